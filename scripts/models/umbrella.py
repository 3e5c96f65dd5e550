"""An oiled-paper umbrella over a small stilted house: insurance keeps the rain off."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

canopy = turned((0.0, 0.1, 0), (0.012, -0.01, 0))
rim = 0.215
lathe([(rim, 0.29), (0.205, 0.302), (0.135, 0.36), (0.06, 0.4), (0, 0.412)], "indigo", sides=16, stripes={0: "cotton", 2: "light", 3: "cotton"})
lathe([(0, 0.402), (0.13, 0.35), (rim, 0.29)], "paper", sides=16)
for i in range(8):
    a = 2 * math.pi * (i + 0.5) / 8
    tube([(0, 0, 0.3), (0.12 * math.cos(a), 0.12 * math.sin(a), 0.352)], 0.0035, "timber", 3, ends=False)
    for t in (0.168,):
        x, y = t * math.cos(a), t * math.sin(a)
        ball(0.008, (x, y, 0.336), "cotton", sides=5, rings=3)
tube([(0, 0, 0.03), (0, 0, 0.43)], 0.008, "timber", 6)
ball(0.013, (0, 0, 0.428), "timber-dark", sides=6, rings=4)
lathe([(0.018, 0.285), (0.02, 0.31)], "timber-dark", sides=6)
canopy()
disc(0.15, 0.03, (0, 0, 0.015), "stone", sides=20)
def house(x, y):
    for px in (-0.042, 0.042):
        for py in (-0.03, 0.03):
            box((0.012, 0.012, 0.05), (x + px, y + py, 0.055), "timber-dark")
    box((0.115, 0.09, 0.008), (x, y, 0.083), "timber")
    box((0.095, 0.07, 0.06), (x, y, 0.116), "timber-pale")
    box((0.024, 0.004, 0.036), (x - 0.018, y + 0.036, 0.106), "timber-dark")
    box((0.022, 0.004, 0.022), (x + 0.022, y + 0.036, 0.12), "lamp")
    for side in (-1, 1):
        box((0.145, 0.072, 0.009), (x, y + side * 0.03, 0.165), "deep", (-side * 0.62, 0, 0))
    box((0.15, 0.014, 0.012), (x, y, 0.188), "cotton")
house(0.065, 0.05)

finish(0.92)
