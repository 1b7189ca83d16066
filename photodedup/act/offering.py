"""What a kept photo can take over from those that go, and into which sidecar. Touches nothing.

Only metadata that the kept photo and its sidecars lack is offered: rating, keywords, caption, position, date. It will
be written into the sidecar that bears the photo's full name (IMG_1.JPG.xmp), else the one without its ending
(IMG_1.xmp), which a RAW and its JPEG share: they are one shot, so it holds for both. Where other photos have that name
as well (IMG_1.JPG and IMG_1.HEIC may be two pictures), and where there is none yet, it is IMG_1.JPG.xmp.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from photodedup.act import disk, look_again, sidecar
from photodedup.act.companions import Belongings, Folders
from photodedup.act.look_again import Refusal
from photodedup.act.sidecar import SidecarUnusable
from photodedup.errors import PhotoUnreadable
from photodedup.removal_types import Merge, Offer, PlannedGroup, Refused, RemovalPlan, Unit
from photodedup.types import Metadata

ReadNotes = Callable[[bytes, Sequence[bytes]], Metadata]
"""Reads the bytes of a photo and of its sidecars, the weightiest last; raises PhotoUnreadable."""

_XMP: Final = ".xmp"


def offered(plan: RemovalPlan, read: ReadNotes) -> RemovalPlan:
    """Add to a plan what its kept photos can take over. Reads photos and sidecars, touches nothing.

    Args:
        plan: as `plan.freeze` returned it.
        read: what reads photos and sidecars.
    """
    folders, groups, refused = Folders(), [], []
    going = {stat.path for group in plan.groups for unit in group.units for stat in unit.stats}
    for group in plan.groups:
        try:
            groups.append(replace(group, merge=_offer(group, read, folders, going)))
        except (Refusal, SidecarUnusable, PhotoUnreadable) as refusal:
            groups.append(group)
            refused.append(Refused(group.keeper.path, str(refusal)))
        except OSError as error:
            groups.append(group)
            refused.append(Refused(group.keeper.path, f"Its metadata cannot be read: {error.strerror or error}."))
    return replace(plan, groups=tuple(groups), unmerged=tuple(refused))


def without(plan: RemovalPlan) -> RemovalPlan:
    """Drop all offers from a plan."""
    return replace(plan, groups=tuple(replace(group, merge=None) for group in plan.groups), unmerged=())


def gained(merge: Merge, gone: Collection[Path]) -> Metadata:
    """Say what a kept photo takes over, if only those photos go; its own word always counts."""
    has, gain = merge.has, Metadata()
    for offer in merge.offers:
        if offer.source not in gone:
            continue
        says = offer.metadata
        gain = Metadata(
            taken=gain.taken or (None if has.taken else says.taken),
            gps=gain.gps or (None if has.gps else says.gps),
            rating=gain.rating or (None if has.rating else says.rating or None),
            keywords=(*gain.keywords, *(word for word in says.keywords if word not in {*has.keywords, *gain.keywords})),
            caption=gain.caption or (None if has.caption else says.caption),
        )
    return gain


def sources(merge: Merge) -> frozenset[Path]:
    """Return the photos that something would be taken over from."""
    return frozenset(offer.source for offer in merge.offers)


def named(gain: Metadata) -> dict[str, object]:
    """List what is taken over by the names that people know."""
    found = {
        "rating": gain.rating,
        "keywords": list(gain.keywords),
        "caption": gain.caption,
        "gps": gain.gps,
        "taken": gain.taken,
    }
    return {name: value for name, value in found.items() if value}


def standing(merge: Merge) -> bytes | None:
    """Read the sidecar that stands where one is to be written; None if there is none.

    Raises:
        Refusal: it is not as it was planned.
        OSError: it cannot be read.
    """
    if merge.before is None:
        if disk.look(merge.path) is not None:
            raise Refusal(f"{merge.path} has appeared since. Look at the plan again.")
        return None
    look_again.verify_standing([merge.before])
    data = disk.read(merge.path)
    look_again.verify_standing([merge.before])
    return data


def _offer(group: PlannedGroup, read: ReadNotes, folders: Folders, going: Collection[Path]) -> Merge | None:
    """Find what one kept photo could take over.

    Raises:
        Refusal, SidecarUnusable, PhotoUnreadable, OSError: it cannot.
    """
    sources = [unit for unit in group.units if unit.hash != group.hash or _sidecars(unit)]
    if not sources:
        return None  # the same bytes say the same
    keeper = group.keeper.path
    belongings = folders.of(keeper)
    beside = [keeper.with_name(name) for name in (*_xmp(belongings.sidecars), *_xmp(belongings.own))]
    has = read(disk.read(keeper), [disk.read(path) for path in beside])
    offers = tuple(Offer(unit.photo.path, _notes(unit, read)) for unit in sources)
    path = _sidecar_for(keeper, belongings)
    merge = Merge(path, disk.look(path), has, offers)
    gain = gained(merge, [unit.photo.path for unit in sources])
    if not named(gain):
        return None
    _check_possible(merge, gain, going)
    return merge


def _check_possible(merge: Merge, gain: Metadata, going: Collection[Path]) -> None:
    folder = merge.path.parent
    if merge.path in going:
        raise Refusal(f"Its sidecar {merge.path.name} goes with another photo.")
    if not os.access(folder, os.W_OK):
        raise Refusal(f"Its metadata cannot be added to: {folder} cannot be written in.")
    try:
        sidecar.composed(standing(merge), gain)
    except SidecarUnusable as refusal:
        raise Refusal(f"Its sidecar {merge.path.name} cannot be added to. {refusal}") from refusal


def _notes(unit: Unit, read: ReadNotes) -> Metadata:
    return read(disk.read(unit.photo.path), [disk.read(path) for path in _sidecars(unit)])


def _sidecars(unit: Unit) -> list[Path]:
    """List the XMP files that go with a photo, the one that bears its full name last: it weighs most."""
    found = [each.stat.path for each in unit.companions if each.stat.path.suffix.lower() == _XMP]
    return sorted(found, key=lambda path: path.stem.lower() == unit.photo.path.name.lower())


def _sidecar_for(photo: Path, belongings: Belongings) -> Path:
    """Say which sidecar is written; see the head of this file."""
    standing = [*_xmp(belongings.own), *([] if belongings.rivals else _xmp(belongings.sidecars))]
    return photo.with_name(standing[0] if standing else photo.name + _XMP)


def _xmp(names: Iterable[str]) -> list[str]:
    return [name for name in names if Path(name).suffix.lower() == _XMP]
