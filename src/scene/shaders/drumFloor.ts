import { ShaderMaterial, type IUniform } from 'three';
import { drumRange } from '../../batik/atlas';
import { lightGlsl, lightUniforms } from '../light';
import { paintColour } from '../colours';
import { placeGlsl } from './placeGlsl';

/**
 * The lobby's floor, paved as the face of a bronze drum: pale stone inlaid in dark slate.
 * One twelfth of the pattern is stored in polar form (u across half a sector, v outward) and turned round the middle,
 * so its lines stay crisp under the feet. `radius` is the floor's, in metres; `posts` stand round its edge.
 */
export function drumFloorMaterial(drum: IUniform, grain: IUniform, radius: number, posts: number): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      drum,
      grain,
      radius: { value: radius },
      posts: { value: posts },
      slate: { value: paintColour('#2f4060') },
      inlay: { value: paintColour('#c9c1b0') },
    },
    vertexShader: /* glsl */ `
varying vec3 vWorld;
${placeGlsl}
void main() {
  vec4 world = placed(position);
  vWorld = world.xyz;
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vWorld;
uniform sampler2D drum, grain;
uniform float radius, posts;
uniform vec3 slate, inlay;
${lightGlsl}
const float TURN = 6.2831853;
const float SECTOR = TURN / 12.0;
void main() {
  vec2 p = vWorld.xz / radius;
  float r = length(p);
  float a = atan(p.x, p.y) / SECTOR;
  float u = 1.0 - abs(fract(a) - 0.5) * 2.0;
  // Gradients by hand: the angle jumps at each sector's edge.
  vec2 px = dFdx(p);
  vec2 py = dFdy(p);
  vec2 out_ = p / max(r, 1e-4);
  vec2 side = vec2(out_.y, -out_.x) / (max(r, 1e-4) * SECTOR * 0.5);
  vec2 gx = vec2(dot(px, side), dot(px, out_));
  vec2 gy = vec2(dot(py, side), dot(py, out_));
  float d = (textureGrad(drum, vec2(u, r), gx, gy).r * 255.0 - 128.0) / 127.0 * ${drumRange.toFixed(6)};
  float screen = max(length(vec2(length(px), length(py))) * 0.7071, 1e-6);
  float line = clamp(d / screen + 0.5, 0.0, 1.0);
  vec3 g = texture2D(grain, vWorld.xz * 0.23).rgb;
  vec3 stone = mix(slate * (0.66 + 0.62 * g.g), inlay * (0.82 + 0.28 * g.g), line);
  if (ink > 0.5) {
    // A rubbing of the drum: its relief in soft ink on paper, the wash gathering toward the walls.
    float soaked = 0.09 * smoothstep(0.25, 1.0, r) + 0.22 * (g.g - 0.5) * (0.4 + line);
    gl_FragColor = vec4(mist(inkTone(0.94 - soaked - line * (0.38 + 0.16 * g.b)), vWorld), 1.0);
    return;
  }
  // Daylight falls through the oculus in a pool that wanders with the sun; the ring under the balconies is dusky.
  float pool = 1.0 - smoothstep(0.2, 0.62, length(p + 0.4 * sunDirection.xz));
  float ring = smoothstep(1.02, 0.6, r);
  float contact = 1.0 - 0.45 * (1.0 - smoothstep(1.2, 1.85, length(vWorld.xz)));
  // Every post, half a step from a door, darkens the floor about its foot.
  float fromPost = (fract(atan(p.x, p.y) / TURN * posts) - 0.5) * TURN / posts;
  contact *= 1.0 - 0.5 * (1.0 - smoothstep(0.25, 1.5, radius * length(vec2(r * sin(fromPost), r * cos(fromPost) - 1.0))));
  vec3 light = daylight(vec3(0.0, 1.0, 0.0)) * (0.42 + 0.4 * ring) + poolLight * pool;
  light += lanternLight * 0.5 * smoothstep(1.0, 0.15, r);
  light *= contact;
  gl_FragColor = vec4(mist(stone * light, vWorld), 1.0);
}`,
  });
}
