"""Make resources/sample, the small photo library that the program offers where no folder is named.

    python -m pip install --no-deps scikit-image scikit-learn
    python packaging/make_sample.py

It holds what a person's folders hold: camera originals, the backup of an old phone, what a messenger left, and edits.
Every photo is painted by `sample_scenes` or comes from the sample images of scikit-image and scikit-learn whose
licence lets anyone pass them on. ORIGINS.txt, which is written beside them, names the origin and the licence of each.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path

import sample_scenes
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps
from PIL.Image import Resampling, Transpose

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample"

PHONE = ("Pixelwerk", "Seven")
OLD_PHONE = ("Pixelwerk", "Three")

LYING = 6  # the EXIF orientation of a photo taken with the phone on its side

PAINTED = "painted by packaging/sample_scenes.py; MIT, as the program"
CC0_IMAGE = "CC0 1.0, from scikit-image"
CC_BY = "CC BY 2.0 (creativecommons.org/licenses/by/2.0), from scikit-learn"
FLICKR = "https://www.flickr.com/photos"

Edit = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class Base:
    """A picture before anything was done to it, and what must be said about it."""

    source: Callable[[], Image.Image]
    origin: str


@dataclass(frozen=True, slots=True)
class Photo:
    """One file of the library: which base, what is done to it, how it is saved, and what a reader is told."""

    name: str
    base: str
    said: str
    edit: Edit = Image.Image.copy
    quality: int = 80
    taken: str = ""
    camera: tuple[str, str] | None = None
    orientation: int = 1


def _packaged(package: str, *place: str) -> Image.Image:
    """Open a picture inside an installed package, without importing the package."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(f"{package} is not installed: see the first lines of {__file__}.")
    return Image.open(Path(found.origin).parent.joinpath(*place)).convert("RGB")


def _skimage(name: str) -> Callable[[], Image.Image]:
    return partial(_packaged, "skimage", "data", name)


def _sklearn(name: str) -> Callable[[], Image.Image]:
    return partial(_packaged, "sklearn", "datasets", "images", name)


BASES = {
    "pagoda": Base(
        _sklearn("china.jpg"), f'"china.jpg" by danielbuechele, {FLICKR}/danielbuechele/6061409035; {CC_BY}'
    ),
    "flower": Base(_sklearn("flower.jpg"), f'"flower.jpg" by vultilion, {FLICKR}/vultilion/6056698931; {CC_BY}'),
    "coffee": Base(_skimage("coffee.png"), f'"coffee" by Rachel Michetti; {CC0_IMAGE}'),
    "cat": Base(_skimage("chelsea.png"), f'"chelsea" by Stefan van der Walt; {CC0_IMAGE}'),
    "photographer": Base(_skimage("camera.png"), f'"camera" by Lav Varshney; {CC0_IMAGE}'),
    "bricks": Base(_skimage("brick.png"), f'"brick", cc0textures.com; {CC0_IMAGE}'),
    "gravel": Base(_skimage("gravel.png"), f'"gravel", cc0textures.com; {CC0_IMAGE}'),
    "rocket": Base(_skimage("rocket.jpg"), '"rocket" by SpaceX; public domain, from scikit-image'),
    "stars": Base(_skimage("hubble_deep_field.jpg"), '"Hubble deep field" by NASA; public domain, from scikit-image'),
    "lake 1": Base(partial(sample_scenes.lake, 0.0), PAINTED),
    "lake 2": Base(partial(sample_scenes.lake, 0.3), PAINTED),
    "lake 3": Base(partial(sample_scenes.lake, 0.6), PAINTED),
    "forest": Base(sample_scenes.misty_forest, PAINTED),
    "city": Base(sample_scenes.city_at_night, PAINTED),
}


@cache
def _base(name: str) -> Image.Image:
    """Load or paint a base once."""
    return BASES[name].source()


def _scaled(longest: int) -> Edit:
    """Shrink so that the longer side has that many pixels."""

    def scale(picture: Image.Image) -> Image.Image:
        share = longest / max(picture.size)
        return picture.resize((round(picture.width * share), round(picture.height * share)), Resampling.LANCZOS)

    return scale


def _cut(left: float, top: float, right: float, bottom: float) -> Edit:
    """Keep the part between four shares of the sides."""

    def cut(picture: Image.Image) -> Image.Image:
        width, height = picture.size
        return picture.crop((round(left * width), round(top * height), round(right * width), round(bottom * height)))

    return cut


