"""The two shared weight files, and the entries by which a graph refers to their parts.

A file is the bare tensors one after another, each starting at a multiple of 4096 so that it can be mapped. They
are settled once; graphs, which change more often, stay small.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

ALIGNMENT = 4096


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """Where one tensor lies: `file` beside the graph, `offset` and `length` in bytes."""

    name: str
    file: str
    offset: int
    length: int
    shape: tuple[int, ...]
    dtype: np.dtype[np.generic]

    def initializer(self) -> TensorProto:
        """Return the graph's entry for this tensor: a reference without the numbers."""
        tensor = TensorProto(name=self.name, dims=self.shape, data_type=helper.np_dtype_to_tensor_dtype(self.dtype))
        tensor.data_location = TensorProto.EXTERNAL
        place = {"location": self.file, "offset": str(self.offset), "length": str(self.length)}
        for key, value in place.items():
            tensor.external_data.add(key=key, value=value)
        return tensor


def write_blob(arrays: Mapping[str, NDArray[np.generic]], file: Path) -> dict[str, StoredTensor]:
    """Write tensors in order; a file that already holds exactly these bytes is left alone."""
    stored: dict[str, StoredTensor] = {}
    content = bytearray()
    for name, array in arrays.items():
        content += bytes(-len(content) % ALIGNMENT)
        raw = np.ascontiguousarray(array).tobytes()
        stored[name] = StoredTensor(name, file.name, len(content), len(raw), array.shape, array.dtype)
        content += raw
    if not (file.exists() and file.read_bytes() == content):
        file.write_bytes(content)
    return stored


def read_blob(
    file: Path, shapes: Mapping[str, tuple[int, ...]], dtype: np.dtype[np.generic]
) -> dict[str, NDArray[np.generic]]:
    """Read back what `write_blob` wrote, all tensors of one `dtype`, in the order of `shapes`.

    Raises:
        ValueError: the file is too short.
    """
    content, offset = file.read_bytes(), 0
    arrays: dict[str, NDArray[np.generic]] = {}
    for name, shape in shapes.items():
        offset += -offset % ALIGNMENT
        count = int(np.prod(shape))
        arrays[name] = np.frombuffer(content, dtype, count, offset).reshape(shape)
        offset += count * dtype.itemsize
    return arrays
