"""The words every stage shares: files, photos, relations, groups and the reports of a run.

Everything here is frozen, so it can travel between threads and through Qt signals unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NewType

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""Upright sRGB pixels, shape (height, width, 3), or (n, size, size, 3) for a batch; 0..255."""

Vectors = NDArray[np.float32]
"""Descriptors, shape (n, d), each row of length one."""

ContentId = NewType("ContentId", int)
"""The catalogue's number for one content (one sequence of bytes), however many files hold it."""


Digest = bytes
"""A hash, under a name that a field called `bytes` does not hide."""


PHOTO_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".webp", ".tif", ".tiff", ".gif", ".bmp", ".dib"}
    | {".heic", ".heif", ".hif", ".avif", ".jxl", ".psd", ".psb"}
)
"""Endings, in lower case, of photos other than RAW."""

RAW_ENDINGS = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos", ".mrw"}
    | {".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"}
)
"""Endings, in lower case, of cameras' RAW files: photos, unless one of the same name lies beside them."""


FrameMap = tuple[float, float, float, float, float, float]
"""Where one photo lies on another: (x, y) comes to (a x + b y + c, d x + e y + f), both as fractions of the frames."""


class Relation(StrEnum):
    """What one photo is to another, strongest first."""

    IDENTICAL = "identical"
    SAME_PIXELS = "same-pixels"
    RESAVED = "resaved"
    CROPPED = "cropped"
    ROTATED = "rotated"
    EDITED = "edited"
    BURST = "burst"
    SIMILAR = "similar"

    @property
    def rank(self) -> int:
        """0 for the strongest relation, growing as the claim gets weaker."""
        return _RANKS[self]


_RANKS = {relation: number for number, relation in enumerate(Relation)}


class Level(StrEnum):
    """How much may differ inside a group. Levels are cumulative."""

    EXACT = "exact"
    COPIES = "copies"
    EDITS = "edits"
    SIMILAR = "similar"

    @property
    def relations(self) -> frozenset[Relation]:
        """Every relation that this level admits."""
        return _ADMITTED[self]

    @property
    def removable(self) -> bool:
        """Whether bulk removal may ever be offered at this level."""
        return self is not Level.SIMILAR


_WEAKEST = {
    Level.EXACT: Relation.SAME_PIXELS,
    Level.COPIES: Relation.RESAVED,
    Level.EDITS: Relation.EDITED,
    Level.SIMILAR: Relation.SIMILAR,
}
_ADMITTED = {level: frozenset(list(Relation)[: weakest.rank + 1]) for level, weakest in _WEAKEST.items()}


