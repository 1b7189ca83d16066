"""What a kept photo is offered: only what it lacks, into the sidecar that the scan will read, and never a guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from photodedup.act.offering import gained, named, without
from photodedup.removal_types import Merge, Offer, RemovalPlan
from photodedup.types import Metadata
from tests.helpers.pictures import exif_of
from tests.helpers.removal import choice, freeze, merging, photo, sidecar, text

KEPT, GONE = Path("kept.jpg"), Path("gone.jpg")


def _gain(has: Metadata, *says: Metadata) -> Metadata:
    offers = tuple(Offer(Path(str(number)), each) for number, each in enumerate(says))
    return gained(Merge(KEPT, None, has, offers), {offer.source for offer in offers})


def _pair(folder: Path, kept: str = "x.png", gone: str = "x.png") -> tuple[Path, Path]:
    return photo(folder / "a" / kept, 1), photo(folder / "b" / gone, 1)


def _planned(kept: Path, gone: Path) -> RemovalPlan:
    return merging(freeze(choice([kept], [gone])))


def _only(plan: RemovalPlan) -> Merge:
    (group,) = plan.groups
    assert plan.unmerged == ()
    assert group.merge is not None
    return group.merge


@pytest.mark.parametrize(
    ("has", "says", "gain"),
    [
        ({}, {"rating": 4, "caption": "us", "gps": (1.0, 2.0), "taken": "2024-05-12T10:15:04"}, None),
        ({"rating": 3, "caption": "you", "gps": (3.0, 4.0), "taken": "2020-01-01T00:00:00"}, {"rating": 4}, {}),
        ({"rating": 0}, {"rating": 4}, None),
        ({}, {"rating": 0}, {}),
        ({"keywords": ("sea",)}, {"keywords": ("sun", "sea")}, {"keywords": ["sun"]}),
    ],
    ids=["all is lacking", "nothing is lacking", "no stars", "no stars either", "keywords"],
)
def test_only_what_is_lacking_is_gained(
    has: dict[str, object], says: dict[str, object], gain: dict[str, object] | None
) -> None:
    """The kept photo's own word counts; a rating of 0 is no rating; keywords are added."""
    found = named(_gain(Metadata(**has), Metadata(**says)))  # type: ignore[arg-type]
    assert found == (says if gain is None else gain)


def test_of_two_that_go_the_first_one_counts() -> None:
    """Values are not mixed; keywords of both are taken over, each once."""
    gain = _gain(Metadata(), Metadata(rating=4, keywords=("a",)), Metadata(rating=5, caption="us", keywords=("a", "b")))
    assert named(gain) == {"rating": 4, "keywords": ["a", "b"], "caption": "us"}


def test_only_photos_that_went_give_anything() -> None:
    """What stays after all keeps what it says to itself."""
    offers = (Offer(GONE, Metadata(rating=4)), Offer(Path("stays.jpg"), Metadata(caption="us")))
    assert named(gained(Merge(KEPT, None, Metadata(), offers), {GONE})) == {"rating": 4}


def test_the_sidecar_of_an_identical_photo_is_offered(tmp_path: Path) -> None:
    """Equal bytes say the same, but only one of them has five stars beside it."""
    kept, gone = _pair(tmp_path)
    sidecar(gone.with_name("x.xmp"), Metadata(rating=5))
    merge = _only(_planned(kept, gone))
    assert (merge.path, merge.before) == (kept.with_name("x.png.xmp"), None)
    assert named(gained(merge, {gone})) == {"rating": 5}


def test_what_stands_inside_a_photo_is_offered(tmp_path: Path) -> None:
    """A resaved copy without its date and camera gets the date back."""
    kept, gone = tmp_path / "kept.jpg", tmp_path / "gone.jpg"
    pixels = Image.effect_noise((16, 16), 50)
    pixels.save(kept)
    exif = exif_of(taken="2024:05:12 10:15:04")
    exif[0x010E] = "By the sea"
    pixels.save(gone, exif=exif)
    assert named(gained(_only(_planned(kept, gone)), {gone})) == {
        "caption": "By the sea",
        "taken": "2024-05-12T10:15:04",
    }


