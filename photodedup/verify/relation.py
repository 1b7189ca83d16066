"""What a pair of photos is, from bytes, pixels, looks and alignment.

The limits were set on the benchmark in tests/benchmarks/copies, on photos that its figures are not taken from.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime
from typing import Final

import numpy as np

from photodedup.types import Content, Level, Relation
from photodedup.verify.agree import Agreement
from photodedup.verify.align import inverse
from photodedup.verify.blurs import is_blurred
from photodedup.verify.edges import goes_on
from photodedup.verify.features import faced
from photodedup.verify.finding import found_overlay, shared_view
from photodedup.verify.judging import TILT, inside, nearly, same_picture
from photodedup.verify.look import STATES, Difference, Look, difference, held, likely_states
from photodedup.verify.overlay import Overlay
from photodedup.verify.pages import may_be_page, on_page
from photodedup.verify.sight import Sight
from photodedup.verify.verdict import Box, Verdict

_BURST_SECONDS: Final = 30.0
_ASPECT_SLACK: Final = 0.01  # what rounding and coders that pad to even sides change, beside one pixel a side

# A resave: differences of two looks, 0..255.
_MEAN, _PATCH, _STAIN, _TINT, _CAST, _CORRELATION = 4.0, 24.0, 26.0, 3.0, 3.0, 0.965
_SMALL: Final = 160  # a thumbnail this small was itself resized: its details differ more...
_SMALL_MEAN: Final = 8.0  # ...by as much as this
_FLAT: Final = 4.0  # standard deviation below which a look has no structure to correlate...
_FLAT_GAP: Final = 4  # ...and must agree this far in every cell instead

_ROOM: Final = 0.012  # share of a photo's area beyond which it shows more than the other one does
_ONE: Final = 0.9  # share of two boxes that both cover from which they are one
_LEAST_PART: Final = 0.2  # share of a photo below which a part of it is not claimed: too little to be sure of
_PAGED: Final = frozenset({"TIFF", "HEIF", "MPO"})  # what holds several pictures and is no animation


def relate(
    a: Content, b: Content, sight_a: Sight, sight_b: Sight, similarity: float, *, likely: bool = False
) -> Verdict:
    """Say what two different contents are to each other.

    Args:
        a: one content, with its pixel hash if its reduced decode equals the other's.
        b: the other.
        sight_a: what is seen of `a`.
        sight_b: what is seen of `b`.
        similarity: dot product of their descriptors.
        likely: more than the descriptors speaks for it that they are versions of one photo, so that an alignment is
            tried whatever they look like.
    """
    if a.pixel_hash is not None and a.pixel_hash == b.pixel_hash:
        return Verdict(Relation.SAME_PIXELS, "Every pixel is the same; only the metadata or the container differ.")
    if a.truncated and b.truncated:
        return Verdict(Relation.SIMILAR, "Both files end too early; what is missing cannot be compared", 0.5)
    return lessened(_seen(a, b, sight_a, sight_b, similarity, likely=likely), a, b)


def lessened(verdict: Verdict, a: Content, b: Content) -> Verdict:
    """Call no copy what may lack something: half a photo, or the first picture of several."""
    if verdict.relation not in {Relation.RESAVED, Relation.EDITED} or verdict.whole is not None:
        return verdict
    fewer, more = sorted((a, b), key=lambda content: content.pictures)
    if a.truncated or b.truncated:
        sentence = "edited: one of the files is truncated, so that the end of its picture is missing"
    elif more.pictures == 1:
        return verdict
    elif more.format in _PAGED or more.pictures == fewer.pictures:
        sentence = f"edited: {more.pictures} pictures against {fewer.pictures}, of which the first are alike"
    else:
        sentence = f"edited: a still of the animation, which has {more.pictures} pictures"
    return replace(verdict, relation=Relation.EDITED, sentence=sentence)


def _seen(a: Content, b: Content, sight_a: Sight, sight_b: Sight, similarity: float, *, likely: bool) -> Verdict:
    """Say what two contents are to each other by what is seen of them."""
    apart = seconds_apart(a, b)
    whole = _same_frame(a, b, sight_a, sight_b)
    if whole is not None:
        return whole if apart is None else _burst(apart, whole.agreement, whole.inliers)
    if apart is not None:
        view = shared_view(sight_a, sight_b)
        return unlike(similarity) if view is None else _burst(apart, view.agreement.share, view.alignment.inliers)
    overlay = found_overlay(sight_a, sight_b, similarity, likely=likely)
    found = unlike(similarity) if overlay is None else _laid(overlay, sight_a, sight_b, similarity)
    if found.relation in Level.EDITS.relations:
        return found
    return on_page(sight_a, sight_b, laid=may_be_page(overlay)) or found


def _laid(overlay: Overlay, sight_a: Sight, sight_b: Sight, similarity: float) -> Verdict:
    """Tell what two photos are by how far they agree, one laid on the other."""
    if same_picture(overlay):
        return _named(overlay, sight_a, sight_b)
    if nearly(overlay):
        return _burst(None, overlay.agreement.share, overlay.alignment.inliers)
    return unlike(similarity)


def unlike(similarity: float) -> Verdict:
    """Say that two photos were looked at and have nothing in common but what the descriptors see."""
    return Verdict(Relation.SIMILAR, f"They look alike ({similarity:.0%}), but are not the same picture.", 0.5)


def _burst(apart: float | None, share: float, inliers: int) -> Verdict:
    sentence = "burst: the same view, but not the same moment"
    if apart is not None:
        sentence = f"burst: the same camera, {apart:.0f} seconds apart"
    return Verdict(Relation.BURST, sentence, 0.7 if apart is None else 0.95, None, None, inliers, share)


def seconds_apart(a: Content, b: Content) -> float | None:
    """Seconds between two shots of one camera; None if they may be one shot, or lie too far apart for a burst."""
    first, second = a.metadata, b.metadata
    if first.taken is None or second.taken is None or first.camera is None or first.camera != second.camera:
        return None
    try:
        times = [datetime.fromisoformat(first.taken), datetime.fromisoformat(second.taken)]
        if not all(time.microsecond for time in times):  # an editor may have dropped the fraction
            times = [time.replace(microsecond=0) for time in times]
        gap = abs((times[0] - times[1]).total_seconds())
    except (ValueError, TypeError):  # one has a zone and the other has none
        return None
    return gap if 0 < gap <= _BURST_SECONDS else None


def _same_frame(a: Content, b: Content, sight_a: Sight, sight_b: Sight) -> Verdict | None:
    """Recognise a resave, or an otherwise unchanged turn, by the looks and the agreement of the whole frame."""
    if max(sight_a.contrast, sight_b.contrast) < _FLAT:
        return _same_plain(a, b, sight_a, sight_b)
    likely = likely_states(sight_a.coarse, sight_b.coarse, _CORRELATION - 0.05)
    ways = {way: _held(sight_a, way) for way in likely if _same_shape(a, b, turned=way[1] % 2 == 1)}
    for way, held_look in ways.items():
        found = difference(held_look, sight_b.look)
        if _is_resave(found, min(max(sight_a.size), max(sight_b.size))):
            sentence = f"resaved: it differs by {found.mean / 255:.1%} on average"
            turned = f"{_turn_words(way)}, otherwise the same"
            return _in_the_same_frame(way, Verdict(Relation.RESAVED, sentence, agreement=1.0), turned)
    for way, held_look in ways.items():
        if is_blurred(held_look, sight_b.look):
            sentence = "edited: blurred, otherwise the same"
            turned = f"{_turn_words(way)}, and blurred"
            return _in_the_same_frame(way, Verdict(Relation.EDITED, sentence, 0.9, agreement=1.0), turned)
    return None


def _held(sight: Sight, way: tuple[bool, int]) -> Look:
    return held(sight.look, way)  # type: ignore[return-value]


def _in_the_same_frame(way: tuple[bool, int], upright: Verdict, turned: str) -> Verdict:
    """Name a turn of the whole frame as one, in the words `turned`; `upright` is what it is where there is none."""
    return upright if way == STATES[0] else replace(upright, relation=Relation.ROTATED, sentence=turned)


def _same_plain(a: Content, b: Content, sight_a: Sight, sight_b: Sight) -> Verdict | None:
    """Two photos of nothing much have no structure to correlate, so each must agree with the other in every cell."""
    gap = np.abs(sight_a.look.astype(np.int16) - sight_b.look)
    if gap.max() > _FLAT_GAP or not _same_shape(a, b, turned=False):
        return None
    return Verdict(Relation.RESAVED, "resaved: both are the same plain colour", 0.8, agreement=1.0)


def _is_resave(found: Difference, side: int) -> bool:
    light = found.mean <= (_MEAN if side > _SMALL else _SMALL_MEAN) and found.patch <= _PATCH
    colour = found.stain <= _STAIN and found.tint <= _TINT and found.cast <= _CAST
    return light and colour and found.correlation >= _CORRELATION


def _same_shape(a: Content, b: Content, *, turned: bool) -> bool:
    """Whether the aspect ratios agree as far as rounding to whole pixels allows."""
    slack = _ASPECT_SLACK + 1 / min(a.width, a.height) + 1 / min(b.width, b.height)
    other = b.height / b.width if turned else b.width / b.height
    return abs(math.log(a.width / a.height) - math.log(other)) <= slack


def _named(overlay: Overlay, a: Sight, b: Sight) -> Verdict:
    """Name how one picture became the other."""
    alignment, agreement = overlay.alignment, overlay.agreement
    beyond = _beyond(overlay, a, b)
    more_a, more_b = (side is True for side in beyond)
    by_hand = not alignment.straight and abs(alignment.tilt) < TILT and alignment.inliers > 0
    if (more_a and more_b) or ((more_a or more_b) and (by_hand or min(agreement.overlap) < _LEAST_PART)):
        return _shifted(overlay)
    confidence = min(1.0, 0.5 + 0.5 * agreement.share * min(1.0, alignment.inliers / 24))
    framed = _in_frame(agreement, beyond)
    relation, sentence, box, whole = Relation.EDITED, _edit_words(overlay, framed), None, None
    quarters = round(alignment.angle / 90)
    if (more_a or more_b) and abs(alignment.tilt) < TILT:
        relation, whole, box = Relation.CROPPED, "a" if more_a else "b", _box(overlay, a, b, of_a=more_a)
        sentence = f"crop: {agreement.overlap[0 if more_a else 1]:.0%} of the whole photo"
    elif framed is not None:
        whole = framed
    elif alignment.mirror or quarters % 4:
        relation = Relation.ROTATED
        sentence = _turn_words((alignment.mirror, quarters % 4))
    sentence = f"{sentence}, {alignment.inliers} inliers"
    return Verdict(relation, sentence, round(confidence, 3), box, whole, alignment.inliers, round(agreement.share, 3))


def _in_frame(agreement: Agreement, beyond: tuple[bool | None, bool | None]) -> str | None:
    """Which of two photos lies in a frame, on a page or in a collage that is the other; None if neither does.

    The picture must end there for all to see: where the other one goes on, the photo is a part of it, and where
    nothing can be told, the larger one may be the whole photo, which must not be taken for the lesser version.
    """
    inner = inside(agreement)
    outer_ends = beyond[0 if inner == "b" else 1] is False
    return inner if outer_ends else None


def _shifted(overlay: Overlay) -> Verdict:
    """Each shows something beyond the other's border: neither can be made from the other."""
    alignment, agreement = overlay.alignment, overlay.agreement
    if min(agreement.overlap) > 0.7:
        return _burst(None, round(agreement.share, 3), alignment.inliers)
    return Verdict(
        Relation.SIMILAR, "Two views that overlap in part", 0.6, None, None, alignment.inliers, agreement.share
    )


