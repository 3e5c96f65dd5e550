"""The light picture all timber shares, and the rectangle of it that each sheet gets."""

SIZE = 512
# Texels per metre are as many as let everything in; no side of a chart is shorter or longer than this.
LEAST, MOST = 2, 150

_charts = []


class Chart:
    def __init__(self, width, height, fine):
        self.metres, self.fine = (width, height), fine

    def size(self, density):
        return tuple(min(MOST, max(LEAST, round(side * density * self.fine))) for side in self.metres)

    def texel(self, s, t):
        """Place in the picture by which light is baked: the chart's whole area."""
        return (self.x + s * self.w) / SIZE, (self.y + t * self.h) / SIZE

    def sample(self, s, t):
        """Place in the picture that is read: middles of the outer texels, so that no neighbour bleeds in."""
        return (self.x + 0.5 + s * (self.w - 1)) / SIZE, (self.y + 0.5 + t * (self.h - 1)) / SIZE


def chart(width, height, fine):
    _charts.append(Chart(width, height, fine))
    return _charts[-1]


def charts():
    return _charts


def _fits(density):
    """Lays the charts on shelves, tallest first."""
    x = y = shelf = 0
    for one in sorted(_charts, key=lambda c: c.size(density)[::-1], reverse=True):
        one.w, one.h = one.size(density)
        if x + one.w > SIZE:
            x, y, shelf = 0, y + shelf, 0
        shelf = max(shelf, one.h)
        one.x, one.y = x, y
        x += one.w
        if y + shelf > SIZE:
            return False
    return True


def pack():
    """Places every chart; returns the texels per metre."""
    density = 40.0
    while not _fits(density):
        density *= 0.96
    return density