def test_a_name_that_the_camera_wrote_is_no_caption(tmp_path: Path) -> None:
    """Some cameras fill the caption with their maker's name."""
    kept, gone = tmp_path / "kept.jpg", tmp_path / "gone.jpg"
    pixels = Image.effect_noise((16, 16), 50)
    pixels.save(kept)
    exif = Image.Exif()
    exif[0x010E] = "OLYMPUS DIGITAL CAMERA"
    pixels.save(gone, exif=exif)
    assert _planned(kept, gone).groups[0].merge is None


@pytest.mark.parametrize(
    ("beside", "chosen"),
    [
        (["x.png.xmp"], "x.png.xmp"),
        (["x.xmp"], "x.xmp"),
        (["X.XMP"], "X.XMP"),
        (["x.xmp", "x.png.xmp"], "x.png.xmp"),
        (["x.xmp", "x.cr2"], "x.xmp"),
        (["x.cr2"], "x.png.xmp"),
        (["x.xmp", "x.heic"], "x.png.xmp"),
    ],
    ids=" ".join,
)
def test_the_sidecar_is_the_photos_own(tmp_path: Path, beside: list[str], chosen: str) -> None:
    """A RAW shares the one without an ending; other photos of the name do not get what is not theirs."""
    kept, gone = _pair(tmp_path, gone="y.png")
    for name in beside:
        if name.lower().endswith(".xmp"):
            sidecar(kept.with_name(name), Metadata(keywords=(name,)))
        else:
            text(kept.with_name(name), name)
    sidecar(gone.with_name("y.xmp"), Metadata(rating=5))
    assert _only(_planned(kept, gone)).path.name == chosen


def test_a_damaged_sidecar_is_named_and_the_removal_stays_planned(tmp_path: Path) -> None:
    """What we cannot read we do not replace; the photo may go all the same."""
    kept, gone = _pair(tmp_path)
    text(kept.with_name("x.xmp"), "five stars")
    sidecar(gone.with_name("x.xmp"), Metadata(rating=5))
    plan = _planned(kept, gone)
    assert [group.merge for group in plan.groups] == [None]
    assert [(each.path, "damaged" in each.reason) for each in plan.unmerged] == [(kept, True)]


def test_a_sidecar_that_is_a_link_is_left_alone(tmp_path: Path) -> None:
    """What it points to is another photo's, perhaps."""
    kept, gone = _pair(tmp_path)
    sidecar(tmp_path / "elsewhere.xmp", Metadata(keywords=("sea",)))
    kept.with_name("x.xmp").symlink_to(tmp_path / "elsewhere.xmp")
    sidecar(gone.with_name("x.xmp"), Metadata(rating=5))
    assert "regular" in _planned(kept, gone).unmerged[0].reason


def test_a_folder_that_cannot_be_written_in_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read-only card keeps its photos as they are, and the plan says so before anything happens."""
    kept, gone = _pair(tmp_path)
    sidecar(gone.with_name("x.xmp"), Metadata(rating=5))
    monkeypatch.setattr("os.access", lambda path, _mode: path != kept.parent)
    plan = _planned(kept, gone)
    assert "cannot be written in" in plan.unmerged[0].reason
    assert plan.groups[0].merge is None


def test_without_offers_a_plan_is_what_it_was(tmp_path: Path) -> None:
    """Merging adds to a plan and changes nothing else of it."""
    kept, gone = _pair(tmp_path)
    sidecar(gone.with_name("x.xmp"), Metadata(rating=5))
    frozen = freeze(choice([kept], [gone]))
    assert merging(frozen) != frozen
    assert without(merging(frozen)) == frozen
