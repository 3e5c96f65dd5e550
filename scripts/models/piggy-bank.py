"""A piggy bank of white earthenware with an indigo batik flower on its flank."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

ball(0.118, (0, 0, 0.165), "cotton", (1.32, 1, 1), sides=16, rings=10, turn=(0, 0, 0.5))
facing = turned((0, 0, 0.5), (0, 0, 0))
for x in (-0.075, 0.075):
    for y in (-0.055, 0.055):
        lathe([(0.028, 0), (0.03, 0.03), (0.036, 0.09)], "cotton", (x, y, 0), sides=8, stripes={0: "indigo"})
lathe([(0.062, 0), (0.05, 0.035), (0.048, 0.045), (0, 0.045)], "cotton", (-0.135, 0, 0.172), (0, -math.pi / 2, 0), sides=12, stripes={2: "light"})
for y in (-0.017, 0.017):
    disc(0.009, 0.004, (-0.181, y, 0.172), "deep", (0, math.pi / 2, 0), 8)
for y in (-1, 1):
    ball(0.012, (-0.122, y * 0.056, 0.21), "deep", sides=6, rings=4)
    prism([(-0.038, 0), (0.03, 0), (0.018, 0.06)], 0.016, (-0.07, y * 0.065, 0.252), "light", (-y * 0.35, 0, 0.2 * y))
tube([(0.15, 0, 0.19), (0.178, 0.008, 0.2), (0.182, -0.012, 0.222), (0.168, 0.0, 0.232)], [0.012, 0.009, 0.008, 0.006], "cotton", 6)
box((0.07, 0.012, 0.008), (0.01, 0, 0.283), "timber-dark")
for i in range(8):
    a = 2 * math.pi * i / 8
    x, z = 0.036 * math.sin(a), 0.036 * math.cos(a)
    ball(0.017, (0.02 + x, 0.113 - 2.2 * (x * x + z * z), 0.165 + z), "indigo", (1, 0.45, 1), 6, 4)
ball(0.02, (0.02, 0.117, 0.165), "indigo", (1, 0.4, 1), 8, 4)
facing()
square_coin(0.042, (0.0, 0, 0.31), turn=(math.pi / 2, 0, 0.5))
square_coin(0.04, (0.13, 0.13, 0.008))
square_coin(0.04, (0.125, 0.135, 0.023))

finish()