@dataclass(frozen=True, slots=True)
class FileStat:
    """One regular file as the scan saw it.

    Attributes:
        path: absolute; may hold surrogate escapes for names that are not UTF-8.
        bytes: its size.
        mtime_ns: when it was written last, nanoseconds since 1970.
        device: the number of its volume.
        inode: its number there.
        notes: stands for the state of the XMP sidecars beside it, 0 if there are none. No part of the file itself.
    """

    path: Path
    bytes: int
    mtime_ns: int
    device: int
    inode: int
    notes: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out, and why, in words for the person."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about the photo. Every field may be absent.

    Attributes:
        taken: ISO 8601 local time as the camera wrote it: fractions of a second and a zone only where it gives them.
        camera: make and model.
        software: what wrote the file.
        fields: how many metadata entries there are, the measure of "more metadata" in the keeper rules.
        lens: the lens's model.
        gps: latitude and longitude in degrees, south and west negative.
        rating: stars, 0 to 5.
        keywords: what a person or a program tagged it with, each once.
        caption: what a person wrote about it. Not kept in the catalogue: only merging metadata asks for it.
    """

    taken: str | None = None
    camera: str | None = None
    software: str | None = None
    fields: int = 0
    lens: str | None = None
    gps: tuple[float, float] | None = None
    rating: int | None = None
    keywords: tuple[str, ...] = ()
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Rendition:
    """One decode of one photo: everything later stages need, at the sizes they need it.

    Attributes:
        width: upright width of the full photo, pixels.
        height: upright height of the full photo, pixels.
        format: the container as the decoder names it ("JPEG", "PNG", ...), by content and not by name.
        square: (size, size, 3) pixels for the trunk, aspect ratio not kept.
        thumbnail: JPEG bytes, longest side `decode.THUMBNAIL_SIDE`.
        scaled_hash: digest of the pixels as decoded, before any of our own scaling; equal for files that differ
            in metadata only.
        scaled_by: how much the decoder had already shrunk them; a JPEG by 1, 2, 4 or 8.
        metadata: what the file says about the photo.
        pictures: how many pictures the file holds to be looked at: frames of an animation, pages, views.
        truncated: whether the file ends too early and only a part of the picture was decoded.
    """

    width: int
    height: int
    format: str
    square: Pixels
    thumbnail: bytes
    scaled_hash: bytes
    scaled_by: int
    metadata: Metadata
    pictures: int = 1
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """One sequence of bytes that is a photo, as the catalogue knows it (see `Rendition` for the fields)."""

    id: ContentId
    hash: Digest
    bytes: int
    width: int
    height: int
    format: str
    scaled_hash: Digest
    scaled_by: int
    pixel_hash: Digest | None
    metadata: Metadata
    pictures: int = 1
    truncated: bool = False

    @property
    def pixels(self) -> int:
        """How many pixels the full photo has."""
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A present file and the content it holds."""

    stat: FileStat
    content: Content


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contents that were compared, `a < b`.

    Attributes:
        a: the one.
        b: the other.
        similarity: dot product of the two descriptors, -1..1.
        relation: what verification made of the pair.
        evidence: one sentence that says why.
        confidence: how sure that is, 0..1.
        whole: for a crop, the one that shows more; for a photo in a frame or on a page, the one without; else None.
        box: for a crop, which part of the whole the other one shows: left, top, right, bottom as fractions.
        inliers: key points that lie where the alignment says.
        agreement: share of the common picture that is the same, 0..1.
    """

    a: ContentId
    b: ContentId
    similarity: float
    relation: Relation
    evidence: str
    confidence: float = 1.0
    whole: ContentId | None = None
    box: tuple[float, float, float, float] | None = None
    inliers: int = 0
    agreement: float = 0.0


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a group and what is suggested for it."""

    path: Path
    bytes: int
    width: int
    height: int
    relation: Relation
    similarity: float
    suggestion: str  # "keep" or "remove"
    evidence: str = ""
    taken: str = ""  # ISO 8601 local time to the second: when it was taken, else when the file was last written


@dataclass(frozen=True, slots=True)
class Group:
    """Files that show the same photo, or photos that look alike; the keeper is also the first member."""

    id: str
    keeper: Path
    why: str
    reclaimable_bytes: int
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Preferred:
    """Keeper rules of the person's own, for the groups of some photos or for all.

    Attributes:
        prefer: as `review.PREFERENCES` words them, the weightiest first; none leaves the program's own rules alone.
        photos: whose groups are to be cut by them; None for every group.
    """

    prefer: tuple[str, ...]
    photos: frozenset[Path] | None = None

    def concerns(self, group: Group) -> bool:
        """Whether a group is among those meant."""
        return self.photos is None or any(member.path in self.photos for member in group.members)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about one file beyond what a group says of it.

    Attributes:
        path: the file.
        format: the container, by content: "JPEG".
        written: when the file was last written: ISO 8601 local time to the second.
        sharpness: of the stored thumbnail (see `verify.sharpness`): to be compared with another version's.
        metadata: what the file says about the photo.
    """

    path: Path
    format: str
    written: str
    sharpness: float
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class GroupsReport:
    """The answer to `groups`, largest gain first."""

    level: Level
    threshold: float
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class ScanReport:
    """The answer to `scan`.

    Attributes:
        noted: photos whose sidecars alone had changed: their metadata were read again.
        decoded: photos that had to be decoded, also for a newer model or decoder.
    """

    found: int
    new: int
    unchanged: int
    moved: int
    missing: int
    skipped: tuple[Skipped, ...]
    seconds: float
    photos_per_second: float
    peak_rss_mb: float
    provider: str
    descriptor_id: str
    noted: int = 0
    decoded: int = 0


@dataclass(frozen=True, slots=True)
class SimilarPhoto:
    """One answer to "what looks like this photo?"."""

    path: Path
    similarity: float
    relation: Relation


@dataclass(frozen=True, slots=True)
class SimilarReport:
    """The answer to `similar`, nearest first."""

    query: Path
    results: tuple[SimilarPhoto, ...]


@dataclass(frozen=True, slots=True)
class DescribeReport:
    """The answer to `describe`: files that could be described, row by row, and those that could not."""

    files: tuple[Path, ...]
    descriptors: Vectors
    descriptor_id: str
    skipped: tuple[Skipped, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class IgnoreReport:
    """The answer to `ignore`: the photos that are no duplicates of each other, and how many pairs that makes."""

    paths: tuple[Path, ...]
    pairs: int
