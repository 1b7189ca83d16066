"""What is kept of a photo while it is being compared: its look and its key points, each made when first needed."""

from __future__ import annotations

import numpy as np

from photodedup.types import Pixels
from photodedup.verify.cells import Rect, places
from photodedup.verify.features import Corners, Features, Grey, corners, faced, features, in_grey, mirrored_corners
from photodedup.verify.look import Coarse, Look, coarse, look, small
from photodedup.verify.tracking import Trackable, trackable
from photodedup.verify.turns import Hashes, turn_hashes


class Sight:
    """One photo as verification sees it. Any thread may use it.

    Args:
        thumbnail: the upright thumbnail, (height, width, 3).
    """

    def __init__(self, thumbnail: Pixels) -> None:
        """Look at it once; key points are found only if a pair needs them."""
        self.look: Look = look(thumbnail)
        self.contrast = float(self.look.std())
        self.coarse: Coarse = coarse(self.look)
        self.grey: Grey = in_grey(thumbnail)
        self._features: Features | None = None
        self._corners: dict[bool, Corners] = {}
        self._trackables: dict[bool, Trackable] = {}
        self._places: list[Rect] | None = None
        self._pictures: list[Sight] | None = None

    @property
    def features(self) -> Features:
        """Its key points."""
        # No cached_property: before Python 3.12 its lock is one for all photos, and threads would take turns.
        if self._features is None:
            self._features = features(self.grey)
        return self._features

    def corners(self, *, mirror: bool) -> Corners:
        """Return its rough key points, or those of its mirror image."""
        if mirror not in self._corners:
            grey = faced(self.grey, mirror=mirror)
            self._corners[mirror] = mirrored_corners(self.corners(mirror=False), grey) if mirror else corners(grey)
        return self._corners[mirror]

    def trackable(self, *, mirror: bool) -> Trackable:
        """Return it, or its mirror image, ready for following windows."""
        if mirror not in self._trackables:
            self._trackables[mirror] = trackable(faced(self.grey, mirror=mirror))
        return self._trackables[mirror]

    @property
    def places(self) -> list[Rect]:
        """Where the pictures lie apart on it (see `cells.places`)."""
        if self._places is None:
            self._places = places(self.grey)
        return self._places

    @property
    def pictures(self) -> list[Sight]:
        """The pictures that lie apart on it, in grey, the largest first; none if it is one picture and no page."""
        if self._pictures is None:
            self._pictures = [Sight(np.stack([cell] * 3, axis=-1)) for cell in self._cells()]
        return self._pictures

    def turns(self) -> list[Hashes]:
        """Return the turn hashes, (8,) each, of the whole photo and of the pictures that lie apart inside it."""
        return [turn_hashes(in_grey(self.look)), *(turn_hashes(small(cell)) for cell in self._cells())]

    def _cells(self) -> list[Grey]:
        return [self.grey[top:bottom, left:right] for left, top, right, bottom in self.places]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the thumbnail, pixels."""
        return self.grey.shape[1], self.grey.shape[0]
