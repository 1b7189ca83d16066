"""Choose model, precision and provider, check the files, and hand out a ready describer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from photodedup import machine, paths
from photodedup.describe.models import COMPACT, Manifest, check_files, read_manifest
from photodedup.describe.pooling import AGGREGATES
from photodedup.describe.providers import Surroundings, obstacle, precisions, ranked
from photodedup.describe.rationing import RationedTrunk
from photodedup.describe.room import WORKERS, batch_size, free_memory
from photodedup.describe.samples import AGREEMENT, agreement, reference_name
from photodedup.describe.session import TrunkSession, first_line
from photodedup.describe.spoc import SpocDescriber
from photodedup.describe.surroundings import look
from photodedup.describe.whitening import Whitening, load_whitening
from photodedup.errors import OTHER_PROVIDER, PhotodedupError, UnknownValue, UserError
from photodedup.settings import Settings

Notice = Callable[[str], None]

TRUNK: Final = "vgg16"
FAMILIES: Final = {"float32": "float", "float16": "float", "int8": "int8", COMPACT: COMPACT}
"""The precisions, and whose descriptors may be compared: those of one family agree to a cosine of .999."""

ROUNDED: Final = frozenset({"int8", COMPACT})
"""The precisions that multiply bytes."""

COMPACT_AGGREGATE: Final = "root"
"""The one aggregation that the compact trunk is tuned for; "auto" takes the whole trunk for any other."""

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
    family: str | None = None,
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
        family: where the precision is "auto", choose among those of this family; None is any.

    Raises:
        UserError: a setting has no such value, or a model file is missing or damaged.
    """
    folder = folder or paths.models_folder()
    whole = aggregate not in {None, COMPACT_AGGREGATE}
    session, manifest = _open(folder, settings.provider, precision or settings.precision, notice, family, whole=whole)
    size, aggregate, dim = size or manifest.size, aggregate or manifest.aggregate, dim or manifest.dim
    _check_size(size)
    whitening = _whitening(folder, manifest, aggregate, dim)
    threads = settings.threads or machine.cores()
    on_cpu = session.provider == "cpu"
    return SpocDescriber(
        session if on_cpu else _rationed(session, manifest, folder, notice, size=size, threads=threads),
        manifest,
        whitening,
        size=size,
        aggregate=aggregate,
        dim=dim,
        workers=threads if on_cpu else WORKERS,
    )


