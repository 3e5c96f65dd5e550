"""A Miao silver crown: great horns over a band of flowers and hanging leaves."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

lathe([(0.1, 0), (0.1, 0.02), (0.045, 0.035), (0.04, 0.08)], "timber-dark", sides=14)
lathe([(0.05, 0.07), (0.098, 0.1), (0.108, 0.15), (0.098, 0.2), (0.06, 0.235), (0, 0.245)], "deep", sides=16)
lathe([(0.112, 0.125), (0.117, 0.13), (0.117, 0.185), (0.112, 0.19)], "silver", sides=20)
for i in range(11):
    a = 2 * math.pi * i / 11
    x, y = 0.118 * math.sin(a), 0.118 * math.cos(a)
    lathe([(0.017, 0), (0.012, 0.006), (0, 0.009)], "silver", (x, y, 0.158), (-math.pi / 2, 0, -a), sides=6)
    prism([(0, 0.048), (-0.008, 0.02), (0, 0), (0.008, 0.02)], 0.003, (x * 1.01, y * 1.01, 0.08), "silver", (0, 0, -a), back=False)
steps = 9
for side in (-1, 1):
    edge, inside = [], []
    for i in range(steps + 1):
        t = i / steps
        a = 0.02 + 2.15 * t
        wide = 0.062 * (1 - t) ** 0.75 + 0.002
        cx, cz = side * (0.165 * math.sin(a) + 0.03 * t), 0.225 + 0.15 - 0.15 * math.cos(a * 0.92)
        nx, nz = side * math.sin(a * 0.95), -math.cos(a * 0.95)
        edge.append((cx + nx * wide / 2, cz + nz * wide / 2))
        inside.append((cx - nx * wide / 2, cz - nz * wide / 2))
    outline = edge + inside[::-1]
    outline = outline if side > 0 else outline[::-1]
    prism(outline, 0.01, (0, 0.05, -0.012), "silver", (-0.1, 0, 0))
disc(0.04, 0.014, (0, 0.075, 0.222), "silver", (math.pi / 2 - 0.1, 0, 0), 16)
prism(star(12, 0.05, 0.03), 0.008, (0, 0.07, 0.222), "silver", (-0.1, 0, 0), back=False)
ball(0.013, (0, 0.084, 0.222), "silver", sides=8, rings=4)
for i in range(7):
    a = (i - 3) * 0.3
    x = 0.11 * math.sin(a)
    h = 0.245 + 0.05 * math.cos(a)
    tube([(x * 0.8, -0.01, 0.2), (x, -0.005, h)], 0.0025, "silver", 3, ends=False)
    ball(0.012, (x, -0.005, h), "silver", sides=6, rings=4)

finish()
