"""Whatever the order of scanning, removing, undoing and other people's changes: no content is ever lost."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from unittest import mock

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from photodedup.engine import Engine
from photodedup.errors import UserError
from photodedup.types import Level, Metadata
from tests.helpers.faults import Faults, failing, injected
from tests.helpers.removal import QUARANTINE, contents, digest, photo, sidecar, tree
from tests.helpers.scatter import ScatterDescriber

NAMES = st.sampled_from([f"{folder}/{name}.png" for folder in "abc" for name in ("one", "two", "three")])
SEEDS = st.integers(0, 2)


class Removals(RuleBasedStateMachine):
    """A small folder of photos, its library, and what a person and the program may do to them.

    The model is the set of contents that the person has put there and not taken away: each must lie somewhere, and as
    long as the person overwrites and deletes nothing, at a place outside the quarantine too.
    """

    def __init__(self) -> None:
        """Start with an empty folder, which is the home as well, so that the quarantine lies beside the photos."""
        super().__init__()
        self._top = Path(tempfile.mkdtemp(dir=_memory()))
        self._photos = self._top / "photos"
        self._photos.mkdir()
        self._patch = mock.patch.dict(os.environ, {"HOME": str(self._top)})
        self._patch.start()
        self._engine = Engine(self._top / "library", describer=ScatterDescriber())
        self._contents: set[str] = set()
        self._copies = 0
        self._sidecars: set[str] = set()

    @rule(name=NAMES, seed=SEEDS)
    def put(self, name: str, seed: int) -> None:
        """The person puts a photo where there is none."""
        path = self._photos / name
        if not path.exists():
            self._contents.add(digest(photo(path, seed)))
            self._copies += 1

    @rule(name=NAMES, rating=st.integers(1, 5), whole=st.booleans())
    def rate(self, name: str, rating: int, *, whole: bool) -> None:
        """The person gives a photo stars, in a sidecar of either name, which is content like any other."""
        path = self._photos / (f"{name}.xmp" if whole else name.replace(".png", ".xmp"))
        if (self._photos / name).exists() and not path.exists():
            words = (f"{name} {len(self._sidecars)}",)  # no two sidecars are equal, so that each can be looked for
            self._sidecars.add(digest(sidecar(path, Metadata(rating=rating, keywords=words))))

    @rule(name=NAMES, other=NAMES)
    def rename(self, name: str, other: str) -> None:
        """The person moves a photo."""
        source, target = self._photos / name, self._photos / other
        if source.exists() and not target.exists():
            target.parent.mkdir(exist_ok=True)
            source.rename(target)

    @rule(name=NAMES)
    def touch(self, name: str) -> None:
        """Some program sets a photo's time anew."""
        if (self._photos / name).exists():
            os.utime(self._photos / name)

    @rule()
    def scan(self) -> None:
        """The library is brought up to date."""
        self._engine.scan([self._photos])

    @rule(merge=st.booleans())
    def remove(self, *, merge: bool) -> None:
        """Duplicates are removed; their metadata may be merged into what is kept."""
        self._engine.removals.remove(self._engine.removals.plan(Level.EXACT, merge=merge))

    @rule(steps=st.sets(st.integers(0, 90), max_size=4), error=st.sampled_from([5, 13, 28, 18, 2]), merge=st.booleans())
    def remove_with_faults(self, steps: set[int], error: int, *, merge: bool) -> None:
        """Duplicates are removed while the drive fails now and then."""
        plan = self._engine.removals.plan(Level.EXACT, merge=merge)
        with injected(Faults(steps, failing(error))):
            _try_to(lambda: self._engine.removals.remove(plan))

    @rule(steps=st.sets(st.integers(0, 60), max_size=4), error=st.sampled_from([5, 13, 28, 18, 2]))
    def undo_with_faults(self, steps: set[int], error: int) -> None:
        """Everything is undone while the drive fails now and then."""
        with injected(Faults(steps, failing(error))):
            _try_to(self._engine.removals.undo_all)

    @rule()
    def undo(self) -> None:
        """The last removal is undone."""
        _try_to(self._engine.removals.undo)

    @rule()
    def open_again(self) -> None:
        """The program is closed and started again."""
        self._engine.close()
        self._engine = Engine(self._top / "library", describer=ScatterDescriber())

    @precondition(lambda self: self._contents)
    @rule(merge=st.booleans())
    def remove_and_undo(self, *, merge: bool) -> None:
        """A removal that is undone at once leaves the tree as it was, times included."""
        self._engine.scan([self._photos])
        before = tree(self._photos)
        report = self._engine.removals.remove(self._engine.removals.plan(Level.EXACT, merge=merge))
        if report.run_id is not None and report.removed:
            assert self._engine.removals.undo(report.run_id).refused == ()
        assert tree(self._photos) == before

    @invariant()
    def nothing_is_lost(self) -> None:
        """Each content stands outside the quarantine, and no copy of it has vanished."""
        standing = {content for name, (content, _) in tree(self._photos).items() if name.endswith(".png")}
        assert standing == self._contents
        everywhere = contents(self._top)
        assert all(everywhere[each] == 1 for each in self._sidecars)
        assert sum(everywhere[content] for content in self._contents) == self._copies

    def teardown(self) -> None:
        """Undo everything: every copy comes back, unless its place was taken."""
        report = self._engine.removals.undo_all()
        self._engine.close()
        left = [path for path in self._top.rglob("*.png") if QUARANTINE in path.parts]
        assert len(left) == sum(each.path.suffix == ".png" for each in report.refused)
        self._patch.stop()
        shutil.rmtree(self._top)


def _try_to(act: object) -> None:
    """Do it; that it cannot be done is told in a sentence, or was the fault we made."""
    assert callable(act)
    try:
        act()
    except (UserError, OSError):
        return


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 -- quicker than a disk


TestRemovals = Removals.TestCase
TestRemovals.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
