"""Writing what a kept photo takes over into an XMP sidecar beside it, and taking that away again. No photo is touched.

The order is that of a removal. The journal says first what is about to happen and where; the new sidecar is made in the
quarantine; what stood in its place is moved there; then the new one is moved into place, over nothing. Wherever that is
stopped, the file system shows how far it came.
"""

from __future__ import annotations

import errno
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from photodedup.act import disk, quarantine, sidecar
from photodedup.act.journal import POINTLESS, Items, Tools
from photodedup.act.look_again import Refusal
from photodedup.act.offering import gained, named, sources, standing
from photodedup.act.sidecar import SidecarUnusable
from photodedup.removal_types import Fate, JournalItem, Kind, Merge
from photodedup.types import FileStat

_DRAFT: Final = "new "


def items_of(merge: Merge, kept: Path, run: str, first: int) -> list[JournalItem]:
    """Write a merge as journal items: the sidecar to be written, and the one that makes room for it."""
    why = f"Metadata of removed photos for {kept.name}."
    items = [JournalItem(run, first, first, _unmade(merge), kept, why, Fate.PLANNED, kind=Kind.WRITTEN)]
    if merge.before is not None:
        why = "It makes room for one with merged metadata."
        items.append(JournalItem(run, first + 1, first, merge.before, kept, why, Fate.PLANNED, kind=Kind.SET_ASIDE))
    return items


def count_of(merge: Merge | None) -> int:
    """Return how many journal items a merge has."""
    return 0 if merge is None else 1 if merge.before is None else 2


def carry_out(merge: Merge, unit: Items, tools: Tools) -> Items:
    """Write the sidecar, as if all photos that it takes over from were to go.

    Args:
        merge: as planned.
        unit: its items, as `items_of` made them.
        tools: what to work with.

    Returns:
        The items: moved (so it was written), or refused with the reason.
    """
    return _write(merge, unit, sources(merge), tools)


def adjust(merge: Merge, unit: Items, gone: Collection[Path], tools: Tools) -> Items:
    """Write the sidecar anew, or withdraw it, if some of the photos did not go after all (see `carry_out`)."""
    if unit[0].fate is not Fate.MOVED or gained(merge, gone) == gained(merge, sources(merge)):
        return unit
    back = withdraw(unit, tools)
    if any(item.fate is not Fate.RESTORED for item in back):
        return back
    if named(gained(merge, gone)):
        return _write(merge, (replace(back[0], stat=_unmade(merge)), *back[1:]), gone, tools)
    return _noted(_refused(back, "The photos that it would come from were not removed."), tools)


def _unmade(merge: Merge) -> FileStat:
    return FileStat(merge.path, 0, 0, 0, 0)  # what a sidecar is like is known once it is made


def _write(merge: Merge, unit: Items, gone: Collection[Path], tools: Tools) -> Items:
    try:
        data = sidecar.composed(standing(merge), gained(merge, gone))
    except (Refusal, SidecarUnusable) as refusal:
        return _noted(_refused(unit, str(refusal)), tools)
    except OSError as error:
        return _noted(_refused(unit, f"The sidecar cannot be read: {error.strerror or error}."), tools)
    return _write_somewhere(unit, data, tools)


def settle(unit: Items, tools: Tools) -> None:
    """Find out how far writing a sidecar came that was stopped midway; finish it or take it back.

    Raises:
        OSError: it cannot be said now; the items stay as they are.
    """
    if not _is_out_of_reach(unit):
        _settle_writing(unit, "The program was stopped before this was done.", tools)


def withdraw(unit: Items, tools: Tools) -> Items:
    """Take a written sidecar away again and put back what had stood there. What was changed since stays."""
    new = unit[0]
    try:
        there = disk.look(new.stat.path)
        if _is_out_of_reach(unit):
            return _noted(_kept(unit, f"{new.stat.path.parent} is not there; is its drive connected?"), tools)
    except OSError as error:
        return _noted(_kept(unit, f"It cannot be looked at: {error.strerror or error}."), tools)
    if there is not None and not disk.is_like(new.stat, there):
        return _noted(_kept(unit, "This sidecar was changed since; nothing was overwritten."), tools)
    restoring = tuple(replace(item, fate=Fate.RESTORING) for item in unit)
    tools.journal.note(restoring)
    try:
        if there is not None:
            _move_out(restoring)
        return settle_withdrawing(restoring, tools)
    except OSError as error:
        with suppress(OSError):
            return settle_withdrawing(restoring, tools)
        return tuple(replace(item, reason=f"It cannot be withdrawn: {error.strerror or error}.") for item in restoring)


def settle_withdrawing(unit: Items, tools: Tools) -> Items:
    """Go on with a withdrawal from wherever it is.

    Raises:
        OSError: it cannot be done now; the items stay as they are.
    """
    new, olds = unit[0], unit[1:]
    draft, target = _place(new), new.stat.path
    if _is_out_of_reach(unit):
        raise FileNotFoundError(errno.ENOENT, "its drive is not connected", str(target))
    out, there = disk.look(draft), disk.look(target)
    if there is not None and disk.is_like(new.stat, there):
        if out is not None:
            disk.drop(draft)  # the claim by which an interrupted move had taken the name
        return _noted(tuple(replace(item, fate=Fate.MOVED) for item in unit), tools)
    folder = quarantine.remembered(new)
    back = tuple(_put_back(old) for old in olds)
    disk.sync_folder(target.parent)
    if out is not None:
        disk.drop(draft)
    done = (replace(new, fate=Fate.RESTORED, reason=""), *back)
    with suppress(OSError):
        quarantine.clean_up(new)
    quarantine.renew_time(folder)
    return _noted(done, tools)


