"""A phone that rings: a caller without a face, two buttons, and the ring on both sides."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

lean = turned((-0.16, 0, 0), (0, 0.03, 0.03))
def rounded(w, h, r, steps=4):
    corners = [(w - r, h - r, 0), (-w + r, h - r, 90), (-w + r, -h + r, 180), (w - r, -h + r, 270)]
    return [(cx + r * math.cos(math.radians(a + 90 * i / steps)), cz + r * math.sin(math.radians(a + 90 * i / steps))) for cx, cz, a in corners for i in range(steps + 1)]
def dot(radius, x, z, y, paint, sides=16):
    prism([(radius * math.cos(2 * math.pi * i / sides), radius * math.sin(2 * math.pi * i / sides)) for i in range(sides)], 0.006, (x, y, z), paint, back=False)
prism(rounded(0.105, 0.2, 0.03), 0.03, (0, 0, 0.2), "silver")
prism(rounded(0.096, 0.19, 0.024), 0.004, (0, 0.0155, 0.2), "indigo", back=False)
dot(0.054, 0, 0.265, 0.019, "cotton", 18)
dot(0.02, 0, 0.28, 0.0225, "light", 12)
prism([(0.034 * math.cos(math.pi * i / 8), 0.03 * math.sin(math.pi * i / 8)) for i in range(9)], 0.006, (0, 0.0225, 0.226), "light", back=False)
for row, wide in ((0.188, 0.11), (0.168, 0.07)):
    box((wide, 0.004, 0.009), (0, 0.019, row), "light")
dot(0.029, -0.048, 0.085, 0.019, "red")
dot(0.029, 0.048, 0.085, 0.019, "lamp")
for x, paint, tilt in ((-0.048, "cotton", 0.0), (0.048, "deep", -0.9)):
    middle = (x, 0.0235, 0.085)
    box((0.034, 0.004, 0.008), middle, paint, (0, tilt, 0))
    for end in (-1, 1):
        box((0.011, 0.004, 0.013), (middle[0] + end * 0.0125 * math.cos(tilt) - 0.003 * math.sin(tilt) , middle[1], middle[2] - end * 0.0125 * math.sin(tilt) - 0.004 * math.cos(tilt)), paint, (0, tilt, 0))
for side in (-1, 1):
    for radius in (0.04, 0.075):
        points = [(side * (0.112 + radius * math.cos(a)), 0, 0.33 + radius * math.sin(a)) for a in [(-0.95 + 1.9 * i / 7) for i in range(8)]]
        tube(points, 0.0085, "lamp", 5)
    tube([(side * 0.1, -0.004, 0.33), (side * 0.19, -0.004, 0.33)], 0.0035, "silver", 4)
lean()
box((0.2, 0.13, 0.03), (0, 0.01, 0.015), "timber-dark", top=0.92)
box((0.17, 0.02, 0.09), (0, -0.045, 0.07), "timber-dark", (-0.16, 0, 0))

finish()
