"""Emptying the quarantine: the one act that cannot be undone, so it is its own, and asked for twice."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from photodedup.act import disk, quarantine
from photodedup.act.journal import Tools
from photodedup.removal_types import Fate, JournalItem, Kind


def objection(item: JournalItem) -> str:
    """Say why a file must stay in the quarantine, or nothing.

    A file whose kept photo is gone may be the last of its kind, and then it is no longer superfluous.
    """
    place = item.place
    if place is None or quarantine.NAME not in place.parts:
        return "It is in the system's bin; empty that one."
    try:
        if disk.look(place) is None:
            return f"It is not at {place}; is its drive connected?"
        if disk.look(item.kept) is None:
            return f"The photo that was kept for it, {item.kept}, is gone: this may be the last copy. Bring it back."
    except OSError as error:
        return f"It cannot be looked at: {error.strerror or error}."
    return ""


def divide(items: Iterable[JournalItem]) -> tuple[list[JournalItem], list[JournalItem]]:
    """Divide moved items into those that may be deleted and those that stay, with the reason."""
    going, staying = [], []
    for item in items:
        if item.kind is Kind.WRITTEN:
            continue  # it stands beside the kept photo
        reason = objection(item)
        if reason:
            staying.append(replace(item, reason=reason))
        else:
            going.append(item)
    return going, staying


def make_lasting(
    written: Iterable[JournalItem], emptied: Iterable[JournalItem], staying: Iterable[JournalItem], tools: Tools
) -> None:
    """Let merged metadata stay for ever where the photos that it came from are gone for ever."""
    gone, left = ({(item.run, item.kept) for item in items} for items in (emptied, staying))
    lasting = [replace(item, fate=Fate.EMPTIED) for item in written if (item.run, item.kept) in gone - left]
    tools.journal.note(lasting)
    for item in lasting:
        with suppress(OSError):
            quarantine.clean_up(item)


def delete(items: Iterable[JournalItem], tools: Tools) -> list[JournalItem]:
    """Delete files in the quarantine for good. Only for items that have no `objection` and that were confirmed.

    Returns:
        The items: emptied, or still there with the reason.
    """
    after = []
    for item in items:
        assert item.place is not None
        try:
            disk.drop(item.place)
        except OSError as error:
            after.append(replace(item, reason=f"It cannot be deleted: {error.strerror}."))
            continue
        with suppress(OSError):
            quarantine.clean_up(item)
        after.append(replace(item, fate=Fate.EMPTIED, place=None, reason=""))
        tools.journal.note(after[-1:])
    return after