def _rationed(
    session: TrunkSession, manifest: Manifest, folder: Path, notice: Notice, *, size: int, threads: int
) -> RationedTrunk:
    """Give a card as many photos as it has room for; the CPU with the same family's trunk stands ready."""

    def spare() -> TrunkSession:
        kind = "float32" if manifest.family == "float" else manifest.family
        return _trusted(folder, _checked(folder, kind), "cpu", notice, threads=max(1, threads // WORKERS))

    batch = batch_size(session.provider, free_memory(session.provider), size, manifest.precision)
    return RationedTrunk(session, batch, spare, notice)


def open_trunk(settings: Settings, notice: Notice, precision: str, folder: Path | None = None) -> TrunkSession:
    """Open a trunk alone, for whoever wants its maps.

    Raises:
        UserError: as `load_describer`.
    """
    return _open(folder or paths.models_folder(), settings.provider, precision, notice)[0]


def sample_cosine(settings: Settings) -> float:
    """Return how near a provider's trunk comes to the same trunk in float32 on the built-in samples.

    Raises:
        UserError: as `load_describer`.
    """
    folder = paths.models_folder()
    session, manifest = _open(folder, settings.provider, settings.precision, lambda _: None)
    return _agreement(session, folder, manifest)


def is_quick(manifest: Manifest, folder: Path) -> bool:
    """Whether this processor gets a model's int8 products right the quick way; without VNNI large ones overflow.

    Raises:
        UserError: the model cannot be loaded.
    """
    session = TrunkSession(folder / manifest.graph, "cpu")
    return _agreement(session, folder, manifest) >= AGREEMENT[manifest.family]


def _open(
    folder: Path, provider: str, precision: str, notice: Notice, family: str | None = None, *, whole: bool = False
) -> tuple[TrunkSession, Manifest]:
    """Open the best that works; the last candidate's failure is the person's to see."""
    around = look()
    tries = [
        (short, kind)
        for short in _candidates(provider, around, notice)
        for kind in _precisions(precision, short, around, family)
        if not (whole and precision == "auto" and kind == COMPACT)
    ]
    for short, kind in tries:
        manifest = _checked(folder, kind)
        device = "GPU" if "intel-gpu" in around.drivers else ""
        try:
            return _trusted(folder, manifest, short, notice, device=device), manifest
        except UserError as error:
            if (short, kind) == tries[-1]:
                raise
            notice(f"{error.sentence} The next best is used.")
    raise UserError("onnxruntime offers no provider at all.", "Install onnxruntime again.")


def _candidates(wanted: str, around: Surroundings, notice: Notice) -> list[str]:
    """List the providers to try, best first; the CPU is always the last."""
    if wanted == "auto":
        return ranked(around)
    hindrance = obstacle(wanted, around)
    if hindrance:
        notice(f"The CPU is used. {hindrance}")
        return ["cpu"]
    return list(dict.fromkeys((wanted, "cpu")))


def _checked(folder: Path, precision: str) -> Manifest:
    manifest = read_manifest(folder, f"{TRUNK}-{precision}")
    check_files(manifest, folder)
    return manifest


def _trusted(
    folder: Path, manifest: Manifest, provider: str, notice: Notice, *, threads: int = 1, device: str = ""
) -> TrunkSession:
    """Open a session and try it on samples; int8 products that go wrong fast are then done slowly and right.

    Raises:
        UserError: the provider cannot run the graph, or gives wrong numbers.
    """
    least = AGREEMENT[manifest.family]
    session = TrunkSession(folder / manifest.graph, provider, threads=threads, device=device)
    if _agreement(session, folder, manifest) >= least:
        return session
    if provider == "cpu" and manifest.precision in ROUNDED:
        notice("This processor gets fast int8 products wrong; the slower exact way is used.")
        session = TrunkSession(folder / manifest.graph, provider, careful=True, threads=threads)
        if _agreement(session, folder, manifest) >= least:
            return session
    raise UserError(f"The provider {provider} gives wrong numbers for {manifest.graph}.", OTHER_PROVIDER)


def _agreement(session: TrunkSession, folder: Path, manifest: Manifest) -> float:
    """Return the cosine to the stored reference; a provider that fails at its first run is no different from others."""
    try:
        compact = manifest.precision == COMPACT
        return agreement(session, folder / reference_name(manifest.name if compact else manifest.trunk))
    except PhotodedupError:
        raise
    except Exception as error:  # as in TrunkSession: there is no common kind
        sentence = f"The provider {session.provider} cannot run {manifest.graph}: {first_line(error)}."
        raise UserError(sentence, OTHER_PROVIDER) from error


def _precisions(wanted: str, provider: str, around: Surroundings, family: str | None) -> list[str]:
    """Settle "auto", best first: the compact trunk on a CPU, float16 on a graphics card."""
    if wanted == "auto":
        kinds = precisions(provider, around)
        return [kind for kind in kinds if family in {None, FAMILIES[kind]}]
    if wanted not in FAMILIES:
        raise UnknownValue(f"There is no precision called {wanted!r}.", f"Choose one of auto, {', '.join(FAMILIES)}.")
    return [wanted]


def _check_size(size: int) -> None:
    if not SMALLEST_SIZE <= size <= LARGEST_SIZE or size % STRIDE:
        hint = f"Choose a multiple of {STRIDE} from {SMALLEST_SIZE} to {LARGEST_SIZE}."
        raise UnknownValue(f"The trunk cannot read photos of {size} pixels.", hint)


def _whitening(folder: Path, manifest: Manifest, aggregate: str, dim: int) -> Whitening | None:
    """Load what numpy has to do after the graph; None where the graph does it all."""
    if aggregate not in AGGREGATES:
        raise UnknownValue(f"There is no aggregation called {aggregate!r}.", f"Choose one of {', '.join(AGGREGATES)}.")
    if aggregate not in manifest.whitenings:
        hint = f"Choose {' or '.join(manifest.whitenings)}, or --precision int8."
        raise UnknownValue(f"The compact trunk does not know the aggregation {aggregate}.", hint)
    whitening = load_whitening(folder / manifest.whitenings[aggregate])
    longest = len(whitening.axes)
    if not 1 <= dim <= longest:
        raise UnknownValue(f"A descriptor cannot have {dim} dimensions.", f"Choose a number from 1 to {longest}.")
    return None if (aggregate, dim) == (manifest.aggregate, manifest.dim) else whitening
