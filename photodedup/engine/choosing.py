"""Which describer a library gets: the best device, and descriptors that can be compared with those it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from photodedup.catalogue import contents, facts
from photodedup.catalogue.connection import Catalogue
from photodedup.events import CancelToken
from photodedup.settings import Settings

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer


def choose(
    catalogue: Catalogue,
    settings: Settings,
    waiting: int,
    say: Callable[[str], None],
    cancel: CancelToken | None = None,
) -> Describer:
    """Load a describer for a library.

    Args:
        catalogue: the library.
        settings: what the person asked for.
        waiting: how many photos are to be described. Where they are more than those described already, a card may
            bring in a new kind of descriptors; else the library keeps its own.
        say: told in a sentence why something asked for is not used.
        cancel: stops the trial of a device that was never used before.

    Raises:
        UserError: the model or the provider cannot be used.
        Cancelled: stopped as asked.
    """
    from photodedup.describe import loading  # noqa: PLC0415 -- onnxruntime loads slowly
    from photodedup.engine import devices  # noqa: PLC0415 -- the same

    in_use = facts.descriptor_in_use(catalogue) or ""
    keep = bool(in_use) and waiting <= contents.count_described(catalogue, in_use)
    chosen, family = devices.settle(settings, say, in_use=in_use, keep=keep, cancel=cancel)
    return loading.load_describer(chosen, say, family=family)
