import { DoubleSide, ShaderMaterial, type IUniform, type Texture } from 'three';
import { breezeUniforms } from '../breeze';
import { paintColour } from '../colours';
import { lightGlsl, lightUniforms } from '../light';
import { placeGlsl } from './placeGlsl';

/**
 * What the visitor made: a drawn cloth and signed ribbons, read from one picture (see `sheets.ts` for `at` and `hang`). Like the hall's
 * own cloths it is woven, its dye is deeper here and paler there, and dye has run into the cracks of the wax.
 */
export function hangingMaterial(drawn: Texture, weave: IUniform): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    uniforms: { ...lightUniforms, ...breezeUniforms, drawn: { value: drawn }, weave, veins: { value: paintColour('#4a74ad') } },
    vertexShader: /* glsl */ `
attribute vec3 at;
attribute vec2 hang;
varying vec3 vWorld, vNormal, vAt;
varying vec2 vCloth;
flat varying float vRibbon;
uniform float breeze, sway;
${placeGlsl}
void main() {
  vec4 world = placed(position);
  vNormal = turned(normal);
  // Each ribbon swings in its own time; the broad cloth hardly.
  float own = position.x * (2.0 + 40.0 * hang.y);
  world.xyz += vNormal * sway * hang.x * (0.02 + 0.05 * hang.y) * (sin(breeze * 1.3 + own) + 0.3 * sin(breeze * 2.9 - hang.x * 7.0 + own));
  vWorld = world.xyz;
  vAt = at;
  vCloth = position.xy;
  vRibbon = hang.y;
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWorld, vNormal, vAt;
varying vec2 vCloth;
flat varying float vRibbon;
uniform sampler2D drawn, weave;
uniform vec3 veins;
${lightGlsl}
void main() {
  vec2 uv = vec2(gl_FrontFacing ? vAt.x : vAt.z, vAt.y);
  vec3 n = normalize(gl_FrontFacing ? vNormal : -vNormal);
  vec3 colour = texture2D(drawn, uv).rgb;
  float pale = dot(colour, vec3(0.3, 0.59, 0.11));
  vec3 near = texture2D(weave, vCloth * 2.4).rgb;
  float tone = texture2D(weave, vCloth * 0.44 + 0.13).g;
  // A row that has been through the vat is blue on the whole; one before it is bare hemp.
  vec3 around = texture2D(drawn, uv, 4.0).rgb;
  float dyed = smoothstep(0.0, 0.1, around.b - around.r) * (1.0 - vRibbon);
  float line = mix(smoothstep(0.76, 0.96, pale), smoothstep(0.3, 0.85, pale), dyed);
  float pixel = max(length(fwidth(vCloth)), 1e-6);
  float thread = mix(1.0, 0.86 + 0.28 * near.b, clamp(0.0028 / pixel, 0.0, 1.0));
  if (ink > 0.5) {
    vec3 paper = mix(inkPaper * 1.02, inkIndigo, (0.06 + 0.2 * tone) * max(dyed, vRibbon)) * (0.97 + 0.06 * near.b);
    // Wax before the vat is a pencil's line; a name stays what it is, dark on its ribbon.
    float brush = mix(line * mix(0.45, 0.94, dyed), smoothstep(0.45, 0.2, pale), vRibbon);
    vec3 stroke = mix(inkLine, inkWash, 0.12 + 0.4 * smoothstep(0.35, 0.8, tone) * near.g);
    gl_FragColor = vec4(mist(mix(paper, stroke, brush), vWorld), 1.0);
    return;
  }
  colour *= mix(1.0, mix(0.9 + 0.2 * tone, 0.72 + 0.62 * tone, dyed), 1.0 - line);
  colour = mix(colour, veins, near.r * 0.55 * line * dyed) * thread;
  vec3 light = daylight(n) * 0.8 + 0.12 + lanternLight * 0.35;
  gl_FragColor = vec4(mist(colour * light, vWorld), 1.0);
}`,
  });
}