def _beyond(overlay: Overlay, a: Sight, b: Sight) -> tuple[bool | None, bool | None]:
    """Whether each photo goes on naturally beyond the border of the other, or ends there; None if that is not seen."""
    alignment, agreement = overlay.alignment, overlay.agreement
    first = faced(a.grey, mirror=alignment.mirror)
    beyond_a = goes_on(b.size, inverse(alignment.matrix), first) if 1 - agreement.overlap[0] > _ROOM else None
    beyond_b = goes_on(a.size, alignment.matrix, b.grey) if 1 - agreement.overlap[1] > _ROOM else None
    # A dark photo on a dark page: nothing is seen at its border, but the page's bars show where its picture ends.
    ends_a = beyond_a is None and _is_its_picture(a, _box(overlay, a, b, of_a=True))
    ends_b = beyond_b is None and _is_its_picture(b, _box(overlay, a, b, of_a=False))
    return False if ends_a else beyond_a, False if ends_b else beyond_b


def _is_its_picture(page: Sight, box: Box) -> bool:
    """Whether a part of a photo is a picture that lies apart on it."""
    width, height = page.size
    return any(_shared((x / width, y / height, x2 / width, y2 / height), box) > _ONE for x, y, x2, y2 in page.places)


def _shared(one: Box, other: Box) -> float:
    """Share of what two boxes cover that both cover."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    both = max(0.0, across) * max(0.0, down)
    each = ((right - left) * (bottom - top) for left, top, right, bottom in (one, other))
    return both / max(1e-9, sum(each) - both)


def _box(overlay: Overlay, a: Sight, b: Sight, *, of_a: bool) -> Box:
    """Which part of the whole photo the other one shows."""
    alignment = overlay.alignment
    matrix = inverse(alignment.matrix) if of_a else alignment.matrix
    (width, height), (whole_width, whole_height) = (b.size, a.size) if of_a else (a.size, b.size)
    corners = np.array([[-0.5, -0.5], [width - 0.5, -0.5], [width - 0.5, height - 0.5], [-0.5, height - 0.5]])
    laid = (corners @ matrix[:, :2].T + matrix[:, 2] + 0.5) / (whole_width, whole_height)
    if of_a and alignment.mirror:
        laid[:, 0] = 1 - laid[:, 0]
    low, high = np.clip(laid.min(axis=0), 0, 1), np.clip(laid.max(axis=0), 0, 1)
    left, top, right, bottom = (round(float(value), 4) for value in (*low, *high))
    return left, top, right, bottom


def _turn_words(way: tuple[bool, int]) -> str:
    mirror, quarters = way
    turned = f"turned by {90 * quarters} degrees" if quarters else ""
    return " and ".join(filter(None, ("mirrored" if mirror else "", turned)))


def _edit_words(overlay: Overlay, framed: str | None) -> str:
    alignment, agreement = overlay.alignment, overlay.agreement
    words = [f"edited: {agreement.share:.0%} of the picture agrees"]
    if abs(alignment.tilt) > TILT:
        words.append(f"tilted by {abs(alignment.tilt):.0f} degrees")
    if framed is not None:
        words.append("in a frame or page")
    return ", ".join(words)
