"""What is loaded for which settings, and what is said where it cannot be."""

from __future__ import annotations

import numpy as np
import pytest

from photodedup.describe.loading import FAMILIES, load_describer, open_trunk
from photodedup.describe.providers import PROVIDERS
from photodedup.describe.surroundings import available_providers
from photodedup.errors import BugError, UserError
from photodedup.settings import Settings
from tests.helpers.pictures import picture

CPU = Settings(provider="cpu")


def _silent(sentence: str) -> None:
    pytest.fail(f"unexpected notice: {sentence}")


def _careful(sentence: str) -> None:
    """Processors without VNNI take the exact way with the whole trunk in int8, and say so; nothing else is said."""
    assert "int8 products" in sentence


def test_the_default_on_a_processor_is_the_compact_trunk() -> None:
    """It takes a quarter of the work of the whole trunk in int8; its id says so."""
    describer = load_describer(CPU, _silent)
    assert (describer.precision, describer.provider, describer.aggregate) == ("compact", "cpu", "root")
    assert (describer.size, describer.dim) == (224, 256)


def test_another_aggregation_takes_the_whole_trunk() -> None:
    """The compact trunk was tuned for `root` alone: SPoC as published comes from VGG-16 itself."""
    describer = load_describer(CPU, _careful, aggregate="sum")
    assert (describer.precision, describer.aggregate) == ("int8", "sum")


def test_the_compact_trunk_with_another_aggregation_is_refused() -> None:
    """Who asks for both by name is told which ones go together."""
    with pytest.raises(UserError, match="does not know the aggregation sum") as caught:
        load_describer(CPU, _silent, precision="compact", aggregate="sum")
    assert "root" in caught.value.hint


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
        load_describer(CPU, _careful, **choice)  # type: ignore[arg-type]
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
    assert load_describer(Settings(provider=missing), notices.append).provider == "cpu"
    assert missing in notices[0]


def test_float16_and_float32_name_their_descriptors_alike_and_the_others_do_not() -> None:
    """Descriptors of one id can be compared: those in int8 or of the compact trunk differ too much from the others."""
    ids = {kind: load_describer(CPU, _careful, precision=kind).descriptor_id for kind in FAMILIES}
    assert ids["float16"] == ids["float32"]
    assert len({ids["float32"], ids["int8"], ids["compact"]}) == 3


def test_the_compact_trunk_pools_nearly_what_the_whole_one_does() -> None:
    """On made-up photos, of which it saw none; what both find among real ones is measured by `evaluate`."""
    photos = np.stack([picture(seed, 256, 256) for seed in range(3)])
    pooled = [open_trunk(CPU, _silent, kind).run("pooled", photos) for kind in ("compact", "float32")]
    assert (pooled[0] * pooled[1]).sum(axis=1).min() > 0.8


def test_a_family_asked_for_is_kept_on_the_cpu() -> None:
    """A library whose descriptors came from a card goes on with the same ones without it."""
    describer = load_describer(CPU, _silent, family="float")
    assert (describer.provider, describer.precision) == ("cpu", "float32")


def test_photos_of_another_size_are_a_bug() -> None:
    """The engine promises squares of the describer's size; a broken promise is not the person's fault."""
    with pytest.raises(BugError, match="not squares of 96"):
        load_describer(CPU, _silent, size=96).describe(picture(0, 64, 64)[None])


def test_the_bare_trunk_gives_maps_of_a_sixteenth_of_the_size() -> None:
    """Comparators work on the maps: 512 of them, one position for 16 pixels."""
    assert open_trunk(CPU, _careful, "int8").run("maps", picture(1, 96, 96)[None]).shape == (1, 512, 6, 6)
