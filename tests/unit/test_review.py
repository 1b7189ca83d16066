"""Which photo is kept and the sentence that says why."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import pytest

from photodedup import review
from photodedup.types import Content, ContentId, FileStat, Metadata, Pair, PhotoFile, Relation


def _file(
    path: str = "/p/a.jpg",
    *,
    content: int = 1,
    side: int = 100,
    size: int = 1000,
    form: str = "JPEG",
    fields: int = 0,
    mtime: int = 5,
    inode: int = 0,
) -> PhotoFile:
    meta = Metadata(fields=fields)
    what = Content(ContentId(content), bytes([content]) * 20, size, side, side, form, b"", 1, None, meta)
    return PhotoFile(FileStat(Path(path), size, mtime, 1, inode or crc32(path.encode())), what)


@pytest.mark.parametrize(
    ("better", "worse", "words"),
    [
        (_file(side=200, fields=0), _file("/b", side=100, fields=9), "most pixels"),
        (_file(form="PNG", size=10), _file("/b", size=99), "without loss"),
        (_file(size=2000), _file("/b", size=1000, fields=9), "least compressed"),
        (_file(fields=9, mtime=9), _file("/b", fields=1, mtime=1), "most metadata"),
        (_file("/p/deep/a", mtime=1), _file("/b", mtime=2), "oldest"),
        (_file("/a"), _file("/p/q/b"), "top of its folders"),
        (_file("/p/a"), _file("/p/b"), "first by name"),
    ],
)
def test_each_rule_decides_where_those_before_it_are_tied(better: PhotoFile, worse: PhotoFile, words: str) -> None:
    """The sentence names the rule that decided, whichever order the files come in."""
    for files in ([better, worse], [worse, better]):
        ordered = review.in_order(files)
        assert ordered[0] is better
        assert words in review.why(ordered)


def test_many_files_stand_in_the_order_of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are sorted a part at a time, and then put together."""
    files = [_file(f"/{number % 7}/{number}", side=100 + 10 * (number % 5), mtime=number % 3) for number in range(40)]
    at_once = review.in_order(files)
    monkeypatch.setattr(review, "_RUN", 6)
    assert review.in_order(files) == at_once
    assert at_once == sorted(files, key=lambda file: (review.merits(file), file.stat.path))
    assert review.in_order([]) == []


def test_the_size_of_a_lossless_file_says_nothing() -> None:
    """A larger PNG of the same pixels is not a better one."""
    ordered = review.in_order([_file("/b", form="PNG", size=9000), _file("/a", form="PNG", size=10)])
    assert ordered[0].stat.path == Path("/a")


def _pair(relation: Relation) -> Pair:
    return Pair(ContentId(1), ContentId(2), 0.87654, relation, "because")


@pytest.mark.parametrize("relation", [relation for relation in Relation if relation is not Relation.IDENTICAL])
def test_only_copies_and_edits_are_suggested_for_removal(relation: Relation) -> None:
    """What merely looks alike, or was shot in a burst, is kept."""
    files = [_file(side=200), _file("/p/b.jpg", content=2)]
    found = review.group(files, {ContentId(2): _pair(relation)})
    keeps = relation in {Relation.BURST, Relation.SIMILAR}
    assert [member.suggestion for member in found.members] == ["keep", "keep" if keeps else "remove"]
    assert found.members[1].similarity == 0.8765
    assert found.reclaimable_bytes == (0 if keeps else 1000)


def test_a_second_file_of_the_same_bytes_is_identical_and_goes() -> None:
    """One content in two places is one photo too many."""
    found = review.group([_file("/a"), _file("/b")], {})
    assert (found.members[1].relation, found.members[1].suggestion) == (Relation.IDENTICAL, "remove")
    assert found.keeper == Path("/a")


def test_hard_links_count_once_and_not_beside_a_kept_one() -> None:
    """Removing a second name of a file that stays frees nothing; two names of one that goes free it once."""
    kept = review.group([_file("/a", inode=7), _file("/b", inode=7)], {})
    assert kept.reclaimable_bytes == 0
    gone = review.group([_file("/a", inode=7), _file("/b", inode=8), _file("/c", inode=8)], {})
    assert gone.reclaimable_bytes == 1000


def test_the_id_of_a_group_is_its_keepers_content() -> None:
    """A moved or renamed keeper leaves the group's id as it was."""
    assert review.group([_file("/a"), _file("/b")], {}).id == review.group([_file("/x"), _file("/y")], {}).id
