"""The lobby: a house front with its balcony 美人靠, the post between two fronts, a wedge of the roof."""
import math

from mathutils import Matrix

from carpentry import Part
from gallery import along, bench, necks, spread


def _at(*places):
    return [Matrix.Translation(place) for place in places]


def _across(x=0, y=0, z=0):
    """A piece made along z for the +x side, turned to run along x and look to +z."""
    return [Matrix.Translation((x, y, z)) @ Matrix.Rotation(-math.pi / 2, 4, "Y")]


def front(m):
    """One house front between two posts, of the reference width; it is stretched along x. The door's middle is the origin, −z leads out."""
    part = Part("front")
    width, lintel, balcony, eave = m["front"], m["lintel"], m["balcony"], m["eave"]
    wall, half = -0.85, width / 2
    part.box((width, 0.3, 0.24), (0, lintel + 0.13, 0), "timberDark", skip="xX")
    part.box((width, 0.08, 0.3), (0, lintel - 0.04, 0), "timber", skip="xXY")
    # The balcony on its joists, and the edge beam they carry.
    part.sheet([[(-half, balcony - 0.06, wall), (half, balcony - 0.06, wall)], [(-half, balcony - 0.06, 0.98), (half, balcony - 0.06, 0.98)]], "timber")
    part.sheet([[(-half, balcony, 0.98), (half, balcony, 0.98)], [(-half, balcony, wall), (half, balcony, wall)]], "timberPale")
    part.box((width, 0.2, 0.1), (0, balcony - 0.08, 0.96), "timber", skip="xX")
    part.repeat(_at(*((x, 0, 0) for x in spread(-half, half, 0.6))), lambda: part.box((0.09, 0.14, 1.7), (0, balcony - 0.13, 0.16), "timberDark", skip="zY"))
    part.repeat(_across(0, balcony, 0.5), lambda: bench(part, 0, width))
    part.repeat(_across(0, balcony, 0.5), lambda: necks(part, 0, width, True))
    # The wall with its lattice windows; at night there is light behind the paper.
    part.sheet([[(-half, balcony, wall), (half, balcony, wall)], [(-half, eave, wall), (half, eave, wall)]], "timber", grain=lambda i, j: (i * 2, j * width))
    part.box((width, 0.12, 0.08), (0, balcony + 0.54, wall + 0.05), "timberDark", skip="xX")
    part.box((width, 0.1, 0.08), (0, eave - 0.35, wall + 0.05), "timberDark", skip="xX")
    share = width / 3
    w, h, mid = share * 0.72, 1.06, balcony + 1.15

    def window():
        part.sheet([[(-w / 2, mid - h / 2, wall + 0.02), (w / 2, mid - h / 2, wall + 0.02)], [(-w / 2, mid + h / 2, wall + 0.02), (w / 2, mid + h / 2, wall + 0.02)]], "paper")
        bar = lambda size, at: part.box((*size, 0.04), (*at, wall + 0.045), "timberDark", skip="zxX" if size[0] > size[1] else "zyY")
        for s in (-1, 1):
            bar((0.06, h + 0.1), (s * w / 2, mid))
            bar((w, 0.05), (0, mid + s * h / 2))
            # Rails drawn toward the middle, as in 步步锦 lattice.
            bar((0.03, h), (s * w * 0.3, mid))
            bar((w, 0.03), (0, mid + s * h * 0.3))
            bar((0.03, h * 0.6), (s * w * 0.1, mid))
        bar((w * 0.6, 0.03), (0, mid))

    part.repeat(_at((0, 0, 0), (share, 0, 0), (-share, 0, 0)), window)
    part.repeat(_at(*((share * k, 0, wall + 0.06) for k in (0.5, -0.5))), lambda: part.box((0.12, eave - balcony, 0.1), (0, (eave + balcony) / 2, 0), "timberDark", skip="yYz"))
    part.box((width, 0.22, 0.2), (0, eave - 0.1, 0), "timberDark", skip="xX")
    return part


