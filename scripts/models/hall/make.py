"""Makes the timber of the hall and its baked light: run by scripts/models/make.ts, which tells the measures and where to write."""
import json
import math
import os
import sys

import bpy
import numpy
from mathutils import Matrix

sys.path.append(os.path.dirname(__file__))
sys.dont_write_bytecode = True
import bake
from booth import booth
from charts import SIZE, charts, pack
from drum import drum
from gallery import bay, end, floor, passage, trim
from lobby import front, jamb, post, wedge

told, glb, png = sys.argv[sys.argv.index("--") + 1 :]
with open(told) as file:
    M = json.load(file)
bake.PAINT.update(M["paint"])
GLOSS = {"silver": 0.9, "bronze": 0.45, "bronzePale": 0.6}


def move(x=0.0, y=0.0, z=0.0, yaw=0.0):
    return Matrix.Translation((x, y, z)) @ Matrix.Rotation(yaw, 4, "Y")


B, P, L, H = M["bay"], M["passage"], M["lobby"], M["hall"]
parts = {part.name: part for part in (
    bay(B), trim(B, True), trim(B, False), floor("bayFloor", B["halfWidth"] * 2, B["length"]), booth(M["booth"]),
    passage(P, B), floor("passageFloor", P["halfWidth"] * 2, P["length"]), end(B), front(L), jamb(L), post(L), wedge(L), drum(),
)}

# A whole wing, and two hundred metres beside it a whole lobby: what is baked stands among its neighbours.
length = B["length"]
booths = [move(s * H["boothAcross"], 0, 0, s * (math.pi / 2 + H["boothTurn"])) for s in (1, -1)]
passage_at = move(0, 0, 1.5 * length + P["length"] / 2)
lobby_at = move(200)
ring = L["ring"]
angles = [2 * math.pi * i / L["slots"] for i in range(L["slots"])]
posts = [lobby_at @ move(0, 0, 0, a + math.pi / L["slots"]) @ move(0, 0, -L["radius"]) for a in angles]
fronts = [lobby_at @ move(0, 0, 0, a) @ move(0, 0, -ring) for a in angles]
gap = L["front"] / 2 - P["halfWidth"]
jambs = [one @ move(s * (L["front"] - gap) / 2) @ Matrix.Diagonal((gap, 1, 1, 1)) for one in fronts for s in (1, -1)]
wedges = [lobby_at @ move(0, 0, 0, a) for a in angles]
out = [lobby_at @ move(0, 0, 0, a) @ move(0, 0, -L["radius"] + 0.35 - P["length"] / 2) for a in angles]
# The first place of each is where it is baked; a passage from the lobby is only a neighbour there.
places = {
    "bay": [move(), move(z=length), move(z=-length)], "bayFloor": [move(), move(z=length), move(z=-length)],
    "trim": [move(), move(z=length)], "trimFar": [move(z=-length)],
    "booth": [move(z=z) @ one for z in (0, length, -length) for one in booths],
    "passage": [passage_at, *out], "passageFloor": [passage_at @ move(y=-0.01), *(one @ move(y=-0.01) for one in out)],
    "end": [move(z=-1.5 * length, yaw=math.pi)],
    "front": fronts, "post": posts, "jamb": jambs, "wedge": wedges, "drum": [lobby_at],
}


def scene():
    """Builds both places; returns what is baked."""
    for item in list(bpy.data.objects):
        bpy.data.objects.remove(item)
    picture = bpy.data.images.new("light", SIZE, SIZE, float_buffer=True)
    picture.colorspace_settings.name = "Non-Color"
    material = bake.paint_material(picture)
    baked = []
    for name, frames in places.items():
        own = bake.mesh_of(parts[name], baked=True)
        baked.append(bake.put(own, frames[0]))
        copy = bake.mesh_of(parts[name])
        for mesh in (own, copy):
            mesh.materials.append(material)
        for frame in frames[1:]:
            bake.put(copy, frame)
    bake.ground(400, move(y=-3.4), "meadow").data.materials.append(material)
    bake.ground(L["radius"] * 0.9, lobby_at @ move(y=0.001), "floor").data.materials.append(material)
    return picture, baked


density = pack()
picture, baked = scene()
down = Matrix.Rotation(-math.pi / 2, 4, "X")
lamp_y = M["booth"]["title"]["centre"] + M["booth"]["title"]["height"] / 2 + 0.06
lamps = [bake.light("AREA", frame @ move(0, lamp_y, -0.22) @ Matrix.Rotation(-0.35, 4, "X"), 26, (0.6, 0.05)) for frame in places["booth"]]
lamps += [bake.light("AREA", frame @ move(0, L["balcony"] - 0.3, 0.6), 24, (2.2, 0.1)) for frame in fronts]
lanterns = [bake.light("POINT", frame @ move(0, 2.75, 0), 90, (0.15,)) for frame in (places["bay"] + [passage_at])]
lanterns.append(bake.light("POINT", lobby_at @ move(0, 5.2, 0.6), 700, (0.4,)))
rows = [bake.calm(bake.bake(baked, picture, burning)) for burning in ([], lamps, lanterns)]

# As the hall adds them: display values, the open sky's light about 1.
day, lamp, lantern = (numpy.clip(channel * gain, 0, 1) ** (1 / 2.2) for channel, gain in zip(rows, (1.6, 2.0, 0.6)))
for part in parts.values():
    for _, paint, spot, own in part.faces:
        if own and paint in ("paper", "lamp"):
            lantern[spot.y : spot.y + spot.h, spot.x : spot.x + spot.w] = 1.0
pixels = numpy.ones((SIZE, SIZE, 4), numpy.float32)
pixels[:, :, 0], pixels[:, :, 1], pixels[:, :, 2] = lamp, day, lantern
image = bpy.data.images.new("out", SIZE, SIZE)
image.colorspace_settings.name = "Non-Color"
image.pixels.foreach_set(pixels.ravel())
image.filepath_raw, image.file_format = png, "PNG"
image.save()


def kit_mesh(part):
    """The mesh that is written: paint (alpha is gloss), grain, and where its light is in the picture."""
    mesh = bake.mesh_of(part)
    colour = mesh.color_attributes["Col"]
    grain, spot_of = mesh.uv_layers.new(name="grain"), mesh.uv_layers.new(name="light")
    at, normals = 0, []
    for face, paint, spot, _ in part.faces:
        rgb = [int(M["paint"][paint][i : i + 2], 16) / 255 for i in (1, 3, 5)]
        for _, normal, g, place in face:
            colour.data[at].color = (*rgb, GLOSS.get(paint, 0.0))
            grain.data[at].uv, spot_of.data[at].uv = g, spot.sample(*place)
            normals.append(bake.TO_BLENDER.to_3x3() @ normal)
            at += 1
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.use_auto_smooth = True
    mesh.normals_split_custom_set(normals)
    return mesh


for item in list(bpy.data.objects):
    bpy.data.objects.remove(item)
for part in parts.values():
    bpy.context.collection.objects.link(bpy.data.objects.new(part.name, kit_mesh(part)))
bpy.ops.export_scene.gltf(filepath=glb, export_format="GLB", export_texcoords=True, export_materials="NONE", export_animations=False)
print(f"{len(charts())} charts at {density:.1f} texels per metre")
