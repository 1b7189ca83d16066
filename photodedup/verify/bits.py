"""Which strings of bits are nearest to which, all against all.

Bits that are set in both of two strings are counted by a product of their bits as numbers, and a product of matrices of
bytes is what processors are quickest at: onnxruntime's takes a third of the time of OpenCV's counting.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnxruntime

Bits = NDArray[np.uint8]
"""Strings of 256 bits, (n, 32)."""

_BITS: Final = 256
_FAR: Final = 2 * _BITS  # further than any string

# The graph of one MatMulInteger of a, (n, 256) uint8, and b, (256, m) int8. A test makes it anew.
GRAPH: Final = bytes.fromhex(
    "08083a620a180a01610a0162120163220d4d61744d756c496e74656765721201675a150a016112100a0e0802120a0a0312016e0a03088002"
    "5a150a016212100a0e0803120a0a030880020a0312016d62150a016312100a0e0806120a0a0312016e0a0312016d42040a00100d"
)


@dataclass(frozen=True, slots=True, eq=False)
class Strings:
    """Strings of bits, ready for being compared with.

    Attributes:
        ones: twice each bit, (256, n).
        count: how many bits are set in each, (n,).
    """

    ones: NDArray[np.int8]
    count: NDArray[np.int32]


def ready(bits: Bits) -> Strings:
    """Make strings ready; they take eight times the memory then."""
    ones = np.unpackbits(np.ascontiguousarray(bits.T), axis=0)
    return Strings((ones << 1).view(np.int8), ones.sum(axis=0, dtype=np.int32))


def two_nearest(a: Bits, b: Strings) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
    """Find, for each string of `a`, the two strings of `b`, of at least two, from which it differs in fewest bits.

    Returns:
        The place of the nearest in `b`, the first of several, (n,), and in how many bits the nearest and the one
        after it differ, (n, 2).
    """
    both = _products().run(None, {"a": np.unpackbits(a, axis=1), "b": b.ones})[0]
    # Set in one alone are those of `a`, which are the same for a whole row and added last, and of `b`, less twice both.
    apart = np.subtract(b.count, both, out=both)
    rows = np.arange(len(a))
    nearest = apart.argmin(axis=1)
    first = apart[rows, nearest]
    apart[rows, nearest] = _FAR
    two = np.column_stack([first, apart.min(axis=1)])
    return nearest, two + np.bitwise_count(a).sum(axis=1, dtype=np.int32)[:, np.newaxis]


@cache
def _products() -> onnxruntime.InferenceSession:
    import onnxruntime  # noqa: PLC0415 -- it loads slowly

    onnxruntime.disable_telemetry_events()  # for Windows, where the variable in photodedup/__init__.py has no effect
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.inter_op_num_threads = options.intra_op_num_threads = 1  # several pairs are compared side by side
    return onnxruntime.InferenceSession(GRAPH, options, providers=["CPUExecutionProvider"])
