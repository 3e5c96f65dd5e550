import { Color, Vector3, type IUniform } from 'three';

/**
 * Daylight of the hall, shared by every material: a sky from above, warm light thrown back by the floor,
 * and a soft key light through the oculus. Changing a value here changes the whole hall at the next frame.
 */
export const lightUniforms: Record<string, IUniform> = {
  skyLight: { value: new Color(0.86, 0.88, 0.92) },
  groundLight: { value: new Color(0.8, 0.7, 0.6) },
  sunLight: { value: new Color(0.34, 0.28, 0.2) },
  sunDirection: { value: new Vector3(0.35, 0.8, 0.48).normalize() },
  fogColour: { value: new Color('#cfdbe6') },
  /** Per metre; half of a thing is lost in mist at about 80 m. */
  fogDensity: { value: 0.01 },
};

/** GLSL declarations and functions every hall shader includes: `daylight(normal)` and `mist(colour, world)`. */
export const lightGlsl = /* glsl */ `
uniform vec3 skyLight, groundLight, sunLight, sunDirection, fogColour;
uniform float fogDensity;
vec3 daylight(vec3 n) {
  return mix(groundLight, skyLight, n.y * 0.5 + 0.5) + sunLight * max(dot(n, sunDirection), 0.0);
}
vec3 mist(vec3 colour, vec3 world) {
  float d = distance(world, cameraPosition) * fogDensity;
  return mix(fogColour, colour, exp(-d * d));
}
`;
