"""The kit every exhibit model is made with: painted solids, the plinth they stand on, baked light, export.

Lengths are metres, angles radians. Blender's axes: x to the reader's left, y toward the reader, z up;
z = 0 is the top of the plinth. A model's script only calls the solids below and then `finish()`.
"""
import math
import os
import sys

import bpy
from mathutils import Euler, Matrix, Vector
from mathutils.bvhtree import BVHTree

# The hall's paints (src/scene/colours.ts), as display values: the hall has no linear workflow.
PAINT = {
    "deep": "#14284f", "indigo": "#1f3f77", "light": "#5b86be", "cotton": "#f4efe3", "paper": "#e2d8c2",
    "timber": "#8d6443", "timber-dark": "#54392a", "timber-pale": "#b98f66", "stone": "#b7b1a3",
    "silver": "#c9cfd6", "bronze": "#6d6a4c", "bronze-pale": "#a39a63", "lamp": "#ffd9a0", "red": "#a83a2b",
}
# How much a paint gleams, 0 (chalk) to 1 (polished); the hall's shader reads it from the colour's alpha.
GLOSS = {"silver": 0.9, "bronze": 0.5, "bronze-pale": 0.7, "deep": 0.15, "indigo": 0.12}

# A reader's eye (1.6 m) sees over a model of this height to the foot of the cloth; low models get a higher plinth.
MODEL_TOP = 1.36
PLINTH_LEAST, PLINTH_MOST = 0.88, 1.04
PLINTH_HALF = 0.16

_verts, _faces, _paints = [], [], []


def _place(at, turn):
    return Matrix.Translation(at) @ Euler(turn).to_matrix().to_4x4()


def _add(verts, faces, paint, at=(0, 0, 0), turn=(0, 0, 0)):
    """Adds faces of one paint, or of a paint each."""
    place = _place(at, turn)
    first = len(_verts)
    _verts.extend(place @ Vector(v) for v in verts)
    _faces.extend([first + i for i in face] for face in faces)
    _paints.extend([paint] * len(faces) if isinstance(paint, str) else paint)


def turned(turn, at=(0, 0, 0)):
    """Returns a function that turns and moves all that was added since: for parts put together lying flat."""
    first = len(_verts)
    place = _place(at, turn)

    def apply():
        for i in range(first, len(_verts)):
            _verts[i] = place @ _verts[i]

    return apply


