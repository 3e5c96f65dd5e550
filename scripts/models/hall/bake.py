"""Bakes the light of the kit with Cycles: one bake for the day, one for the lamps, one for the lanterns."""
import math

import bpy
import numpy
from mathutils import Matrix

from charts import SIZE, charts

# Display paints of the hall (src/scene/colours.ts), filled in by make.py.
PAINT = {}
SAMPLES = 40
# The hall's axes (y up, −z outward) in Blender's (z up).
TO_BLENDER = Matrix(((1, 0, 0, 0), (0, 0, -1, 0), (0, 1, 0, 0), (0, 0, 0, 1)))


def linear(paint):
    return [((int(PAINT[paint][i : i + 2], 16) / 255) ** 2.2) for i in (1, 3, 5)]


def mesh_of(part, frames=(Matrix(),), baked=False):
    """A Blender mesh of a part. For a bake, its own sheets lie in their charts and the copies outside the picture."""
    mesh = bpy.data.meshes.new(part.name)
    corners = [corner for face in part.faces for corner in face[0]]
    counts, first = [len(face[0]) for face in part.faces], 0
    faces = []
    for count in counts:
        faces.append(list(range(first, first + count)))
        first += count
    mesh.from_pydata([TO_BLENDER @ c[0] for c in corners], [], faces)
    mesh.update()
    colour = mesh.color_attributes.new("Col", "FLOAT_COLOR", "POINT")
    at = 0
    uv = mesh.uv_layers.new(name="light") if baked else None
    for face, paint, spot, own in part.faces:
        for _, _, _, place in face:
            colour.data[at].color = (*linear(paint), 1)
            if uv:
                uv.data[at].uv = spot.texel(*place) if own else (-1, -1)
            at += 1
    return mesh


def put(mesh, frame):
    thing = bpy.data.objects.new(mesh.name, mesh)
    thing.matrix_world = TO_BLENDER @ frame @ TO_BLENDER.inverted()
    bpy.context.collection.objects.link(thing)
    return thing


def ground(radius, frame, paint):
    """A round floor that only throws light back."""
    mesh = bpy.data.meshes.new(paint)
    ring = [(radius * math.cos(a * math.pi / 24), radius * math.sin(a * math.pi / 24), 0) for a in range(48)]
    mesh.from_pydata(ring, [], [list(range(48))])
    mesh.update()
    for corner in mesh.color_attributes.new("Col", "FLOAT_COLOR", "POINT").data:
        corner.color = (*linear(paint), 1)
    return put(mesh, frame)


def paint_material(picture):
    material = bpy.data.materials.new("paint")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    out, diffuse, colour, image = (nodes.new(f"ShaderNode{kind}") for kind in ("OutputMaterial", "BsdfDiffuse", "VertexColor", "TexImage"))
    colour.layer_name = "Col"
    image.image = picture
    links.new(colour.outputs[0], diffuse.inputs[0])
    links.new(diffuse.outputs[0], out.inputs[0])
    nodes.active = image
    return material


def bake(things, picture, lights):
    """Light that falls on `things`, whatever their paint, as an array of rows from the bottom up. `lights` are those that burn; the sky when there are none."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.seed = SAMPLES, False, 1
    scene.cycles.diffuse_bounces = scene.cycles.max_bounces = 4
    sky = scene.world.node_tree.nodes["Background"]
    sky.inputs[0].default_value, sky.inputs[1].default_value = (1, 1, 1, 1), 0.0 if lights else 1.0
    for lamp in (o for o in bpy.data.objects if o.type == "LIGHT"):
        lamp.hide_render = lamp not in lights
    bpy.ops.object.select_all(action="DESELECT")
    for thing in things:
        thing.select_set(True)
    bpy.context.view_layer.objects.active = things[0]
    bpy.ops.object.bake(type="DIFFUSE", pass_filter={"DIRECT", "INDIRECT"}, margin=0, use_clear=True)
    pixels = numpy.empty(SIZE * SIZE * 4, numpy.float32)
    picture.pixels.foreach_get(pixels)
    return pixels.reshape(SIZE, SIZE, 4)[:, :, :3] @ numpy.array([0.3, 0.5, 0.2], numpy.float32)


def light(kind, at, power, size=(0.1, 0.1), turn=(0, 0, 0), colour=(1, 1, 1)):
    data = bpy.data.lights.new(kind, kind)
    data.energy, data.color = power, colour
    if kind == "AREA":
        data.shape, data.size, data.size_y = "RECTANGLE", *size
    else:
        data.shadow_soft_size = size[0]
    thing = bpy.data.objects.new(kind, data)
    thing.matrix_world = TO_BLENDER @ at @ TO_BLENDER.inverted()
    bpy.context.collection.objects.link(thing)
    return thing


def calm(rows):
    """Takes the grain of few samples out of every chart by itself, so that no chart bleeds into the next."""
    out = rows.copy()
    for one in charts():
        y, x = slice(one.y, one.y + one.h), slice(one.x, one.x + one.w)
        piece = rows[y, x]
        for axis in (0, 1):
            if piece.shape[axis] < 5:
                piece = numpy.broadcast_to(piece.mean(axis, keepdims=True), piece.shape) if piece.shape[axis] < 3 else piece
                continue
            for _ in range(2):
                padded = numpy.pad(piece, [(1, 1) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
                before, after = (padded[:-2], padded[2:]) if axis == 0 else (padded[:, :-2], padded[:, 2:])
                piece = before * 0.25 + piece * 0.5 + after * 0.25
        out[y, x] = piece
    return out
