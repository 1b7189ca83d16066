"""Every step of a removal and of an undo fails, or ends the process, in turn: nothing is ever lost.

Metadata is merged on the way. After each fault: no content is gone, the kept photos stand, and once the fault is over,
settling and undoing gives the tree back byte for byte with its times and leaves no quarantine.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from photodedup.act import disk, undo
from photodedup.act.journal import Tools
from photodedup.act.remove import carry_out, items_of
from photodedup.catalogue.connection import Catalogue
from photodedup.catalogue.journal import RemovalJournal
from photodedup.errors import UserError
from photodedup.events import CancelToken
from photodedup.removal_types import Destination, Fate, JournalItem
from photodedup.types import Level, Metadata
from tests.helpers.faults import KILLED, Faults, failing, injected, kill
from tests.helpers.removal import (
    QUARANTINE,
    FolderTrash,
    MemoryJournal,
    PhotoProof,
    Tree,
    choice,
    contents,
    freeze,
    merging,
    photo,
    said,
    sidecar,
    text,
    tools,
    tree,
)

ERRORS = {name: getattr(errno, name) for name in ("ENOSPC", "EACCES", "EIO", "EXDEV", "ENOENT")}
KEPT = ("a/one.png", "a/two.png")
MOST_STEPS = 400  # more than any of these runs takes


@pytest.fixture
def home(private_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give an empty home, in memory where the system can: these tests end processes, and take no power away."""
    del private_home
    memory = Path("/dev/shm")  # noqa: S108 -- the folder made in it is private
    monkeypatch.setattr(os, "fsync", _nobody)
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        monkeypatch.setenv("HOME", folder)
        yield Path(folder)


@pytest.fixture
def top(home: Path) -> Path:
    """Give a folder with two groups and metadata to merge; the quarantine comes to lie beside it.

    One group has companions and a sidecar beside the kept photo, which makes room for one with merged metadata.
    """
    return _made(home / "photos")


def _made(photos: Path) -> Path:
    for folder in "ab":
        photo(photos / folder / "one.png", 1)
        photo(photos / folder / "two.png", 2)
        text(photos / folder / "one.cr2", "raw")
    sidecar(photos / "a" / "one.xmp", Metadata(keywords=("sea",)))
    sidecar(photos / "b" / "one.xmp", Metadata(rating=4, keywords=("sun",)))
    sidecar(photos / "b" / "two.png.xmp", Metadata(rating=2))
    return photos


def _remove(photos: Path, with_tools: Tools, to: Destination = Destination.QUARANTINE) -> None:
    names = ("one.png", "two.png")
    made = merging(freeze(*(choice([photos / "a" / name], [photos / "b" / name]) for name in names), to=to))
    items = items_of(made, "1-abc")
    with_tools.journal.begin(items)
    carry_out(made, items, with_tools, CancelToken(), _nobody)


def _undo(with_tools: Tools) -> None:
    undo.settle(with_tools)
    undo.restore(with_tools.journal.items([Fate.MOVED]), with_tools, CancelToken(), _nobody)


def _nobody(_count: int) -> None:
    return


def _check_nothing_is_lost(photos: Path, before: Tree) -> None:
    """Every content is somewhere, and the kept photos are where they were."""
    everywhere = contents(photos.parent)
    assert all(everywhere[digest] for digest, _ in before.values())
    assert sum(everywhere[digest] for digest in {digest for digest, _ in before.values()}) == len(before)
    now = tree(photos)
    assert all(now[name] == before[name] for name in KEPT)


def _check_no_unit_is_torn(photos: Path) -> None:
    there = [(photos / "b" / name).exists() for name in ("one.png", "one.cr2", "one.xmp")]
    assert len(set(there)) == 1
    kept = said(photos / "a" / "one.xmp")
    assert (kept.rating, kept.keywords) in {(None, ("sea",)), (4, ("sea", "sun"))}


def _check_undone(photos: Path, with_tools: Tools, before: Tree) -> None:
    _undo(with_tools)
    assert tree(photos) == before
    assert not with_tools.journal.items([Fate.PLANNED, Fate.MOVING, Fate.RESTORING, Fate.MOVED])
    assert not list(photos.parent.rglob(f"{QUARANTINE}/*/*/*"))


@pytest.mark.parametrize("to", list(Destination))
@pytest.mark.parametrize("error", ERRORS)
def test_no_failing_step_of_a_removal_loses_anything(home: Path, top: Path, error: str, to: Destination) -> None:
    """Whichever step fails, contents and kept photos are there, pairs are whole, and undo restores the tree."""
    before = tree(top)
    for number in range(MOST_STEPS):
        used = tools(home)
        faults = Faults({number}, failing(ERRORS[error]))
        with injected(faults):
            _try(partial(_remove, top, used, to))
        undo.settle(used)
        _check_no_unit_is_torn(top)
        _check_nothing_is_lost(top, before)
        _check_undone(top, used, before)
        if faults.count <= number:
            return
    pytest.fail("the run never came to an end")


