/**
 * GLSL for vertex shaders: `placed(point)` and `turned(way)` take a point and a direction of a part to the hall, where its instance stands, if it has
 * instances; `seen(world)` takes a point of the hall to the screen. Matrices meet only vectors: a product of two would be worked out
 * anew for every vertex.
 */
export const placeGlsl = /* glsl */ `
#ifdef USE_INSTANCING
vec4 placed(vec3 point) { return modelMatrix * (instanceMatrix * vec4(point, 1.0)); }
vec3 turned(vec3 way) { return mat3(modelMatrix) * (mat3(instanceMatrix) * way); }
#else
vec4 placed(vec3 point) { return modelMatrix * vec4(point, 1.0); }
vec3 turned(vec3 way) { return mat3(modelMatrix) * way; }
#endif
vec4 seen(vec4 world) { return projectionMatrix * (viewMatrix * world); }
`;
