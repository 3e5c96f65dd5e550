import { Color, Vector3, type IUniform } from 'three';
import type { Skin } from '../batik/palettes';
import { daylights, type Light, type Rgb } from './daylight';
import { inkGlsl, inkLight, inkUniforms, setInk } from './ink';

const colour = (): IUniform<Color> => ({ value: new Color() });

/**
 * Daylight of the hall, shared by every material: a sky from above, warm light thrown back by the floor,
 * and a soft key light through the oculus. Changing a value here changes the whole hall at the next frame.
 */
export const lightUniforms = {
  skyLight: colour(),
  groundLight: colour(),
  sunLight: colour(),
  sunDirection: { value: new Vector3() },
  fogColour: colour(),
  fogDensity: { value: 0 },
  lampLight: colour(),
  poolLight: colour(),
  lanternLight: colour(),
  boardLight: colour(),
  ...inkUniforms,
} satisfies Record<string, IUniform>;

/** What only the sky and the hills read. */
export const outsideUniforms = {
  horizon: colour(),
  zenith: colour(),
  near: colour(),
  far: colour(),
  stars: { value: 0 },
} satisfies Record<string, IUniform>;

/** Lights the whole hall in a skin; it shows at the next frame. A painting has one light, whatever the hour. */
export function setLight(light: Light, skin: Skin): void {
  const { sky, ground, sun, sunAt, mist, haze, horizon, zenith, hillsNear, hillsFar, lamp, pool, lantern, board, stars } = skin === 'ink' ? inkLight : daylights[light];
  const { skyLight, groundLight, sunLight, fogColour, lampLight, poolLight, lanternLight, boardLight } = lightUniforms;
  const { near, far } = outsideUniforms;
  const set = ({ value }: IUniform<Color>, rgb: Rgb) => value.setRGB(...rgb);
  set(skyLight, sky);
  set(groundLight, ground);
  set(sunLight, sun);
  lightUniforms.sunDirection.value.set(...sunAt).normalize();
  set(fogColour, mist);
  set(lampLight, lamp);
  set(poolLight, pool);
  set(lanternLight, lantern);
  set(boardLight, board);
  set(outsideUniforms.horizon, horizon);
  set(outsideUniforms.zenith, zenith);
  set(near, hillsNear);
  set(far, hillsFar);
  outsideUniforms.stars.value = stars;
  lightUniforms.fogDensity.value = haze;
  setInk(skin);
}
// A visit begins in the light of the front page's poster.
setLight('noon', 'indigo');

/** GLSL declarations and functions every hall shader includes: `daylight(normal)` and `mist(colour, world)`. */
export const lightGlsl = /* glsl */ `
${inkGlsl}
uniform vec3 skyLight, groundLight, sunLight, sunDirection, fogColour, lampLight, poolLight, lanternLight, boardLight;
uniform float fogDensity;
vec3 daylight(vec3 n) {
  return mix(groundLight, skyLight, n.y * 0.5 + 0.5) + sunLight * max(dot(n, sunDirection), 0.0);
}
vec3 mist(vec3 colour, vec3 world) {
  vec3 away = (world - cameraPosition) * fogDensity;
  return mix(fogColour, colour, exp(-dot(away, away)));
}
`;
