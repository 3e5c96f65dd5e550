import { ShaderMaterial } from 'three';
import { lightGlsl, lightUniforms } from '../light';
import { placeGlsl } from './placeGlsl';

/** Exhibit models: paint and baked shade from the corners, and the gleam of silver and bronze from the alpha. */
export function exhibitMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: lightUniforms,
    vertexShader: /* glsl */ `
attribute vec4 color;
varying vec4 vPaint;
varying vec3 vNormal, vWorld;
${placeGlsl}
void main() {
  vec4 world = placed(position);
  vWorld = world.xyz;
  vNormal = turned(normal);
  vPaint = color;
  gl_Position = seen(world);
}`,
    fragmentShader: /* glsl */ `
varying vec4 vPaint;
varying vec3 vNormal, vWorld;
${lightGlsl}
void main() {
  vec3 n = normalize(vNormal);
  vec3 mirrored = reflect(normalize(vWorld - cameraPosition), n);
  // Polished metal shows a bright sky over dark timber, and a spark where the key light comes back.
  float sky = smoothstep(-0.35, 0.75, mirrored.y);
  float spark = pow(max(dot(mirrored, sunDirection), 0.0), 24.0);
  vec3 lit = vPaint.rgb * (daylight(n) + lanternLight * 0.45);
  lit *= 1.0 + vPaint.a * (0.6 * sky - 0.14 + 0.7 * spark);
  if (ink > 0.5) {
    // A brush goes round the thing, and lays one wash inside.
    float turnedAway = 1.0 - abs(dot(n, normalize(vWorld - cameraPosition)));
    lit = mix(wash(lit, 0.5), inkLine, 0.85 * smoothstep(0.62, 0.82, turnedAway));
  }
  gl_FragColor = vec4(mist(lit, vWorld), 1.0);
}`,
  });
}
