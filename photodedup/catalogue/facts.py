"""Single facts about the library: which descriptors its groups are cut from."""

from __future__ import annotations

from typing import Final

from photodedup.catalogue.connection import Catalogue

_DESCRIPTOR: Final = "descriptor_id"


def descriptor_in_use(catalogue: Catalogue) -> str | None:
    """Return the id of the descriptors that the last finished scan compared; None before the first one."""
    row = catalogue.read.execute("SELECT value FROM fact WHERE name = ?", (_DESCRIPTOR,)).fetchone()
    return None if row is None else str(row[0])


def use_descriptor(catalogue: Catalogue, descriptor_id: str) -> None:
    """Cut groups from descriptors of this id from now on."""
    with catalogue.write() as connection:
        connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_DESCRIPTOR, descriptor_id))
