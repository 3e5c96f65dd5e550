import { DoubleSide, ShaderMaterial, type IUniform } from 'three';
import { border, borderTilesPerUnit, cornerCentre, cornerReach, cornerScale, banner, fillPeriod, motifScale, ringScale, ringTile } from '../../batik/composition';
import { breezeUniforms } from '../breeze';
import { lightGlsl, lightUniforms } from '../light';
import { paintColour } from '../colours';
import { atlasGlsl } from './atlasGlsl';
import { placeGlsl } from './placeGlsl';

const glsl = (value: number) => value.toFixed(6);

/**
 * Batik as a material. A cloth is composed in the shader from tiles of one distance-field atlas (motif, ring, corner,
 * border, ground fill), so its wax lines are crisp at any distance, every booth's cloth differs and none costs a byte.
 * Per instance: `tiles` (motif, ring, corner, border), `look` (fill, companion motif of a banner, height in widths,
 * lamp glow 0-1), `dye` (colour). Each pixel reads the atlas once and the cloth's own texture twice at most.
 */
export function clothMaterial(atlas: IUniform, weave: IUniform): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    uniforms: {
      ...lightUniforms,
      ...breezeUniforms,
      atlas,
      weave,
      wax: { value: paintColour('#efe9db') },
      veins: { value: paintColour('#4a74ad') },
    },
    vertexShader: /* glsl */ `
attribute vec4 tiles, look;
attribute vec3 dye;
varying vec3 vWorld, vDye;
varying vec2 vCloth;
flat varying vec4 vTiles, vLook;
varying vec3 vNormal;
uniform float breeze, sway;
${placeGlsl}
void main() {
  vec4 world = placed(position);
  vNormal = normalize(turned(normal));
  // Hanging pieces swing from their upper edge by some centimetres, each in its own time, with a small wave running down.
  if (look.z > 1.0) {
    float down = 1.0 - uv.y;
    vec4 hook = placed(vec3(0.0));
    float own = hook.x * 1.7 + hook.z * 2.3;
    world.xyz += vNormal * sway * down * (0.04 * down * sin(breeze * 1.1 + own) + 0.014 * sin(breeze * 2.3 - down * 5.0 + own));
  }
  vWorld = world.xyz;
  vCloth = (vec2(uv.x, 1.0 - uv.y) * 2.0 - 1.0) * vec2(1.0, look.z);
  vTiles = tiles;
  vLook = look;
  vDye = dye;
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWorld, vDye, vNormal;
varying vec2 vCloth;
flat varying vec4 vTiles, vLook;
uniform sampler2D atlas, weave;
uniform vec3 wax, veins;
${lightGlsl}
${atlasGlsl}
void main() {
  vec2 p = vCloth;
  vec2 px = dFdx(p);
  vec2 py = dFdy(p);
  float tall = vLook.z - 1.0;
  vec2 a = abs(p);
  // The parts beyond the middle square of a tall piece are measured from its own end.
  float edge = max(a.x, a.y - tall);
  float r = length(p);
  float fromCorner = length(vec2(${glsl(cornerCentre + cornerScale)}) - vec2(a.x, a.y - tall));
  vec2 pixel = vec2(0.0);
  // Cloth units a pixel of the atlas covers.
  float unit = 1.0;
  float keep = 1.0;
  bool companion = tall > 0.0 && a.y > ${glsl(banner.companionY - banner.companionScale)};
  vec2 c = vec2(p.x, p.y - sign(p.y) * ${glsl(banner.companionY)});
  if (edge > ${glsl(border.inner)}) {
    bool upright = a.x >= a.y - tall;
    // Strips start where the mitre falls, so that they meet there in a mirror.
    vec2 at = vec2(fract((upright ? a.y - tall : a.x) * ${glsl(borderTilesPerUnit)}), (${glsl(border.outer)} - edge) / ${glsl(border.outer - border.inner)});
    pixel = stripPixel(vTiles.w, at);
    unit = ${glsl(border.outer - border.inner)} / STRIP_HEIGHT;
    keep = step(edge, ${glsl(border.outer)});
    if (upright) {
      px = px.yx;
      py = py.yx;
    }
  } else if (r < ${glsl(ringScale * ringTile.inner)}) {
    pixel = motifPixel(vTiles.x, p * ${glsl(0.5 / motifScale)} + 0.5);
    unit = ${glsl(2 * motifScale)} / TILE;
  } else if (r < ${glsl(ringScale)}) {
    pixel = ringPixel(vTiles.y, p * ${glsl(0.5 / ringScale)} + 0.5);
    unit = ${glsl(2 * ringScale)} / TILE;
  } else if (companion && length(c) < ${glsl(banner.companionScale * 0.96)}) {
    pixel = motifPixel(vLook.y, c * ${glsl(0.5 / banner.companionScale)} + 0.5);
    unit = ${glsl(2 * banner.companionScale)} / TILE;
  } else if (a.y - tall > 0.0 && fromCorner < ${glsl(cornerScale * cornerReach)}) {
    pixel = cornerPixel(vTiles.z, (vec2(a.x, a.y - tall) - ${glsl(cornerCentre)}) * ${glsl(0.5 / cornerScale)} + 0.5);
    unit = ${glsl(2 * cornerScale)} / TILE;
  } else {
    pixel = fillPixel(vLook.x, fract(a / ${glsl(fillPeriod)}));
    unit = ${glsl(fillPeriod)} / FILL_SIZE;
  }
  float distanceToWax = waxDistance(atlas, pixel, px / unit, py / unit) * unit;
  float screen = max(length(vec2(length(px), length(py))) * 0.7071, 1e-6);
  // From afar lines and ground run together; real cloth is then a quarter white, a blurred distance would be a half.
  float afar = smoothstep(0.01, 0.05, screen);
  float line = clamp(distanceToWax / (screen * mix(1.0, 0.7, afar)) + mix(0.5, 0.28, afar), 0.0, 1.0) * keep;
  vec3 near = texture2D(weave, p * 1.7).rgb;
  float tone = texture2D(weave, p * 0.31 + vTiles.xy * 0.37).g;
  vec3 indigo = vDye * (0.72 + 0.62 * tone);
  vec3 cotton = mix(wax, veins, near.r * 0.55 * line);
  float thread = mix(1.0, 0.86 + 0.28 * near.b, clamp(0.004 / screen, 0.0, 1.0));
  vec3 colour = mix(indigo, cotton, line) * thread;
  if (ink > 0.5) {
    // The wax line becomes the brush's: its ink thick and thin, on paper that took a little wash with one breath of indigo.
    vec3 paper = mix(inkPaper * 1.02, inkIndigo, 0.1 + 0.2 * tone * smoothstep(0.2, 1.1, r)) * (0.97 + 0.06 * near.b);
    vec3 brushed = mix(inkLine, inkWash, 0.12 + 0.55 * smoothstep(0.35, 0.8, tone) * near.g);
    gl_FragColor = vec4(mist(mix(paper, brushed, line * 0.94), vWorld), 1.0);
    return;
  }
  vec3 light = daylight(vNormal) * 0.8 + 0.12;
  float lamp = vLook.w * smoothstep(1.25, 0.0, length((p - vec2(0.0, -1.05)) * vec2(0.72, 0.62)));
  light += lampLight * lamp;
  gl_FragColor = vec4(mist(colour * light, vWorld), 1.0);
}`,
  });
}
