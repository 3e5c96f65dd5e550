import { ShaderMaterial, type IUniform } from 'three';
import { lightGlsl, lightUniforms } from '../light';
import { paintColour } from '../colours';
import { agedGlsl, bakedGlsl } from './timber';
import { placeGlsl } from './placeGlsl';

/**
 * Gallery floors: boards across the way in the baked light, with a dyed band down the middle whose
 * edge is a row of wax saw-teeth: the band leads from the lobby into the wing. `dye` is the zone's colour per instance.
 */
export function plankMaterial(grain: IUniform, baked: IUniform): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      grain,
      baked,
      board: { value: paintColour('timberPale') },
      wax: { value: paintColour('paper') },
    },
    vertexShader: /* glsl */ `
attribute vec3 dye;
attribute vec2 uv1;
varying vec3 vWorld, vDye;
varying vec2 vUv, vPlace;
${placeGlsl}
void main() {
  vec4 world = placed(position);
  vWorld = world.xyz;
  // Metres from the middle line, and along.
  vUv = position.xz * vec2(1.0, length(instanceMatrix[2].xyz));
  vPlace = uv1;
  vDye = dye;
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWorld, vDye;
varying vec2 vUv, vPlace;
uniform sampler2D grain;
uniform vec3 board, wax;
${lightGlsl}
${bakedGlsl}
${agedGlsl}
void main() {
  float far = fwidth(vUv.y);
  float row = floor(vUv.y / 0.24);
  float seam = abs(fract(vUv.y / 0.24) - 0.5) * 0.48;
  // From afar boards run together; told apart they would glitter.
  float tone = mix(0.86 + 0.22 * fract(sin(row * 91.7) * 437.5), 0.97, smoothstep(0.06, 0.2, far));
  vec3 colour = aged(board) * tone * (0.7 + 0.5 * texture2D(grain, vUv * vec2(0.35, 1.3) + row * 0.37).g);
  colour *= mix(1.0 - 0.42 * smoothstep(0.225, 0.24, seam), 1.0, smoothstep(0.02, 0.1, far));
  float across = abs(vUv.x);
  float tooth = abs(fract(vUv.y / 0.36) - 0.5) * 2.0;
  float edge = 0.62 - 0.16 * tooth;
  float soft = fwidth(across) + 0.004;
  float band = 1.0 - smoothstep(0.74 - soft, 0.74 + soft, across);
  float line = smoothstep(0.64 - soft, 0.64 + soft, across) * (1.0 - smoothstep(0.68 - soft, 0.68 + soft, across));
  float teeth = smoothstep(edge - soft, edge + soft, across) * (1.0 - smoothstep(0.62 - soft, 0.62 + soft, across));
  vec3 cloth = mix(vDye, wax * 0.9, max(line, teeth * 0.92));
  colour = mix(colour, cloth, band * 0.94);
  if (ink > 0.5) {
    float open = smoothstep(1.2, 3.3, across);
    float drawn = smoothstep(0.215, 0.235, seam) * (1.0 - smoothstep(0.02, 0.14, far));
    vec3 paper = inkTone(0.84 + 0.1 * tone - 0.24 * drawn + 0.16 * (texture2D(grain, vUv * vec2(0.35, 1.3)).g - 0.5) + 0.06 * open);
    vec3 cloth = mix(mix(inkPaper, inkIndigo, 0.72), inkLine, 0.8 * max(line, teeth));
    gl_FragColor = vec4(mist(mix(paper, cloth, band), vWorld), 1.0);
    return;
  }
  // Worn boards are duller than a rail.
  colour *= 0.88 * bakedLight(vPlace, daylight(vec3(0.0, 1.0, 0.0)));
  gl_FragColor = vec4(mist(colour, vWorld), 1.0);
}`,
  });
}
