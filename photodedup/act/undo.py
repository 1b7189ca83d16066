"""Bringing files back from the journal, and settling what an interrupted run left open. Nothing is overwritten."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from photodedup.act import disk, merging, quarantine
from photodedup.act.journal import Items, Tools
from photodedup.act.remove import found_in_trash, put_back
from photodedup.events import CancelToken
from photodedup.removal_types import Fate, JournalItem, Kind

_STOPPED = "The program was stopped before this was done."
_IN_BIN = "It is in the system's bin, which does not say where; restore it from there."


def settle(tools: Tools) -> None:
    """Find out, from the file system, how far a run came that was stopped midway, and leave no unit torn apart.

    Call it while no run is going on. What lies on a drive that is not there stays open until it is.

    Raises:
        UserError: the journal cannot be written.
    """
    never_begun = [replace(item, fate=Fate.REFUSED, reason=_STOPPED) for item in tools.journal.items([Fate.PLANNED])]
    if never_begun:
        tools.journal.note(never_begun)
    for unit in _units(tools.journal.items([Fate.MOVING])):
        with suppress(OSError):
            _settle_moving(unit, tools)
    for unit in _units(tools.journal.items([Fate.RESTORING])):
        with suppress(OSError):
            _settle_restoring(unit, tools)


def _settle_moving(unit: Items, tools: Tools) -> None:
    if unit[0].kind is Kind.WRITTEN:
        merging.settle(unit, tools)
        return
    unit = found_in_trash(unit, tools)
    if any(_is_out_of_reach(item) for item in unit):
        return
    if all(_has_moved(item) for item in unit):
        tools.journal.note([replace(item, fate=Fate.MOVED) for item in unit])
    else:
        put_back(unit, _STOPPED, tools)


def _is_out_of_reach(item: JournalItem) -> bool:
    """Whether the folder a file was in is not there now, as when its drive is not connected."""
    return disk.look(item.stat.path) is None and not _has_moved(item) and not item.stat.path.parent.is_dir()


def _has_moved(item: JournalItem) -> bool:
    if item.place is None:
        return disk.look(item.stat.path) is None and item.stat.path.parent.is_dir()
    found = quarantine.held(item)
    return found is not None and found.bytes == item.stat.bytes


def _settle_restoring(unit: Items, tools: Tools) -> None:
    if unit[0].kind is Kind.WRITTEN:
        merging.settle_withdrawing(unit, tools)
    else:
        tools.journal.note([_settled_restoring(item) for item in unit])


def _settled_restoring(item: JournalItem) -> JournalItem:
    place = item.place
    if place is not None and disk.look(place) is not None:
        origin = disk.look(item.stat.path)
        if origin is not None and origin.bytes == 0 and item.stat.bytes:
            disk.drop(item.stat.path)  # the claim by which the interrupted move had taken the name
        return replace(item, fate=Fate.MOVED)
    if place is not None and disk.look(item.stat.path) is not None:
        with suppress(OSError):
            quarantine.clean_up(item)
        return replace(item, fate=Fate.RESTORED)
    return replace(item, fate=Fate.MOVED)


def restore(
    items: Iterable[JournalItem], tools: Tools, cancel: CancelToken, done: Callable[[int], None]
) -> list[JournalItem]:
    """Bring back what was moved, the last moved first; a photo and its companions together or not at all.

    Args:
        items: moved items, in the order of the journal.
        tools: what to work with.
        cancel: asked between units.
        done: told how many files have been dealt with.

    Returns:
        The items that were dealt with: restored, or still moved with the reason.
    """
    finished: list[JournalItem] = []
    for unit in reversed(list(_units(items))):
        if cancel.cancelled:
            break
        finished += _restore_unit(unit, tools)
        done(len(finished))
    return finished


def _restore_unit(unit: Items, tools: Tools) -> Items:
    if unit[0].kind is Kind.WRITTEN:
        return merging.withdraw(unit, tools)
    back = [replace(item, fate=Fate.RESTORED, reason="") for item in unit if _is_back(item)]
    rest = [item for item in unit if not _is_back(item)]
    objections = [_objection(item) for item in rest]
    if any(objections):
        reason = next(filter(None, objections))
        refused = [replace(item, reason=own or reason) for item, own in zip(rest, objections, strict=True)]
        return _noted([*back, *refused], tools)
    restoring = [replace(item, fate=Fate.RESTORING) for item in rest]
    tools.journal.note(restoring)
    folder = quarantine.remembered(unit[0])
    after = _noted([*back, *(_restore(item, tools) for item in restoring)], tools)
    quarantine.renew_time(folder)
    return after


def _is_back(item: JournalItem) -> bool:
    """Whether somebody has already brought a file back by hand."""
    try:
        if item.place is None or disk.look(item.place) is not None:
            return False
        found = disk.look(item.stat.path)
    except OSError:
        return False
    return found is not None and (found.bytes, found.mtime_ns) == (item.stat.bytes, item.stat.mtime_ns)


def _objection(item: JournalItem) -> str:
    """Say why a file cannot be brought back, or nothing."""
    try:
        if item.place is None:
            return _IN_BIN
        there, taken = disk.look(item.place), disk.look(item.stat.path)
    except OSError as error:
        return f"It cannot be brought back: {error.strerror or error}."
    if there is None:
        return f"It is no longer at {item.place}; is its drive connected?"
    return "Another file lies in its place now; nothing was overwritten." if taken is not None else ""


def _restore(item: JournalItem, tools: Tools) -> JournalItem:
    place, origin = item.place, item.stat.path
    assert place is not None
    try:
        _make_way(origin.parent)
        disk.move(place, origin)
        if disk.look(origin) is None:
            raise FileNotFoundError(errno.ENOENT, "it did not arrive", str(origin))
        disk.sync_folder(origin.parent)
    except OSError as error:
        if _arrived(item):
            return replace(item, fate=Fate.RESTORED, reason="")
        return replace(item, fate=Fate.MOVED, reason=f"It cannot be brought back: {error.strerror or error}.")
    with suppress(OSError):
        tools.trash.forget(place)
        quarantine.clean_up(item)
    return replace(item, fate=Fate.RESTORED, reason="")


def _arrived(item: JournalItem) -> bool:
    """Whether a file is back although something after the move failed."""
    assert item.place is not None
    try:
        return disk.look(item.place) is None and disk.look(item.stat.path) is not None
    except OSError:
        return False


def _make_way(folder: Path) -> None:
    """Make the folder anew that a file was in, if it was deleted since."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)


def _units(items: Iterable[JournalItem]) -> Iterator[Items]:
    for _, unit in groupby(items, key=lambda item: (item.run, item.unit)):
        yield tuple(unit)


def _noted(items: Iterable[JournalItem], tools: Tools) -> Items:
    noted = tuple(items)
    tools.journal.note(noted)
    return noted