@pytest.mark.parametrize("error", ERRORS)
def test_no_failing_step_of_an_undo_loses_anything(home: Path, top: Path, error: str) -> None:
    """Whichever step fails, the next undo brings back what this one could not."""
    before = tree(top)
    for number in range(MOST_STEPS):
        used = tools(home)
        _remove(top, used)
        faults = Faults({number}, failing(ERRORS[error]))
        with injected(faults):
            _try(partial(_undo, used))
        _check_nothing_is_lost(top, before)
        _check_undone(top, used, before)
        if faults.count <= number:
            return
    pytest.fail("the undo never came to an end")


class _FailingJournal(MemoryJournal):
    """A journal that cannot be written to once, as on a full disk."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self._left = at

    def note(self, items: Sequence[JournalItem]) -> None:
        self._left -= 1
        if self._left == -1:
            raise UserError("The library cannot be used: the disk is full.")
        super().note(items)

    @property
    def has_failed(self) -> bool:
        """Whether the write that was to fail was reached."""
        return self._left < 0


@pytest.mark.parametrize("to", list(Destination))
def test_no_failing_write_of_the_journal_loses_anything(home: Path, top: Path, to: Destination) -> None:
    """Whichever write fails, of a removal or of its undo, the journal and the tree come together again."""
    before = tree(top)
    for number in range(MOST_STEPS):
        journal = _FailingJournal(number)
        used = Tools(journal, PhotoProof(), FolderTrash(home / "bin"))
        _try(partial(_remove, top, used, to))
        _check_nothing_is_lost(top, before)
        _try(partial(_undo, used))
        _check_nothing_is_lost(top, before)
        _check_undone(top, used, before)
        if not journal.has_failed:
            return
    pytest.fail("the run never came to an end")


def _try(action: Callable[[], None]) -> None:
    """Do it; a failure may be reported, in whatever part it was noticed."""
    try:
        action()
    except (OSError, UserError):
        return


def _in_a_process_killed_at(number: int, action: Callable[[], None]) -> bool:
    """Do it in a forked process that ends at that step; return whether the step was reached."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with injected(Faults({number}, kill), system=True):
                action()
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, KILLED}
    return status == KILLED


def _with_real_journal(library: Path, action: Callable[[Tools], None]) -> None:
    catalogue = Catalogue(library)
    try:
        action(Tools(RemovalJournal(catalogue), PhotoProof(), FolderTrash(library.parent / "bin")))
    finally:
        catalogue.close()


def _remove_for_real(photos: Path, used: Tools) -> None:
    names = ("one.png", "two.png")
    made = merging(freeze(*(choice([photos / "a" / name], [photos / "b" / name]) for name in names)))
    assert isinstance(used.journal, RemovalJournal)
    items = items_of(made, used.journal.open("abc", 0.0, Level.EXACT, Destination.QUARANTINE))
    used.journal.begin(items)
    carry_out(made, items, used, CancelToken(), _nobody)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot copy a process")
@pytest.mark.parametrize("claims", [False, True], ids=["exclusive rename", "claim"])
def test_no_kill_at_any_step_of_a_removal_loses_anything(
    home: Path, top: Path, monkeypatch: pytest.MonkeyPatch, *, claims: bool
) -> None:
    """The process ends before each step in turn; the next start finds out how far it came and can undo it all."""
    if claims:
        monkeypatch.setattr(disk, "_exclusive_rename", lambda: lambda _source, _target: errno.EINVAL)
    library, before = home / "library", tree(top)
    for number in range(MOST_STEPS):
        killed = _in_a_process_killed_at(
            number, lambda: _with_real_journal(library, lambda used: _remove_for_real(top, used))
        )
        _with_real_journal(library, undo.settle)
        _check_no_unit_is_torn(top)
        _check_nothing_is_lost(top, before)
        _with_real_journal(library, lambda used: _check_undone(top, used, before))
        if not killed:
            return
    pytest.fail("the run never came to an end")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot copy a process")
@pytest.mark.parametrize("claims", [False, True], ids=["exclusive rename", "claim"])
def test_no_kill_at_any_step_of_an_undo_loses_anything(
    home: Path, top: Path, monkeypatch: pytest.MonkeyPatch, *, claims: bool
) -> None:
    """The process ends before each step in turn; the next undo goes on from there."""
    if claims:
        monkeypatch.setattr(disk, "_exclusive_rename", lambda: lambda _source, _target: errno.EINVAL)
    library, before = home / "library", tree(top)
    for number in range(MOST_STEPS):
        _with_real_journal(library, lambda used: _remove_for_real(top, used))
        killed = _in_a_process_killed_at(number, lambda: _with_real_journal(library, _undo))
        _check_nothing_is_lost(top, before)
        _with_real_journal(library, lambda used: _check_undone(top, used, before))
        if not killed:
            return
    pytest.fail("the undo never came to an end")
