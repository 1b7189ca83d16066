"""Stored evidence -> groups, at any level and threshold, without looking at a photo again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from photodedup import cluster, review
from photodedup.catalogue import contents, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.types import ContentId, Group, Level, Pair, PhotoFile


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything groups are cut from: the pairs, and the files of every content that occurs in one or lies twice."""

    pairs: tuple[Pair, ...]
    files: dict[ContentId, list[PhotoFile]]
    place: dict[ContentId, int]
    """The place of each content in the order of keeping."""

    rules: Sequence[review.Rule] = review.RULES


def gather(catalogue: Catalogue, descriptor_id: str) -> Evidence:
    """Load the evidence once; cutting at another level or threshold needs no more of the catalogue."""
    stored = list(pairs.load(catalogue, descriptor_id))
    wanted = {content for pair in stored for content in (pair.a, pair.b)} | set(contents.held_twice(catalogue))
    files = contents.files(catalogue, wanted)
    usable = tuple(pair for pair in stored if pair.a in files and pair.b in files)
    return Evidence(usable, files, _places(files, review.RULES))


def preferring(evidence: Evidence, rules: Sequence[review.Rule]) -> Evidence:
    """Order the evidence by other rules, so that groups are cut around other keepers and each is tied to its own."""
    chosen = (*rules, *review.RULES)
    return replace(evidence, place=_places(evidence.files, chosen), rules=chosen)


def _places(files: Mapping[ContentId, Sequence[PhotoFile]], rules: Sequence[review.Rule]) -> dict[ContentId, int]:
    place: dict[ContentId, int] = {}
    for file in review.in_order((file for held in files.values() for file in held), rules):
        place.setdefault(file.content.id, len(place))
    return place


def cut(evidence: Evidence, level: Level, threshold: float) -> tuple[Group, ...]:
    """Cut groups, those that free the most space first."""
    clusters = cluster.cut(evidence.pairs, level, threshold, evidence.place.__getitem__)
    groups = [_group(evidence, found) for found in clusters]
    grouped = {content for found in clusters for content in (found.keeper, *found.ties)}
    for content, held in evidence.files.items():
        if len(held) > 1 and content not in grouped:
            groups.append(review.group(review.in_order(held, evidence.rules), {}, evidence.rules))
    return tuple(sorted(groups, key=lambda group: (-group.reclaimable_bytes, -len(group.members), group.keeper)))


def _group(evidence: Evidence, found: cluster.Cluster) -> Group:
    held = [file for content in (found.keeper, *found.ties) for file in evidence.files[content]]
    return review.group(review.in_order(held, evidence.rules), found.ties, evidence.rules)
