"""A balance that stands level: the price on one pan, the papers on the other."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

lathe([(0.11, 0), (0.11, 0.016), (0.085, 0.024), (0.08, 0.036), (0.026, 0.05), (0.018, 0.075)], "bronze", sides=16)
lathe([(0.016, 0.07), (0.013, 0.36), (0.024, 0.37), (0.024, 0.385), (0.012, 0.395)], "bronze", sides=10, stripes={1: "bronze-pale", 2: "bronze-pale"})
lathe([(0.024, 0.2), (0.028, 0.21), (0.024, 0.22)], "bronze-pale", sides=10)
ball(0.024, (0, 0, 0.415), "bronze-pale", sides=10, rings=6)
arm = 0.152
tube([(-arm - 0.012, 0, 0.358), (-0.1, 0, 0.374), (0, 0, 0.366), (0.1, 0, 0.374), (arm + 0.012, 0, 0.358)], [0.006, 0.009, 0.013, 0.009, 0.006], "bronze-pale", 6)
for side in (-1, 1):
    x = side * arm
    ball(0.011, (x, 0, 0.356), "bronze-pale", sides=6, rings=4)
    for i in range(3):
        a = math.pi / 2 + 2 * math.pi * i / 3
        tube([(x, 0, 0.35), (x + 0.066 * math.cos(a), 0.066 * math.sin(a), 0.15)], 0.0024, "bronze", 3, ends=False)
    lathe([(0, 0.125), (0.05, 0.13), (0.07, 0.148), (0.074, 0.152)], "bronze-pale", (x, 0, 0), sides=14)
    lathe([(0.074, 0.152), (0.066, 0.149), (0.045, 0.137), (0, 0.134)], "bronze", (x, 0, 0), sides=14)
for i in range(3):
    square_coin(0.036, (arm + 0.003 * (i % 2), 0, 0.145 + 0.015 * i))
for i, turn in enumerate((0.2, -0.1, 0.06)):
    box((0.068, 0.092, 0.007), (-arm, 0, 0.145 + 0.008 * i), "cotton", (0, 0, turn))
box((0.018, 0.094, 0.009), (-arm, 0, 0.161), "indigo", (0, 0, 0.06))

finish(0.9)
