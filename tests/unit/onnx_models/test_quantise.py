"""Rounding to int8."""

from __future__ import annotations

import numpy as np
import pytest

from onnx_models.export.quantise import ActivationRanges, quantise_layer
from onnx_models.export.weights import CAFFE, Layer


def test_each_channel_is_rounded_by_at_most_half_its_step() -> None:
    """A channel with small weights keeps its own, fine step."""
    weight = np.random.default_rng(0).standard_normal((3, 4, 3, 3)).astype(np.float32)
    weight[1] *= 0.01
    small = quantise_layer(Layer("block1_conv1", weight, np.zeros(3, np.float32)))
    steps = small.scales[:, None, None, None]
    assert np.abs(small.weight * steps - weight).max(axis=(1, 2, 3)) == pytest.approx(small.scales / 2, rel=0.2)
    assert small.scales[1] < small.scales[0] / 20


def test_zero_weights_stay_zero() -> None:
    """A weight of zero is held exactly."""
    weight = np.zeros((1, 1, 3, 3), np.float32)
    weight[0, 0, 0, 0] = 1
    small = quantise_layer(Layer("block4_conv1", weight, np.zeros(1, np.float32)))
    assert small.weight[0, 0, 2, 2] == 0


def test_the_photo_range_holds_every_pixel_and_zero() -> None:
    """Black and white in all three channels fit into 0..255 levels, and 0, which borders are filled with, is exact."""
    step, zero = ActivationRanges({}, CAFFE).photo_scale_and_zero()
    levels = [round(value / step) + zero for value in (-123.68, 0.0, 255 - 103.939)]
    assert levels[0] >= 0
    assert levels[1] == zero
    assert levels[2] <= 255
