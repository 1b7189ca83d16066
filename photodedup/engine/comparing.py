"""New contents -> their neighbours -> verified pairs in the catalogue."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Final

from photodedup import decode
from photodedup.catalogue import contents, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.engine import news, settling, sparing
from photodedup.engine.ordering import by_likeness
from photodedup.engine.reading import photo_bytes
from photodedup.engine.settling import Tie
from photodedup.engine.thumbnails import ThumbnailGone
from photodedup.engine.turning import Turns
from photodedup.engine.verifying import Verifier, are_copies, only_seen
from photodedup.engine.windows import Meter, ahead, ahead_together
from photodedup.errors import PhotoUnreadable
from photodedup.events import CancelToken, Emit, Stage, StageFinished, StageStarted
from photodedup.index import Fetch, Ids, NeighbourIndex
from photodedup.types import Content, ContentId, Pair, Vectors

NEIGHBOURS: Final = 24
"""How many neighbours of each photo are verified and kept."""

SIMILARITY_FLOOR: Final = 0.4
"""Neighbours below this are not kept: the threshold can be moved down to here without looking again."""

_CHUNK: Final = 256  # contents compared between two commits

_NEAR: Final = 0.9
"""Descriptors of copies are at least so near: these pairs are looked at first, and tell which photos are copies."""

_SETTLED_AFTER: Final = 4  # rounds of comparing with would-be keepers; nearly all families need one or two

_SETTLED_AT_ONCE: Final = 8192  # contents whose families are in memory at once

_TOGETHER: Final = 8  # pairs that a thread compares at once: those of one photo follow each other

_ORDERED: Final = 65_536  # contents put in order at once: their descriptors are 64 MB

Candidate = tuple[ContentId, ContentId, float]
"""a < b, similarity."""


class Comparing:
    """The compare stage: neighbours from the index, relations from the pixels.

    Args:
        catalogue: evidence comes from it and goes into it.
        descriptor_id: which descriptors to compare.
        pool: threads for reading, decoding and comparing.
        threads: how many threads it has.
        emit: told of progress.
    """

    def __init__(self, catalogue: Catalogue, descriptor_id: str, pool: Executor, threads: int, emit: Emit) -> None:
        """Keep the parts; nothing runs yet."""
        self._catalogue = catalogue
        self._descriptor_id = descriptor_id
        self._pool = pool
        self._window = 4 * threads
        self._emit = emit
        self._verifier = Verifier(catalogue)
        self._unseen: set[ContentId] = set()

    def run(self, index: NeighbourIndex, fetch: Fetch, cancel: CancelToken) -> None:
        """Compare every content that was not compared yet with its neighbours.

        Args:
            index: over all contents.
            fetch: loads descriptors.
            cancel: checked between chunks.

        Raises:
            Cancelled: after everything finished was committed.
        """
        self._pair_equal_pixels(cancel)
        turns = Turns(self._catalogue, self._verifier, self._pool, self._window)
        waiting = _by_likeness(pairs.uncompared(self._catalogue, self._descriptor_id), fetch)
        meter = Meter(self._emit, Stage.VERIFY, len(waiting))
        self._emit(StageStarted(Stage.VERIFY, len(waiting)))
        for start in range(0, len(waiting), _CHUNK):
            cancel.check()
            chunk = waiting[start : start + _CHUNK]
            near, similarities = index.query(fetch(chunk), NEIGHBOURS + 1)
            candidates = _candidates(chunk, near, similarities)
            turned = turns.near(chunk)
            wanted = {**candidates, **self._measured(turned - candidates.keys(), fetch)}
            for tie in pairs.known(self._catalogue, self._descriptor_id, wanted):
                del wanted[tie]  # met from its other side in an earlier chunk
            self._store(self._told(wanted, turned), chunk)
            meter.add(len(chunk))
        for start in range(0, len(waiting), _SETTLED_AT_ONCE):
            self._settle(set(waiting[start : start + _SETTLED_AT_ONCE]), fetch, cancel)
        self._emit(StageFinished(Stage.VERIFY, meter.done))

    def _settle(self, fresh: Collection[ContentId], fetch: Fetch, cancel: CancelToken) -> None:
        """Compare the versions of one photo with the one that would be kept, until nothing more is to be tried."""
        close: set[Tie] = set()
        for _ in range(_SETTLED_AFTER):
            cancel.check()
            known = news.around(self._catalogue, self._descriptor_id, fresh)
            closely = settling.missing(known.pairs, known.place, fresh, close)
            wanted = closely | settling.relatives(known.pairs, known.place, fresh)
            if not wanted:
                return
            close |= closely
            self._store(self._verified(self._measured(wanted, fetch), self._loaded(wanted), closely))

    def _measured(self, wanted: Collection[Tie], fetch: Fetch) -> dict[Tie, float]:
        """Return pairs with the similarity of their descriptors."""
        ordered = sorted(wanted)
        similarities: dict[Tie, float] = {}
        for start in range(0, len(ordered), _CHUNK):
            page = ordered[start : start + _CHUNK]
            first, second = fetch([a for a, _ in page]), fetch([b for _, b in page])
            similarities.update(zip(page, (first * second).sum(axis=1).tolist(), strict=True))
        return similarities

    def _pair_equal_pixels(self, cancel: CancelToken) -> None:
        """Decode in full what decodes alike when reduced, and pair what is the same to the last pixel."""
        for alike in contents.same_scaled_hash(self._catalogue):
            cancel.check()
            self._hash_pixels(alike)
            loaded = contents.load(self._catalogue, alike)
            first: dict[bytes, ContentId] = {}
            equal = {}
            for content in alike:
                digest = loaded[content].pixel_hash
                if digest is not None and first.setdefault(digest, content) != content:
                    equal[first[digest], content] = 1.0
            self._store(self._verified(equal, loaded))

    def _hash_pixels(self, alike: Sequence[ContentId]) -> None:
        holders = contents.files(self._catalogue, alike)
        wanted = [found[0] for found in holders.values() if found[0].content.pixel_hash is None]
        for file, digest in ahead(self._pool, lambda file: (file, _pixel_hash(file.stat.path)), wanted, self._window):
            if digest is not None:
                with self._catalogue.write() as connection:
                    contents.set_pixel_hash(connection, file.content.id, digest)

    def _told(self, candidates: Mapping[Tie, float], likely: Collection[Tie]) -> list[Pair]:
        """Say what pairs are to each other, without looking at every pair of copies of two photos (see `sparing`)."""
        loaded = self._loaded(candidates)

        def at_once(tie: Tie) -> bool:
            return candidates[tie] >= _NEAR or tie in likely or not only_seen(loaded[tie[0]], loaded[tie[1]])

        told = self._verified({tie: candidates[tie] for tie in filter(at_once, candidates)}, loaded, likely)
        copies = [(pair.a, pair.b) for pair in told if are_copies(pair, loaded[pair.a], loaded[pair.b])]
        later = {tie: similarity for tie, similarity in candidates.items() if not at_once(tie)}
        bunches = sparing.bunches(later, sparing.families(copies))
        told += self._verified({tie: later[tie] for bunch in bunches for tie in bunch.asked}, loaded)
        unlike = {(pair.a, pair.b) for pair in told if self._verifier.is_unlike(pair)}
        spared = {tie for bunch in bunches if unlike.issuperset(bunch.asked) for tie in bunch.spared}
        others = {tie: later[tie] for bunch in bunches for tie in bunch.spared if tie not in spared}
        told += self._verified(others, loaded)
        return told + [self._verifier.unlike(*tie, later[tie]) for tie in spared]

    def _store(self, told: Iterable[Pair], compared: Collection[ContentId] = ()) -> None:
        """Store pairs, and which contents were compared with all their neighbours.

        One that could not be looked at, because its drive was just pulled out, say, is compared again by the next scan.
        """
        unseen, self._unseen = self._unseen, set()
        pairs.store(self._catalogue, self._descriptor_id, told, set(compared) - unseen, again=unseen)

    def _loaded(self, ties: Iterable[Tie]) -> dict[ContentId, Content]:
        return contents.load(self._catalogue, {content for tie in ties for content in tie})

    def _verified(
        self, candidates: Mapping[Tie, float], loaded: Mapping[ContentId, Content], likely: Collection[Tie] = ()
    ) -> list[Pair]:
        """Say what pairs are to each other; those `likely` to be versions of one photo are looked at more closely."""
        listed = [(a, b, similarity) for (a, b), similarity in candidates.items()]

        def verify(candidate: Candidate) -> Pair | None:
            a, b, similarity = candidate
            try:
                return self._verifier.pair(loaded[a], loaded[b], similarity, likely=(a, b) in likely)
            except ThumbnailGone as gone:
                self._unseen.add(gone.content)
                return None

        verified = ahead_together(self._pool, verify, listed, self._window, _TOGETHER)
        return [pair for pair in verified if pair is not None]


def _by_likeness(waiting: Sequence[ContentId], fetch: Fetch) -> list[ContentId]:
    """Order contents so that those compared with each other come together: each is then decoded only once."""
    ordered: list[ContentId] = []
    for start in range(0, len(waiting), _ORDERED):
        block = waiting[start : start + _ORDERED]
        ordered += [block[row] for row in by_likeness(fetch(block))]
    return ordered


def _pixel_hash(path: Path) -> bytes | None:
    """Digest of a file's pixels; None if it can no longer be read, which leaves its relation unclaimed."""
    try:
        with photo_bytes(path) as data:
            return decode.pixel_hash(data)
    except (OSError, PhotoUnreadable):
        return None


def _candidates(chunk: Sequence[ContentId], near: Ids, similarities: Vectors) -> dict[Tie, float]:
    """Neighbours above the floor, each pair once, with their similarity."""
    found: dict[Tie, float] = {}
    for content, others, values in zip(chunk, near.tolist(), similarities.tolist(), strict=True):
        for other, similarity in zip(others, values, strict=True):
            if other != content and similarity >= SIMILARITY_FLOOR:
                found[min(content, other), max(content, other)] = similarity
    return found
