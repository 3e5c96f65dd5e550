"""A self-service machine: screen, keys, a slot for the card and a tray with a note of no country."""
import os
import sys

sys.path.append(os.path.dirname(__file__))
from kit import *  # noqa

box((0.27, 0.2, 0.03), (0, -0.01, 0.015), "timber-dark")
prism([(-0.12, 0), (0.12, 0), (0.12, 0.43), (-0.12, 0.43)], 0.09, (0, -0.06, 0.02), "indigo")
box((0.24, 0.14, 0.16), (0, 0.03, 0.11), "indigo")
box((0.25, 0.004, 0.05), (0, -0.013, 0.42), "deep")
box((0.256, 0.11, 0.05), (0, -0.05, 0.43), "deep")
for i in range(7):
    prism([(-0.013, 0), (0.013, 0), (0, 0.024)], 0.003, ((i - 3) * 0.033, 0.006, 0.418), "cotton", back=False)
back = turned((-0.12, 0, 0), (0, -0.002, 0.305))
box((0.19, 0.02, 0.135), (0, 0, 0), "silver")
box((0.168, 0.006, 0.113), (0, 0.009, 0), "deep")
for i, paint in enumerate(("cotton", "lamp", "cotton")):
    box((0.03, 0.004, 0.018), (-0.055, 0.012, 0.033 - i * 0.032), paint)
    box((0.07, 0.004, 0.009), (0.018, 0.012, 0.033 - i * 0.032), "light")
back()
slope = turned((-0.3, 0, 0), (0, 0.04, 0.2))
box((0.24, 0.15, 0.05), (0, 0, -0.012), "light")
for row in range(3):
    for column in range(3):
        box((0.026, 0.022, 0.012), (0.075 - column * 0.034, 0.04 - row * 0.032, 0.016), "silver")
box((0.08, 0.022, 0.01), (-0.065, 0.03, 0.016), "deep")
box((0.056, 0.008, 0.016), (-0.065, 0.03, 0.018), "lamp")
slope()
box((0.15, 0.02, 0.035), (0, 0.1, 0.105), "deep")
box((0.12, 0.05, 0.006), (0, 0.11, 0.1), "cotton", (-0.12, 0, 0))
box((0.06, 0.052, 0.007), (0, 0.11, 0.1), "light", (-0.12, 0, 0))

finish()
