"""The edits of the copy benchmark: what people do to a photo before they save it again.

Each edit is named, says which relations may be claimed for it, how much of the photo stays visible, and which
level must find it. All are deterministic for a photo and a seed.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps
from PIL.Image import Resampling, Transpose

from photodedup.types import Level, Relation

Picture = Image.Image
Random = np.random.Generator
Change = Callable[[Picture, Random, list[Picture]], Picture]


@dataclass(frozen=True, slots=True)
class Edit:
    """One way to change a photo.

    Attributes:
        change: what is done, given the photo, a source of chance and some other photos.
        relations: the relations that name it rightly; the first is the best name.
        visible: least share of the photo that is still to be seen, 0..1.
        suffix: file format, as a suffix.
        save: options of Pillow's `save`.
    """

    change: Change
    relations: tuple[Relation, ...]
    visible: float = 1.0
    suffix: str = ".jpg"
    save: Mapping[str, object] = field(default_factory=lambda: {"quality": 88})

    @property
    def level(self) -> Level:
        """The strictest level at which it must be found."""
        return Level.COPIES if self.relations == _RESAVED else Level.EDITS


def bytes_of(edit: Edit, photo: Picture, seed: int, others: list[Picture]) -> bytes:
    """Make the edited file."""
    changed = edit.change(photo, np.random.default_rng(seed), others)
    out = io.BytesIO()
    forms = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".gif": "GIF", ".bmp": "BMP", ".tif": "TIFF"}
    changed.save(out, forms[edit.suffix], **edit.save)
    return out.getvalue()


def _same(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    return photo


def _scaled(factor: float, filtering: Resampling = Resampling.LANCZOS) -> Change:
    def change(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
        width, height = photo.size
        return photo.resize((max(8, round(width * factor)), max(8, round(height * factor))), filtering)

    return change


def _cropped(share: float, *, off_centre: bool = True) -> Change:
    """Cut away a share of the area, at a place of chance."""

    def change(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
        side = (1 - share) ** 0.5
        width, height = round(photo.width * side), round(photo.height * side)
        at = chance.uniform(0, 1, 2) if off_centre else (0.5, 0.5)
        left, top = round((photo.width - width) * at[0]), round((photo.height - height) * at[1])
        return photo.crop((left, top, left + width, top + height))

    return change


def _square_crop(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    side = min(photo.size)
    return ImageOps.fit(photo, (side, side))


def _wide_crop(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    height = min(photo.height, round(photo.width * 9 / 16))
    top = (photo.height - height) // 2
    return photo.crop((0, top, photo.width, top + height))


def _turned(how: Transpose) -> Change:
    return lambda photo, _chance, _others: photo.transpose(how)


def _tilted(degrees: float, *, trimmed: bool, fill: tuple[int, int, int] = (0, 0, 0)) -> Change:
    """Turn by a few degrees; `trimmed` cuts the empty corners away, as straightening does."""

    def change(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
        angle = degrees if chance.random() < 0.5 else -degrees
        turned = photo.rotate(angle, Resampling.BICUBIC, fillcolor=fill)
        if not trimmed:
            return turned
        sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
        long, short = max(photo.size), min(photo.size)
        scale = float(1 / (cosine + sine * long / short))
        width, height = int(photo.width * scale), int(photo.height * scale)
        left, top = (photo.width - width) // 2, (photo.height - height) // 2
        return turned.crop((left, top, left + width, top + height))

    return change


def _framed(share: float, colour: tuple[int, int, int]) -> Change:
    def change(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
        return ImageOps.expand(photo, round(share * min(photo.size)), colour)

    return change


def _padded_square(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    side = max(photo.size)
    return ImageOps.pad(photo, (side, side), color=(255, 255, 255))


def _blurred_square(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    """The photo on a blurred, enlarged copy of itself, as stories and videos show it."""
    side = round(max(photo.size) * 1.15)
    ground = ImageOps.fit(photo, (side, side)).filter(ImageFilter.GaussianBlur(side / 25))
    ground.paste(photo, ((side - photo.width) // 2, (side - photo.height) // 2))
    return ground


def _polaroid(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    rim = round(0.06 * min(photo.size))
    page = Image.new("RGB", (photo.width + 2 * rim, photo.height + 5 * rim), (246, 244, 238))
    page.paste(photo, (rim, rim))
    _write(page, "summer 2019", (page.width // 2, page.height - 2 * rim), round(1.6 * rim), (60, 60, 70))
    return page


def _write(page: Picture, text: str, at: tuple[int, int], size: int, colour: tuple[int, int, int]) -> None:
    font = ImageFont.load_default(max(8, size))
    ImageDraw.Draw(page).text(at, text, colour, font, anchor="mm", stroke_width=0)


def _captioned(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
    """A meme: big white letters with a black rim at the top and the bottom."""
    page = photo.copy()
    size = round(photo.height * 0.11)
    words = ("ONE DOES NOT SIMPLY", "WHEN YOU SEE IT", "SUCH PHOTO", "MONDAY AGAIN", "NOBODY:", "BEST DAY EVER")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(max(9, size))
    for row in (0.1, 0.88):
        draw.text(
            (page.width // 2, round(page.height * row)), words[int(chance.integers(len(words)))], (255, 255, 255),
            font, anchor="mm", stroke_width=max(1, size // 12), stroke_fill=(0, 0, 0),
        )  # fmt: skip
    return page


def _caption_bar(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    bar = round(photo.height * 0.18)
    page = Image.new("RGB", (photo.width, photo.height + bar), (255, 255, 255))
    page.paste(photo, (0, bar))
    _write(page, "me after a long week", (page.width // 2, bar // 2), round(bar * 0.45), (10, 10, 10))
    return page


def _watermarked(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    layer = Image.new("RGBA", photo.size, (0, 0, 0, 0))
    draw, size = ImageDraw.Draw(layer), max(9, round(min(photo.size) * 0.09))
    font = ImageFont.load_default(size)
    for row in range(0, photo.height, 4 * size):
        for column in range((row // size) % 3 * size, photo.width, 8 * size):
            draw.text((column, row), "© PhotoShop", (255, 255, 255, 110), font)
    return Image.alpha_composite(photo.convert("RGBA"), layer).convert("RGB")


def _signed(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    page = photo.copy()
    size = max(8, round(min(photo.size) * 0.06))
    _write(page, "2021/07/14", (page.width - 4 * size, page.height - size), size, (255, 160, 40))
    return page


def _emoji(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
    """Yellow faces stuck on the photo."""
    page = photo.copy()
    draw = ImageDraw.Draw(page)
    for _ in range(3):
        reach = chance.uniform(0.07, 0.13) * min(photo.size)
        x, y = chance.uniform(0.15, 0.85) * photo.width, chance.uniform(0.15, 0.85) * photo.height
        draw.ellipse((x - reach, y - reach, x + reach, y + reach), (255, 210, 50), (150, 100, 0), 2)
        for side in (-0.4, 0.4):
            eye = (x + (side - 0.12) * reach, y - 0.45 * reach, x + (side + 0.12) * reach, y - 0.1 * reach)
            draw.ellipse(eye, (60, 40, 0))
        draw.arc((x - 0.5 * reach, y - 0.3 * reach, x + 0.5 * reach, y + 0.6 * reach), 20, 160, (60, 40, 0), 3)
    return page


def _grey(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    return ImageOps.grayscale(photo).convert("RGB")


def _sepia(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    return ImageOps.colorize(ImageOps.grayscale(photo), (30, 15, 5), (255, 240, 205))


def _enhanced(kind: Callable[[Picture], ImageEnhance._Enhance], factor: float) -> Change:
    return lambda photo, _chance, _others: kind(photo).enhance(factor)


def _mapped(curve: Callable[[float], float]) -> Change:
    """Apply a tone curve, 0..1 -> 0..1."""
    table = [round(255 * min(1.0, max(0.0, curve(value / 255)))) for value in range(256)]
    return lambda photo, _chance, _others: photo.point(table * 3)


def _warm(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    values = np.asarray(photo, np.float32) * np.array([1.15, 1.0, 0.75], np.float32)
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def _faded(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    """An old-film filter: lifted blacks, less colour, green shadows, pink lights."""
    values = np.asarray(ImageEnhance.Color(photo).enhance(0.6), np.float32) / 255
    values = 0.12 + 0.8 * values + np.array([0.05, 0.0, 0.02]) * values - np.array([0.02, -0.03, 0.0]) * (1 - values)
    return Image.fromarray(np.clip(255 * values, 0, 255).astype(np.uint8))


def _vignette(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    y, x = np.mgrid[-1 : 1 : photo.height * 1j, -1 : 1 : photo.width * 1j]
    shade = np.clip(1.15 - 0.6 * (x**2 + y**2), 0.15, 1)[..., np.newaxis]
    return Image.fromarray((np.asarray(photo) * shade).clip(0, 255).astype(np.uint8))


def _noisy(strength: float) -> Change:
    def change(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
        values = np.asarray(photo, np.float32) + chance.normal(0, strength, (photo.height, photo.width, 3))
        return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))

    return change


def _filtered(*filters: ImageFilter.Filter) -> Change:
    def change(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
        for one in filters:
            photo = photo.filter(one)
        return photo

    return change


def _blurred(share: float) -> Change:
    """Blur by a share of the shorter side."""
    return lambda photo, _c, _o: photo.filter(ImageFilter.GaussianBlur(share * min(photo.size)))


def _posterised(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    return ImageOps.posterize(photo, 3)


def _equalised(photo: Picture, _chance: Random, _others: list[Picture]) -> Picture:
    return ImageOps.autocontrast(ImageOps.equalize(photo), 2)


def _screenshot(*, dark: bool) -> Change:
    """A phone's screen: status bar, app bar, the photo across the screen, buttons and a few lines of text."""

    def change(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
        width = max(360, min(photo.width, 1080))
        shown = photo.resize((width, round(photo.height * width / photo.width)), Resampling.LANCZOS)
        ground, ink = ((18, 18, 20), (235, 235, 235)) if dark else ((255, 255, 255), (20, 20, 20))
        page = Image.new("RGB", (width, max(round(width * 1.9), shown.height + round(0.4 * width))), ground)
        unit = width // 18
        top = max((page.height - shown.height) // 2 - unit, 3 * unit)
        page.paste(shown, (0, top))
        clock = f"{chance.integers(1, 24)}:{chance.integers(10, 60)}"
        _write(page, clock, (2 * unit, unit // 2 + 2), round(unit * 0.7), ink)
        _write(page, "Photos", (width // 2, 2 * unit), unit, ink)
        draw = ImageDraw.Draw(page)
        for place in (0.2, 0.4, 0.6, 0.8):
            x, y = place * width, page.height - 1.2 * unit
            draw.ellipse((x - unit / 2, y - unit / 2, x + unit / 2, y + unit / 2), None, ink, max(1, unit // 9))
        row = top + shown.height + unit
        if row + 4 * unit < page.height:
            _write(page, "Liked by anna and 12 others", (width // 2, row), round(unit * 0.7), ink)
        return page

    return change


def _collage(columns: int, rows: int) -> Change:
    """The photo among others, each cut to the same cell, with a white rim."""

    def change(photo: Picture, chance: Random, others: list[Picture]) -> Picture:
        cell = (photo.width * 2 // 3, photo.height * 2 // 3)
        cells = [ImageOps.fit(one, cell) for one in others[: columns * rows - 1]]
        cells.insert(int(chance.integers(0, columns * rows)), photo.resize(cell, Resampling.LANCZOS))
        rim = max(2, cell[0] // 60)
        page = Image.new("RGB", (columns * (cell[0] + rim) + rim, rows * (cell[1] + rim) + rim), (255, 255, 255))
        for number, one in enumerate(cells):
            column, row = number % columns, number // columns
            page.paste(one, (rim + column * (cell[0] + rim), rim + row * (cell[1] + rim)))
        return page

    return change


def _printed(photo: Picture, chance: Random, _others: list[Picture]) -> Picture:
    """Printed and scanned: paper's white rim, less contrast, a cast, grain, a slight turn."""
    faded = Image.fromarray(
        (np.asarray(photo, np.float32) * 0.8 + np.array([40, 34, 26])).clip(0, 255).astype(np.uint8)
    )
    page = ImageOps.expand(faded, round(0.05 * min(photo.size)), (238, 234, 226))
    turned = page.rotate(float(chance.uniform(-1.5, 1.5)), Resampling.BICUBIC, fillcolor=(225, 224, 220))
    return _noisy(7)(turned.filter(ImageFilter.GaussianBlur(0.6)), chance, [])


def _stretched(factor: float) -> Change:
    return lambda photo, _c, _o: photo.resize((round(photo.width * factor), photo.height), Resampling.LANCZOS)


def _chain(*changes: Change) -> Change:
    def change(photo: Picture, chance: Random, others: list[Picture]) -> Picture:
        for one in changes:
            photo = one(photo, chance, others)
        return photo

    return change


_RESAVED: Final = (Relation.RESAVED, Relation.SAME_PIXELS)
_CROPPED: Final = (Relation.CROPPED,)
_ROTATED: Final = (Relation.ROTATED,)
_EDITED: Final = (Relation.EDITED,)
_TURNED_EDIT: Final = (Relation.ROTATED, Relation.EDITED)
_CROPPED_EDIT: Final = (Relation.CROPPED, Relation.EDITED)


def _jpeg(quality: int, change: Change = _same) -> Edit:
    return Edit(change, _RESAVED, save={"quality": quality})


EDITS: Final[dict[str, Edit]] = {
    "jpeg-90": _jpeg(90),
    "jpeg-75": _jpeg(75),
    "jpeg-50": _jpeg(50),
    "jpeg-30": _jpeg(30),
    "jpeg-15": _jpeg(15),
    "png": Edit(_same, _RESAVED, suffix=".png", save={}),
    "webp-70": Edit(_same, _RESAVED, suffix=".webp", save={"quality": 70}),
    "tiff": Edit(_same, _RESAVED, suffix=".tif", save={}),
    "gif": Edit(_same, (Relation.RESAVED, Relation.EDITED), suffix=".gif", save={}),
    "resize-75": _jpeg(88, _scaled(0.75)),
    "resize-50": _jpeg(85, _scaled(0.5)),
    "resize-33": _jpeg(85, _scaled(0.33)),
    "resize-150": _jpeg(85, _scaled(1.5, Resampling.BICUBIC)),
    "chat-app": _jpeg(45, _scaled(0.6)),
    "crop-10": Edit(_cropped(0.1), _CROPPED, 0.9),
    "crop-30": Edit(_cropped(0.3), _CROPPED, 0.7),
    "crop-50": Edit(_cropped(0.5), _CROPPED, 0.5),
    "crop-70": Edit(_cropped(0.7), _CROPPED, 0.3),
    "crop-square": Edit(_square_crop, (*_CROPPED, *_RESAVED), 0.55),
    "crop-wide": Edit(_wide_crop, (*_CROPPED, *_RESAVED), 0.55),
    "crop-2-percent": Edit(_cropped(0.04, off_centre=False), _CROPPED, 0.96),
    "turn-90": Edit(_turned(Transpose.ROTATE_90), _ROTATED),
    "turn-180": Edit(_turned(Transpose.ROTATE_180), _ROTATED),
    "turn-270": Edit(_turned(Transpose.ROTATE_270), _ROTATED),
    "mirror": Edit(_turned(Transpose.FLIP_LEFT_RIGHT), _ROTATED),
    "mirror-turn-90": Edit(_turned(Transpose.TRANSPOSE), _ROTATED),
    "tilt-2": Edit(_tilted(2, trimmed=True), _CROPPED_EDIT, 0.85),
    "tilt-5": Edit(_tilted(5, trimmed=True), _CROPPED_EDIT, 0.7),
    "tilt-10": Edit(_tilted(10, trimmed=True), _CROPPED_EDIT, 0.5),
    "tilt-5-black": Edit(_tilted(5, trimmed=False), _EDITED, 0.9),
    "frame-white": Edit(_framed(0.06, (255, 255, 255)), _EDITED),
    "frame-wide": Edit(_framed(0.25, (20, 20, 20)), _EDITED),
    "pad-square": Edit(_padded_square, (*_EDITED, *_RESAVED), 1.0),
    "blurred-square": Edit(_blurred_square, _EDITED),
    "polaroid": Edit(_polaroid, _EDITED),
    "meme": Edit(_captioned, _EDITED, 0.8),
    "caption-bar": Edit(_caption_bar, _EDITED),
    "watermark": Edit(_watermarked, _EDITED, 0.9),
    "date": Edit(_signed, (Relation.EDITED, Relation.RESAVED), 0.97),
    "emoji": Edit(_emoji, _EDITED, 0.85),
    "grey": Edit(_grey, (*_EDITED, *_RESAVED)),
    "sepia": Edit(_sepia, _EDITED),
    "bright": Edit(_enhanced(ImageEnhance.Brightness, 1.4), _EDITED),
    "dark": Edit(_enhanced(ImageEnhance.Brightness, 0.55), _EDITED),
    "contrast": Edit(_enhanced(ImageEnhance.Contrast, 1.6), _EDITED),
    "flat": Edit(_enhanced(ImageEnhance.Contrast, 0.5), _EDITED),
    "gamma": Edit(_mapped(lambda value: value**0.6), _EDITED),
    "saturated": Edit(_enhanced(ImageEnhance.Color, 2.0), (*_EDITED, *_RESAVED)),
    "warm": Edit(_warm, _EDITED),
    "faded": Edit(_faded, _EDITED),
    "vignette": Edit(_vignette, _EDITED),
    "equalised": Edit(_equalised, (*_EDITED, *_RESAVED)),
    "posterised": Edit(_posterised, (*_EDITED, *_RESAVED)),
    "sharpened": Edit(_filtered(ImageFilter.UnsharpMask(3, 200)), (*_EDITED, *_RESAVED)),
    "blur": Edit(_blurred(0.008), (*_EDITED, *_RESAVED)),
    "blur-strong": Edit(_blurred(0.02), (*_EDITED, *_RESAVED)),
    "noise": Edit(_noisy(15), (*_EDITED, *_RESAVED)),
    "noise-strong": Edit(_noisy(35), (*_EDITED, *_RESAVED)),
    "stretched": Edit(_stretched(1.12), _EDITED),
    "screenshot": Edit(_screenshot(dark=False), _EDITED),
    "screenshot-dark": Edit(_screenshot(dark=True), _EDITED),
    "collage-2": Edit(_collage(2, 1), _EDITED),
    "collage-4": Edit(_collage(2, 2), _EDITED),
    "printed": Edit(_printed, _EDITED, 0.95),
    "crop-30-small-jpeg-40": Edit(
        _chain(_cropped(0.3), _scaled(0.6)), _CROPPED, 0.7, save={"quality": 40}
    ),
    "crop-20-grey": Edit(_chain(_cropped(0.2), _grey), _CROPPED_EDIT, 0.8),
    "crop-30-meme": Edit(_chain(_cropped(0.3), _captioned), _CROPPED_EDIT, 0.55),
    "mirror-warm-crop-15": Edit(
        _chain(_turned(Transpose.FLIP_LEFT_RIGHT), _warm, _cropped(0.15)),
        (Relation.CROPPED, Relation.ROTATED, Relation.EDITED), 0.85,
    ),
    "turn-90-grey": Edit(_chain(_turned(Transpose.ROTATE_90), _grey), _TURNED_EDIT),
    "frame-sepia": Edit(_chain(_sepia, _framed(0.08, (250, 248, 240))), _EDITED),
    "screenshot-of-crop": Edit(_chain(_cropped(0.25), _screenshot(dark=True)), _CROPPED_EDIT, 0.75),
    "small-noise-jpeg-30": Edit(
        _chain(_scaled(0.5), _noisy(10)), (*_EDITED, *_RESAVED), save={"quality": 30}
    ),
    "faded-frame-date": Edit(_chain(_faded, _signed, _framed(0.05, (255, 255, 255))), _EDITED, 0.95),
}  # fmt: skip
"""All edits by name, mild to severe, those that go together last."""
