import { ShaderMaterial, type Texture } from 'three';
import { lightGlsl, lightUniforms } from '../light';
import { placeGlsl } from './placeGlsl';

/**
 * Name boards: each instance shows its `rect` of the atlas. A board without a cell is drawn as bare dyed cloth.
 * `pale` says whether the letters are paler than their ground.
 */
export function labelMaterial(atlas: Texture, pale: boolean): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lightUniforms, atlas: { value: atlas }, lettersArePale: { value: Number(pale) } },
    vertexShader: /* glsl */ `
attribute vec4 rect;
attribute vec3 dye;
varying vec3 vWorld, vDye;
varying vec2 vUv;
varying float vBlank;
${placeGlsl}
void main() {
  vec4 world = placed(position);
  vWorld = world.xyz;
  vUv = rect.xy + uv * rect.zw;
  vDye = dye;
  vBlank = step(rect.z, 0.0);
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWorld, vDye;
varying vec2 vUv;
varying float vBlank;
uniform sampler2D atlas;
uniform float lettersArePale;
${lightGlsl}
void main() {
  vec3 colour = mix(texture2D(atlas, vUv).rgb, vDye, vBlank);
  if (ink > 0.5) {
    float tone = dot(colour, vec3(0.3, 0.59, 0.11));
    float dyed = dot(vDye, vec3(0.3, 0.59, 0.11));
    // What is pale on dyed cloth is dark on paper; what stands on paper already keeps its way round.
    float dark = lettersArePale > 0.5 ? (tone - dyed) / (0.94 - dyed) : 1.0 - tone / 0.94;
    colour = mix(inkPaper * 1.02, inkLine * 0.72, clamp(dark, 0.0, 1.0));
  }
  gl_FragColor = vec4(mist(colour * boardLight, vWorld), 1.0);
}`,
  });
}
