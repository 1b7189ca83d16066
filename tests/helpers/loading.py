"""Who loads the evidence that groups are cut from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from photodedup.catalogue.connection import Catalogue
from photodedup.engine import grouping
from photodedup.types import Level


def watch_gathering(monkeypatch: pytest.MonkeyPatch, note: Callable[[Level, float], object]) -> None:
    """Have `note` called with the level and the least similarity whenever evidence is loaded, before it is."""
    real = grouping.gather

    def gather(catalogue: Catalogue, descriptor_id: str, level: Level, least: float) -> grouping.Evidence:
        note(level, least)
        return real(catalogue, descriptor_id, level, least)

    monkeypatch.setattr(grouping, "gather", gather)
