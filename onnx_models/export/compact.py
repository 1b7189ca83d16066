"""Take a trunk apart into one with a tenth of the work: `python -m onnx_models.export.compact WEIGHTS --photos DIR`.

Every 3x3 convolution but the first becomes a column of 3x1 followed by a row of 1x3, with few maps between them
(M. Jaderberg, A. Vedaldi, A. Zisserman, Speeding up convolutional neural networks with low rank expansions, 2014). The
columns come from a singular value decomposition weighted by what the layer sees on photos, the rows from least
squares against what the whole layer answers (X. Zhang et al., Accelerating very deep convolutional networks, 2015).
Then all of it is tuned until its descriptors are those of the whole trunk (distillation). The trunk may look at larger
photos meanwhile: so the parts learn to make of a small photo what it makes of a large one. Needs torch, and an hour on
two cores. What was learned is shipped; onnx_models/README.md says in which order.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import torch
import torch.nn.functional as nn
from numpy.typing import NDArray
from torch import Tensor

from onnx_models.export.quantise import SAFE_WEIGHT
from onnx_models.export.weights import Trunk, read_trunk
from photodedup.describe.whitening import Whitening, learn_whitening
from photodedup.evaluation.datasets import photos_under
from photodedup.evaluation.features import Source, StoredMaps, over_photos, stored_maps

Weights = dict[str, Tensor]
"""`NAME_v` (rank, in, 3, 1), `NAME_w` (out, rank, 1, 3), `NAME_b` (out,); a layer left whole has no `NAME_v`."""

RANKS: Final = {
    "block1_conv2": 16,
    "block2_conv1": 24,
    "block2_conv2": 40,
    "block3_conv1": 48,
    "block3_conv2": 96,
    "block3_conv3": 96,
    "block4_conv1": 128,
    "block4_conv2": 192,
    "block4_conv3": 192,
    "block5_conv1": 192,
    "block5_conv2": 192,
    "block5_conv3": 192,
}
"""Maps between column and row: 96 to 99.9 % of what a layer answers (squared), and 4.6 of 20 billion products."""

FITTED_ON: Final = 48  # photos
SAMPLES: Final = 40_000  # positions of a layer that its rows are fitted to, for every 64 maps
RATE: Final = 1e-3  # of each tensor's own root mean square: their sizes differ by four orders
BATCH: Final = 8
DIM: Final = 256  # whitened axes that are compared
TINY: Final = 1e-5  # under the root, which is too steep at zero


def main() -> int:
    """Write the parts as an npz."""
    line = argparse.ArgumentParser(prog="python -m onnx_models.export.compact", description=__doc__)
    line.add_argument("weights", type=Path, help="VGG-16, as the export reads it")
    line.add_argument("--photos", type=Path, required=True, help="photos to learn from; never those of a test set")
    line.add_argument("--out", type=Path, required=True, help="npz to write; the whole trunk's maps are kept beside it")
    line.add_argument("--start", type=Path, help="npz of parts to go on from, instead of taking the trunk apart")
    line.add_argument("--rounds", type=int, default=2, help="over the photos (default: %(default)s)")
    line.add_argument("--rate", type=float, default=RATE, help="of learning (default: %(default)s)")
    line.add_argument(
        "--size", type=int, default=192, help="of the photos for the parts, pixels (default: %(default)s)"
    )
    line.add_argument("--seen-at", type=int, default=320, help="of those for the whole trunk (default: %(default)s)")
    options = line.parse_args()
    trunk = read_trunk(options.weights)
    found = photos_under(options.photos)
    photos = np.concatenate(list(over_photos([Source(photo) for photo in found], options.size, lambda square: square)))
    fitted_on = photos[np.linspace(7, len(photos) - 8, FITTED_ON).astype(int)]
    weights = _parts(options.start) if options.start else taken_apart(trunk, preprocessed(trunk, fitted_on))

    def seen(square: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.asarray(whole_maps(trunk, preprocessed(trunk, square)))

    maps = stored_maps(found, options.seen_at, seen, options.out.with_suffix(".maps.npy"))
    roots = torch.cat([rooted(torch.from_numpy(one[None].astype(np.float32))) for one in maps])
    lesson = Lesson(photos, maps, learn_whitening(roots.numpy()).leading(DIM))
    for told in tuned(trunk, weights, lesson, rounds=options.rounds, highest=options.rate):
        print(told, file=sys.stderr)  # noqa: T201 -- a command line tool
    np.savez(options.out, **{name: values.detach().numpy() for name, values in weights.items()})
    return 0


def _parts(file: Path) -> Weights:
    with np.load(file) as stored:
        return {name: torch.from_numpy(values) for name, values in stored.items()}


@torch.no_grad()
def taken_apart(trunk: Trunk, photos: Tensor) -> Weights:
    """Split every layer but the first, each fitted to what the parts before it really give.

    Args:
        trunk: VGG-16.
        photos: (n, 3, size, size), preprocessed.
    """
    weights: Weights = {}
    whole = apart = photos
    for layer in trunk.layers:
        kernel, bias = torch.from_numpy(layer.weight), torch.from_numpy(layer.bias)
        answer = _over(whole, partial(nn.conv2d, weight=kernel, bias=bias, padding=1))
        if layer.name in RANKS:
            column = _column(kernel, apart, RANKS[layer.name])
            between = _over(apart, partial(nn.conv2d, weight=column, padding=(1, 0)))
            row, bias = _row(between, answer)
            weights |= {f"{layer.name}_v": column, f"{layer.name}_w": row, f"{layer.name}_b": bias}
        else:
            weights |= {f"{layer.name}_w": kernel, f"{layer.name}_b": bias}
        last = layer.name in trunk.last_of_block
        whole = _passed_on(answer, last=last)
        apart = _passed_on(_over(apart, partial(_layer, weights, layer.name)), last=last)
    return weights


def _column(kernel: Tensor, maps: Tensor, rank: int) -> Tensor:
    """The columns, (rank, in, 3, 1), that keep most of what a layer answers to these maps."""
    deep, wide = kernel.shape[1], kernel.shape[0]
    seen = sum(_columns(one).T @ _columns(one) / one[0].numel() for one in maps[:, None])
    values, axes = torch.linalg.eigh(torch.as_tensor(seen))
    roots = values.clamp(min=float(values.max()) * 1e-7).sqrt()
    there, back = axes * roots @ axes.T, axes / roots @ axes.T
    left, _, _ = torch.linalg.svd(there @ kernel.permute(1, 2, 3, 0).reshape(3 * deep, 3 * wide), full_matrices=False)
    column = (back @ left[:, :rank]).T.reshape(-1, deep, 3, 1)
    spread = _over(maps, partial(nn.conv2d, weight=column, padding=(1, 0))).std(dim=(0, 2, 3))
    return (column / spread.view(-1, 1, 1, 1)).contiguous()


def _columns(maps: Tensor) -> Tensor:
    """Every column of three positions, (positions, 3 x channels), of (1, channels, high, wide)."""
    high = maps.shape[2]
    padded = nn.pad(maps, (0, 0, 1, 1))
    return torch.stack([padded[0, :, k : k + high] for k in range(3)], 1).flatten(2).flatten(0, 1).T


def _row(between: Tensor, answer: Tensor) -> tuple[Tensor, Tensor]:
    """The rows, (out, rank, 1, 3), and the bias that bring the columns' maps nearest to the whole layer's answer."""
    rank, wide = between.shape[1], between.shape[3]
    random = np.random.default_rng(0)
    taken = min(wide * wide, SAMPLES * max(1, rank // 64) // len(between))
    seen, wanted = [], []
    for maps, target in zip(nn.pad(between, (1, 1, 0, 0)), answer, strict=True):
        places = torch.from_numpy(random.choice(wide * wide, taken, replace=False))
        rows = torch.stack([maps[:, :, k : k + wide] for k in range(3)], 1).reshape(3 * rank, -1)[:, places]
        seen.append(torch.cat([rows, torch.ones(1, taken)]).T.double())
        wanted.append(target.flatten(1)[:, places].T.double())
    a, b = torch.cat(seen), torch.cat(wanted)
    products = a.T @ a
    products += torch.eye(len(products)) * 1e-6 * products.diagonal().mean()
    solved = torch.linalg.solve(products, a.T @ b).float()
    return solved[:-1].T.reshape(-1, rank, 1, 3).contiguous(), solved[-1]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the parts learn from.

    Attributes:
        photos: (n, size, size, 3), as the parts see them.
        maps: the whole trunk's maps of the same photos, larger: (n, channels, high, wide).
        whitening: learned on the root-pooled vectors of `maps`.
    """

    photos: NDArray[np.uint8]
    maps: StoredMaps
    whitening: Whitening

    def wanted(self, chosen: NDArray[np.intp]) -> Tensor:
        """Maps of some photos, in float32."""
        return torch.from_numpy(self.maps[chosen].astype(np.float32))


