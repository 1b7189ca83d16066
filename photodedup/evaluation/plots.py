"""Line charts as SVG text: few lines of code, the same bytes every time, and readable in a diff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

WIDTH, HEIGHT = 720, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 190, 40, 50
_COLOURS: Final = ("#1b6ca8", "#c8553d", "#2e8b57", "#8e5ea2", "#b8860b", "#444444", "#d16ba5", "#5bc0be", "#999999")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its points in order, and whether it is dashed."""

    xs: Sequence[float]
    ys: Sequence[float]
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: its label, the values it spans, and the values that get a tick."""

    label: str
    low: float
    high: float
    ticks: Sequence[float]

    def share(self, value: float) -> float:
        """Return where a value lies, 0 at the low end and 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def line_chart(title: str, x: Axis, y: Axis, lines: Mapping[str, Line]) -> str:
    """Draw lines with a legend at the right; points outside the axes are drawn where they are."""
    parts = [_text(_LEFT, 22, title, size=15), *_frame(x, y)]
    for number, (name, line) in enumerate(lines.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        again = number >= len(_COLOURS)  # a colour that a line has already is told apart by dashes
        dash = ' stroke-dasharray="6 4"' if line.dashed or again else ""
        points = " ".join(f"{_across(x, a):.1f},{_down(y, b):.1f}" for a, b in zip(line.xs, line.ys, strict=True))
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2"{dash} points="{points}"/>')
        height = _TOP + 10 + 20 * number
        parts.append(f'<line x1="{WIDTH - 175}" x2="{WIDTH - 150}" y1="{height}" y2="{height}" stroke="{colour}"')
        parts.append(f' stroke-width="2"{dash}/>{_text(WIDTH - 144, height + 4, name)}')
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">'
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
    return "\n".join([head, ground, *parts, "</svg>", ""])


def _frame(x: Axis, y: Axis) -> list[str]:
    """Draw both axes with ticks, grid lines and labels."""
    right, bottom = WIDTH - _RIGHT, HEIGHT - _BOTTOM
    parts = []
    for tick in x.ticks:
        place = _across(x, tick)
        parts.append(f'<line x1="{place:.1f}" x2="{place:.1f}" y1="{_TOP}" y2="{bottom}" stroke="#e4e4e4"/>')
        parts.append(_text(place, bottom + 18, f"{tick:g}", anchor="middle"))
    for tick in y.ticks:
        place = _down(y, tick)
        parts.append(f'<line x1="{_LEFT}" x2="{right}" y1="{place:.1f}" y2="{place:.1f}" stroke="#e4e4e4"/>')
        parts.append(_text(_LEFT - 8, place + 4, f"{tick:g}", anchor="end"))
    parts.append(_text((_LEFT + right) / 2, HEIGHT - 12, x.label, anchor="middle"))
    parts.append(_text(8, _TOP - 8, y.label))
    return parts


def _across(x: Axis, value: float) -> float:
    return _LEFT + x.share(value) * (WIDTH - _LEFT - _RIGHT)


def _down(y: Axis, value: float) -> float:
    return HEIGHT - _BOTTOM - y.share(value) * (HEIGHT - _TOP - _BOTTOM)


def _text(x: float, y: float, words: str, *, size: int = 12, anchor: str = "start") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}"'
    return f'<text {place} fill="#333333">{escape(words)}</text>'
