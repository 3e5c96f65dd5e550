"""A round table with four stools and a pot of tea: a quarrel is talked over sitting down."""
import math
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

disc(0.2, 0.02, (0, 0, 0.01), "indigo", sides=24)
lathe([(0.168, 0.0205), (0.186, 0.0215)], "cotton", sides=24)
lathe([(0.07, 0.02), (0.06, 0.035), (0.024, 0.05), (0.02, 0.15), (0.06, 0.172)], "timber-dark", sides=12)
lathe([(0, 0.172), (0.112, 0.172), (0.122, 0.18), (0.122, 0.192), (0.114, 0.196), (0, 0.196)], "timber", sides=24, stripes={4: "timber-pale", 3: "timber-pale"})
for i in range(4):
    a = math.pi / 4 + math.pi / 2 * i
    x, y = 0.148 * math.cos(a), 0.148 * math.sin(a)
    lathe([(0.03, 0.02), (0.038, 0.05), (0.04, 0.075), (0.034, 0.1), (0.03, 0.11), (0, 0.113)], "timber-dark", (x, y, 0), sides=10, stripes={3: "indigo", 4: "indigo"})
    u, v = 0.078 * math.cos(a), 0.078 * math.sin(a)
    lathe([(0.01, 0.196), (0.017, 0.214), (0.013, 0.212), (0, 0.204)], "cotton", (u, v, 0), sides=8, stripes={2: "timber"})
lathe([(0.026, 0.196), (0.042, 0.212), (0.043, 0.226), (0.028, 0.246), (0.024, 0.25), (0, 0.256)], "cotton", sides=14, stripes={1: "indigo"})
ball(0.008, (0, 0, 0.261), "indigo", sides=6, rings=4)
tube([(-0.036, 0, 0.216), (-0.058, 0, 0.228), (-0.066, 0, 0.246)], [0.01, 0.007, 0.005], "cotton", 6)
tube([(0.036, 0, 0.238), (0.06, 0, 0.24), (0.062, 0, 0.216), (0.04, 0, 0.21)], 0.005, "indigo", 5)

finish()