def tuned(trunk: Trunk, weights: Weights, lesson: Lesson, *, rounds: int, highest: float) -> Iterator[str]:
    """Tune the parts in place; yield how near they are, every 50 steps.

    Half of the batches are mirrored, so that a photo and its mirror image come near each other. The kernels are rounded
    as they will be shipped, and learn to make up for it. The first block, where most of the time would go, stays.
    """
    free = [values.requires_grad_() for name, values in weights.items() if not name.startswith("block1_")]
    groups = [{"params": [values], "size": float(values.detach().square().mean().sqrt())} for values in free]
    optimiser = torch.optim.Adam(groups, lr=highest, betas=(0.9, 0.99))
    random, near = np.random.default_rng(0), Nearness(lesson.whitening)
    steps = rounds * (len(lesson.photos) // BATCH)
    order = np.concatenate([random.permutation(len(lesson.photos))[: steps // rounds * BATCH] for _ in range(rounds)])
    for step, chosen in enumerate(order.reshape(-1, BATCH)):
        rate = highest * min(1, (step + 1) / 30) * 0.5 * (1 + math.cos(math.pi * step / steps))
        for group in optimiser.param_groups:
            group["lr"] = rate * group["size"]
        chosen.sort()
        batch, wanted = preprocessed(trunk, lesson.photos[chosen]), lesson.wanted(chosen)
        if random.integers(2):
            batch, wanted = batch.flip(3), wanted.flip(3)
        apart = near.measured(apart_maps(trunk, rounded(weights), batch), wanted)
        optimiser.zero_grad()
        (0.3 * apart[0] + 5 * apart[1] + 2 * apart[2]).backward()
        torch.nn.utils.clip_grad_norm_(free, 1.0)
        optimiser.step()
        if step % 50 == 0:
            yield f"{step} of {steps}: " + ", ".join(f"{float(one.detach()):.4f}" for one in apart)


def rounded(weights: Weights) -> Weights:
    """Round kernels as `quantise_layer` will, but let gradients pass as if they were not rounded."""
    return {name: values if name.endswith("_b") else _rounded(values) for name, values in weights.items()}


def _rounded(kernel: Tensor) -> Tensor:
    step = kernel.detach().abs().amax((1, 2, 3), keepdim=True).clamp(min=1e-12) / SAFE_WEIGHT
    return kernel + ((kernel / step).round() * step - kernel).detach()


@dataclass(frozen=True, slots=True)
class Nearness:
    """How far maps are from the whole trunk's: themselves, their root-pooled vectors, and these whitened."""

    whitening: Whitening

    def measured(self, maps: Tensor, wanted: Tensor) -> list[Tensor]:
        """Return the share of the squares that is wrong, and 1 - cosine of the vectors, plain and whitened.

        Args:
            maps: of the parts, (n, channels, high, wide).
            wanted: of the whole trunk, at least as large.
        """
        small = nn.adaptive_avg_pool2d(wanted, maps.shape[2:])
        wrong = ((maps - small).square().sum((1, 2, 3)) / small.square().sum((1, 2, 3))).mean()
        ours, theirs = rooted(maps), rooted(wanted)
        return [wrong, 1 - (ours * theirs).sum(1).mean(), 1 - (self._white(ours) * self._white(theirs)).sum(1).mean()]

    def _white(self, vectors: Tensor) -> Tensor:
        axes = torch.from_numpy(self.whitening.axes / self.whitening.deviations[:, None]).float()
        return nn.normalize((vectors - torch.from_numpy(self.whitening.mean).float()) @ axes.T)


def rooted(maps: Tensor) -> Tensor:
    """Pool maps to unit-length square roots of their sums, (n, channels)."""
    return nn.normalize((nn.normalize(maps.sum((2, 3))) + TINY).sqrt())


@torch.no_grad()
def whole_maps(trunk: Trunk, maps: Tensor) -> Tensor:
    """The last maps of the whole trunk, (n, channels, high, wide), for preprocessed photos."""
    for layer in trunk.layers:
        answer = nn.conv2d(maps, torch.from_numpy(layer.weight), torch.from_numpy(layer.bias), padding=1)
        maps = _passed_on(answer, last=layer.name in trunk.last_of_block)
    return maps


def apart_maps(trunk: Trunk, weights: Weights, maps: Tensor) -> Tensor:
    """The last maps of the trunk taken apart, (n, channels, high, wide), for preprocessed photos."""
    for layer in trunk.layers:
        maps = _passed_on(_layer(weights, layer.name, maps), last=layer.name in trunk.last_of_block)
    return maps


def _layer(weights: Weights, name: str, maps: Tensor) -> Tensor:
    if f"{name}_v" not in weights:
        return nn.conv2d(maps, weights[f"{name}_w"], weights[f"{name}_b"], padding=1)
    between = nn.conv2d(maps, weights[f"{name}_v"], padding=(1, 0))
    return nn.conv2d(between, weights[f"{name}_w"], weights[f"{name}_b"], padding=(0, 1))


def _passed_on(answer: Tensor, *, last: bool) -> Tensor:
    maps = nn.relu(answer)
    return nn.max_pool2d(maps, 2) if last else maps


def _over(maps: Tensor, work: Callable[[Tensor], Tensor]) -> Tensor:
    """Work on four photos at a time: the first layers' maps are large."""
    return torch.cat([work(some) for some in maps.split(4)])


def preprocessed(trunk: Trunk, photos: NDArray[np.uint8]) -> Tensor:
    """Preprocess (n, size, size, 3) as the graphs do."""
    order: Sequence[int] = ["RGB".index(channel) for channel in trunk.preprocessing.channels]
    levels = torch.from_numpy(np.ascontiguousarray(photos[..., order])).permute(0, 3, 1, 2).float()
    mean, scale = (torch.tensor(one).view(1, 3, 1, 1) for one in (trunk.preprocessing.mean, trunk.preprocessing.scale))
    return (levels - mean) * scale


if __name__ == "__main__":
    sys.exit(main())
