import { ShaderMaterial, type IUniform } from 'three';
import { lightGlsl, lightUniforms } from '../light';
import { placeGlsl } from './placeGlsl';

/**
 * GLSL that every surface in the baked light includes: `bakedLight(place, open)` is what reaches a point, `open` what
 * would with nothing in the way. The picture holds the lamps in red, the day in green, the lanterns in blue.
 */
export const bakedGlsl = /* glsl */ `
uniform sampler2D baked;
vec3 bakedLight(vec2 place, vec3 open) {
  vec3 part = texture2D(baked, place).rgb;
  // What is thrown back and forth between timbers is warm.
  vec3 day = open * mix(vec3(0.42, 0.385, 0.35), vec3(1.1), part.g);
  return day + 0.6 * lampLight * part.r + 0.85 * lanternLight * part.b;
}
`;

/** GLSL of `aged(timber)`: what has stood for years goes grey, and leaves the colours to the cloth. */
export const agedGlsl = /* glsl */ `
vec3 aged(vec3 timber) {
  return mix(vec3(1.04, 1.0, 0.95) * dot(timber, vec3(0.3, 0.59, 0.11)), timber, 0.7);
}
`;

/** Timber, stone, bronze and silver of the models made by `npm run models`: paint and grain by corner, light from the shared picture. */
export function timberMaterial(grain: IUniform, baked: IUniform): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lightUniforms, grain, baked },
    vertexShader: /* glsl */ `
attribute vec4 color;
attribute vec2 uv1;
varying vec4 vPaint;
varying vec3 vOpen, vNormal, vWorld;
varying vec2 vUv, vPlace;
${placeGlsl}
${lightGlsl}
void main() {
  vec4 world = placed(position);
  vWorld = world.xyz;
  // 16 m of grain along, 8 m across: see GRAIN in scripts/models/hall/carpentry.py.
  vUv = uv * vec2(16.0, 8.0) * vec2(0.16, 1.9);
  vPlace = uv1;
  vPaint = color;
  vNormal = normalize(turned(normal));
  vOpen = daylight(vNormal);
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec4 vPaint;
varying vec3 vOpen, vNormal, vWorld;
varying vec2 vUv, vPlace;
uniform sampler2D grain;
${lightGlsl}
${bakedGlsl}
${agedGlsl}
void main() {
  float g = texture2D(grain, vUv).g;
  vec3 lit = vPaint.rgb * bakedLight(vPlace, vOpen);
  if (ink > 0.5) {
    gl_FragColor = vec4(mist(wash(lit, g), vWorld), 1.0);
    return;
  }
  if (vPaint.a > 0.02) {
    // Metal has no grain and stays cool among timber; it shows a bright sky over dark timber, and a spark where the key light comes back.
    vec3 mirrored = reflect(normalize(vWorld - cameraPosition), normalize(vNormal));
    float spark = pow(max(dot(mirrored, sunDirection), 0.0), 24.0);
    lit *= vec3(0.9, 0.97, 1.08) + vPaint.a * (0.7 * smoothstep(-0.35, 0.75, mirrored.y) - 0.14 + 0.7 * spark);
  } else {
    lit = aged(lit) * (0.72 + 0.56 * g);
  }
  gl_FragColor = vec4(mist(lit, vWorld), 1.0);
}`,
  });
}