def post(m):
    """The post between two fronts, on its stone; it also carries the balcony's corner and a hanging column 垂瓜柱."""
    part = Part("post")
    eave, balcony = m["eave"], m["balcony"]
    part.lathe([(0.31, 0), (0.32, 0.06), (0.27, 0.14), (0.29, 0.2), (0.22, 0.27), (0, 0.27)], "stone", sides=14)
    part.post(0.175, 0.15, 0.2, eave, (0, 0), "timber", 14)
    part.box((0.13, 0.24, 1.05), (0, balcony - 0.16, 0.5), "timberDark", skip="z")
    melon = [(0, balcony - 0.62), (0.05, balcony - 0.6), (0.1, balcony - 0.5), (0.11, balcony - 0.42), (0.06, balcony - 0.34), (0.08, balcony - 0.3), (0.08, balcony + 1.05), (0, balcony + 1.1)]
    part.lathe(melon, "timberDark", (0, 0, 0.98), 10)
    part.box((0.07, 0.5, 0.07), (0, balcony - 0.42, 0.22), "timber", (0.75, 0, 0), skip="yY")
    # A bracket each way under the ring beam.
    for s in (1, -1):
        part.box((0.5, 0.16, 0.12), (s * 0.36, eave - 0.28, 0), "timber", (0, 0, s * 0.3), skip="xX")
    return part


def jamb(m):
    """A panel that closes the front beside the door, one metre wide; it is stretched along x to the gap."""
    part = Part("jamb")
    lintel = m["lintel"]
    part.box((1, lintel, 0.06), (0, lintel / 2, -0.06), "timber", skip="xXyY")
    for y, deep in ((0.1, 0.2), (1.05, 0.1), (2.2, 0.1)):
        part.box((1, deep, 0.1), (0, y, -0.05), "timberDark", skip="xX")
    return part


def wedge(m):
    """One part of the roof, as wide as a front; it is stretched along x and z. The lobby's middle is the origin, −z leads out."""
    part = Part("wedge")
    inner, outer = m["oculusRadius"], m["roofRadius"]
    high, low = m["oculus"], m["eave"] - 0.35
    tan = m["front"] / 2 / m["ring"]
    slope = math.atan2(high - low, outer - inner)

    def point(share, side, lift=0.0):
        """On the roof's underside: `share` 0 at the oculus, 1 at the eaves; `side` −1 to 1 across the wedge."""
        r = inner + (outer - inner) * share
        return (side * r * tan, high + (low - high) * share + lift, -r)

    # Boards in rings between the purlins, so that a ring may be lighter than the next.
    rings = [0, 0.34, 0.67, 1]
    for a, b in zip(rings, rings[1:]):
        length = (b - a) * (outer - inner)
        part.sheet([[point(b, -1), point(b, 1)], [point(a, -1), point(a, 1)]], "timber", grain=lambda i, j, n=length: (i * n, j * 2.4), fine=1.3)
    part.sheet([[point(0, -1, 0.14), point(0, 1, 0.14)], [point(1, -1, 0.12), point(1, 1, 0.12)]], "tile", fine=0.2)

    def fan(side, wide, deep, paint):
        """A rafter from the oculus to the eaves that keeps its place across the wedge."""
        a, b = point(0.0, side, -deep / 2), point(0.985, side, -deep / 2)
        run = math.hypot(b[0] - a[0], b[2] - a[2])
        turn = math.atan2(-(b[0] - a[0]), -(b[2] - a[2]))
        centre = [(p + q) / 2 for p, q in zip(a, b)]
        part.box((wide, deep, math.hypot(run, b[1] - a[1])), centre, paint, (-math.atan2(a[1] - b[1], run), turn, 0), skip="YzZ")

    for k in (0, -2, 2):
        fan(k / 3, 0.1, 0.15, "timberDark")
    fan(-1, 0.16, 0.24, "timberDark")

    def hoop(share, wide, drop, rise, paint):
        """A beam across the wedge: its faces toward the middle, below and outward."""
        a, b = share - wide, share + wide
        for (s0, y0), (s1, y1), normal in (((a, -drop), (a, rise), (0, 0, 1)), ((a, -drop), (b, -drop), (0, -1, 0)), ((b, -drop), (b, rise), (0, 0, -1))):
            part.sheet([[point(s0, -1, y0), point(s0, 1, y0)], [point(s1, -1, y1), point(s1, 1, y1)]], paint, [[normal] * 2] * 2)

    hoop(0.02, 0.02, 0.36, 0.24, "timberDark")
    for share in rings[1:3]:
        hoop(share, 0.012, 0.22, 0, "timber")
    return part
