"""XMP: what editors and libraries write about a photo, inside the file or in a sidecar beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final
from xml.etree.ElementTree import Element

from photodedup.types import Metadata

_LARGEST: Final = 1 << 20  # bytes; larger packets hold an editor's history and previews
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_ANGLE: Final = re.compile(r"(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])")


def parse(packet: bytes | str) -> Metadata:
    """Read an XMP packet or sidecar; what cannot be read says nothing."""
    if not 0 < len(packet) <= _LARGEST:
        return Metadata()
    from defusedxml import DefusedXmlException  # noqa: PLC0415 -- most photos have no XMP
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415

    try:
        tree = fromstring(packet.strip(b"\0 \n") if isinstance(packet, bytes) else packet)
    except (ParseError, DefusedXmlException, ValueError):
        return Metadata()
    return _from_properties([pair for node in tree.iter(_RDF + "Description") for pair in _properties(node)])


def merged(first: Metadata, second: Metadata) -> Metadata:
    """Fill what the first one lacks from the second, and join keywords."""
    return Metadata(
        taken=first.taken or second.taken,
        camera=first.camera or second.camera,
        software=first.software or second.software,
        lens=first.lens or second.lens,
        gps=first.gps or second.gps,
        rating=second.rating if first.rating is None else first.rating,
        keywords=distinct((*first.keywords, *second.keywords)),
        caption=first.caption or second.caption,
        fields=first.fields + second.fields,
    )


def with_sidecar(found: Metadata, sidecar: bytes) -> Metadata:
    """Add what a sidecar says; its rating is newer than the one in the photo."""
    noted = parse(sidecar)
    return merged(replace(found, rating=None) if noted.rating is not None else found, noted)


def distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Drop empty and repeated words, keeping the order."""
    return tuple(dict.fromkeys(word for word in words if word))


def camera(make: str | None, model: str | None) -> str | None:
    """Name a camera by maker and model; many models begin with the maker already."""
    if make and model and model.lower().startswith(make.lower()):
        return model
    return " ".join(filter(None, (make, model))) or None


def place(north: float | None, east: float | None) -> tuple[float, float] | None:
    """Latitude and longitude, degrees, if they are of this world; 0, 0 is what a receiver without reception writes."""
    if north is None or east is None or not (-90 <= north <= 90 and -180 <= east <= 180) or north == east == 0:
        return None
    return round(north, 6), round(east, 6)


def _properties(node: Element) -> list[tuple[str, list[str]]]:
    """List the properties of a description: attributes have one value, elements may hold a list."""
    written = [(_local(name), [value]) for name, value in node.attrib.items() if not name.startswith(_RDF)]
    for child in node:
        items = [item.text or "" for item in child.iter(_RDF + "li")] or [child.text or ""]
        written.append((_local(child.tag), items))
    return [(name, [value.strip() for value in values]) for name, values in written]


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _from_properties(written: list[tuple[str, list[str]]]) -> Metadata:
    values = {name: items for name, items in reversed(written) if any(items)}
    one = {name: next(filter(None, items)) for name, items in values.items()}
    times = (one.get(name) for name in ("DateTimeOriginal", "DateCreated", "CreateDate"))
    return Metadata(
        taken=next(filter(None, map(_time, times)), None),
        camera=camera(one.get("Make"), one.get("Model")),
        software=one.get("CreatorTool"),
        lens=one.get("LensModel") or one.get("Lens"),
        gps=place(_angle(one.get("GPSLatitude")), _angle(one.get("GPSLongitude"))),
        rating=_rating(one.get("Rating")),
        keywords=distinct(values.get("subject", [])),
        caption=one.get("description"),
        fields=len(values),
    )


def _time(text: str | None) -> str | None:
    try:
        return datetime.fromisoformat(text).isoformat() if text and "T" in text else None
    except ValueError:
        return None


def _angle(text: str | None) -> float | None:
    """Read "52,31.25N" or "52,31,15N": degrees, minutes and perhaps seconds."""
    found = _ANGLE.fullmatch(text or "")
    if found is None:
        return None
    degrees = int(found[1]) + float(found[2]) / 60 + float(found[3] or 0) / 3600
    return -degrees if found[4] in "SW" else degrees


def _rating(text: str | None) -> int | None:
    try:
        rating = int(float(text or ""))
    except (ValueError, OverflowError):
        return None
    return rating if 0 <= rating <= 5 else None
