"""Stored evidence -> groups, at any level and threshold, without looking at a photo again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from photodedup import cluster, review
from photodedup.catalogue import contents, decisions, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.errors import UnknownValue
from photodedup.types import ContentId, Group, Level, Pair, PhotoFile, Preferred, Relation

Groups = tuple[Group, ...]
CutBy = Callable[[tuple[str, ...]], Groups]
"""Cuts all groups by the rules that a person prefers, given in their words."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything groups are cut from.

    Attributes:
        pairs: the verified pairs, less those a person said are no duplicates.
        files: the files of every content that occurs in one or lies twice.
        place: the place of each content in the order of keeping.
        graph: the pairs, laid out for cutting.
        rules: the keeper rules that gave the places.
        framed: contents that are another one with something around it.
        made: groups as they were worded before, by the cluster they word; most stay when the level moves.
        preferred: the same evidence by other rules, as it was ordered before, by the words of these rules.
    """

    pairs: tuple[Pair, ...]
    files: dict[ContentId, list[PhotoFile]]
    place: dict[ContentId, int]
    graph: cluster.Graph
    rules: Sequence[review.Rule]
    framed: frozenset[ContentId]
    made: dict[int, Group] = field(default_factory=dict)
    preferred: dict[tuple[str, ...], Evidence] = field(default_factory=dict)


def gather(catalogue: Catalogue, descriptor_id: str, level: Level = Level.SIMILAR, least: float = -1.0) -> Evidence:
    """Load the evidence once; cutting at this threshold or a higher one, and level or a stricter one, needs no more."""
    ignored = decisions.ignored(catalogue)
    stored = [pair for pair in pairs.load(catalogue, descriptor_id, level, least) if (pair.a, pair.b) not in ignored]
    wanted = {content for pair in stored for content in (pair.a, pair.b)} | set(contents.held_twice(catalogue))
    files = contents.files(catalogue, wanted)
    usable = tuple(pair for pair in stored if pair.a in files and pair.b in files)
    found = standing(usable, files)
    return _arranged(usable, files, review.rules(found), found.framed)


def order_of_keeping(evidence: Sequence[Pair], files: Mapping[ContentId, Sequence[PhotoFile]]) -> dict[ContentId, int]:
    """Return the place of each content in the order of keeping, by all the pairs that tie it to versions of itself."""
    return _places(files, review.rules(standing(evidence, files)))


def preferring(evidence: Evidence, rules: Sequence[review.Rule]) -> Evidence:
    """Order the evidence by other rules, so that groups are cut around other keepers and each is tied to its own."""
    return _arranged(evidence.pairs, evidence.files, (review.WHOLE, *rules, *evidence.rules), evidence.framed)


def by_words(evidence: Evidence, prefer: tuple[str, ...]) -> Evidence:
    """Order the evidence by rules in a person's words; the last orders are kept, for a level may be looked at again.

    Raises:
        UnknownValue: there is no such rule.
    """
    if not prefer:
        return evidence
    ordered = evidence.preferred.pop(prefer, None) or preferring(evidence, rules_of(prefer))
    if len(evidence.preferred) >= _ORDERS_KEPT:
        del evidence.preferred[next(iter(evidence.preferred))]
    evidence.preferred[prefer] = ordered
    return ordered


_ORDERS_KEPT = 4


def rules_of(prefer: Iterable[str]) -> list[review.Rule]:
    """Turn a person's words into rules.

    Raises:
        UnknownValue: there is no such rule.
    """
    return [_rule(text) for text in prefer]


def _rule(text: str) -> review.Rule:
    rule = review.preference(text)
    if rule is None:
        raise UnknownValue(f"There is no preference {text!r}.", f"There are: {', '.join(review.PREFERENCES)}.")
    return rule


def following(cut_by: CutBy, preferred: Sequence[Preferred]) -> Groups:
    """Cut groups, some by rules that a person prefers there; of two that concern one group the later one counts.

    A group cut by rules is what these rules make of the whole library, so that every photo in it is verified against
    the one that is kept. Where that takes photos of other groups, or leaves some over, those groups are cut so too.
    """
    whole = max((at for at, each in enumerate(preferred) if each.photos is None), default=-1)
    groups = cut_by(preferred[whole].prefer if whole >= 0 else ())
    for each in preferred[whole + 1 :]:
        groups = _exchanged(groups, cut_by(each.prefer), each)
    return groups


def _exchanged(groups: Groups, others: Groups, preferred: Preferred) -> Groups:
    """Put the groups of another cut in the place of those concerned, and of all that share photos with them."""
    homes = [{member.path: group for group in cut for member in group.members} for cut in (groups, others)]
    taken: list[dict[str, Group]] = [{}, {}]
    todo = [member.path for group in groups if preferred.concerns(group) for member in group.members]
    while todo:
        path = todo.pop()
        for home, found in zip(homes, taken, strict=True):
            group = home.get(path)
            if group is not None and group.id not in found:
                found[group.id] = group
                todo += [member.path for member in group.members]
    stay = (group for group in groups if group.id not in taken[0])
    return _by_gain((*stay, *taken[1].values()))


def _by_gain(groups: Iterable[Group]) -> Groups:
    """Put those that free the most space first."""
    # By text: of many groups that free as much, comparing paths would take most of the time of a cut.
    return tuple(sorted(groups, key=lambda group: (-group.reclaimable_bytes, -len(group.members), str(group.keeper))))


def standing(evidence: Sequence[Pair], files: Mapping[ContentId, Sequence[PhotoFile]]) -> review.Standing:
    """Read from the pairs which contents are framed or cropped versions of others, and which were resaved.

    A part that has more pixels than the whole was enlarged or lies on a page: they are not the photo's either.
    """
    cropped = _parts(evidence)
    enlarged = {
        part
        for pair in evidence
        if pair.relation is Relation.CROPPED and pair.whole is not None
        for part in [_other(pair)]
        if part in cropped and files[part][0].content.pixels > files[pair.whole][0].content.pixels
    }
    resaved = (pair for pair in evidence if pair.relation in {Relation.RESAVED, Relation.SAME_PIXELS})
    return review.Standing(
        framed=_framed(evidence, cropped) | enlarged,
        cropped=cropped,
        resaves=Counter(content for pair in resaved for content in (pair.a, pair.b)),
    )


def _parts(evidence: Iterable[Pair]) -> frozenset[ContentId]:
    """Return the contents that are more often a part of another one than the whole photo."""
    balance: Counter[ContentId] = Counter()
    for pair in evidence:
        if pair.relation is Relation.CROPPED and pair.whole is not None:
            balance[pair.whole] += 1
            balance[_other(pair)] -= 1
    return frozenset(content for content, count in balance.items() if count < 0)


_SAME_FRAME: Final = frozenset({Relation.SAME_PIXELS, Relation.RESAVED, Relation.ROTATED})
_SHOWN_AGAIN: Final = 2  # pages that may show a framed photo for each that is inside of it


def _framed(evidence: Sequence[Pair], cropped: Collection[ContentId]) -> frozenset[ContentId]:
    """Return the contents that others lie inside of, with a frame, a page or a collage around them.

    A crop does not count as the one inside: what goes on beyond it may look like a frame. A copy or a turn of it that
    has nothing inside speaks against a frame, so that one mistake among many versions does no harm. So do
    many larger pages that show it whole, though a few do not: a framed photo may have been framed again.
    """
    inside: dict[ContentId, int] = Counter()
    shown = Counter(pair.whole for pair in evidence if pair.relation is Relation.EDITED and pair.whole is not None)
    alike: list[Pair] = []
    for pair in evidence:
        if pair.relation is Relation.EDITED and pair.whole is not None:
            inside[_other(pair)] += pair.whole not in cropped
        elif pair.relation in _SAME_FRAME:
            alike.append(pair)
    claimed = {content for content, count in inside.items() if count}
    against = Counter(one for pair in alike for one in _once_claimed(pair, claimed))
    return frozenset(one for one in claimed if inside[one] >= max(against[one], shown[one] / _SHOWN_AGAIN))


def _once_claimed(pair: Pair, claimed: Collection[ContentId]) -> list[ContentId]:
    """The one of a pair that is said to be framed, if the other one is not."""
    said = [content for content in (pair.a, pair.b) if content in claimed]
    return said if len(said) == 1 else []


def _other(pair: Pair) -> ContentId:
    return pair.b if pair.whole == pair.a else pair.a


def _arranged(
    evidence: tuple[Pair, ...],
    files: dict[ContentId, list[PhotoFile]],
    rules: Sequence[review.Rule],
    framed: frozenset[ContentId],
) -> Evidence:
    place = _places(files, rules)
    graph = cluster.Graph(evidence, place.__getitem__, framed)
    return Evidence(evidence, files, place, graph, rules, framed)


def _places(files: Mapping[ContentId, Sequence[PhotoFile]], rules: Sequence[review.Rule]) -> dict[ContentId, int]:
    place: dict[ContentId, int] = {}
    for file in review.in_order((file for held in files.values() for file in held), rules):
        place.setdefault(file.content.id, len(place))
    return place


def cut(evidence: Evidence, level: Level, threshold: float) -> Groups:
    """Cut groups, those that free the most space first."""
    clusters = list(evidence.graph.cut(level, threshold))
    groups = [_group(evidence, found) for found in clusters]
    grouped = {content for found in clusters for content in (found.keeper, *found.ties)}
    for content, held in evidence.files.items():
        if len(held) > 1 and content not in grouped:
            groups.append(review.group(review.in_order(held, evidence.rules), {}, evidence.rules))
    return _by_gain(groups)


def _group(evidence: Evidence, found: cluster.Cluster) -> Group:
    """Word a group, unless it was worded before: the graph returns the same cluster for the same members."""
    made = evidence.made.get(id(found))
    if made is None:
        held = [file for content in (found.keeper, *found.ties) for file in evidence.files[content]]
        ordered = _in_order(held, evidence, twice=len(held) > 1 + len(found.ties))
        made = evidence.made[id(found)] = review.group(ordered, found.ties, evidence.rules, found.elsewhere)
    return made


def _in_order(held: Sequence[PhotoFile], evidence: Evidence, *, twice: bool) -> list[PhotoFile]:
    """Sort the files of a group, best first: by the places their contents have, unless one lies `twice`."""
    if twice:
        return review.in_order(held, evidence.rules)
    return sorted(held, key=lambda file: evidence.place[file.content.id])
