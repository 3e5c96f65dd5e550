"""A booth: the timber frame that stretches the cloth, its little roof with a lamp, and the reading panel's stand."""

from carpentry import Part


def booth(m):
    """The cloth's foot is the origin and the cloth faces −z."""
    part = Part("booth")
    cloth, title, panel = m["cloth"], m["title"], m["panel"]
    half = cloth["size"] / 2 + 0.12
    top = title["centre"] + title["height"] / 2 + 0.08

    def post(s):
        part.box((0.1, top, 0.1), (s * half, top / 2, 0.06), "timberDark", skip="yY")
        part.box((0.15, 0.12, 0.62), (s * half, 0.06, 0.02), "timberDark", skip="y", taper=0.8)
        # A bracket 雀替 under the roof's arm.
        part.box((0.06, 0.26, 0.05), (s * (half + 0.1), top - 0.02, 0.06), "timber", (0, 0, -s * 0.8), skip="yY")

    for s in (1, -1):
        post(s)
    for y in (cloth["centre"] - cloth["size"] / 2 - 0.06, cloth["centre"] + cloth["size"] / 2 + 0.06):
        part.box((half * 2 - 0.1, 0.08, 0.07), (0, y, 0.06), "timber", skip="xX")
    part.box((half * 2 - 0.1, 0.06, 0.06), (0, 0.42, 0.06), "timber", skip="xX")
    # A back board behind the cloth: thin battens would show through nothing.
    part.box((cloth["size"] + 0.06, cloth["size"] + 0.06, 0.02), (0, cloth["centre"], 0.035), "timber", skip="zxXyY")
    part.box((title["width"] + 0.1, title["height"] + 0.08, 0.06), (0, title["centre"], 0.05), "timberDark")
    # Low and short behind: it goes under the gallery's rafters.
    slant, reach = 0.17, title["width"] / 2 + 0.3
    for s in (1, -1):
        part.box((reach, 0.03, 0.46), (s * reach / 2, top + 0.07, -0.11), "timber", (0, 0, -s * slant), skip="xXY")
        part.box((reach, 0.035, 0.5), (s * reach / 2, top + 0.1, -0.11), "tile", (0, 0, -s * slant), skip="y")
    part.box((0.08, 0.06, 0.54), (0, top + 0.2, -0.11), "timberDark", skip="y")
    # The lamp hangs from the little roof, clear of the title, and lights the cloth: a paper tube between two ends.
    part.box((0.62, 0.05, 0.06), (0, top + 0.02, -0.2), "lamp", skip="xX")
    for s in (1, -1):
        part.box((0.03, 0.08, 0.08), (s * 0.32, top + 0.02, -0.2), "timberDark")
        part.box((0.015, 0.1, 0.015), (s * 0.32, top + 0.1, -0.2), "timberDark", skip="yY")
    lean, forward = panel["lean"], panel["forward"]
    part.box((panel["width"] + 0.07, panel["height"] + 0.07, 0.035), (0, panel["centre"], 0.03 - forward), "timberPale", (lean, 0, 0))
    part.box((panel["width"] + 0.1, 0.05, 0.09), (0, panel["centre"] - panel["height"] / 2 - 0.04, -forward - 0.04), "timber", (lean, 0, 0))
    part.box((0.13, panel["centre"] - 0.1, 0.1), (0, panel["centre"] / 2 - 0.05, 0.1 - forward), "timberDark", skip="yY")
    part.box((0.5, 0.09, 0.09), (0, panel["centre"] - 0.24, 0.1 - forward), "timber", skip="Y")
    part.box((0.64, 0.07, 0.13), (0, 0.035, 0.1 - forward), "timberDark", skip="y", taper=0.85)
    part.box((0.13, 0.07, 0.4), (0, 0.035, 0.1 - forward), "timberDark", skip="y", taper=0.85)
    return part
