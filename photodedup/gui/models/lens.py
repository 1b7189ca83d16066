"""Where several photos are looked at together: a plain value in fractions of a photo, so that sizes do not matter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

CLOSEST: Final = 32.0


@dataclass(frozen=True, slots=True)
class Lens:
    """What all photos show.

    Attributes:
        zoom: 1 shows the whole photo; 2 half its width.
        x: the fraction of the photo's width that is in the middle.
        y: likewise of its height.
    """

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def zoomed(self, factor: float, x: float | None = None, y: float | None = None) -> Lens:
        """Come closer by a factor; the point (x, y) of the photo, else its middle, stays where it is seen."""
        zoom = min(max(self.zoom * factor, 1.0), CLOSEST)
        at_x, at_y = self.x if x is None else x, self.y if y is None else y
        moved = self.zoom / zoom
        return _inside(Lens(zoom, at_x + (self.x - at_x) * moved, at_y + (self.y - at_y) * moved))

    def moved(self, x: float, y: float) -> Lens:
        """Move by fractions of the photo."""
        return _inside(replace(self, x=self.x + x, y=self.y + y))


def _inside(lens: Lens) -> Lens:
    """Never look past the photo's edge."""
    margin = 0.5 / lens.zoom
    return replace(lens, x=min(max(lens.x, margin), 1 - margin), y=min(max(lens.y, margin), 1 - margin))
