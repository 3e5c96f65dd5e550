"""A framed teaching note: blank cotton with a batik hem. It is like no real note, and must stay so."""
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

lean = turned((-0.3, 0, 0), (0, 0.07, 0.015))
width, height = 0.42, 0.29
box((width, 0.02, height), (0, -0.008, height / 2), "timber-dark")
for z in (0.012, height - 0.012):
    box((width, 0.024, 0.024), (0, 0.0, z), "timber")
for side in (-1, 1):
    box((0.024, 0.024, height), (side * (width / 2 - 0.012), 0.0, height / 2), "timber")
box((0.372, 0.004, 0.242), (0, 0.003, height / 2), "cotton")
box((0.318, 0.004, 0.184), (0, 0.005, height / 2), "indigo")
box((0.262, 0.004, 0.128), (0, 0.007, height / 2), "paper")
teeth = 11
for i in range(teeth):
    x = (i - (teeth - 1) / 2) * 0.0264
    for side in (-1, 1):
        triangle = [(-0.011, 0), (0.011, 0), (0, 0.02)] if side > 0 else [(0.011, 0), (-0.011, 0), (0, -0.02)]
        prism(triangle, 0.003, (x, 0.008, height / 2 + side * 0.068), "cotton", back=False)
for i in range(5):
    z = height / 2 + (i - 2) * 0.026
    for side in (-1, 1):
        prism([(0, -0.01), (0.01, 0), (0, 0.01), (-0.01, 0)], 0.003, (side * 0.145, 0.008, z), "cotton", back=False)
prism(star(12, 0.044, 0.018), 0.003, (0, 0.01, height / 2), "light", back=False)
for side in (-1, 1):
    for row in range(2):
        box((0.056, 0.002, 0.007), (side * 0.09, 0.0095, height / 2 + (row - 0.5) * 0.03), "stone")
lean()
box((0.4, 0.06, 0.016), (0, 0.06, 0.008), "timber-dark")
box((0.4, 0.012, 0.036), (0, 0.096, 0.018), "timber-dark")
for side in (-1, 1):
    box((0.03, 0.17, 0.016), (side * 0.12, -0.02, 0.008), "timber-dark")
    box((0.03, 0.018, 0.21), (side * 0.12, -0.07, 0.1), "timber-dark", (0.12, 0, 0))

finish()
