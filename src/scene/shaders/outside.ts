import { BackSide, ShaderMaterial } from 'three';
import { lightUniforms } from '../light';
import { paintColour } from '../colours';

/** The sky: paper-white mist at the horizon deepening to a washed indigo overhead. */
export function skyMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { fogColour: lightUniforms.fogColour!, zenith: { value: paintColour('#7fa3cc') } },
    side: BackSide,
    depthWrite: false,
    vertexShader: /* glsl */ `
varying float vHeight;
void main() {
  vHeight = normalize(position).y;
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
}`,
    fragmentShader: /* glsl */ `
varying float vHeight;
uniform vec3 fogColour, zenith;
void main() {
  gl_FragColor = vec4(mix(fogColour, zenith, smoothstep(0.02, 0.75, vHeight)), 1.0);
}`,
  });
}

/**
 * Karst hills as layers of wax resist: each ridge a white line, with combed contour lines below it that fade into mist.
 * uv.x is metres along the ridge, uv.y metres below it; `layer` is 0 (near) to 1 (far).
 */
export function hillMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      fogColour: lightUniforms.fogColour!,
      near: { value: paintColour('#3d6295') },
      far: { value: paintColour('#a9c0d9') },
    },
    side: BackSide,
    vertexShader: /* glsl */ `
attribute float layer;
varying vec2 vUv;
varying float vLayer, vHeight;
void main() {
  vUv = uv;
  vLayer = layer;
  vHeight = position.y;
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
}`,
    fragmentShader: /* glsl */ `
varying vec2 vUv;
varying float vLayer, vHeight;
uniform vec3 fogColour, near, far;
float wax(float below, float at, float width) {
  float soft = fwidth(below);
  return 1.0 - smoothstep(width - soft, width + soft, abs(below - at));
}
void main() {
  vec3 ink = mix(near, far, vLayer);
  vec3 white = mix(ink, fogColour, 0.85);
  float wave = sin(vUv.x * 0.11) * 0.7 + sin(vUv.x * 0.043 + 2.0);
  float lines = wax(vUv.y, 0.0, 0.34);
  float terraces = 0.0;
  for (int i = 1; i <= 4; i += 1) {
    float depth = float(i) * float(i) * 0.55 + 1.2 + wave * float(i) * 0.35;
    float broken = smoothstep(-0.25, 0.1, sin(vUv.x * (0.07 + 0.021 * float(i)) + float(i) * 2.4));
    terraces = max(terraces, wax(vUv.y, depth, 0.17) * broken);
  }
  vec3 colour = mix(ink, white, max(lines, terraces * (1.0 - vLayer * 0.6)) * 0.8);
  float misty = smoothstep(16.0, -7.0, vHeight);
  gl_FragColor = vec4(mix(colour, fogColour, misty * 0.92), 1.0);
}`,
  });
}
