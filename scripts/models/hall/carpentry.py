"""The carpentry every timber part of the hall is made with: painted sheets, squared timbers, bent bars, turned bodies.

Axes are the hall's own: x to the right, y up, −z leads outward; metres and radians. Every sheet gets a rectangle of the
shared light picture (see charts.py); pieces that stand alike in the light share one (`Part.repeat`).
"""
import math

from mathutils import Euler, Matrix, Vector

from charts import chart

# Grain coordinates are kept in 0..1: this many metres along and across a timber (src/scene/shaders/timber.ts).
GRAIN = (16.0, 8.0)


class Part:
    """One model of the kit. A face is four (or three) corners: place, normal, grain, place in its chart."""

    def __init__(self, name):
        self.name = name
        self.faces = []
        self._frame = Matrix()
        self._made = []
        self._again = None

    def repeat(self, frames, build):
        """Builds the same piece at every frame (a matrix). All share the light baked for the first: give the typical place first."""
        outer, made = self._frame, []
        for number, frame in enumerate(frames):
            self._frame = outer @ frame
            if self._again is not None or number == 0:
                begin = len(self._made)
                build()
                made = self._made[begin:]
            else:
                self._again = iter(made)
                build()
                self._again = None
        self._frame = outer

    def sheet(self, rows, paint, normals=None, grain=None, fine=1.0):
        """A grid of points, rows bottom to top, each left to right as seen from its lit side. Flat unless `normals` are given."""
        rows = [[self._frame @ Vector(p) for p in row] for row in rows]
        width = max(sum((b - a).length for a, b in zip(row, row[1:])) for row in rows)
        height = max(sum((rows[r + 1][c] - rows[r][c]).length for r in range(len(rows) - 1)) for c in (0, len(rows[0]) // 2, -1))
        own = self._again is None
        spot = chart(width, height, fine) if own else next(self._again)
        self._made.append(spot)
        columns, last = len(rows[0]) - 1, len(rows) - 1
        if normals is None:
            a, b, c, d = rows[0][0], rows[0][-1], rows[-1][-1], rows[-1][0]
            flat = (c - a).cross(d - b).normalized()
            normals = [[flat] * (columns + 1)] * (last + 1)
        else:
            turn = self._frame.to_3x3()
            normals = [[turn @ Vector(n) for n in row] for row in normals]
        start = (len(self._made) * 0.37) % 1.0
        for r in range(last):
            for c in range(columns):
                corners = []
                for i, j in ((r, c), (r, c + 1), (r + 1, c + 1), (r + 1, c)):
                    s, t = j / columns, i / last
                    g = grain(i, j) if grain else ((s * width, t * height) if width >= height else (t * height, s * width))
                    corners.append((rows[i][j], normals[i][j].normalized(), ((g[0] + start * 4) / GRAIN[0], (g[1] + start) / GRAIN[1]), (s, t)))
                # A point of a cone's tip is there twice.
                if (corners[0][0] - corners[1][0]).length < 1e-5:
                    corners.pop(0)
                elif (corners[2][0] - corners[3][0]).length < 1e-5:
                    corners.pop(3)
                # Normals say which side is lit.
                (p, n, *_), (q, *_), (o, *_) = corners[:3]
                if (q - p).cross(o - p).dot(n) < 0:
                    corners.reverse()
                self.faces.append((corners, paint, spot, own))

    def box(self, size, at, paint, turn=(0, 0, 0), skip="", fine=1.0, taper=1.0):
        """A squared timber about `at`. `skip` names hidden faces (of `xXyYzZ`, small for the lower one); `taper` narrows its upper end."""
        place = Matrix.Translation(at) @ Euler(turn, "XYZ").to_matrix().to_4x4()
        half = Vector(size) / 2
        longest = max(range(3), key=lambda axis: size[axis])
        others = [axis for axis in range(3) if axis != longest]

        def corner(sx, sy, sz):
            k = taper if sy > 0 else 1
            return Vector((sx * half.x * k, sy * half.y, sz * half.z * k))

        faces = {
            "x": ((-1, -1, -1), (-1, -1, 1), (-1, 1, 1), (-1, 1, -1)), "X": ((1, -1, 1), (1, -1, -1), (1, 1, -1), (1, 1, 1)),
            "y": ((-1, -1, -1), (1, -1, -1), (1, -1, 1), (-1, -1, 1)), "Y": ((-1, 1, 1), (1, 1, 1), (1, 1, -1), (-1, 1, -1)),
            "z": ((1, -1, -1), (-1, -1, -1), (-1, 1, -1), (1, 1, -1)), "Z": ((-1, -1, 1), (1, -1, 1), (1, 1, 1), (-1, 1, 1)),
        }
        for name, corners in faces.items():
            if name in skip:
                continue
            local = [corner(*c) for c in corners]
            grid = [[local[0], local[1]], [local[3], local[2]]]
            grain = [[(p[longest] + half[longest], sum(p[o] + half[o] for o in others)) for p in row] for row in grid]
            self.sheet([[place @ p for p in row] for row in grid], paint, grain=lambda i, j, g=grain: g[i][j], fine=fine)

    def bar(self, path, size, paint, skip=""):
        """A squared bar bent along a path in the plane of x and y, `size` = (thick, deep along z). `skip` of `iozZ`: in, out, ends along z."""
        path = [Vector((*p, 0)) if len(p) == 2 else Vector(p) for p in path]
        thick, deep = size[0] / 2, Vector((0, 0, size[1] / 2))
        outs = []
        for i, p in enumerate(path):
            way = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
            outs.append(Vector((way.y, -way.x, 0)))
        sides = {
            "o": (lambda p, n: (p + n * thick + deep, p + n * thick - deep), lambda n: n),
            "i": (lambda p, n: (p - n * thick - deep, p - n * thick + deep), lambda n: -n),
            "Z": (lambda p, n: (p - n * thick + deep, p + n * thick + deep), lambda n: Vector((0, 0, 1))),
            "z": (lambda p, n: (p + n * thick - deep, p - n * thick - deep), lambda n: Vector((0, 0, -1))),
        }
        for name, (pair, normal) in sides.items():
            if name not in skip:
                self.sheet([pair(p, n) for p, n in zip(path, outs)], paint, [[normal(n)] * 2 for n in outs])

    def lathe(self, profile, paint, at=(0, 0, 0), sides=12, fine=1.0, bands=None):
        """Spins (radius, height) pairs, bottom to top, about y. `bands` paints a step by its number. Steps that meet at a blunt angle are smooth."""
        at = Vector(at)
        slopes = [Vector((h1 - h0, r0 - r1)).normalized() for (r0, h0), (r1, h1) in zip(profile, profile[1:])]
        for step, ((r0, h0), (r1, h1)) in enumerate(zip(profile, profile[1:])):
            ends = []
            for other in (step - 1, step + 1):
                near = slopes[other] if 0 <= other < len(slopes) else slopes[step]
                ends.append((slopes[step] + near).normalized() if slopes[step].dot(near) > 0.5 else slopes[step])
            rows, normals = [], []
            for (r, h), (nr, nh) in (((r0, h0), ends[0]), ((r1, h1), ends[1])):
                turns = [math.pi - 2 * math.pi * i / sides for i in range(sides + 1)]
                rows.append([at + Vector((r * math.sin(-a), h, r * math.cos(a))) for a in turns])
                normals.append([Vector((nr * math.sin(-a), nh, nr * math.cos(a))) for a in turns])
            self.sheet(rows, (bands or {}).get(step, paint), normals, fine=fine)

    def post(self, bottom, top, foot, head, at, paint, sides=10):
        """A round post from height `foot` to `head`; `at` is (x, z)."""
        self.lathe([(bottom, foot), (top, head)], paint, (at[0], 0, at[1]), sides)
