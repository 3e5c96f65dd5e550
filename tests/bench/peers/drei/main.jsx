import { Suspense, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Image, Text } from '@react-three/drei';
import { Canvas, useFrame, useThree } from '@react-three/fiber';
import font from '@fontsource/roboto/files/roboto-latin-400-normal.woff?url';
import exhibits from '../exhibits.json';
import { column, row } from '../places.js';
import { createSway, reportScene } from '../reportScene.js';

const sway = createSway();

function Report() {
  const { gl, scene } = useThree();
  const report = useRef(null);
  const allIn = useRef(false);
  // Runs before each frame, so it tells about the one before.
  useFrame(({ camera, clock }) => {
    report.current ??= reportScene(gl.info);
    if (gl.info.render.calls > 0) report.current.drawn();
    if (allIn.current) report.current.complete();
    let [pictures, texts] = [0, 0];
    scene.traverse(({ material, textRenderInfo }) => {
      if (material?.uniforms?.map?.value?.image) pictures += 1;
      if (textRenderInfo) texts += 1;
    });
    allIn.current ||= pictures === exhibits.length && texts === exhibits.length;
    camera.position.x = sway(clock.elapsedTime * 1000) * 0.5;
  });
  return null;
}

function Exhibit({ exhibit: { picture, title, caption }, place }) {
  return (
    <group position={[column(place), row(place), 0]}>
      <Suspense fallback={null}>
        <Image url={`./${picture}.webp`} scale={[1, 0.75]} />
      </Suspense>
      <Suspense fallback={null}>
        <Text font={font} fontSize={0.06} maxWidth={1} color="#1c2a4a" anchorY="top" position={[0, -0.42, 0]}>
          {`${title}\n${caption}`}
        </Text>
      </Suspense>
    </group>
  );
}

createRoot(document.getElementById('scene')).render(
  <Canvas camera={{ position: [0, 0, 8.5], fov: 50 }} flat>
    <color attach="background" args={['#f4efe3']} />
    {exhibits.map((exhibit, place) => (
      <Exhibit key={exhibit.picture} exhibit={exhibit} place={place} />
    ))}
    <Report />
  </Canvas>,
);
