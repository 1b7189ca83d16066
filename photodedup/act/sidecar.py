"""XMP sidecars: what is added to one, as bytes -> bytes. What stands in it already stays, whoever wrote it.

XMP is RDF in XML (ISO 16684-1): properties are attributes or children of `rdf:Description` elements, all of which
describe the one photo. What is new gets a description of its own; only lists of keywords and captions grow where they
stand, and values that say nothing (a rating of 0) make room. lxml keeps the rest of the tree, comments and processing
instructions included.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from photodedup.types import Metadata

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LARGEST: Final = 1 << 20  # bytes; what reads sidecars looks at no larger one either
_SPACES: Final = {
    "x": "adobe:ns:meta/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
}
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_EMPTY: Final = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="photodedup">\n'
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>\n'
    "</x:xmpmeta>"
)


class SidecarUnusable(Exception):  # noqa: N818 -- no error: an answer
    """Why nothing can be added to a sidecar, in words for the person."""


def composed(before: bytes | None, gain: Metadata) -> bytes:
    """Add metadata to a sidecar, or make a new one.

    Args:
        before: the sidecar as it is; None if there is none.
        gain: what to add: date, position, rating, keywords and caption, as far as they are there.

    Raises:
        SidecarUnusable: it is not XMP that we understand.
    """
    from lxml import etree  # noqa: PLC0415 -- most removals merge nothing

    rdf = _rdf(_EMPTY.encode() if before is None else before)
    about = next((node.get(_name("rdf:about")) or "" for node in _descriptions(rdf)), "")
    space = {prefix: _SPACES[prefix] for prefix in ("dc", "xmp", "exif", "photoshop")}
    added = etree.SubElement(rdf, _name("rdf:Description"), {_name("rdf:about"): about}, nsmap=space)
    _add(rdf, added, gain)
    if len(added) == 0:
        rdf.remove(added)
    etree.cleanup_namespaces(added, keep_ns_prefixes=["x"])
    etree.indent(added, " ", level=2)
    declared = before is None or before.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml")
    return bytes(etree.tostring(rdf.getroottree(), encoding="UTF-8", xml_declaration=declared)) + b"\n"


def _rdf(data: bytes) -> Element:
    """Find the RDF of a sidecar. Entities and other files are never looked up."""
    from lxml import etree  # noqa: PLC0415 -- as above

    if len(data) > _LARGEST:
        raise SidecarUnusable("It is too large.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data.strip(b"\0 \n"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SidecarUnusable("It is damaged: it is no XML.") from error
    found = root if root.tag == _name("rdf:RDF") else root.find(_name("rdf:RDF"))
    if found is None or root.getroottree().docinfo.internalDTD is not None:
        raise SidecarUnusable("It is no XMP.")
    return found


def _add(rdf: Element, added: Element, gain: Metadata) -> None:
    if gain.rating is not None:
        _put(rdf, added, "xmp:Rating", str(gain.rating), silent=frozenset({"", "0"}))
    if gain.gps is not None:
        north, east = gain.gps
        _put(rdf, added, "exif:GPSLatitude", _angle(north, "NS"))
        _put(rdf, added, "exif:GPSLongitude", _angle(east, "EW"))
    if gain.taken is not None:
        _put(rdf, added, "exif:DateTimeOriginal", gain.taken)
        _put(rdf, added, "photoshop:DateCreated", gain.taken)
    if gain.keywords:
        bag = _list_of(rdf, added, "dc:subject", "rdf:Bag")
        for word in gain.keywords:
            _item(bag, word)
    if gain.caption is not None:
        captions = _list_of(rdf, added, "dc:description", "rdf:Alt")
        for silent in [item for item in captions if not (item.text or "").strip()]:
            captions.remove(silent)
        _item(captions, gain.caption).set(_LANGUAGE, "x-default")


def _put(rdf: Element, added: Element, name: str, value: str, silent: frozenset[str] = frozenset({""})) -> None:
    """Give a property its one value, in the new description or in place of one that says nothing.

    Raises:
        SidecarUnusable: it has a value that means something after all, a rating of -1 ("rejected"), say.
    """
    from lxml import etree  # noqa: PLC0415 -- as above

    for node in _descriptions(rdf):
        found = node.find(_name(name))
        standing = node.get(_name(name)) if found is None else "".join(found.itertext())
        if standing is None:
            continue
        if standing.strip() not in silent:
            raise SidecarUnusable(f"Its {name} is {standing.strip()!r}, which is not to be replaced.")
        node.attrib.pop(_name(name), None)
        if found is not None:
            node.remove(found)
    etree.SubElement(added, _name(name)).text = _allowed(value)


def _list_of(rdf: Element, added: Element, name: str, kind: str) -> Element:
    """Find the list that a property holds; a plain value becomes its first item."""
    from lxml import etree  # noqa: PLC0415 -- as above

    values: list[str] = []
    for node in _descriptions(rdf):
        found = node.find(_name(name))
        if found is not None and len(found):
            return found[0]
        if found is not None:
            values.append(found.text or "")
            node.remove(found)
        values.append(node.attrib.pop(_name(name), ""))
    made = etree.SubElement(etree.SubElement(added, _name(name)), _name(kind))
    for value in filter(None, (value.strip() for value in values)):
        _item(made, value)
    return made


def _item(parent: Element, text: str) -> Element:
    from lxml import etree  # noqa: PLC0415 -- as above

    if len(parent):
        last: Any = parent[-1]
        after, last.tail = last.tail, parent.text
    else:
        after = None
    item = etree.SubElement(parent, _name("rdf:li"))
    item.text, item.tail = _allowed(text), after
    return item


def _descriptions(rdf: Element) -> Iterator[Element]:
    yield from rdf.iterchildren(_name("rdf:Description"))


def _name(prefixed: str) -> str:
    prefix, _, local = prefixed.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def _allowed(text: str) -> str:
    """Drop the characters that XML has no way to write."""
    return "".join(
        char
        for char in text
        if char in "\t\n\r" or " " <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
    )


def _angle(degrees: float, signs: str) -> str:
    """Write an angle as XMP does, degrees and minutes: 52,31.250000N."""
    whole, part = divmod(abs(degrees), 1)
    minutes = f"{part * 60:.6f}"
    if minutes == "60.000000":
        whole, minutes = whole + 1, "0.000000"
    return f"{int(whole)},{minutes}{signs[degrees < 0]}"
