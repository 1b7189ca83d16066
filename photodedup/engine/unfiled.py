"""Photos described without any library."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photodedup import decode, machine
from photodedup.engine.describing import batches, describe_batch, prepare
from photodedup.engine.searching import stat_of
from photodedup.engine.windows import ahead
from photodedup.events import CancelToken
from photodedup.types import DescribeReport, FileStat, Rendition, Skipped

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer


def describe_photos(
    paths: Sequence[Path], describer: Describer, cancel: CancelToken, threads: int = 0
) -> DescribeReport:
    """Describe photos without any library: (n, dim) in the order given, less those that cannot be read.

    Raises:
        UserError: a path does not exist.
        Cancelled: stopped as asked.
    """
    wanted = [stat_of(path) for path in paths]
    threads = threads or machine.cores()
    rows, done, skipped = [], [], []

    def render(_file: FileStat, data: bytes) -> Rendition:
        return decode.render(data, describer.size)

    with ThreadPoolExecutor(threads) as decoders, ThreadPoolExecutor(describer.workers) as describers:
        prepared = ahead(decoders, lambda file: prepare(file, render), wanted, 2 * threads)
        described = ahead(
            describers, lambda items: (items, describe_batch(describer, items)), batches(prepared, describer.batch), 3
        )
        for items, vectors in described:
            cancel.check()
            skipped += [Skipped(item.file.path, item.reason) for item in items if item.reason]
            done += [item.file.path for item in items if not item.reason]
            rows.append(vectors)
    descriptors = np.concatenate([np.empty((0, describer.dim), np.float32), *rows])
    return DescribeReport(tuple(done), descriptors, describer.descriptor_id, tuple(skipped))
