"""The stilted gallery: bays of posts, roof and bench-rails 美人靠, the passage to them, and the wall at the far end."""
import math

from mathutils import Matrix

from carpentry import Part

SEAT, RAIL = 0.46, 1.09
# How far the hand rail leans out over the seat's edge, and the swan's neck that carries it.
LEAN = 0.33
NECK = [(0.0, 0.49), (0.07, 0.6), (0.19, 0.74), (0.29, 0.89), (0.33, 1.07)]


def along(*places):
    """Frames moved along z."""
    return [Matrix.Translation((0, 0, z)) for z in places]


def both_sides():
    """The piece as it stands on the right, and turned about for the left."""
    return [Matrix.Rotation(turn, 4, "Y") for turn in (0, math.pi)]


def spread(start, end, gap):
    """Even places about `gap` apart between two ends, the middle one first: it is the typical one."""
    count = max(1, round((end - start) / gap))
    places = [start + (end - start) * (i + 0.5) / count for i in range(count)]
    return places[count // 2 :] + places[: count // 2]


def bench(part, x, span):
    """Seat, apron and hand rail along z about the middle; the side is +x."""
    part.box((0.38, 0.05, span), (x - 0.11, SEAT, 0), "timberPale")
    part.box((0.03, 0.06, span), (x - 0.28, SEAT - 0.05, 0), "timber", skip="Y")
    part.box((0.05, SEAT - 0.02, span), (x - 0.04, SEAT / 2, 0), "timberDark", skip="yY")
    part.box((0.11, 0.06, span), (x + LEAN, RAIL, 0), "timberPale")


def necks(part, x, span, near):
    """The balusters of one bench: bent square bars, or two flat strips each for a bay that is far."""
    path = [(x + a, b) for a, b in (NECK if near else (NECK[0], NECK[2], NECK[4]))]
    part.repeat(along(*spread(-span / 2, span / 2, 0.27)), lambda: part.bar(path, (0.035, 0.05), "timber", skip="" if near else "zZ"))


def roof(part, span, half, eave, ridge, gap, frame=Matrix()):
    """A pitched roof along z about the middle: boards on rafters and purlins, tiles above."""
    reach = half + 0.75
    slope = math.atan2(ridge - eave, reach)
    length = math.hypot(reach, ridge - eave)

    def side():
        top, low = (0, ridge), (reach, eave)
        z = span / 2
        part.sheet([[(low[0], low[1], -z), (low[0], low[1], z)], [(top[0], top[1], -z), (top[0], top[1], z)]], "timber", grain=lambda i, j: (i * length, j * span * 0.5), fine=1.2)
        part.sheet([[(low[0], low[1] + 0.1, z), (low[0], low[1] + 0.1, -z)], [(top[0], top[1] + 0.12, z), (top[0], top[1] + 0.12, -z)]], "tile", fine=0.3)
        part.sheet([[(low[0], low[1] - 0.03, z), (low[0], low[1] - 0.03, -z)], [(low[0], low[1] + 0.12, z), (low[0], low[1] + 0.12, -z)]], "timberDark", fine=0.5)
        rafter = lambda: part.box((length - 0.1, 0.11, 0.08), (reach / 2, (eave + ridge) / 2 - 0.055, 0), "timberDark", (0, 0, -slope), skip="xXY")
        part.repeat(along(*spread(-z, z, gap)), rafter)
        for share in (0.36, 0.7):
            part.box((0.12, 0.14, span), (reach * share, ridge - (ridge - eave) * share - 0.17, 0), "timber", (0, 0, -slope), skip="zZY")

    part.repeat([frame @ turn for turn in both_sides()], side)
    part.box((0.16, 0.24, span), (0, ridge - 0.16, 0), "timberDark", skip="zZY")


def bay(m):
    """One bay. Neighbours share the posts at their joint, so a bay sets only those at its outer end."""
    part = Part("bay")
    length, half, eave, ridge = m["length"], m["halfWidth"], m["eave"], m["ridge"]
    x = half - 0.06
    roof(part, length, half, eave, ridge, 0.75)

    def side():
        part.box((0.16, 0.2, length), (x, eave - 0.06, 0), "timber", skip="zZ")
        part.box((0.2, 0.26, length), (x, -0.16, 0), "timberDark", skip="zZ")
        part.box((0.1, 0.16, length), (x, -1.7, 0), "timberDark", skip="zZ")
        part.repeat(along(length / 4, -length / 4), lambda: bench(part, half - 0.1, length / 2 - 0.24))

    part.repeat(both_sides(), side)
    part.repeat([Matrix.Translation((s * x, 0, 0)) for s in (1, -1)], lambda: part.post(0.125, 0.105, -3.4, eave, (0, 0), "timber"))
    joint(part, m, -length / 2)
    return part


def joint(part, m, z):
    """Posts and frame 穿斗 between two bays. In mid-bay they would cross the booths' title boards."""
    half, eave, ridge = m["halfWidth"], m["eave"], m["ridge"]
    reach = half + 0.75
    height = ridge - (ridge - eave) * 1.7 / reach
    part.repeat([Matrix.Translation((s * (half - 0.06), 0, z)) for s in (1, -1)], lambda: part.post(0.125, 0.105, -3.4, eave, (0, 0), "timber"))
    part.box((half * 2 + 1.1, 0.2, 0.13), (0, eave - 0.02, z), "timber")
    part.box((3.2, 0.15, 0.11), (0, height - 0.42, z), "timber")
    part.box((0.13, ridge - eave - 0.25, 0.13), (0, (eave + ridge) / 2, z), "timberDark", skip="yY")
    strut = lambda: part.box((0.12, height - eave - 0.1, 0.12), (0, (height + eave) / 2, 0), "timberDark", skip="yY")
    part.repeat([Matrix.Translation((s * 1.46, 0, z)) for s in (1, -1)], strut)


def trim(m, near):
    """What a bay's rails and eaves show near by; far away only the balusters, and those flat."""
    part = Part("trim" if near else "trimFar")
    length, half, eave = m["length"], m["halfWidth"], m["eave"]

    def side():
        part.repeat(along(length / 4, -length / 4), lambda: necks(part, half - 0.1, length / 2 - 0.24, near))
        if not near:
            return
        # Hanging columns 垂瓜柱 under the eaves, each ending in a carved melon.
        melon = [(0.0, eave - 0.46), (0.075, eave - 0.4), (0.085, eave - 0.33), (0.05, eave - 0.27), (0.055, eave + 0.1)]
        part.repeat(along(0, -length / 2), lambda: part.lathe(melon, "timberDark", (half + 0.42, 0, 0), 8))
        part.repeat(along(0, -length / 2), lambda: part.box((0.5, 0.1, 0.08), (half + 0.2, eave - 0.05, 0), "timber", skip="xX"))
        part.repeat(along(*spread(-length / 2, length / 2, 0.9)), lambda: part.box((0.12, 0.16, 0.12), (half + 0.06, -0.36, 0), "timber", skip="xY"))

    part.repeat(both_sides(), side)
    return part


def floor(name, width, length):
    """A floor's light alone: the planks and the dyed band are the shader's."""
    part = Part(name)
    w, z = width / 2, length / 2
    part.sheet([[(-w, 0, z), (w, 0, z)], [(-w, 0, -z), (w, 0, -z)]], "timberPale", fine=1.5)
    return part


def passage(m, gallery):
    """The covered way from a lobby door to a wing, and the wing's first frame. Of the reference length: it is stretched along z."""
    part = Part("passage")
    length, half = m["length"], m["halfWidth"]
    joint(part, gallery, -length / 2)
    roof(part, length, half, 3.1, 4.4, 0.5)

    def side():
        part.box((0.14, 0.18, length), (half, 3.0, 0), "timber", skip="zZ")
        part.box((0.2, 0.26, length), (half, -0.16, 0), "timberDark", skip="zZ")
        bench(part, half, length - 0.2)
        necks(part, half, length - 0.2, True)

    part.repeat(both_sides(), side)
    return part


def end(m):
    """The wall round a zone's great cloth. Its foot is the origin; +z is outside."""
    part = Part("end")
    half, eave = m["halfWidth"], m["eave"]
    part.box((half * 2, 0.9, 0.1), (0, 0.45, 0), "timber", skip="yY")
    part.box((half * 2, 0.1, 0.2), (0, 0.93, 0), "timberDark")
    part.box((half * 2, 0.12, 0.16), (0, 0.06, 0), "timberDark", skip="yxX")
    panel = lambda: part.box((0.06, 0.78, 0.14), (0, 0.48, 0), "timberDark", skip="yY")
    part.repeat([Matrix.Translation((x, 0, 0)) for x in (2.3, -2.3, 3.1, -3.1, 0.98, -0.98)], panel)
    part.repeat([Matrix.Translation((s * 1.45, 0, 0)) for s in (1, -1)], lambda: part.box((0.14, eave + 0.4, 0.14), (0, eave / 2 + 0.2, 0), "timberDark", skip="yY"))
    part.box((half * 2, 0.14, 0.14), (0, eave - 0.1, 0), "timberDark", skip="xX")
    part.box((3.0, 0.1, 0.16), (0, eave + 0.4, 0), "timberDark")
    # Lattice between cloth and corner posts: upright bars, close enough to be calm.
    bar = lambda: part.box((0.04, 2.1, 0.04), (0, 2.03, 0), "timber", skip="yY")
    part.repeat([Matrix.Translation((s * (1.78 + 0.3 * i), 0, 0)) for i in (2, 0, 1, 3, 4) for s in (1, -1)], bar)
    return part
