"""A bronze drum, its face turned to the reader, on a timber cradle. The face carries the twelve-ray sun."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

set_down = turned((-math.pi / 2 + 0.62, 0, 0), (0, 0.0, 0.215))
body = [(0.15, -0.13), (0.185, -0.128), (0.178, -0.09), (0.15, -0.03), (0.152, 0.02), (0.19, 0.07), (0.196, 0.1), (0.188, 0.122), (0.205, 0.126), (0.205, 0.136)]
lathe(body, "bronze", sides=24, stripes={1: "bronze-pale", 4: "bronze-pale", 8: "bronze-pale"})
face = [(0.205, 0.136), (0.178, 0.137), (0.165, 0.137), (0.14, 0.137), (0.128, 0.137), (0, 0.137)]
lathe(face, "bronze", sides=24, stripes={1: "bronze-pale", 3: "bronze-pale"})
prism(star(12, 0.122, 0.044), 0.012, (0, 0, 0.138), "bronze-pale", (math.pi / 2, 0, 0), back=False)
disc(0.034, 0.012, (0, 0, 0.147), "bronze-pale", sides=12)
for side in (-1, 1):
    tube([(side * 0.185, -0.03, 0.075), (side * 0.235, -0.03, 0.05), (side * 0.235, -0.03, 0.0), (side * 0.155, -0.03, -0.02)], 0.011, "bronze-pale", 5)
    tube([(side * 0.185, 0.03, 0.075), (side * 0.235, 0.03, 0.05), (side * 0.235, 0.03, 0.0), (side * 0.155, 0.03, -0.02)], 0.011, "bronze-pale", 5)
set_down()
for side in (-1, 1):
    box((0.03, 0.26, 0.03), (side * 0.09, 0, 0.015), "timber-dark")
    box((0.03, 0.03, 0.11), (side * 0.09, 0.1, 0.075), "timber-dark")
    box((0.03, 0.03, 0.07), (side * 0.09, -0.1, 0.05), "timber-dark")

finish(0.88)