def _warmer(picture: Image.Image) -> Image.Image:
    """Make it warmer, with more colour and contrast, as an app's filter does."""
    red, green, blue = picture.split()
    warm = Image.merge("RGB", (red.point(lambda v: min(255, v * 1.08)), green, blue.point(lambda v: v * 0.86)))
    return ImageEnhance.Contrast(ImageEnhance.Color(warm).enhance(1.25)).enhance(1.12)


def _turned(picture: Image.Image) -> Image.Image:
    """Turn it by a quarter."""
    return picture.transpose(Transpose.ROTATE_90)


def _grey(picture: Image.Image) -> Image.Image:
    """Take the colour out."""
    return ImageOps.grayscale(picture).convert("RGB")


def _framed(picture: Image.Image) -> Image.Image:
    """Put it on white card, wider below."""
    card = Image.new("RGB", (picture.width + 44, picture.height + 92), (250, 249, 245))
    card.paste(picture, (22, 22))
    return card


def _lettered(picture: Image.Image) -> Image.Image:
    """Write a greeting across the lower edge."""
    lettered = picture.copy()
    draw = ImageDraw.Draw(lettered)
    place = (picture.width // 2, round(picture.height * 0.9))
    font = ImageFont.load_default(size=picture.height / 9)
    draw.text(place, "Good morning!", font=font, fill="white", anchor="mm", stroke_width=3, stroke_fill="black")
    return lettered


def _straightened(picture: Image.Image) -> Image.Image:
    """Turn by three degrees and cut the empty corners away."""
    return _cut(0.06, 0.07, 0.94, 0.93)(picture.rotate(3, Resampling.BICUBIC))


def _screenshot(picture: Image.Image) -> Image.Image:
    """Show it in the middle of a dark phone screen with the bars of a viewer."""
    screen = Image.new("RGB", (360, 640), (12, 12, 14))
    shown = _scaled(360)(picture)
    screen.paste(shown, (0, (640 - shown.height) // 2))
    draw = ImageDraw.Draw(screen)
    draw.text((16, 8), "21:47", font=ImageFont.load_default(size=15), fill="white")
    draw.text((310, 8), "64 %", font=ImageFont.load_default(size=15), fill="white")
    for x in (60, 140, 220, 300):
        draw.ellipse((x - 9, 596, x + 9, 614), outline=(200, 200, 200), width=2)
    return screen


def _shot(name: str, base: str, taken: str, longest: int = 640) -> Photo:
    """Describe an original: named, dated and signed by the phone."""
    return Photo(name, base, "original", _scaled(longest), 82, taken, PHONE)


# The pagoda as the old phone's backup has it must be the same bytes, so it is the same recipe.
_PAGODA = _shot("Camera/IMG_20240512_101504.jpg", "pagoda", "2024:05:12 10:15:04")

PHOTOS = (
    _PAGODA,
    _shot("Camera/IMG_20240512_113010.jpg", "flower", "2024:05:12 11:30:10"),
    _shot("Camera/IMG_20240513_084522.jpg", "coffee", "2024:05:13 08:45:22", 600),
    _shot("Camera/IMG_20240518_192233.jpg", "cat", "2024:05:18 19:22:33", 451),
    _shot("Camera/IMG_20240609_180001.jpg", "lake 1", "2024:06:09 18:00:01"),
    _shot("Camera/IMG_20240609_180002.jpg", "lake 2", "2024:06:09 18:00:02"),
    _shot("Camera/IMG_20240609_180003.jpg", "lake 3", "2024:06:09 18:00:03"),
    _shot("Camera/IMG_20240610_055312.jpg", "forest", "2024:06:10 05:53:12"),
    _shot("Camera/IMG_20240610_220312.jpg", "city", "2024:06:10 22:03:12"),
    _shot("Camera/IMG_20240701_055900.jpg", "rocket", "2024:07:01 05:59:00"),
    _shot("Camera/IMG_20240703_144519.jpg", "bricks", "2024:07:03 14:45:19", 320),
    replace(_PAGODA, name="Old phone/100_0001.jpg", said="same bytes as the original"),
    Photo("Old phone/100_0002.jpg", "coffee", "same pixels, no camera data", _scaled(600), 82),
    Photo("Old phone/100_0003.jpg", "flower", "saved again", _scaled(640), 55, "2024:05:12 11:30:10", PHONE),
    Photo(
        "Old phone/100_0004.jpg",
        "cat",
        "saved lying on its side",
        _scaled(400),
        75,
        camera=OLD_PHONE,
        orientation=LYING,
    ),
    Photo("Old phone/100_0005.jpg", "gravel", "single", _scaled(288), 75, "2019:08:02 16:20:45", OLD_PHONE),
    Photo("Old phone/100_0006.jpg", "stars", "single", _scaled(420), 70, "2019:08:11 23:02:10", OLD_PHONE),
    Photo("Shared/IMG-20240512-WA0003.jpg", "pagoda", "made smaller", _scaled(400), 60),
    Photo("Shared/IMG-20240513-WA0001.jpg", "coffee", "cut to a square", _cut(0.16, 0.0, 0.83, 1.0), 60),
    Photo("Shared/IMG-20240518-WA0007.webp", "cat", "other format", _scaled(451), 75),
    Photo("Shared/IMG-20240609-WA0011.jpg", "lake 2", "made smaller", _scaled(400), 60),
    Photo("Shared/IMG-20240610-WA0002.jpg", "city", "made smaller", _scaled(480), 60),
    Photo("Shared/IMG-20240701-WA0004.jpg", "rocket", "cut", _cut(0.12, 0.10, 0.88, 1.0), 60),
    Photo("Shared/Screenshot_20240512-214702.jpg", "flower", "inside a screenshot", _screenshot, 70),
    Photo("Edited/pagoda warm.jpg", "pagoda", "colours changed", _warmer, 72),
    Photo("Edited/pagoda straight.jpg", "pagoda", "turned by 3 degrees and cut", _straightened, 72),
    Photo("Edited/flower black and white.jpg", "flower", "colour taken out", _grey, 72),
    Photo("Edited/flower card.jpg", "flower", "framed", _framed, 72),
    Photo("Edited/good morning.jpg", "coffee", "lettered", _lettered, 72),
    Photo("Edited/cat mirrored.jpg", "cat", "mirrored", ImageOps.mirror, 75),
    Photo("Edited/rocket turned.jpg", "rocket", "turned by 90 degrees", _turned, 72),
    Photo("Edited/forest close.jpg", "forest", "cut", _cut(0.25, 0.30, 0.90, 0.95), 75),
    Photo("Scans/photographer.png", "photographer", "original", _scaled(320)),
    Photo("Scans/photographer.jpg", "photographer", "other format", _scaled(320), 80),
)


def _exif(photo: Photo) -> Image.Exif:
    """Write down what the camera of this photo would."""
    exif = Image.Exif()
    if photo.camera is not None:
        exif[0x010F], exif[0x0110] = photo.camera
        exif[0x0112] = photo.orientation
    if photo.taken:
        exif[0x0132] = photo.taken
        exif.get_ifd(0x8769)[0x9003] = photo.taken
    return exif


def _save(photo: Photo, folder: Path) -> None:
    """Make one file of the library."""
    picture = photo.edit(_base(photo.base))
    if photo.orientation == LYING:
        picture = _turned(picture)
    if photo.base in {"photographer", "gravel", "bricks"}:
        picture = ImageOps.grayscale(picture)
    file = folder / photo.name
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, quality=photo.quality, optimize=True, method=6, exif=_exif(photo))


def _origins() -> str:
    """Say of each base and of each file where it comes from."""
    bases = "\n".join(f"  {name:<13} {base.origin}" for name, base in BASES.items())
    files = "\n".join(f"  {photo.name:<40} {photo.base:<13} {photo.said}" for photo in PHOTOS)
    return (
        "The sample library of photodedup. Written by packaging/make_sample.py, which makes all of it.\n\n"
        f"The pictures, their makers and their licences:\n\n{bases}\n\n"
        "The files, the picture each shows, and what was done to it (originals were made smaller; camera names and\n"
        f"dates are invented):\n\n{files}\n"
    )


def main() -> None:
    """Make the library anew."""
    draft = TARGET.with_name("sample.new")
    shutil.rmtree(draft, ignore_errors=True)
    for photo in PHOTOS:
        _save(photo, draft)
    (draft / "ORIGINS.txt").write_text(_origins(), encoding="utf-8")
    shutil.rmtree(TARGET, ignore_errors=True)
    draft.rename(TARGET)


if __name__ == "__main__":
    main()
