"""A lusheng, the reed pipe of the Miao: six bamboo pipes through a wooden wind chest."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

lean = turned((0.0, 0.12, 0), (-0.03, 0, 0.0))
chest = [(-0.19, 0.009), (-0.12, 0.013), (-0.06, 0.026), (-0.01, 0.036), (0.06, 0.04), (0.11, 0.034), (0.13, 0.018)]
lathe([(r, x) for x, r in chest] + [(0, 0.133)], "timber", (0, 0, 0.135), (0, math.pi / 2 + 0.16, 0), sides=12, stripes={3: "silver", 5: "timber-dark"})
tops = (0.45, 0.4, 0.35, 0.42, 0.37, 0.3)
for i, top in enumerate(tops):
    column, row = i % 3, i // 3
    x = 0.01 + column * 0.04 + 0.014 * row
    y = 0.017 if row == 0 else -0.017
    tube([(x, y, 0.07), (x, y, 0.185), (x, y, top - 0.07), (x, y, top)], 0.0125, "timber-pale", 7)
    for z in (top - 0.03, 0.235):
        lathe([(0.0146, z), (0.0146, z + 0.014)], "timber-dark", (x, y, 0), sides=7)
for z in (0.195, 0.275):
    box((0.13, 0.068, 0.014), (0.057, 0, z), "indigo")
tube([(0.01, 0.017, 0.43), (0.01, 0.017, 0.46)], [0.02, 0.032], "timber-dark", 9)
lean()
box((0.28, 0.12, 0.02), (0, 0, 0.01), "timber-dark")
for x, high in ((-0.09, 0.1), (0.065, 0.075)):
    for y in (-0.04, 0.04):
        box((0.016, 0.012, high + 0.03), (x, y, high / 2 + 0.03), "timber-dark")
    box((0.016, 0.08, 0.014), (x, 0, high), "timber-dark")

finish()
