"""Which provider to compute on: those that can be used here, tried once, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from photodedup import paths
from photodedup.describe.loading import FAMILIES
from photodedup.describe.models import family_of
from photodedup.describe.providers import PROVIDERS, Surroundings, clash, known, obstacle, precisions, ranked
from photodedup.describe.surroundings import look
from photodedup.describe.verdicts import TRYING, Verdict, Verdicts, signature
from photodedup.engine import trials
from photodedup.errors import Cancelled
from photodedup.events import CancelToken
from photodedup.settings import Settings

Say = Callable[[str], None]

_AGAIN = "To try it again: photodedup doctor --retest"


@dataclass(frozen=True, slots=True)
class Device:
    """What is known of one provider on this machine.

    Attributes:
        provider: short name.
        title: what a person calls it.
        state: "works", "failed", "crashed", "untried" or "unusable".
        reason: why it is not used; empty where nothing is wrong.
        rate: photos per second without decoding; None where it was not measured.
        cosine: agreement with the CPU; None where it was not measured.
        precision: what it computes in; empty where it was not tried.
        batch: photos per call; 0 where it was not tried.
        day: when it was tried, ISO date.
    """

    provider: str
    title: str
    state: str
    reason: str = ""
    rate: float | None = None
    cosine: float | None = None
    precision: str = ""
    batch: int = 0
    day: str = ""


class Devices:
    """The providers of this machine.

    Args:
        around: what there is; None looks.
        file: where verdicts are kept; None is the person's own place.
    """

    def __init__(self, around: Surroundings | None = None, file: Path | None = None) -> None:
        """Look at the machine; try nothing."""
        self.around = around or look()
        self._file = file or paths.verdicts_file()
        self._verdicts: Verdicts | None = None

    def settled(
        self, settings: Settings, say: Say, family: str | None = None, cancel: CancelToken | None = None
    ) -> Settings:
        """Put the best provider that works into the settings; the plain CPU costs nothing to settle on.

        Args:
            settings: what the person asked for.
            say: told in a sentence why something asked for or expected is not used.
            family: leave out what cannot compute this family's descriptors; None leaves out nothing.
            cancel: stops a trial.

        Raises:
            UserError: no provider has the name asked for.
            Cancelled: stopped as asked.
        """
        wanted = settings.provider
        automatic = wanted == "auto"
        for name in self._automatic(say, family) if automatic else self._asked(wanted, say):
            if name == "cpu" or (self._good(name, say, cancel) and (not automatic or self._pays(name, say, cancel))):
                return replace(settings, provider=name)
        return replace(settings, provider="cpu")

    def listed(self) -> list[Device]:
        """List every provider that this system could have, best first, with what is known of it; tries nothing."""
        here = [each for each in PROVIDERS.values() if self.around.system in each.systems]
        return [self._device(each.name) for each in here]

    def tested(self, say: Say, cancel: CancelToken | None = None) -> list[Device]:
        """Try every provider that can be used here and was never tried.

        Raises:
            Cancelled: stopped as asked.
        """
        for name in self._usable():
            if self._store.of(name) is None:
                self._try(name, say, cancel)
        return self.listed()

    def retest(self, say: Say, cancel: CancelToken | None = None) -> list[Device]:
        """Try every provider that can be used here, the CPU too, whatever was found before.

        Raises:
            Cancelled: stopped as asked.
        """
        for name in self._usable():
            self._try(name, say, cancel)
        return self.listed()

    def clash(self) -> str:
        """Say what is wrong where several onnxruntime packages overwrite each other; empty where nothing is."""
        return clash(self.around.packages)

    def _usable(self) -> list[str]:
        return [name for name in PROVIDERS if name in {"cpu", *self.around.built} and not obstacle(name, self.around)]

    def _automatic(self, say: Say, family: str | None) -> Iterable[str]:
        """List what "auto" tries; a build made for a card says so where the card's driver is missing."""
        for name in PROVIDERS:
            hindrance = obstacle(name, self.around)
            if hindrance and name in self.around.built and PROVIDERS[name].automatic:
                say(hindrance)
        return [name for name in ranked(self.around) if family in {None, *self._families(name)}]

    def _asked(self, wanted: str, say: Say) -> list[str]:
        known(wanted)
        hindrance = obstacle(wanted, self.around)
        if hindrance:
            say(f"The CPU is used. {hindrance}")
            return ["cpu"]
        return [wanted]

    def _families(self, name: str) -> set[str]:
        return {FAMILIES[kind] for kind in precisions(name, self.around)}

    def _good(self, name: str, say: Say, cancel: CancelToken | None) -> bool:
        """Whether a provider works, by its verdict; one that has none is tried."""
        verdict = self._store.of(name) or self._try(name, say, cancel)
        if not verdict.works:
            say(f"{name} is not used. {verdict.reason} {_AGAIN}")
        return verdict.works

    def _pays(self, name: str, say: Say, cancel: CancelToken | None) -> bool:
        """Whether a provider that works is at least as fast as the CPU: software may play the graphics card."""
        rates = [(self._store.of(each) or self._try(each, say, cancel)).rate or 0.0 for each in (name, "cpu")]
        if rates[0] < rates[1]:
            say(f"{name} is not used: it describes {rates[0]:.1f} photos a second here, the CPU {rates[1]:.1f}.")
        return rates[0] >= rates[1]

    def _try(self, name: str, say: Say, cancel: CancelToken | None) -> Verdict:
        """Try a provider and keep the verdict: what freezes the machine meanwhile must not be tried at each start."""
        say(f"Trying {name} once; this can take some minutes." if name != "cpu" else "Measuring the CPU once.")
        self._store.keep(Verdict(name, TRYING))
        try:
            verdict = trials.tried(name, cancel)
        except (Cancelled, KeyboardInterrupt):
            self._store.forget(name)
            raise
        self._store.keep(verdict)
        return verdict

    @property
    def _store(self) -> Verdicts:
        if self._verdicts is None:
            self._verdicts = Verdicts(self._file, signature(paths.models_folder()))
        return self._verdicts

    def _device(self, name: str) -> Device:
        title, hindrance = PROVIDERS[name].title, obstacle(name, self.around)
        if hindrance:
            return Device(name, title, "unusable", hindrance)
        found = self._store.of(name)
        if found is None:
            return Device(name, title, "untried")
        return Device(
            name,
            title,
            found.state,
            found.reason,
            found.rate,
            found.cosine,
            found.precision,
            found.batch,
            found.day,
        )


def settle(
    settings: Settings, say: Say, *, in_use: str = "", keep: bool = False, cancel: CancelToken | None = None
) -> tuple[Settings, str | None]:
    """Settle on a provider and a family of descriptors.

    Descriptors of another family cannot be compared with those a library has: all its photos would be described anew.
    So a library keeps its family, whatever the machine has that day.

    Args:
        settings: what the person asked for.
        say: told in a sentence why something is not used.
        in_use: id of the library's descriptors; empty where it has none.
        keep: whether to keep to them if the person asked for no other.
        cancel: stops a trial.

    Returns:
        The settings with a provider that works, and the family to choose the precision from; None is any.

    Raises:
        UserError: no provider has the name asked for.
        Cancelled: stopped as asked.
    """
    kept = family_of(paths.models_folder(), in_use) if keep and settings.precision == "auto" else None
    if settings.provider == "cpu":
        return settings, kept
    devices = Devices()
    chosen = devices.settled(settings, say, kept, cancel)
    possible = {FAMILIES[kind] for kind in precisions(chosen.provider, devices.around)}
    return chosen, kept if kept in possible else None


def ready(settings: Settings, say: Say) -> Settings:
    """Settle on a provider where there is no library."""
    return settle(settings, say)[0]
