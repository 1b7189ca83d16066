"""What came of trying each provider on this machine, kept in a file so that none is tried at every start.

A verdict counts for one build of onnxruntime, one set of models and one version of the program. Whatever is wrong with
the file costs only another trial.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from photodedup import __version__
from photodedup.describe.models import MANIFEST_SUFFIX
from photodedup.describe.surroundings import installed, plugged_in, runtimes

WORKS, FAILED, CRASHED, TRYING = "works", "failed", "crashed", "trying"

_STOPPED: Final = "The program ended while it was being tried."


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of trying one provider.

    Attributes:
        provider: short name.
        state: "works", "failed" (refused, or wrong numbers), "crashed" (its process died or hung), or "trying".
        reason: a sentence; empty where it works.
        precision: what it computed in; empty where it did not.
        cosine: the worst sample's, against the same family's trunk on the CPU; None where it did not run.
        rate: photos per second without decoding; None where it was not measured.
        batch: photos per call; 0 where it did not run.
        day: when it was tried, ISO date.
    """

    provider: str
    state: str
    reason: str = ""
    precision: str = ""
    cosine: float | None = None
    rate: float | None = None
    batch: int = 0
    day: str = ""

    @property
    def works(self) -> bool:
        """Whether it may be used."""
        return self.state == WORKS


class Verdicts:
    """The verdicts on file.

    Args:
        file: where they are kept.
        signature: names build, models and version; a verdict of another signature does not count.
    """

    def __init__(self, file: Path, signature: str) -> None:
        """Remember where they are; they are read whenever one is asked for."""
        self._file = file
        self._signature = signature

    def of(self, provider: str) -> Verdict | None:
        """Return the verdict on a provider; None where it was never tried with this signature."""
        stored = self._stored().get(provider)
        return None if stored is None else _read(stored, self._signature)

    def keep(self, verdict: Verdict) -> None:
        """Put a verdict on file; where that cannot be written the provider is tried anew next time."""
        self._write({**self._stored(), verdict.provider: {"signature": self._signature, **asdict(verdict)}})

    def forget(self, provider: str) -> None:
        """Strike a provider off, as if it had never been tried."""
        self._write({name: entry for name, entry in self._stored().items() if name != provider})

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stored if isinstance(stored, dict) else {}

    def _write(self, entries: dict[str, Any]) -> None:
        draft = self._file.with_suffix(f".{os.getpid()}.new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
            os.replace(draft, self._file)
        except OSError:
            return


def _read(stored: object, signature: str) -> Verdict | None:
    """Turn an entry into a verdict; one still "trying" belongs to a program that did not live to see the end."""
    if not isinstance(stored, dict) or stored.get("signature") != signature:
        return None
    try:
        verdict = Verdict(**{field.name: stored[field.name] for field in fields(Verdict)})
    except KeyError:
        return None
    if verdict.state == TRYING:
        return Verdict(verdict.provider, CRASHED, _STOPPED, day=verdict.day)
    return verdict


def signature(models: Path) -> str:
    """Digest what decides whether an old verdict still counts: runtime and plugins, models, the program's version."""
    import onnxruntime  # noqa: PLC0415 -- it takes a quarter of a second to load

    parts = [__version__, onnxruntime.__version__, *runtimes(installed()), *plugged_in(installed())]
    parts += [file.read_text(encoding="utf-8") for file in sorted(models.glob("*" + MANIFEST_SUFFIX))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
