"""The comparison from photos to page, made small, and the parts of the page."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from photodedup.evaluation import compare, plots, similarity
from photodedup.evaluation.datasets import Dataset, Query
from photodedup.evaluation.report import write_report
from tests.helpers.pictures import picture, save

DIM = 8


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shrink sizes and dimensions: the steps are the same, the figures mean nothing."""
    for name, value in {"SIZE": 64, "SIZES": (64,), "PRECISION_SIZE": 64, "DIM": DIM}.items():
        monkeypatch.setattr(compare, name, value)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder with three data sets of made-up photos."""
    for seed in range(12):
        save(picture(seed, 96, 96), tmp_path / "train" / f"{seed}.png")
    for group in range(2):
        for number in range(2):
            save(picture(50 + group, 96 + 16 * number, 96), tmp_path / "holidays" / f"{1000 + group}{number:02}.png")
    for number in range(8):
        save(picture(70 + number // 4, 90 + 8 * (number % 4), 96), tmp_path / "ukbench" / f"ukbench{number:05}.png")
    return tmp_path


@pytest.mark.slow
@pytest.mark.usefixtures("small")
def test_the_report_shows_every_aggregation_and_its_plots(photos: Path, tmp_path: Path) -> None:
    """One call goes from photos to a page, its JSON twin and three pictures."""
    comparison = compare.compare(photos, tmp_path, lambda _: None)
    write_report(comparison, tmp_path / "report", "today")
    page = (tmp_path / "report" / "report.md").read_text()
    figures = json.loads((tmp_path / "report" / "report.json").read_text())
    names = {row["name"] for row in figures["aggregates"]}
    assert names >= {"sum", "root", "centre", "max", "fisher", "triangulation", "crow", "gem", "rmac", "matched"}
    assert all(f"| {name} |" in page for name in names)
    (matched,) = (row for row in figures["aggregates"] if row["name"] == "matched")
    assert "512" not in matched["sweep"], "its whitening is stored for 256 numbers"
    for picture_file in (tmp_path / "report").glob("*.svg"):
        assert picture_file.name in page
        ET.parse(picture_file)  # noqa: S314 -- our own file


def test_nothing_is_learned_on_the_test_set_but_under_that_name() -> None:
    """Changing other test photos moves no descriptor, except in the columns that say so."""
    random = np.random.default_rng(0)
    train, test = (random.standard_normal((count, 40)).astype(np.float32) for count in (300, 50))
    others = test.copy()
    others[1:] += 3
    before, after = (compare.treatments(train, {"set": vectors}) for vectors in (test, others))
    moved = {kind for kind in before if not np.allclose(before[kind]["set"][0], after[kind]["set"][0], atol=1e-5)}
    assert moved == {kind for kind in before if "learned on test" in kind}


def test_similarities_tell_the_same_scene_from_others() -> None:
    """Photos 0 and 1 show one scene with equal features, photo 2 another at right angles."""
    dataset = Dataset("holidays", (Path(),) * 3, (Query(0, frozenset({1}), frozenset({0})),))
    axes = np.eye(4, dtype=np.float32)
    found = similarity.compare_scenes(dataset, [axes[:2], axes[:2], axes[2:]], [0, 1, 2])
    assert found.same_scene.tolist() == [1, 1]
    assert found.elsewhere.tolist() == found.random.tolist() == [0, 0]
    assert found.figures()["own scene is nearest, share"] == 1


def test_sift_features_are_unit_vectors(tmp_path: Path) -> None:
    """SIFT is taken from the same squares, and compared by the same dot product."""
    (found,) = similarity.sift_features([save(picture(3), tmp_path / "a.png")], 256)
    assert found.shape[1] == 128
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, rtol=1e-4)


def test_a_photo_without_key_points_has_no_features(tmp_path: Path) -> None:
    """A blank wall is compared with nothing instead of stopping the analysis."""
    blank = save(np.full((64, 64, 3), 90, np.uint8), tmp_path / "blank.png")
    assert similarity.sift_features([blank], 64)[0].shape == (0, 128)


def test_a_chart_puts_points_where_the_axes_say() -> None:
    """The low ends meet at the lower left corner of the frame, the high ends at the upper right one."""
    axis = plots.Axis("a & b", 0, 10, [0, 5, 10])
    chart = ET.fromstring(plots.line_chart("title", axis, axis, {"line": plots.Line([0, 10], [0, 10])}))  # noqa: S314 -- our own text
    (line,) = chart.findall("{http://www.w3.org/2000/svg}polyline")
    assert line.get("points") == "60.0,350.0 530.0,40.0"


def test_no_two_lines_of_a_chart_look_the_same() -> None:
    """However many there are: those that share a colour differ by dashes."""
    axis = plots.Axis("axis", 0, 10, [0])
    chart = ET.fromstring(plots.line_chart("title", axis, axis, {str(n): plots.Line([0], [n]) for n in range(12)}))  # noqa: S314 -- our own text
    looks = {(line.get("stroke"), line.get("stroke-dasharray")) for line in chart.iter() if "polyline" in line.tag}
    assert len(looks) == 12
