import { ShaderMaterial, type Texture } from 'three';
import { lightGlsl, lightUniforms } from '../light';

/** Name boards: each instance shows its `rect` of the atlas. A board without a cell is drawn as bare dyed cloth. */
export function labelMaterial(atlas: Texture): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...lightUniforms, atlas: { value: atlas } },
    vertexShader: /* glsl */ `
attribute vec4 rect;
attribute vec3 dye;
varying vec3 vWorld, vDye;
varying vec2 vUv;
varying float vBlank;
void main() {
  vec4 world = modelMatrix * instanceMatrix * vec4(position, 1.0);
  vWorld = world.xyz;
  vUv = rect.xy + uv * rect.zw;
  vDye = dye;
  vBlank = step(rect.z, 0.0);
  gl_Position = projectionMatrix * viewMatrix * world;
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWorld, vDye;
varying vec2 vUv;
varying float vBlank;
uniform sampler2D atlas;
${lightGlsl}
void main() {
  vec3 colour = mix(texture2D(atlas, vUv).rgb, vDye, vBlank);
  gl_FragColor = vec4(mist(colour * boardLight, vWorld), 1.0);
}`,
  });
}