def box(size, at, paint, turn=(0, 0, 0), top=1.0):
    """A squared block about `at`; `top` narrows its upper end."""
    x, y, z = (s / 2 for s in size)
    verts = [(sx * x * k, sy * y * k, sz) for sz, k in ((-z, 1), (z, top)) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    _add(verts, faces, paint, at, turn)


def lathe(profile, paint, at=(0, 0, 0), turn=(0, 0, 0), sides=16, stripes=None):
    """Spins (radius, height) pairs, bottom to top, about z. `stripes` paints every other side, or a ring by its number."""
    verts, rings, faces, paints = [], [], [], []
    for radius, height in profile:
        first = len(verts)
        count = 1 if radius == 0 else sides
        angles = [2 * math.pi * i / sides for i in range(count)]
        verts.extend((radius * math.cos(a), radius * math.sin(a), height) for a in angles)
        rings.append([first + i % count for i in range(sides)])
    for r, (low, high) in enumerate(zip(rings, rings[1:])):
        for i in range(sides):
            j = (i + 1) % sides
            faces.append(list(dict.fromkeys((low[i], low[j], high[j], high[i]))))
            odd = stripes if isinstance(stripes, str) and i % 2 else paint
            paints.append(stripes.get(r, paint) if isinstance(stripes, dict) else odd)
    _add(verts, faces, paints, at, turn)


def disc(radius, thickness, at, paint, turn=(0, 0, 0), sides=16):
    """A coin or table top lying flat, its middle at `at`."""
    h = thickness / 2
    lathe([(0, -h), (radius, -h), (radius, h), (0, h)], paint, at, turn, sides)


def ball(radius, at, paint, stretch=(1, 1, 1), sides=10, rings=6, turn=(0, 0, 0)):
    """A ball, or an egg by `stretch`."""
    first = len(_verts)
    profile = [(radius * math.sin(math.pi * i / rings), -radius * math.cos(math.pi * i / rings)) for i in range(rings + 1)]
    profile[0], profile[-1] = (0, -radius), (0, radius)
    lathe(profile, paint, sides=sides)
    place = _place(at, turn) @ Matrix.Diagonal((*stretch, 1))
    for i in range(first, len(_verts)):
        _verts[i] = place @ _verts[i]


def tube(points, radius, paint, sides=6, ends=True):
    """A round rod along a path; `radius` is one number or one per point."""
    points = [Vector(p) for p in points]
    radii = radius if isinstance(radius, (list, tuple)) else [radius] * len(points)
    verts, side = [], None
    for i, (point, r) in enumerate(zip(points, radii)):
        along = (points[min(i + 1, len(points) - 1)] - points[max(i - 1, 0)]).normalized()
        side = along.orthogonal().normalized() if side is None else (side - along * side.dot(along)).normalized()
        other = along.cross(side)
        verts.extend(point + r * (math.cos(2 * math.pi * k / sides) * side + math.sin(2 * math.pi * k / sides) * other) for k in range(sides))
    faces = [(s * sides + i, s * sides + (i + 1) % sides, (s + 1) * sides + (i + 1) % sides, (s + 1) * sides + i) for s in range(len(points) - 1) for i in range(sides)]
    if ends:
        faces += [tuple(reversed(range(sides))), tuple(range(len(verts) - sides, len(verts)))]
    _add(verts, faces, paint)


def prism(outline, depth, at, paint, turn=(0, 0, 0), back=True):
    """A flat shape drawn in x and z (counter-clockwise seen by the reader), `depth` thick; y = 0 is its middle."""
    n, d = len(outline), depth / 2
    verts = [(-x, d, z) for x, z in outline] + [(-x, -d, z) for x, z in outline]
    faces = [tuple(range(n))] + [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)]
    if back:
        faces.append(tuple(reversed(range(n, 2 * n))))
    _add(verts, faces, paint, at, turn)


def star(rays, outer, inner):
    """The outline of a drum star."""
    return [((outer if i % 2 == 0 else inner) * math.sin(-math.pi * i / rays), (outer if i % 2 == 0 else inner) * math.cos(math.pi * i / rays)) for i in range(rays * 2)]


def square_coin(radius, at, paint="bronze-pale", turn=(0, 0, 0), thickness=0.014):
    """An old coin with a square hole, painted dark."""
    disc(radius, thickness, at, paint, turn, sides=14)
    box((radius * 0.55, radius * 0.55, thickness + 0.002), at, "timber-dark", turn)


def _plinth(height):
    top = PLINTH_HALF
    cells = 6
    steps = [(-1 + 2 * i / cells) * top for i in range(cells + 1)]
    verts = [(x, y, 0) for y in steps for x in steps]
    faces = [(r * (cells + 1) + c, r * (cells + 1) + c + 1, (r + 1) * (cells + 1) + c + 1, (r + 1) * (cells + 1) + c) for r in range(cells) for c in range(cells)]
    _add(verts, faces, "timber-pale")
    sides = [(-top, -top), (top, -top), (top, top), (-top, top)]
    waist, foot = top - 0.012, top + 0.012
    levels = [(0, top, "timber-pale"), (-0.045, top, "timber"), (-0.05, waist, "timber"), (-0.4, waist, "timber"), (-height + 0.08, waist, "timber-dark"), (-height + 0.075, foot, "timber-dark"), (-height, foot, None)]
    for (z0, k0, paint), (z1, k1, _) in zip(levels, levels[1:]):
        ring = [(x / top * k1, y / top * k1, z1) for x, y in sides] + [(x / top * k0, y / top * k0, z0) for x, y in sides]
        _add(ring, [(i, (i + 1) % 4, (i + 1) % 4 + 4, i + 4) for i in range(4)], paint)
    # A label of undyed cotton with an indigo hem, left blank: the reading panel says it all.
    box((0.16, 0.004, 0.07), (0, waist + 0.002, -0.13), "indigo")
    box((0.144, 0.004, 0.054), (0, waist + 0.004, -0.13), "cotton")


