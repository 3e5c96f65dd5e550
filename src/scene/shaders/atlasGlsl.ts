/** placeholder until the atlas lands */
export const atlasGlsl = /* glsl */ `
#define STRIPS 16.0
#define RINGS 10.0
#define CORNERS 13.0
#define FILLS 17.0
#define STRIP_SPAN 0.32
#define FILL_SPAN 0.12
float waxDistance(sampler2D atlas, float tile, vec2 at, vec2 gx, vec2 gy) {
  vec2 cell = vec2(mod(tile, 5.0), floor(tile / 5.0));
  vec2 grid = vec2(5.0, 4.0);
  return (textureGrad(atlas, (cell + at) / grid, gx / grid, gy / grid).r - 0.5) * 2.0 * 0.1;
}
`;
