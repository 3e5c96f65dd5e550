/** The page the hall is measured against: twelve boxes, drawn the way three's own examples draw, all the time. */
import { BoxGeometry, Color, DirectionalLight, HemisphereLight, Mesh, MeshStandardMaterial, PerspectiveCamera, Scene, WebGLRenderer } from 'three';

const renderer = new WebGLRenderer({ antialias: true });
renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);

const scene = new Scene();
scene.background = new Color('#f4efe3');
const sun = new DirectionalLight('#ffffff', 2);
sun.position.set(2, 4, 3);
scene.add(new HemisphereLight('#ffffff', '#8a5a35', 1), sun);
const camera = new PerspectiveCamera(60, innerWidth / innerHeight, 0.1, 100);
camera.position.z = 8;
const box = new BoxGeometry();
const dye = new MeshStandardMaterial({ color: '#1f3f77' });
const boxes = Array.from({ length: 12 }, (_, i) => {
  const mesh = new Mesh(box, dye);
  mesh.position.set((i % 3) * 1.6 - 1.6, Math.floor(i / 3) * 1.8 - 2.7, 0);
  return mesh;
});
scene.add(...boxes);

const { info } = renderer;
Object.assign(window, {
  duocaiStats: () => ({ frames: info.render.frame, calls: info.render.calls, triangles: info.render.triangles, textureBytes: 0, moving: true }),
});
renderer.setAnimationLoop((milliseconds) => {
  for (const mesh of boxes) mesh.rotation.set(milliseconds / 1500, milliseconds / 1000, 0);
  renderer.render(scene, camera);
  document.documentElement.dataset['hall'] = 'ready';
});