def _write_somewhere(unit: Items, data: bytes, tools: Tools) -> Items:
    """Try the places for a quarantine until one is on the same volume, as for photos."""
    complaint = "there is no place for a quarantine"
    for place in quarantine.places(unit[0].stat.path.parent):
        folder = quarantine.unit_folder(place, unit[0])
        new, *old = (replace(item, fate=Fate.MOVING, place=folder / item.stat.path.name) for item in unit)
        writing = (replace(new, place=folder / f"{_DRAFT}{new.stat.path.name}"), *old)
        tools.journal.note(writing)
        try:
            quarantine.prepare(place, writing)
            writing = _made(writing, data)
            tools.journal.note(writing)
            return _put_in_place(writing, tools)
        except OSError as error:
            complaint = error.strerror or str(error)
            with suppress(OSError):
                after = _settle_writing(writing, f"The sidecar cannot be written: {complaint}.", tools)
                if error.errno in POINTLESS or any(item.fate is Fate.MOVED for item in after):
                    return after
                continue
            return tuple(replace(item, reason=f"The sidecar cannot be written: {complaint}.") for item in writing)
    return _noted(_refused(unit, f"The sidecar cannot be written: {complaint}."), tools)


def _made(writing: Items, data: bytes) -> Items:
    """Write the new sidecar into the quarantine; from now on its size and time tell it from any other."""
    draft = _place(writing[0])
    disk.write_new(draft, data)
    disk.sync_folder(draft.parent)
    made = disk.look(draft)
    if made is None:
        raise FileNotFoundError(errno.ENOENT, "the new sidecar vanished", str(draft))
    return (replace(writing[0], stat=replace(made, path=writing[0].stat.path)), *writing[1:])


def _put_in_place(writing: Items, tools: Tools) -> Items:
    new, target = writing[0], writing[0].stat.path
    for old in writing[1:]:
        disk.move(target, _place(old))
        if not disk.is_like(old.stat, disk.look(_place(old))):
            raise OSError(errno.EBUSY, "the sidecar changed meanwhile", str(target))
    disk.move(_place(new), target)
    if not disk.is_like(new.stat, disk.look(target)):
        raise OSError(errno.EBUSY, "the sidecar changed meanwhile", str(target))
    disk.sync_folder(target.parent)
    disk.sync_folder(_place(new).parent)
    return _settle_writing(writing, "", tools)


def _settle_writing(unit: Items, reason: str, tools: Tools) -> Items:
    """Bring an unfinished writing to an end: it stands, or all is as it was before.

    Raises:
        OSError: neither is possible now; the journal still says that it is being done.
    """
    new, olds = unit[0], unit[1:]
    draft, target = _place(new), new.stat.path
    made, there = disk.look(draft), disk.look(target)
    if made is None and new.stat.bytes and there is not None and disk.is_like(new.stat, there):
        return _noted(tuple(replace(item, fate=Fate.MOVED, reason="") for item in unit), tools)
    folder = quarantine.remembered(new)
    if made is not None and new.stat.bytes and there is not None and there.bytes == 0:
        disk.drop(target)  # the claim by which an interrupted move had taken the name
    back = (_put_back(old) for old in olds)
    done = (replace(new, fate=Fate.REFUSED), *(_unmoved(item) for item in back))
    done = tuple(replace(item, reason=item.reason or reason) for item in done)
    if made is not None:
        disk.drop(draft)
    with suppress(OSError):
        quarantine.clean_up(new)
    quarantine.renew_time(folder)
    return _noted(done, tools)


def _unmoved(item: JournalItem) -> JournalItem:
    return replace(item, fate=Fate.REFUSED) if item.fate is Fate.RESTORED else item


def _put_back(old: JournalItem) -> JournalItem:
    """Move what had stood there back, unless something else stands there now.

    Raises:
        OSError: it cannot be moved.
    """
    place, origin = _place(old), old.stat.path
    held, there = disk.look(place), disk.look(origin)
    if held is not None and held.bytes == 0 and there is not None and old.stat.bytes:
        disk.drop(place)  # a claim, as above
    elif held is not None and there is not None and there.bytes == 0 and old.stat.bytes:
        disk.drop(origin)  # a claim at the other end
        disk.move(place, origin)
    elif held is not None and there is None:
        origin.parent.mkdir(parents=True, exist_ok=True)
        disk.move(place, origin)
    elif held is not None:
        return replace(old, fate=Fate.MOVED, reason="Another file lies in its place now; nothing was overwritten.")
    elif there is None:
        return replace(old, fate=Fate.MOVED, reason=f"It is no longer at {place}; is its drive connected?")
    return replace(old, fate=Fate.RESTORED, reason="")


def _is_out_of_reach(unit: Items) -> bool:
    """Whether nothing can be said of these files now, as when their drive is not connected."""
    held = (item.place is not None and disk.look(item.place) is not None for item in unit)
    return not unit[0].stat.path.parent.is_dir() and not any(held)


def _move_out(unit: Items) -> None:
    """Move a written sidecar to where it was made."""
    draft = _place(unit[0])
    quarantine.open_again(draft.parent)
    disk.move(unit[0].stat.path, draft)
    disk.sync_folder(unit[0].stat.path.parent)


def _place(item: JournalItem) -> Path:
    assert item.place is not None
    return item.place


def _refused(unit: Items, reason: str) -> Items:
    return tuple(replace(item, fate=Fate.REFUSED, place=None, reason=reason) for item in unit)


def _kept(unit: Items, reason: str) -> Items:
    return tuple(replace(item, reason=reason) for item in unit)


def _noted(items: Items, tools: Tools) -> Items:
    tools.journal.note(items)
    return items
