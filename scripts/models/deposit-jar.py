"""A stoneware savings jar with a batik band, coins at its foot and one going in."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

profile = [(0.085, 0), (0.092, 0.01), (0.14, 0.09), (0.152, 0.14), (0.15, 0.18), (0.128, 0.225), (0.085, 0.255), (0.078, 0.27), (0.088, 0.285), (0.088, 0.295), (0, 0.295)]
lathe(profile, "indigo", (0, -0.02, 0), sides=20, stripes={2: "indigo", 3: "cotton", 7: "cotton", 9: "deep"})
for i in range(14):
    a = 2 * math.pi * i / 14
    ball(0.008, (0.147 * math.sin(a), 0.147 * math.cos(a) - 0.02, 0.196), "cotton", sides=5, rings=3)
    prism([(-0.03, 0.002), (0.03, 0.002), (0, 0.034)], 0.006, (0.1535 * math.sin(a), 0.1535 * math.cos(a) - 0.02, 0.14), "indigo", (0, 0, -a), back=False)
box((0.07, 0.012, 0.004), (0, -0.02, 0.297), "timber-dark")
square_coin(0.045, (0, -0.02, 0.322), turn=(math.pi / 2, 0, 0.35))
for i in range(4):
    square_coin(0.044, (0.135 + 0.004 * (i % 2), 0.1 - 0.003 * i, 0.008 + 0.015 * i))
for i in range(2):
    square_coin(0.044, (-0.1, 0.13, 0.008 + 0.015 * i))
square_coin(0.044, (-0.168, 0.06, 0.043), turn=(math.pi / 2 - 0.25, 0, 0.9))

finish()
