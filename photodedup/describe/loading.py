"""Choose model, precision and provider, check the files, and hand out a ready describer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from photodedup import machine, paths
from photodedup.describe.models import Manifest, check_files, read_manifest
from photodedup.describe.pooling import AGGREGATES
from photodedup.describe.samples import AGREEMENT, agreement, reference_name
from photodedup.describe.session import TrunkSession, candidates
from photodedup.describe.spoc import SpocDescriber
from photodedup.describe.whitening import Whitening, load_whitening
from photodedup.errors import UserError
from photodedup.settings import Settings

Notice = Callable[[str], None]

TRUNK: Final = "vgg16"
PRECISIONS: Final = ("float32", "float16", "int8")
SMALLEST_SIZE: Final = 64
LARGEST_SIZE: Final = 1024
STRIDE: Final = 16
"""Pixels between neighbouring positions of the maps: sizes are multiples of it."""


def load_describer(
    settings: Settings,
    notice: Notice,
    *,
    size: int | None = None,
    precision: str | None = None,
    aggregate: str | None = None,
    dim: int | None = None,
    folder: Path | None = None,
) -> SpocDescriber:
    """Load the shipped model as a describer.

    Args:
        settings: provider, precision and threads.
        notice: told in a sentence when something asked for cannot be had and another takes its place.
        size: side of the square photo, pixels; None is the model's own.
        precision: "float32", "float16", "int8"; None is what the settings say.
        aggregate: name of an aggregation, None is the model's own.
        dim: length of a descriptor, None is the model's own.
        folder: where the models lie; None is where the program ships them.

    Raises:
        UserError: a setting has no such value, or a model file is missing or damaged.
    """
    folder = folder or paths.models_folder()
    session, manifest = _open(folder, settings.provider, precision or settings.precision, notice)
    size, aggregate, dim = size or manifest.size, aggregate or manifest.aggregate, dim or manifest.dim
    _check_size(size)
    whitening = _whitening(folder, manifest, aggregate, dim)
    return SpocDescriber(
        session,
        manifest,
        whitening,
        size=size,
        aggregate=aggregate,
        dim=dim,
        threads=settings.threads or machine.cores(),
    )


def open_trunk(settings: Settings, notice: Notice, precision: str, folder: Path | None = None) -> TrunkSession:
    """Open a trunk alone, for whoever wants its maps.

    Raises:
        UserError: as `load_describer`.
    """
    return _open(folder or paths.models_folder(), settings.provider, precision, notice)[0]


def _open(folder: Path, provider: str, precision: str, notice: Notice) -> tuple[TrunkSession, Manifest]:
    """Open the best that works; the last candidate's failure is the person's to see."""
    tries = [(short, kind) for short in candidates(provider, notice) for kind in _precisions(precision, short)]
    for short, kind in tries:
        manifest = read_manifest(folder, f"{TRUNK}-{kind}")
        check_files(manifest, folder)
        try:
            return _trusted(folder, manifest, short, notice), manifest
        except UserError as error:
            if (short, kind) == tries[-1]:
                raise
            notice(f"{error.sentence} The next best is used.")
    raise UserError("onnxruntime offers no provider at all.", "Install onnxruntime again.")


def _trusted(folder: Path, manifest: Manifest, provider: str, notice: Notice) -> TrunkSession:
    """Open a session and try it on samples; int8 products that go wrong fast are then done slowly and right.

    Raises:
        UserError: the provider cannot run the graph, or gives wrong numbers.
    """
    reference = folder / reference_name(manifest.trunk)
    session = TrunkSession(folder / manifest.graph, provider)
    if agreement(session, reference) >= AGREEMENT:
        return session
    if (provider, manifest.precision) == ("cpu", "int8"):
        notice("This processor gets fast int8 products wrong; the slower exact way is used.")
        session = TrunkSession(folder / manifest.graph, provider, careful=True)
        if agreement(session, reference) >= AGREEMENT:
            return session
    raise UserError(f"The provider {provider} gives wrong numbers for {manifest.graph}.")


def _precisions(wanted: str, provider: str) -> list[str]:
    """Settle "auto", best first: int8 is fastest on a CPU, float16 on a graphics card."""
    if wanted == "auto":
        return ["int8", "float32"] if provider == "cpu" else ["float16"]
    if wanted not in PRECISIONS:
        raise UserError(f"There is no precision called {wanted!r}.", f"Choose one of auto, {', '.join(PRECISIONS)}.")
    return [wanted]


def _check_size(size: int) -> None:
    if not SMALLEST_SIZE <= size <= LARGEST_SIZE or size % STRIDE:
        hint = f"Choose a multiple of {STRIDE} from {SMALLEST_SIZE} to {LARGEST_SIZE}."
        raise UserError(f"The trunk cannot read photos of {size} pixels.", hint)


def _whitening(folder: Path, manifest: Manifest, aggregate: str, dim: int) -> Whitening | None:
    """Load what numpy has to do after the graph; None where the graph does it all."""
    if aggregate not in AGGREGATES:
        raise UserError(f"There is no aggregation called {aggregate!r}.", f"Choose one of {', '.join(AGGREGATES)}.")
    whitening = load_whitening(folder / manifest.whitenings[aggregate])
    longest = len(whitening.axes)
    if not 1 <= dim <= longest:
        raise UserError(f"A descriptor cannot have {dim} dimensions.", f"Choose a number from 1 to {longest}.")
    return None if (aggregate, dim) == (manifest.aggregate, manifest.dim) else whitening
