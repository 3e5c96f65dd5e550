"""The middle of the lobby: a bronze drum on its stand, seats about it, and the post with a silver horn crescent."""
import math

from mathutils import Matrix, Vector

from carpentry import Part

SIDES = 26


def _round(count, offset=0.0):
    return [Matrix.Rotation(offset + 2 * math.pi * i / count, 4, "Y") for i in range(count)]


def drum():
    part = Part("drum")
    part.lathe([(1.16, 0), (1.16, 0.1), (1.12, 0.14), (0.98, 0.15), (0.98, 0.26), (0.94, 0.3), (0, 0.31)], "stone", sides=SIDES, fine=1.4)
    _seats(part)
    # Four legs under a ring carry the drum.
    part.repeat(_round(4, math.pi / 4), lambda: part.box((0.12, 0.62, 0.12), (0.4, 0.61, 0), "timberDark", skip="yY"))
    part.repeat(_round(4, math.pi / 4), lambda: part.box((0.52, 0.08, 0.05), (0, 0.5, 0.3), "timber", skip="xX"))
    part.lathe([(0.4, 0.86), (0.54, 0.88), (0.54, 0.96), (0.5, 0.98)], "timber", sides=20)
    _body(part)
    part.lathe([(0.17, 1.72), (0.165, 2.9), (0.19, 2.94), (0.19, 3.02), (0.16, 3.06), (0.14, 6.9)], "timber", sides=16, bands={1: "silver", 2: "silver", 3: "silver"})
    _crescent(part, (0, 4.28, 0.2), 0.78)
    return part


def _seats(part):
    """Four curved seats on the ground's inner ring, inside what a visitor walks round."""
    inner, outer, steps = 1.24, 1.54, 5
    turns = [(-0.5 + i / steps) * 1.1 for i in range(steps + 1)]
    at = lambda r, a, y: (r * math.sin(a), y, r * math.cos(a))

    def seat():
        part.sheet([[at(outer, a, 0.44) for a in turns], [at(inner, a, 0.44) for a in turns]], "timberPale", fine=1.2)
        part.sheet([[at(outer, a, 0.38) for a in turns], [at(outer, a, 0.44) for a in turns]], "timberPale", [[at(1, a, 0) for a in turns]] * 2)
        part.sheet([[at(inner, a, 0.38) for a in turns[::-1]], [at(inner, a, 0.44) for a in turns[::-1]]], "timberPale", [[at(-1, a, 0) for a in turns[::-1]]] * 2)
        for a in (turns[0], turns[-1]):
            edge = [at(inner, a, 0.38), at(outer, a, 0.38)][:: 1 if a < 0 else -1]
            part.sheet([edge, [(x, 0.44, z) for x, _, z in edge]], "timberPale")
        legs = [Matrix.Rotation(a, 4, "Y") for a in (0.4, -0.4)]
        part.repeat(legs, lambda: part.box((0.07, 0.38, 0.24), (0, 0.19, (inner + outer) / 2), "timberDark", skip="yY"))

    part.repeat(_round(4, math.pi / 4), seat)


def _body(part):
    """The drum of the Mashan 麻江 kind: mantle, waist and foot in one curve, its face the twelve-ray sun."""
    profile = [(0.62, 0.98), (0.62, 1.02), (0.585, 1.07), (0.53, 1.17), (0.5, 1.27), (0.49, 1.36), (0.515, 1.41), (0.515, 1.44), (0.56, 1.5), (0.59, 1.57), (0.595, 1.63), (0.57, 1.68), (0.635, 1.695), (0.635, 1.72)]
    bands = {0: "bronzePale", 3: "bronzePale", 6: "bronzePale", 9: "bronzePale", 12: "bronzePale"}
    part.lathe(profile, "bronze", sides=SIDES, fine=2.0, bands=bands)
    part.lathe([(0.635, 1.72), (0.56, 1.722), (0.52, 1.722), (0.46, 1.722), (0.43, 1.722), (0, 1.722)], "bronze", sides=SIDES, fine=1.5, bands={0: "bronzePale", 2: "bronzePale"})

    def ray():
        tip, side, root = (0, 1.728, 0.42), 0.055, (0.2, 1.728)
        part.sheet([[(-side, root[1], root[0]), (side, root[1], root[0])], [tip, tip]], "bronzePale", [[(0, 1, 0)] * 2] * 2)

    part.repeat(_round(12), ray)

    def handle():
        path = [(0.55, 1.56), (0.68, 1.53), (0.7, 1.44), (0.66, 1.33), (0.52, 1.29)]
        for z in (-0.07, 0.07):
            part.repeat([Matrix.Translation((0, 0, z))], lambda: part.bar(path, (0.03, 0.05), "bronzePale"))

    part.repeat(_round(4, math.pi / 4), handle)


def _crescent(part, at, radius):
    """Silver horns in the manner of the 银角: thick in the middle, drawn out to the tips, with bosses and hanging bells."""
    steps, thick = 16, 0.035
    outer, inner = [], []
    for i in range(steps + 1):
        a = math.pi * (0.93 + 1.14 * i / steps)
        share = math.sin(math.pi * i / steps)
        way = Vector((math.cos(a) * 1.05, math.sin(a) * 1.12, 0))
        outer.append(Vector(at) + way * radius)
        inner.append(Vector(at) + way * (radius - 0.03 - 0.25 * share**1.4))
    face, back = Vector((0, 0, thick)), Vector((0, 0, -thick))
    bulge = lambda rows, s: [[Vector((0, 0, s))] * len(rows)] * 2
    ridge = [(p + q) / 2 for p, q in zip(outer, inner)]
    part.sheet([[p for p in outer], [p + face for p in ridge]], "silver", [[(p - Vector(at)).normalized() * 0.6 + Vector((0, 0, 0.8)) for p in outer], bulge(outer, 1)[0]])
    part.sheet([[p + face for p in ridge], [p for p in inner]], "silver", [bulge(outer, 1)[0], [(Vector(at) - p).normalized() * 0.6 + Vector((0, 0, 0.8)) for p in inner]])
    part.sheet([[p for p in inner], [p + back for p in ridge]], "silver", [[(Vector(at) - p).normalized() * 0.6 - Vector((0, 0, 0.8)) for p in inner], bulge(outer, -1)[0]])
    part.sheet([[p + back for p in ridge], [p for p in outer]], "silver", [bulge(outer, -1)[0], [(p - Vector(at)).normalized() * 0.6 - Vector((0, 0, 0.8)) for p in outer]])
    boss = lambda: part.lathe([(0.036, 0), (0.03, 0.018), (0, 0.028)], "silver", (0, 0, 0), 6)
    flat = Matrix.Rotation(math.pi / 2, 4, "X")
    places = [ridge[i] + face for i in (8, 3, 5, 11, 13)]
    part.repeat([Matrix.Translation(p) @ flat for p in places], boss)
    bell = lambda: part.lathe([(0, -0.16), (0.028, -0.13), (0.02, -0.09), (0.006, -0.07), (0.006, 0.0)], "silver", (0, 0, 0), 5)
    part.repeat([Matrix.Translation(outer[i] + Vector((0, -0.005, 0))) for i in (8, 4, 6, 10, 12)], bell)
