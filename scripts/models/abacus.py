"""An abacus leaning on its stand: two beads above the beam and five below."""
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

lean = turned((-0.36, 0, 0), (0, 0.05, 0.012))
width, height = 0.4, 0.27
for z in (0.0, 0.172, height):
    box((width, 0.034, 0.022), (0, 0, z + 0.011), "timber")
for side in (-1, 1):
    box((0.024, 0.04, height + 0.022), (side * width / 2, 0, height / 2 + 0.011), "timber")
rods = 7
for rod in range(rods):
    x = (rod - (rods - 1) / 2) * 0.053
    tube([(x, 0, 0.01), (x, 0, height)], 0.003, "bronze", 3, ends=False)
    counted = (2, 0, 3, 1, 4, 0, 5)[rod]
    low = [0.035 + i * 0.0215 for i in range(5 - counted)] + [0.161 - i * 0.0215 for i in range(counted)]
    used = rod % 3 == 1
    high = [0.207 if used else 0.23, 0.252]
    for i, z in enumerate(low + high):
        lathe([(0.0, -0.0105), (0.0235, 0), (0.0, 0.0105)], "indigo" if i < 5 else "timber-pale", (x, 0, z), sides=8)
lean()
box((0.42, 0.05, 0.02), (0, 0.06, 0.01), "timber")
for side in (-1, 1):
    box((0.02, 0.16, 0.02), (side * 0.13, -0.02, 0.01), "timber")
    box((0.02, 0.02, 0.2), (side * 0.13, -0.085, 0.1), "timber", (-0.1, 0, 0))

finish()