def _hammersley(count):
    """Cosine-spread directions about z, always the same, so that a model made again is the same file."""
    for i in range(count):
        bits, v, base = i, 0.0, 0.5
        while bits:
            v += base * (bits & 1)
            bits >>= 1
            base /= 2
        r, turn = math.sqrt((i + 0.5) / count), 2 * math.pi * v
        yield Vector((r * math.cos(turn), r * math.sin(turn), math.sqrt(max(0.0, 1 - r * r))))


RAYS = list(_hammersley(128))


def _light(tree, point, normal):
    """Part of the hall's soft light (sky above, floor below) that reaches a point, 0 to 1."""
    side = normal.orthogonal().normalized()
    frame = Matrix((side, normal.cross(side), normal)).transposed()
    came = whole = 0.0
    for ray in RAYS:
        way = frame @ ray
        bright = 0.8 + 0.2 * way.z
        whole += bright
        hit = tree.ray_cast(point, way, 0.5)[3]
        # What is near blocks, what is further only dims; a little comes back from what was hit.
        came += bright if hit is None else bright * (0.22 + 0.5 * hit / 0.5)
    return came / whole


def _bake(mesh):
    """Returns the lit paint of every corner."""
    tree = BVHTree.FromPolygons([v.co for v in mesh.vertices], [list(p.vertices) for p in mesh.polygons])
    shade, shared = {}, {}
    for polygon in mesh.polygons:
        for index in polygon.loop_indices:
            loop = mesh.loops[index]
            corner = mesh.vertices[loop.vertex_index].co
            point = corner.lerp(polygon.center, min(0.25, 0.006 / max(1e-4, (polygon.center - corner).length))) + polygon.normal * 0.002
            key = (loop.vertex_index, *(round(c, 2) for c in loop.normal))
            shade[index] = key
            shared.setdefault(key, []).append(_light(tree, point, loop.normal))
    colours = {}
    for polygon in mesh.polygons:
        name = _paints[polygon.index]
        paint = [int(PAINT[name][i : i + 2], 16) / 255 for i in (1, 3, 5)]
        for index in polygon.loop_indices:
            light = sum(shared[shade[index]]) / len(shared[shade[index]])
            # Shade turns a little blue, as the hall's sky light is.
            tint = (light**1.08, light**1.03, light**0.94)
            colours[index] = (*(c * t for c, t in zip(paint, tint)), GLOSS.get(name, 0.0))
    return colours


def _apart(mesh, colours):
    """The mesh with a vertex for every corner: Blender 3.4's exporter mixes up the colours of shared ones."""
    apart = bpy.data.meshes.new("exhibit")
    apart.from_pydata([mesh.vertices[loop.vertex_index].co for loop in mesh.loops], [], [list(p.loop_indices) for p in mesh.polygons])
    apart.update()
    paint = apart.color_attributes.new("Col", "FLOAT_COLOR", "POINT")
    for index, colour in colours.items():
        paint.data[index].color = colour
    apart.polygons.foreach_set("use_smooth", [True] * len(apart.polygons))
    apart.use_auto_smooth = True
    apart.normals_split_custom_set([loop.normal.copy() for loop in mesh.loops])
    return apart


def finish(scale=1.0):
    """Sets the model on its plinth, bakes its light and writes the GLB named on the command line."""
    for i, vertex in enumerate(_verts):
        _verts[i] = vertex * scale
    height = min(PLINTH_MOST, max(PLINTH_LEAST, MODEL_TOP - max(v.z for v in _verts)))
    _plinth(height)
    for item in list(bpy.data.objects):
        bpy.data.objects.remove(item)
    mesh = bpy.data.meshes.new("shared")
    mesh.from_pydata([tuple(v) for v in _verts], [], _faces)
    mesh.update()
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(38)
    mesh.calc_normals_split()
    made = _apart(mesh, _bake(mesh))
    made.transform(Matrix.Translation((0, 0, height)))
    bpy.context.collection.objects.link(bpy.data.objects.new("exhibit", made))
    out = sys.argv[sys.argv.index("--") + 1]
    os.makedirs(os.path.dirname(out), exist_ok=True)
    bpy.ops.export_scene.gltf(filepath=out, export_format="GLB", export_texcoords=False, export_materials="NONE", export_animations=False)
