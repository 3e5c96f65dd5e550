import { BackSide, ShaderMaterial } from 'three';
import { breezeUniforms } from '../breeze';
import { inkGlsl, inkUniforms } from '../ink';
import { lightUniforms, outsideUniforms } from '../light';
import { placeGlsl } from './placeGlsl';

/**
 * The sky: mist at the horizon deepening to a washed indigo overhead. At night stars stand in it as white wax on cloth:
 * dots in loose rows, and here and there a small flower of dots round a dot.
 */
export function skyMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...outsideUniforms, ...inkUniforms },
    side: BackSide,
    depthWrite: false,
    vertexShader: /* glsl */ `
varying vec3 vWay;
${placeGlsl}
void main() {
  vWay = position;
  gl_Position = seen(placed(position));
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWay;
uniform vec3 horizon, zenith;
uniform float stars;
${inkGlsl}
const float TURN = 6.2831853;
const float ROWS = 92.0;
float dots(vec2 from, float size, float soft) {
  return 1.0 - smoothstep(size - soft, size + soft, length(from));
}
float starAt(vec3 way) {
  // Rows of equal height; each row has as many places round the sky as its circle has room for.
  float high = asin(way.y) / TURN * ROWS;
  float row = floor(high);
  float places = max(3.0, floor(ROWS * cos((row + 0.5) / ROWS * TURN)));
  float turn = atan(way.x, way.z) / TURN * places;
  vec3 chance = fract(sin(vec3(12.9, 78.2, 37.7) * row + vec3(41.3, 17.1, 63.7) * floor(turn)) * 4375.85);
  vec2 from = vec2(fract(turn), fract(high)) - 0.5 - (chance.xy - 0.5) * 0.5;
  float soft = fwidth(high) * 0.7;
  float flower = step(0.93, chance.z);
  float about = floor(atan(from.x, from.y) / TURN * 8.0 + 0.5) / 8.0 * TURN;
  float petals = dots(from - 0.17 * vec2(sin(about), cos(about)), 0.036, soft);
  float one = dots(from, mix(0.028, 0.062, chance.x * chance.x), soft) * step(0.35, chance.z);
  return max(one, petals * flower);
}
void main() {
  vec3 way = normalize(vWay);
  vec3 colour = mix(horizon, zenith, smoothstep(0.02, 0.75, way.y));
  if (ink > 0.5) {
    // Broad strokes of thin wash drift over the paper.
    float turn = atan(way.x, way.z);
    float drift = sin(turn * 2.0 + way.y * 9.0) + sin(turn * 5.0 - way.y * 21.0 + 1.3) * 0.6 + sin(turn * 9.0 + way.y * 37.0) * 0.3;
    colour = mix(colour, inkWash, 0.13 * smoothstep(0.1, 1.7, drift) * smoothstep(0.03, 0.3, way.y));
  }
  if (stars > 0.0 && way.y > 0.0) colour = mix(colour, vec3(0.93, 0.92, 0.87), starAt(way) * stars * smoothstep(0.02, 0.14, way.y));
  gl_FragColor = vec4(colour, 1.0);
}`,
  });
}

/**
 * Karst hills as layers of wax resist: each ridge a white line, with combed contour lines below it that fade into mist.
 * uv.x is metres along the ridge, uv.y metres below it; `layer` is 0 (near) to 1 (far).
 */
export function hillMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...outsideUniforms, ...inkUniforms, ...breezeUniforms, fogColour: lightUniforms.fogColour },
    side: BackSide,
    vertexShader: /* glsl */ `
attribute float layer;
varying vec2 vUv;
varying float vLayer, vHeight, vMist;
uniform float breeze;
${placeGlsl}
void main() {
  vUv = uv;
  vLayer = layer;
  vHeight = position.y;
  // Banks of mist wander along the feet of the hills; whole waves fit the circle, so there is no seam.
  float angle = atan(position.x, position.z);
  vMist = 1.8 * sin(angle * 7.0 + layer * 4.0 + breeze * 0.16) + 1.2 * sin(angle * 13.0 - layer * 7.0 - breeze * 0.1);
  gl_Position = seen(placed(position));
}`,
    fragmentShader: /* glsl */ `
varying vec2 vUv;
varying float vLayer, vHeight, vMist;
uniform vec3 fogColour, near, far;
uniform float stars;
${inkGlsl}
float wax(float below, float at, float width) {
  float soft = fwidth(below);
  return 1.0 - smoothstep(width - soft, width + soft, abs(below - at));
}
void main() {
  vec3 slope = mix(near, far, vLayer);
  // By day the wax is as pale as the mist; by night it catches the light of the stars.
  vec3 white = mix(slope, mix(fogColour, vec3(0.62, 0.7, 0.82), 0.6 * stars), 0.85);
  float wave = sin(vUv.x * 0.11) * 0.7 + sin(vUv.x * 0.043 + 2.0);
  float lines = wax(vUv.y, 0.0, 0.34);
  float terraces = 0.0;
  for (int i = 1; i <= 4; i += 1) {
    float depth = float(i) * float(i) * 0.55 + 1.2 + wave * float(i) * 0.35;
    float broken = smoothstep(-0.25, 0.1, sin(vUv.x * (0.07 + 0.021 * float(i)) + float(i) * 2.4));
    terraces = max(terraces, wax(vUv.y, depth, 0.17) * broken);
  }
  vec3 colour = mix(slope, white, max(lines, terraces * (1.0 - vLayer * 0.6)) * 0.8);
  if (ink > 0.5) {
    // Ink gathers under the ridge and runs out downhill; texture strokes follow the terraces.
    float gathered = exp(-vUv.y * 0.22) * (1.0 - vLayer * 0.55);
    float strokes = terraces * 0.3 * (1.0 - vLayer);
    colour = mix(slope, inkLine, clamp(0.42 * gathered + 0.3 * lines * (1.0 - vLayer * 0.7) + strokes, 0.0, 1.0));
  }
  float misty = smoothstep(16.0, -7.0, vHeight - vMist);
  gl_FragColor = vec4(mix(colour, fogColour, misty * 0.92), 1.0);
}`,
  });
}
