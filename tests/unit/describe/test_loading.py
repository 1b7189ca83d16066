"""What is loaded for which settings, and what is said where it cannot be."""

from __future__ import annotations

import pytest

from photodedup.describe.loading import load_describer, open_trunk
from photodedup.describe.session import PROVIDERS, available_providers, candidates
from photodedup.errors import BugError, UserError
from photodedup.settings import Settings
from tests.helpers.pictures import picture

CPU = Settings(provider="cpu")


def _silent(sentence: str) -> None:
    pytest.fail(f"unexpected notice: {sentence}")


def test_the_default_on_a_processor_is_int8() -> None:
    """int8 is several times as fast; its id says so."""
    describer = load_describer(CPU, _silent)
    assert (describer.precision, describer.provider, describer.aggregate) == ("int8", "cpu", "root")
    assert (describer.size, describer.dim) == (256, 256)


def test_one_call_runs_on_one_thread_and_several_calls_side_by_side() -> None:
    """The engine starts as many threads as the describer says are useful."""
    assert load_describer(Settings(provider="cpu", threads=3), _silent).workers == 3


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ({"size": 100}, "100 pixels"),
        ({"size": 4096}, "4096 pixels"),
        ({"aggregate": "mode"}, "aggregation called 'mode'"),
        ({"dim": 513}, "513 dimensions"),
        ({"precision": "int4"}, "precision called 'int4'"),
    ],
)
def test_a_value_that_does_not_exist_is_named(choice: dict[str, int | str], sentence: str) -> None:
    """Each wrong value gets a sentence of its own and a hint with those that exist."""
    with pytest.raises(UserError, match=sentence) as caught:
        load_describer(CPU, _silent, **choice)  # type: ignore[arg-type]
    assert caught.value.hint


def test_an_unknown_provider_is_refused_with_those_that_exist() -> None:
    """A typing mistake is not quietly turned into the CPU."""
    with pytest.raises(UserError, match="provider called 'gpu'") as caught:
        load_describer(Settings(provider="gpu"), _silent)
    assert "cuda" in caught.value.hint


def test_a_provider_that_is_not_installed_gives_a_notice_and_the_cpu() -> None:
    """Settings brought from another machine must not stop the program."""
    missing = next(short for short in PROVIDERS if short not in available_providers())
    notices: list[str] = []
    assert candidates(missing, notices.append) == ["cpu"]
    assert missing in notices[0]


def test_automatic_choice_ends_with_the_cpu() -> None:
    """The CPU is always there to fall back on."""
    assert candidates("auto", _silent)[-1] == "cpu"


def test_photos_of_another_size_are_a_bug() -> None:
    """The engine promises squares of the describer's size; a broken promise is not the person's fault."""
    with pytest.raises(BugError, match="not squares of 96"):
        load_describer(CPU, _silent, size=96).describe(picture(0, 64, 64)[None])


def test_the_bare_trunk_gives_maps_of_a_sixteenth_of_the_size() -> None:
    """Comparators work on the maps: 512 of them, one position for 16 pixels."""
    assert open_trunk(CPU, _silent, "int8").run("maps", picture(1, 96, 96)[None]).shape == (1, 512, 6, 6)
