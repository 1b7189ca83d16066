"""Carrying out a plan: each photo with its companions, all or none, journalled before it is moved.

The journal's entry is safe on the disk before anything moves, so that whatever stops the program, the next start can
see from the journal where to look and from the file system what happened. Nothing is ever deleted: what cannot be
moved stays, with the reason.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from photodedup.act import disk, look_again, merging, quarantine
from photodedup.act.journal import POINTLESS, Items, Tools
from photodedup.act.look_again import Refusal
from photodedup.events import CancelToken
from photodedup.removal_types import Destination, Fate, JournalItem, PlannedGroup, RemovalPlan, Unit
from photodedup.types import FileStat


def items_of(plan: RemovalPlan, run: str) -> list[JournalItem]:
    """Write a plan as journal items, in the order in which it will be carried out."""
    items: list[JournalItem] = []
    for group in plan.groups:
        if group.merge is not None:
            items += merging.items_of(group.merge, group.keeper.path, run, len(items))
        for unit in group.units:
            first = len(items)
            items += [
                JournalItem(run, first + offset, first, stat, group.keeper.path, _why(unit, stat), Fate.PLANNED)
                for offset, stat in enumerate(unit.stats)
            ]
    return items


def carry_out(
    plan: RemovalPlan, items: Sequence[JournalItem], tools: Tools, cancel: CancelToken, done: Callable[[int], None]
) -> list[JournalItem]:
    """Remove what a plan says, group by group.

    Args:
        plan: frozen by `plan.freeze`.
        items: the plan as `items_of` wrote it; already in the journal.
        tools: what to work with.
        cancel: asked between photos; what is not reached stays planned.
        done: told how many files have been dealt with.

    Returns:
        The items that were dealt with, moved or refused.
    """
    finished: list[JournalItem] = []
    waiting = iter(items)
    for group in plan.groups:
        if cancel.cancelled:
            break
        sidecars = tuple(islice(waiting, merging.count_of(group.merge)))
        units = [tuple(next(waiting) for _ in unit.stats) for unit in group.units]
        for after in _remove_group(group, units, sidecars, plan.to, tools, cancel=cancel):
            finished += after
            done(len(finished))
    return finished


def _remove_group(
    group: PlannedGroup, units: Sequence[Items], sidecars: Items, to: Destination, tools: Tools, *, cancel: CancelToken
) -> Iterator[Items]:
    """Remove the photos of a group; what the kept one takes over is written first, so that no kill can drop it."""
    try:
        staying = look_again.verify_group(group, tools.proof)
    except Refusal as refusal:
        yield _noted(_refused((*(item for unit in units for item in unit), *sidecars), str(refusal)), tools)
        return
    written = () if group.merge is None else merging.carry_out(group.merge, sidecars, tools)
    gone: set[Path] = set()
    for unit in units:
        if cancel.cancelled:
            break
        reason = staying.get(unit[0].stat.path)
        after = _noted(_refused(unit, reason), tools) if reason else _remove_unit(group.keeper, unit, to, tools)
        gone.update(item.stat.path for item in after if item.fate is Fate.MOVED)
        yield after
    if group.merge is not None:
        yield merging.adjust(group.merge, written, gone, tools)


def _remove_unit(keeper: FileStat, unit: Items, to: Destination, tools: Tools) -> Items:
    try:
        look_again.verify_standing([keeper, *(item.stat for item in unit)])
        return _to_quarantine(keeper, unit, tools) if to is Destination.QUARANTINE else _to_trash(keeper, unit, tools)
    except Refusal as refusal:
        return _noted(_refused(unit, str(refusal)), tools)


def _to_quarantine(keeper: FileStat, unit: Items, tools: Tools) -> Items:
    """Try the places for a quarantine until one is on the same volume."""
    after, complaint = unit, "there is no place for one"
    for place in quarantine.places(unit[0].stat.path.parent):
        folder = quarantine.unit_folder(place, unit[0])
        moving = tuple(replace(item, fate=Fate.MOVING, place=folder / item.stat.path.name) for item in unit)
        tools.journal.note(moving)
        try:
            quarantine.prepare(place, moving)
            _move_all(keeper, moving, disk.move)
        except Refusal as refusal:
            return put_back(moving, str(refusal), tools)
        except OSError as error:
            complaint = error.strerror or str(error)
            after = put_back(moving, f"It cannot be moved to a quarantine on its volume: {complaint}.", tools)
            if error.errno in POINTLESS or any(item.fate is Fate.MOVED for item in after):
                return after
        else:
            return _noted(tuple(replace(item, fate=Fate.MOVED) for item in moving), tools)
    return _noted(_refused(unit, f"It cannot be moved to a quarantine on its volume: {complaint}."), tools)


def _to_trash(keeper: FileStat, unit: Items, tools: Tools) -> Items:
    moving = tuple(replace(item, fate=Fate.MOVING) for item in unit)
    tools.journal.note(moving)
    try:
        _move_all(keeper, moving, lambda source, _target: tools.trash.send(source))
    except (OSError, Refusal) as error:
        told = str(error) if isinstance(error, Refusal) else error.strerror or str(error)
        reason = (
            f"The system's bin does not take it: {told.removesuffix('.')}. Nothing was deleted; try the quarantine."
        )
        return put_back(found_in_trash(moving, tools), reason, tools)
    moved = (replace(item, fate=Fate.MOVED) for item in found_in_trash(moving, tools))
    return _noted(tuple(moved), tools)


def _move_all(keeper: FileStat, unit: Items, move: Callable[[Path, Path], None]) -> None:
    """Move the files of a unit and see that they are gone from their places, and that the kept photo still stands.

    The last look makes two programs harmless that each keep what the other removes: whoever moves last sees it.
    """
    folders = {item.stat.path.parent for item in unit} | {item.place.parent for item in unit if item.place}
    for item in unit:
        move(item.stat.path, item.place or item.stat.path)
        if disk.look(item.stat.path) is not None:
            raise Refusal(f"{item.stat.path} is still there after it was moved.")
        if item.place is not None and not disk.is_like(item.stat, disk.look(item.place)):
            raise Refusal(f"{item.stat.path} changed while it was being moved.")
    look_again.verify_standing([keeper])
    for folder in folders:
        disk.sync_folder(folder)


def put_back(unit: Items, reason: str, tools: Tools) -> Items:
    """Bring back whatever of a unit was moved, and note what came of it.

    Args:
        unit: files that may or may not have been moved.
        reason: why they are brought back.
        tools: what to work with.

    Returns:
        The items: refused where the file is at its place again, still moved (and why) where it is not.
    """
    folder = quarantine.remembered(unit[0])
    after = []
    for item in unit:
        try:
            after.append(replace(_put_back(item, tools), reason=reason))
        except OSError as error:
            told = f"{reason} It could not be brought back either: {error.strerror or error}."
            after.append(replace(item, fate=Fate.MOVED, reason=told))
    for item in after:
        if item.place is not None:
            with suppress(OSError):
                quarantine.clean_up(item)
    quarantine.renew_time(folder)
    return _noted(tuple(after), tools)


def _put_back(item: JournalItem, tools: Tools) -> JournalItem:
    place, origin = item.place, item.stat.path
    if place is None:
        if disk.look(origin) is None:
            raise FileNotFoundError(errno.ENOENT, "it is in the system's bin", str(origin))
    elif quarantine.held(item) is not None:
        if disk.is_claim(place) and item.stat.bytes and disk.look(origin) is not None:
            disk.drop(place)
        else:
            disk.move(place, origin)
            tools.trash.forget(place)
            disk.sync_folder(origin.parent)
    return replace(item, fate=Fate.REFUSED)


def found_in_trash(unit: Items, tools: Tools) -> Items:
    """Fill in where the files of a unit lie that were sent to the system's bin."""
    return tuple(
        replace(item, place=tools.trash.find(item.stat))
        if item.place is None and disk.look(item.stat.path) is None
        else item
        for item in unit
    )


def _refused(unit: Iterable[JournalItem], reason: str) -> Items:
    return tuple(replace(item, fate=Fate.REFUSED, place=None, reason=reason) for item in unit)


def _noted(items: Items, tools: Tools) -> Items:
    tools.journal.note(items)
    return items


def _why(unit: Unit, stat: FileStat) -> str:
    return unit.why if stat is unit.photo else f"It belongs to {unit.photo.path.name} and goes with it."
