"""What the evidence says of contents decides which is kept, and members say where else they fit."""

from __future__ import annotations

from pathlib import Path

from photodedup import cluster, review
from photodedup.engine.grouping import standing
from photodedup.types import Content, ContentId, FileStat, Level, Metadata, Pair, PhotoFile, Relation

A, B, C, D = (ContentId(number) for number in range(1, 5))


def _file(content: ContentId, side: int = 100, size: int = 1000, software: str | None = None) -> PhotoFile:
    meta = Metadata(software=software)
    what = Content(content, bytes([content]) * 20, size, side, side, "JPEG", b"", 1, None, meta)
    return PhotoFile(FileStat(Path(f"/p/{content}.jpg"), size, 5, 1, content), what)


def _pair(a: ContentId, b: ContentId, relation: Relation, whole: ContentId | None = None) -> Pair:
    return Pair(a, b, 0.9, relation, "crop: 40% of the whole photo, 50 inliers", whole=whole)


def _kept(files: list[PhotoFile], pairs: list[Pair]) -> tuple[ContentId, str]:
    rules = review.rules(standing(pairs, {file.content.id: [file] for file in files}))
    ordered = review.in_order(files, rules)
    return ordered[0].content.id, review.why(ordered, rules)


def test_a_frame_never_beats_the_photo_in_it() -> None:
    """The frame's pixels are not the photo's."""
    kept, why = _kept([_file(A, 100), _file(B, 140)], [_pair(A, B, Relation.EDITED, whole=A)])
    assert (kept, why) == (A, "It has nothing around it; others do.")


def test_a_frame_in_a_larger_page_still_has_a_frame() -> None:
    """That a collage shows the framed photo too takes nothing away from its frame."""
    pairs = [_pair(A, B, Relation.EDITED, whole=A), _pair(B, C, Relation.EDITED, whole=B)]
    pairs.append(_pair(A, C, Relation.EDITED, whole=A))
    assert _kept([_file(A, 100), _file(B, 140), _file(C, 130)], pairs)[0] == A


def test_a_crop_cannot_make_a_frame_of_the_photo() -> None:
    """Beyond a crop's border there may be nothing but a plain sky, which looks like a frame."""
    pairs = [_pair(A, B, Relation.EDITED, whole=B), _pair(B, C, Relation.CROPPED, whole=C)]
    assert _kept([_file(A, 140), _file(B, 100), _file(C, 120)], pairs)[0] == A


def test_one_mistake_among_many_versions_makes_no_frame() -> None:
    """Each version that shows as much, and has nothing inside of it, speaks against a frame."""
    pairs = [_pair(A, B, Relation.EDITED, whole=B), _pair(A, C, Relation.RESAVED), _pair(A, D, Relation.RESAVED)]
    assert _kept([_file(A, 140), _file(B, 100), _file(C, 120), _file(D, 110)], pairs)[0] == A


def test_a_photo_that_many_pages_show_is_no_frame() -> None:
    """One mistake about the photo, or about all its copies, does not make the largest page the one that is kept."""
    pages = [ContentId(number) for number in (11, 12, 13)]
    pairs = [_pair(A, B, Relation.EDITED, whole=B), *(_pair(A, page, Relation.EDITED, whole=A) for page in pages)]
    assert _kept([_file(A, 140), *(_file(page, 200) for page in pages)], pairs)[0] == A


def test_copies_of_a_frame_do_not_speak_for_it() -> None:
    """A framed photo that was saved again and again is still framed."""
    pairs = [_pair(one, A, Relation.EDITED, whole=A) for one in (B, C)]
    pairs.append(_pair(B, C, Relation.RESAVED))
    assert _kept([_file(A, 100), _file(B, 140), _file(C, 130)], pairs)[0] == A


def test_an_enlarged_crop_never_beats_the_whole_photo() -> None:
    """Pixels that enlarging added are worth nothing."""
    assert _kept([_file(A, 100), _file(B, 140)], [_pair(A, B, Relation.CROPPED, whole=A)])[0] == A


def test_what_an_editor_wrote_comes_after_what_it_did_not() -> None:
    """Noise and sharpening make a file larger and not better."""
    kept, why = _kept([_file(A), _file(B, size=2000, software="Adobe Photoshop 25")], [])
    assert (kept, why) == (A, "It was not edited; the next one went through Adobe Photoshop 25.")


def test_nearly_equal_sizes_are_tied() -> None:
    """One pixel more does not outweigh a far better file."""
    assert _kept([_file(A, 1000, 900_000), _file(B, 1001, 100_000)], [])[0] == A


def test_a_member_that_fits_two_groups_says_so() -> None:
    """The nearer keeper has it; the sentence names the doubt."""
    pairs = [_pair(A, C, Relation.EDITED), _pair(B, C, Relation.CROPPED, whole=B)]
    (found,) = cluster.cut(pairs, Level.EDITS, 0.6, int)
    assert (found.keeper, set(found.elsewhere)) == (B, {C})
    group = review.group([_file(B), _file(C)], found.ties, elsewhere=found.elsewhere)
    assert group.members[1].evidence == "crop: 40% of the kept photo, 50 inliers; it also fits another group, less well"
