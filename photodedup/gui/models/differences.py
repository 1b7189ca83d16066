"""In what a few versions of a photo differ: plain values, and a table model that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from photodedup.gui import words
from photodedup.types import Facts, Member

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Version:
    """One photo in the comparison: what it is called there, what its group says of it, and the facts if known."""

    title: str
    member: Member
    facts: Facts | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One property, and its value for each version."""

    name: str
    values: tuple[str, ...]


def differences(versions: Sequence[Version]) -> list[Difference]:
    """List the properties in which versions differ; of a single version, all that are known."""
    known = [_properties(version) for version in versions]
    listed = [Difference(name, tuple(each[name] for each in known)) for name in (known[0] if known else ())]
    listed.insert(3, Difference(translate("Facts", "Sharpness"), _sharpness(versions)))
    return [each for each in listed if any(each.values) and (len(versions) == 1 or len(set(each.values)) > 1)]


def _properties(version: Version) -> dict[str, str]:
    member, facts = version.member, version.facts
    shown = {
        translate("Facts", "Pixels"): words.dimensions(member.width, member.height),
        translate("Facts", "File size"): words.size(member.bytes),
        translate("Facts", "Format"): facts.format if facts is not None else "",
    }
    meta = facts.metadata if facts is not None else None
    return shown | {
        translate("Facts", "Taken"): words.moment(meta.taken or "") if meta is not None else "",
        translate("Facts", "File written"): words.moment(facts.written) if facts is not None else "",
        translate("Facts", "Camera"): (meta.camera or "") if meta is not None else "",
        translate("Facts", "Lens"): (meta.lens or "") if meta is not None else "",
        translate("Facts", "Software"): (meta.software or "") if meta is not None else "",
        translate("Facts", "Place"): words.position(meta.gps) if meta is not None and meta.gps else "",
        translate("Facts", "Rating"): "★" * (meta.rating or 0) if meta is not None else "",
        translate("Facts", "Keywords"): ", ".join(meta.keywords) if meta is not None else "",
        translate("Facts", "Metadata"): words.entries(meta.fields) if meta is not None else "",
    }


def _sharpness(versions: Sequence[Version]) -> tuple[str, ...]:
    """Compare with the sharpest: the figure says nothing by itself, and a few hundredths say nothing either."""
    measured = [_measured(version, versions[0]) for version in versions]
    best = max(measured, default=0.0)
    told = [value for value in measured if value > 0]
    if len(told) < 2 or min(told) > _AS_SHARP * best:
        return ("",) * len(versions)
    return tuple(
        words.percent(value / best) if value > 0 else _unmeasured(version)
        for version, value in zip(versions, measured, strict=True)
    )


def _unmeasured(version: Version) -> str:
    """Say why there is no figure beside those of the others."""
    if version.facts is None or version.facts.sharpness <= 0:
        return translate("Facts", "not measured")
    return translate("Facts", "another shape, not comparable")


def _measured(version: Version, first: Version) -> float:
    """Return how sharp a version is; 0 where that is not known, or cannot be compared because the frame is another."""
    facts, shape, other = version.facts, version.member, first.member
    alike = abs(shape.width * other.height / max(1, shape.height * other.width) - 1) <= _SAME_SHAPE
    return facts.sharpness if facts is not None and alike else 0.0


_AS_SHARP = 0.9
_SAME_SHAPE = 0.02


class DifferenceModel(QAbstractTableModel):
    """A row for each version, a column for each property in which they differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._versions: Sequence[Version] = ()
        self._listed: list[Difference] = []

    @property
    def listed(self) -> list[Difference]:
        """What is shown, column by column."""
        return self._listed

    def show(self, versions: Sequence[Version]) -> None:
        """Compare other versions."""
        self.beginResetModel()
        self._versions, self._listed = versions, differences(versions)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Count versions."""
        return 0 if parent.isValid() else len(self._versions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count properties."""
        return 0 if parent.isValid() else len(self._listed)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the properties and the versions."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._listed[section].name
        return self._versions[section].title

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with a value made beforehand."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._listed[index.column()].values[index.row()]
