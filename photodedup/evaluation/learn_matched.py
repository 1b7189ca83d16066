"""Learn the whitening of `matched` again: `python -m photodedup.evaluation.learn_matched PHOTOS`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from photodedup.describe.loading import open_trunk
from photodedup.describe.pooling import Maps
from photodedup.errors import UserError
from photodedup.evaluation.compare import DIM, LEARN_ON, SIZE
from photodedup.evaluation.datasets import photos_under
from photodedup.evaluation.features import Source, over_photos
from photodedup.evaluation.matched import FILE, learn_matched_whitening
from photodedup.evaluation.shots import SHOTS, write_shots
from photodedup.evaluation.tuned import pool_powers
from photodedup.settings import Settings
from photodedup.types import Pixels, Vectors


def main(arguments: list[str] | None = None) -> int:
    """Make shots, look at them, learn, write the file, and return the exit status."""
    command = "python -m photodedup.evaluation.learn_matched"
    parser = argparse.ArgumentParser(prog=command, description="Learn a whitening from made-up shots of photos.")
    parser.add_argument("photos", type=Path, help="holds the folder train; never photos of a test set")
    parser.add_argument("--out", type=Path, default=FILE, help="default: where the report looks for it")
    options = parser.parse_args(arguments)
    try:
        trunk = open_trunk(Settings(provider="cpu"), _say, "int8")
        views = views_of(list(photos_under(options.photos / LEARN_ON)), lambda photo: trunk.run("maps", photo))
    except UserError as error:
        _say(f"{error.sentence} {error.hint}")
        return 4
    learn_matched_whitening(views).leading(DIM).save(options.out)
    return 0


def views_of(photos: Sequence[Path], run: Callable[[Pixels], Maps]) -> Vectors:
    """Pool every photo and the shots that are made of it, (photos, 1 + shots, d).

    Raises:
        UserError: a photo cannot be read.
    """
    with tempfile.TemporaryDirectory() as folder:
        shots = write_shots(photos, Path(folder))
        files = [*photos, *shots]
        rows = np.concatenate(
            list(over_photos([Source(file) for file in files], SIZE, lambda square: pool_powers(run(square))))
        )
    seen, made = rows[: len(photos), None], rows[len(photos) :].reshape(len(photos), len(SHOTS), -1)
    return np.concatenate([seen, made], axis=1)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 -- a command line tool


if __name__ == "__main__":
    sys.exit(main())
