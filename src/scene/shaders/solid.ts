import { ShaderMaterial, type IUniform } from 'three';
import { lightGlsl, lightUniforms } from '../light';
import { agedGlsl } from './timber';
import { placeGlsl } from './placeGlsl';

/**
 * Painted timber, stone and bronze. Light is worked out at the corners, which is exact for flat faces and leaves
 * one texture read per pixel: the grain, drawn along each timber by its uv.
 */
export function solidMaterial(grain: IUniform): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lightUniforms, grain },
    vertexShader: /* glsl */ `
attribute vec3 color;
varying vec3 vLit, vWorld;
varying vec2 vUv;
${placeGlsl}
${lightGlsl}
void main() {
  vec4 world = placed(position);
  vWorld = world.xyz;
  vUv = uv;
  vec3 n = normalize(turned(normal));
  // Every part has its lantern over its own middle; the lobby's parts share one over the drum.
  vec3 away = placed(vec3(0.0)).xyz + vec3(0.0, 2.9, 0.0) - world.xyz;
  float lantern = (0.35 + 0.65 * max(dot(n, normalize(away)), 0.0)) / (1.0 + dot(away, away) * 0.11);
  vLit = color * (daylight(n) + lanternLight * lantern);
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vLit, vWorld;
varying vec2 vUv;
uniform sampler2D grain;
${lightGlsl}
${agedGlsl}
void main() {
  float g = texture2D(grain, vUv * vec2(0.16, 1.9)).g;
  vec3 colour = aged(vLit) * (0.72 + 0.56 * g);
  if (ink > 0.5) colour = wash(vLit, g);
  gl_FragColor = vec4(mist(colour, vWorld), 1.0);
}`,
  });
}
