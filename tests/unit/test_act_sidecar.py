"""Adding to an XMP sidecar: what is new can be read back, and nothing that stood there is gone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photodedup import decode
from photodedup.act.sidecar import SidecarUnusable, composed
from photodedup.types import Metadata

EDITED = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<!-- by an editor -->
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 6.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="uuid:1" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmp:Rating="0" crs:Exposure2012="+0.50">
   <dc:subject>
    <rdf:Bag>
     <rdf:li>sea</rdf:li>
    </rdf:Bag>
   </dc:subject>
   <crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li><rdf:li>255, 255</rdf:li></rdf:Seq></crs:ToneCurve>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
GAIN = Metadata(
    taken="2024-05-12T10:15:04", gps=(52.520833, -13.409444), rating=4, keywords=("summer", "é & <b>"), caption="Us"
)
WORDS = st.text(st.characters(blacklist_categories=("Cc", "Cs"), blacklist_characters="\ufffe\uffff"), min_size=1)
SAYINGS = WORDS.map(str.strip).filter(bool)


def _degrees(most: int) -> st.SearchStrategy[float]:
    return st.integers(-most * 10**6, most * 10**6).map(lambda millionths: millionths / 10**6)


GAINS = st.builds(
    Metadata,
    taken=st.none() | st.datetimes().map(lambda when: when.isoformat()),
    gps=st.none() | st.tuples(_degrees(90), _degrees(180)).filter(lambda at: at != (0, 0)),
    rating=st.none() | st.integers(1, 5),
    keywords=st.lists(SAYINGS, max_size=4, unique=True).map(tuple),
    caption=st.none() | SAYINGS,
)


def _read(sidecar: bytes) -> Metadata:
    return replace(decode.with_sidecar(Metadata(), sidecar), fields=0)


def _facts(sidecar: bytes) -> Counter[tuple[str, str]]:
    """Everything that a document says: attributes and texts, by the name of the element they are in."""
    found: Counter[tuple[str, str]] = Counter()
    for element in fromstring(sidecar).iter():  # noqa: S314 -- written by this test
        found.update(_facts_of(element))
    return found


def _facts_of(element: Element) -> list[tuple[str, str]]:
    said = [(element.tag, (element.text or "").strip())] if (element.text or "").strip() else []
    return [*said, *element.attrib.items()]


def test_a_new_sidecar_says_what_was_gained() -> None:
    """What is written is what the scan will read."""
    assert _read(composed(None, GAIN)) == GAIN


def test_what_stood_there_stays() -> None:
    """Develop settings, keywords, comments and the packet around them are still there; a rating of 0 makes room."""
    after = composed(EDITED, GAIN)
    assert _read(after) == replace(GAIN, keywords=("sea", *GAIN.keywords))
    lost = _facts(EDITED) - _facts(after)
    assert lost == Counter({("{http://ns.adobe.com/xap/1.0/}Rating", "0"): 1})
    assert all(piece in after for piece in (b"<!-- by an editor -->", b'<?xpacket begin="\xef\xbb\xbf"', b'end="w"?>'))


@given(GAINS, st.sampled_from([None, EDITED]))
def test_whatever_is_gained_can_be_read_back(gain: Metadata, before: bytes | None) -> None:
    """Dates, places of the whole world, keywords and captions of every script survive; nothing else changes."""
    had = Metadata() if before is None else _read(before)
    found = _read(composed(before, gain))
    assert found.keywords == tuple(dict.fromkeys((*had.keywords, *gain.keywords)))
    assert (found.taken, found.caption, found.rating) == (gain.taken, gain.caption, gain.rating or had.rating)
    assert found.gps == gain.gps


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (b"", "no XML"),
        (EDITED[:300], "no XML"),
        (b"<svg/>", "no XMP"),
        (EDITED.replace(b'Rating="0"', b'Rating="-1"'), "not to be replaced"),
        (b'<!DOCTYPE x [<!ENTITY e "e">]>' + EDITED[EDITED.index(b"<x:") : EDITED.index(b"<?xpacket end")], "no XMP"),
        (EDITED + b" " * (1 << 20), "too large"),
    ],
    ids=["empty", "cut short", "another language", "rejected", "entities", "huge"],
)
def test_what_is_not_understood_is_not_added_to(standing: bytes, reason: str) -> None:
    """A sidecar that cannot be read in full is left to whoever wrote it; so is the mark of a rejected photo."""
    with pytest.raises(SidecarUnusable, match=reason):
        composed(standing, GAIN)


def test_a_plain_keyword_becomes_the_first_of_the_list() -> None:
    """Some programs write one keyword as a simple value; it is kept."""
    simple = composed(None, Metadata(rating=3)).replace(b"<xmp:Rating>3", b"<xmp:Label>red</xmp:Label><xmp:Rating>3")
    plain = simple.replace(b"</rdf:Description>", b"<dc:subject>sea</dc:subject></rdf:Description>").replace(
        b"<rdf:Description", b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    assert _read(composed(plain, Metadata(keywords=("sun",)))).keywords == ("sea", "sun")


@pytest.mark.parametrize(("degrees", "written"), [(0.9999999999, b"1,0.000000N"), (-12.5, b"12,30.000000S")])
def test_an_angle_has_no_sixty_minutes(degrees: float, written: bytes) -> None:
    """Rounding minutes up carries into the degrees."""
    assert written in composed(None, Metadata(gps=(degrees, 10.0)))
