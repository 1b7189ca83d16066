"""Decode many damaged files of every format: none may end the process, hang it or take memory without bound.

    python tests/benchmarks/fuzz_formats.py [--files 10000] [--seed 0] [--seconds 10] [--more FOLDER]

Small pictures in every format (and the small photos of FOLDER) are damaged in their headers and bodies: bits
flipped, bytes set to extremes, parts cut out, doubled or swapped with those of another format, ends cut off. Each is
rendered as a scan would, and every fifth hashed in full, in a process of its own that is replaced if it dies or takes
longer than SECONDS for one file. Prints one JSON document; exits with 1 if any file crashed, hung or raised anything
but the reason a scan would list.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import time
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import numpy as np

from photodedup import decode
from photodedup.errors import PhotoUnreadable
from tests.helpers.formats import animated, dng, in_every_format, psd
from tests.helpers.pictures import picture

SIDE: Final = 224
_LARGEST: Final = 1 << 20  # bytes of a photo taken from a folder
_HEADER: Final = 512  # bytes
_TRAITS: Final = ("head", "body", "cut", "drop", "double", "graft")


def main() -> int:
    """Fuzz, report, and say by the exit code whether all went well."""
    line = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    line.add_argument("--files", type=int, default=10_000)
    line.add_argument("--seed", type=int, default=0)
    line.add_argument("--seconds", type=float, default=10.0)
    line.add_argument("--more", type=Path)
    given = line.parse_args()
    whole = originals(given.more)
    report = fuzz(whole, given.files, given.seed, given.seconds)
    print(json.dumps(report, indent=2))  # noqa: T201
    return 1 if report["crashed"] or report["hung"] or report["wrong"] else 0


def originals(more: Path | None) -> list[tuple[str, bytes]]:
    """List whole files by name: made ones in every format, and the small ones of a folder."""
    pixels = picture(11, 96, 72)
    made = [
        *in_every_format(pixels).items(),
        (".psd of 16 bits", psd(pixels, 16)),
        (".psb", psd(pixels, large=True, packed=True)),
        (".dng without preview", dng(pixels, preview=False)),
        (".gif that moves", animated(pixels, "GIF")),
        (".webp that moves", animated(pixels, "WEBP")),
    ]
    found = [] if more is None else [path for path in sorted(more.iterdir()) if path.stat().st_size <= _LARGEST]
    return made + [(path.name, path.read_bytes()) for path in found]


def fuzz(whole: list[tuple[str, bytes]], count: int, seed: int, seconds: float) -> dict[str, object]:
    """Run all files through workers and count what became of them."""
    outcomes: Counter[str] = Counter()
    crashed: list[str] = []
    hung: list[str] = []
    wrong: list[str] = []
    slowest, peak, started, number = (0.0, ""), (0.0, ""), time.monotonic(), 0
    while number < count:
        pipe, worker = _start(whole, seed, number, count)
        while number < count:
            name = f"{seed}/{number} {whole[number % len(whole)][0]}"
            begun = time.monotonic()
            if not pipe.poll(seconds + 30 * (begun == started)):
                hung.append(name)
                break
            try:
                outcome, took, rss = pipe.recv()
            except EOFError:
                crashed.append(name)
                break
            number, slowest, peak = (
                number + 1,
                max(slowest, (took, name)),
                max(peak, (rss, name), key=lambda one: one[0]),
            )
            kind, _, detail = outcome.partition(": ")
            outcomes[kind] += 1
            if kind == "wrong":
                wrong.append(f"{name}: {detail}")
        worker.kill()
        worker.join()
        number += number < count  # the one that crashed or hung
    return {
        "files": count, "formats": len(whole), **outcomes, "crashed": crashed, "hung": hung, "wrong": wrong,
        "slowest_seconds": round(slowest[0], 2), "slowest": slowest[1], "peak_rss_mb": round(peak[0]), "peak": peak[1],
        "seconds": round(time.monotonic() - started),
    }  # fmt: skip


def _start(
    whole: list[tuple[str, bytes]], seed: int, first: int, count: int
) -> tuple[Connection, multiprocessing.process.BaseProcess]:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(there, whole, seed, first, count), daemon=True)
    worker.start()
    there.close()
    here.poll(60)  # until it has imported everything
    here.recv()
    return here, worker


def _work(there: Connection, whole: list[tuple[str, bytes]], seed: int, first: int, count: int) -> None:
    there.send("ready")
    for number in range(first, count):
        begun = time.monotonic()
        outcome = _outcome(damaged(whole, seed, number), in_full=number % 5 == 0)
        rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        there.send((outcome, time.monotonic() - begun, rss))


def _outcome(data: bytes, *, in_full: bool) -> str:
    try:
        decode.render(data, SIDE)
        if in_full:
            decode.pixel_hash(data)
            decode.render_truncated(data, SIDE)
    except PhotoUnreadable:
        return "skipped"
    except BaseException as error:  # noqa: BLE001 -- finding these is what this is for
        return f"wrong: {error!r}"
    return "decoded"


def damaged(whole: list[tuple[str, bytes]], seed: int, number: int) -> bytes:
    """Make the damaged file of a number: the same at any time."""
    rng = np.random.default_rng((seed, number))
    data = bytearray(whole[number % len(whole)][1])
    for trait in rng.choice(_TRAITS, size=int(rng.integers(1, 4)), p=(0.4, 0.3, 0.1, 0.08, 0.06, 0.06)):
        other = whole[int(rng.integers(len(whole)))][1]
        data = _damage(rng, data, str(trait), other)
    return bytes(data)


def _damage(rng: np.random.Generator, data: bytearray, trait: str, other: bytes) -> bytearray:
    if len(data) < 2:
        return data
    start = int(rng.integers(len(data)))
    length = int(rng.integers(1, 1 + min(4096, len(data) - start)))
    match trait:
        case "head" | "body":
            reach = min(len(data), _HEADER) if trait == "head" else len(data)
            for at in rng.integers(0, reach, int(rng.integers(1, 12))):
                data[at] = int(rng.choice([0, 1, 127, 128, 255, data[at] ^ (1 << int(rng.integers(8)))]))
        case "cut":
            return data[:start]
        case "drop":
            del data[start : start + length]
        case "double":
            data[start:start] = data[start : start + length]
        case _:
            data[start : start + length] = other[start : start + length]
    return data


if __name__ == "__main__":
    sys.exit(main())
