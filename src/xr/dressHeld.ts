import { Mesh, MeshStandardMaterial, NoColorSpace, ShaderMaterial, type Object3D, type Texture } from 'three';
import { paintColour } from '../scene/colours';
import { lightGlsl, lightUniforms } from '../scene/light';
import { placeGlsl } from '../scene/shaders/placeGlsl';

/** Pixels of a side that are enough for something held at arm's length; some makers send sixteen times as many. */
const mostSide = 512;

/** What each of a model's materials was exchanged for. Three copies a model for every visitor, and its materials stay the same. */
const dressed = new WeakMap<MeshStandardMaterial, ShaderMaterial>();

/** Gives a controller or a hand the hall's own light, and pictures no larger than they are seen. */
export function dressHeld(model: Object3D): void {
  model.traverse((part) => {
    if (part instanceof Mesh && part.material instanceof MeshStandardMaterial) part.material = dress(part.material);
  });
}

function dress(material: MeshStandardMaterial): ShaderMaterial {
  let made = dressed.get(material);
  if (!made) {
    const { map, side } = material;
    if (map) shrink(map);
    made = heldMaterial(map);
    made.side = side;
    dressed.set(material, made);
  }
  return made;
}

/** A controller's picture of 2048 × 2048 takes 22 MB of the GPU, of 512 × 512 one and a half. */
function shrink(map: Texture): void {
  // The hall is lit in display values: see scene/colours.ts.
  map.colorSpace = NoColorSpace;
  map.needsUpdate = true;
  const image = map.image as ImageBitmap | undefined;
  if (!image || Math.max(image.width, image.height) <= mostSide) return;
  const scale = mostSide / Math.max(image.width, image.height);
  const small = document.createElement('canvas');
  small.width = Math.round(image.width * scale);
  small.height = Math.round(image.height * scale);
  small.getContext('2d')!.drawImage(image, 0, 0, small.width, small.height);
  map.image = small;
  image.close?.();
}

/** Painted with `map`, or the colour of unglazed clay; bent by bones where the mesh has them. */
function heldMaterial(map: Texture | null): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lightUniforms, map: { value: map }, clay: { value: paintColour('#c9b297') } },
    defines: map ? { PICTURED: '' } : {},
    vertexShader: /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
varying vec2 vAt;
varying vec3 vNormal, vWorld;
${placeGlsl}
void main() {
  #include <skinbase_vertex>
  vec3 objectNormal = normal;
  #include <skinnormal_vertex>
  vec3 transformed = position;
  #include <skinning_vertex>
  vec4 world = placed(transformed);
  vAt = uv;
  vNormal = turned(objectNormal);
  vWorld = world.xyz;
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec2 vAt;
varying vec3 vNormal, vWorld;
uniform sampler2D map;
uniform vec3 clay;
${lightGlsl}
void main() {
  vec3 paint = clay;
#ifdef PICTURED
  paint = texture2D(map, vAt).rgb;
#endif
  vec3 lit = paint * (daylight(normalize(vNormal)) + lanternLight * 0.45);
  if (ink > 0.5) lit = wash(lit, 0.5);
  gl_FragColor = vec4(lit, 1.0);
}`,
  });
}
