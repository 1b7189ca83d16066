"""Running commands: exit statuses, one JSON document on stdout whatever happens, the rest on stderr."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from photodedup import paths
from photodedup.cli import main
from photodedup.cli.text import size
from photodedup.describe import loading
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import BugError, Cancelled
from photodedup.settings import Settings
from photodedup.types import GroupsReport, Pixels, Vectors
from tests.helpers.pictures import picture, save

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command with a fake trunk; gives the exit status, stdout and stderr."""

    def fake(*_: object, **__: object) -> FakeDescriber:
        return FakeDescriber()

    monkeypatch.setattr(loading, "load_describer", fake)

    def call(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main.run([str(argument) for argument in arguments], _no_window)
        out, err = capsys.readouterr()
        return code, out, err

    return call


def _no_window(_folders: Sequence[Path], _library: Path, _settings: Settings) -> int:
    raise AssertionError("a window was opened")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give two photos, one of them twice, and a file that is none."""
    for name in ("a.jpg", "b.jpg"):
        save(picture(1), tmp_path / "photos" / name)
    save(picture(2), tmp_path / "photos" / "c.jpg")
    (tmp_path / "photos" / "text.jpg").write_text("no photo")
    return tmp_path / "photos"


def test_scan_prints_the_fields_of_the_contract(run: Run, photos: Path) -> None:
    """Outside checks rely on exactly these names."""
    code, out, err = run("scan", photos, "--json", "--threads", 2)
    report = json.loads(out)
    assert code == 0
    assert set(report) == {
        "found", "new", "unchanged", "moved", "missing", "skipped", "seconds", "photos_per_second", "peak_rss_mb",
        "provider", "descriptor_id", "noted", "skipped_by_reason", "decoded",
    }  # fmt: skip
    assert (report["found"], report["new"], report["skipped_by_reason"]) == (4, 3, {"not a photo": 1})
    assert [(Path(skip["path"]), set(skip)) for skip in report["skipped"]] == [
        (photos / "text.jpg", {"path", "reason"})
    ]
    assert "Finding photos" in err


def test_groups_prints_the_fields_of_the_contract(run: Run, photos: Path) -> None:
    """Paths are absolute, and each member says what it is and what is suggested."""
    run("scan", photos)
    code, out, _ = run("groups", "--level", "exact", "--json")
    report = json.loads(out)
    (group,) = report["groups"]
    assert (code, report["level"], report["threshold"]) == (0, "exact", 0.6)
    assert {"id", "keeper", "why", "reclaimable_bytes", "members"} <= set(group)
    assert [(member["path"], member["relation"], member["suggestion"]) for member in group["members"]] == [
        (str(photos / "a.jpg"), "identical", "keep"),
        (str(photos / "b.jpg"), "identical", "remove"),
    ]
    assert {"path", "bytes", "width", "height", "relation", "similarity", "suggestion"} <= set(group["members"][0])


def test_groups_before_any_scan_says_how_to_get_some(run: Run) -> None:
    """A bare "No groups" would sound as if there were no duplicates."""
    code, out, _ = run("groups")
    assert (code, out) == (0, "Nothing was scanned into this library yet. Run: photodedup scan FOLDER\n")
    assert json.loads(run("groups", "--json")[1])["groups"] == []


def test_similar_prints_the_fields_of_the_contract(run: Run, photos: Path) -> None:
    """A query and its results, nearest first."""
    run("scan", photos)
    code, out, _ = run("similar", photos / "a.jpg", "--top", 1, "--json")
    assert code == 0
    assert json.loads(out) == {
        "query": str(photos / "a.jpg"),
        "results": [{"path": str(photos / "b.jpg"), "similarity": pytest.approx(1, abs=1e-3), "relation": "identical"}],
    }


@pytest.mark.parametrize("kind", ["csv", "json", "html"])
def test_export_writes_a_file_and_says_what_is_in_it(run: Run, photos: Path, tmp_path: Path, kind: str) -> None:
    """Level and threshold are those of `groups`; the answer counts what was written."""
    run("scan", photos)
    out = tmp_path / f"out.{kind}"
    code, answer, _ = run("export", "--format", kind, out, "--level", "similar", "--threshold", 0.999, "--json")
    report = json.loads(answer)
    assert code == 0
    assert (report["file"], report["format"], report["level"], report["threshold"]) == (
        str(out),
        kind,
        "similar",
        0.999,
    )
    assert (report["groups"], report["photos"]) == (1, 2)
    assert "b.jpg" in out.read_text(encoding="utf-8")


def test_backup_and_repair_print_their_reports(run: Run, photos: Path, tmp_path: Path, private_home: Path) -> None:
    """A damaged library is noticed, put right by the command that the hint names, and can be put back from a copy."""
    run("scan", photos)
    assert run("repair", "--json")[:2] == (
        0,
        '{"state": "sound", "problem": "", "kept": null, "rows": {}, "folders": []}\n',
    )
    code, out, _ = run("backup", tmp_path / "copy.sqlite", "--json")
    assert (code, json.loads(out)["file"]) == (0, str(tmp_path / "copy.sqlite"))
    catalogue = private_home / "library" / "catalogue.sqlite"
    for options, state in (([], "repaired"), (["--from", tmp_path / "copy.sqlite"], "restored")):
        catalogue.write_bytes(b"rubbish" * 1000)
        code, out, _ = run("groups", "--json")
        assert (code, json.loads(out)["hint"]) == (4, "Run: photodedup repair")
        assert "photodedup repair" in run("doctor")[1]
        assert state in run("repair", *options)[1]
        run("scan", photos)
        assert len(json.loads(run("groups", "--json")[1])["groups"]) == 1


def test_describe_writes_files_and_descriptors(run: Run, photos: Path, tmp_path: Path) -> None:
    """Row by row what was described; what was not is listed."""
    code, out, _ = run("describe", photos, "--out", tmp_path / "out.npz", "--json")
    report = json.loads(out)
    with np.load(tmp_path / "out.npz") as stored:
        files, descriptors = stored["files"].tolist(), stored["descriptors"]
    assert code == 0
    assert files == [str(photos / name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    assert descriptors.shape == (3, 32)
    assert descriptors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(descriptors, axis=1), 1, atol=1e-5)
    assert [skip["path"] for skip in report["skipped"]] == [str(photos / "text.jpg")]


@pytest.mark.parametrize("name", ["a.jpg", "text.jpg", "notes"])
def test_describe_replaces_no_file_that_is_no_npz(run: Run, photos: Path, name: str) -> None:
    """A photo named by mistake stays what it is; descriptors of before are replaced."""
    (photos / "notes").write_text("mine")
    before = (photos / name).read_bytes()
    code, out, _ = run("describe", photos / "a.jpg", "--out", photos / name, "--json")
    assert code == 4
    assert "not replaced" in json.loads(out)["error"]
    assert (photos / name).read_bytes() == before
    for _ in range(2):
        assert run("describe", photos / "a.jpg", "--out", photos / "a.npz")[0] == 0
    assert not list(photos.glob(".*"))


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes in Windows' folders")
def test_what_is_like_a_pipe_is_not_waited_for(run: Run, photos: Path) -> None:
    """A pipe that nobody writes to would be read forever."""
    run("scan", photos)
    os.mkfifo(photos / "pipe.jpg")
    code, out, _ = run("similar", photos / "pipe.jpg", "--json")
    assert code == 4
    assert "not a regular file" in json.loads(out)["error"]


@pytest.mark.parametrize(
    "arguments",
    [["repair"], ["groups"], ["history"], ["undo"], ["remove", "--level", "exact"], ["similar", "a.jpg"]],
)
def test_a_misspelt_library_is_not_made(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    """A slip in its name is told, and leaves no folder behind."""
    code, out, _ = run(*arguments, "--library", tmp_path / "slip", "--json")
    assert code == 4
    assert "There is no library in" in json.loads(out)["error"]
    assert not (tmp_path / "slip").exists()


def test_a_photo_named_twice_is_described_once(run: Run, photos: Path, tmp_path: Path) -> None:
    """A folder and a file inside it, in whatever order, give one row a file."""
    for named in ((photos, photos / "a.jpg"), (photos / "a.jpg", photos), (photos, photos)):
        assert json.loads(run("describe", *named, "--out", tmp_path / "out.npz", "--json")[1])["files"] == 3


def test_photos_read_again_for_another_model_are_no_unchanged_ones(
    run: Run, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a change of model everything is decoded, and nobody says that nothing was."""
    run("scan", photos)
    monkeypatch.setattr(loading, "load_describer", lambda *_, **__: FakeDescriber(descriptor_id="another"))
    assert "2 known photos were read again" in run("scan", photos)[1]
    assert "Nothing was decoded" in run("scan", photos)[1]


def test_without_json_a_person_reads_lines(run: Run, photos: Path) -> None:
    """Text says the same, and a second scan says that nothing was decoded."""
    code, out, err = run("scan", photos)
    assert code == 0
    assert "4 photos: 3 new" in out
    assert "text.jpg" in err
    assert "Skipped: 1 not a photo." in out
    _, out, err = run("scan", photos)
    assert "Nothing was decoded" in out
    assert "Skipped: 1 not a photo." in out
    assert "text.jpg" in err, "what an earlier scan found unusable is listed too"
    assert "keep" in run("groups")[1]
    assert "identical" in run("similar", photos / "a.jpg")[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan", "/no/such/folder"],
        ["similar", "/no/such/photo.jpg"],
        ["describe", "/no/such/photo.jpg", "--out", "/dev/null/never.npz"],
        ["groups", "--library", "/dev/null/library"],
    ],
)
def test_what_is_wrong_outside_is_status_4_and_one_document(run: Run, arguments: list[str]) -> None:
    """A sentence and a hint, on stdout as JSON and on stderr as words; never a traceback."""
    code, out, err = run(*arguments, "--json")
    assert code == 4
    assert set(json.loads(out)) == {"error", "hint"}
    assert json.loads(out)["error"] in err
    assert "Traceback" not in err
    assert run(*arguments)[1] == ""


def test_a_library_that_is_a_loop_of_links_is_status_4(run: Run, tmp_path: Path) -> None:
    """A slip in the file system is no bug of ours."""
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert run("groups", "--library", tmp_path / "loop", "--json")[0] == 4


@pytest.mark.parametrize("arguments", [["scan"], ["nonsense"], ["groups", "--level", "all"]])
def test_wrong_usage_is_status_2_and_one_document(run: Run, arguments: list[str]) -> None:
    """A script that asked for JSON gets it even for its own mistake."""
    code, out, err = run(*arguments, "--json")
    assert code == 2
    assert json.loads(out)["error"].startswith("Wrong usage")
    assert "usage:" in err
    assert run(*arguments)[:2] == (2, "")


@pytest.mark.parametrize("error", [BugError("broken"), ZeroDivisionError("oops")])
def test_a_bug_is_status_1_with_a_traceback_and_one_document(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """What we did wrong is shown as such, with what a report needs."""

    def fail(*_: object) -> GroupsReport:
        raise error

    monkeypatch.setattr(Engine, "groups", fail)
    code, out, err = run("groups", "--json")
    assert code == 1
    (report,) = paths.log_folder().glob("crash-*.txt")
    assert "bug" in json.loads(out)["error"]
    assert str(report) in json.loads(out)["hint"]
    assert "Traceback" in err


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt()])
def test_an_interrupt_is_status_130_and_one_document(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """The person stopped it and is told that nothing finished is lost; only a stopped scan speaks of the next one."""

    def stop(*_: object) -> GroupsReport:
        raise error

    monkeypatch.setattr(Engine, "groups", stop)
    code, out, _ = run("groups", "--json")
    assert code == 130
    assert "saved" in json.loads(out)["error"]
    assert "scan" not in json.loads(out)["error"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["scan", "."], "next scan goes on"),
        (["undo"], "next undo"),
        (["remove", "--level", "exact"], "photodedup undo"),
    ],
)
def test_a_stopped_command_says_what_it_leaves(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    """Each command that changes something says how to go on from there."""

    def stop(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr(Engine, "__init__", stop)
    code, _, err = run(*words)
    assert code == 130
    assert told in err


def test_the_first_signal_asks_a_scan_to_stop(run: Run, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends the scan in good order, and the handlers are put back."""
    before = signal.getsignal(signal.SIGINT)
    real = FakeDescriber.describe

    def describe(self: FakeDescriber, squares: Pixels) -> Vectors:
        os.kill(os.getpid(), signal.SIGTERM)
        return real(self, squares)

    monkeypatch.setattr(FakeDescriber, "describe", describe)
    assert run("scan", photos, "--json")[0] == 130
    assert signal.getsignal(signal.SIGINT) == before
    monkeypatch.undo()


def test_names_that_are_not_text_survive_json(run: Run, photos: Path) -> None:
    """A path's bytes come back from the document unchanged."""
    odd = photos / os.fsdecode(b"\xff.jpg")
    (photos / "a.jpg").rename(odd)
    run("scan", photos)
    (group,) = json.loads(run("groups", "--json")[1])["groups"]
    assert os.fsencode(odd) in {os.fsencode(member["path"]) for member in group["members"]}


HOSTILE = "b\nkeep\x1b[2J\x9b1m\u202egpj\u2066.jpg"
SPELLED = r"b\nkeep\x1b[2J\x9b1m\u202egpj\u2066.jpg"


def _acts(text: str) -> bool:
    return any(acting in text for acting in ("\nkeep", "\x1b", "\x9b", "\u202e", "\u2066"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["groups"],
        ["similar", "a.jpg"],
        ["remove", "--level", "exact"],
        ["remove", "--level", "exact", "--yes"],
        ["undo"],
        ["empty-quarantine"],
    ],
    ids=" ".join,
)
def test_no_name_forges_a_line_or_controls_the_terminal(
    run: Run, photos: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    """What would act is spelled out, and each line of an answer is one of ours; JSON has the name as it is."""
    monkeypatch.chdir(photos)
    (photos / "b.jpg").rename(photos / HOSTILE)
    run("scan", photos)
    if arguments[0] in {"undo", "empty-quarantine"}:
        run("remove", "--level", "exact", "--yes")
    code, out, err = run(*arguments)
    assert code == 0
    assert SPELLED in out
    assert not _acts(out + err)
    if arguments == ["groups"]:
        (group,) = json.loads(run("groups", "--json")[1])["groups"]
        assert str(photos / HOSTILE) in {member["path"] for member in group["members"]}


def test_names_of_skipped_and_missing_files_are_spelled_out_too(run: Run, photos: Path) -> None:
    """What is said on stderr, by notes, errors and wrong usage, is read at the same terminal."""
    (photos / "text.jpg").rename(photos / HOSTILE)
    for arguments in (["scan", photos], ["scan", photos / HOSTILE / "none"], ["groups", f"--{HOSTILE}"]):
        err = run(*arguments)[2]
        assert SPELLED in err
        assert not _acts(err)


def test_the_trace_of_a_bug_is_spelled_out_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that names a file may come from any library."""

    def fail(*_: object) -> GroupsReport:
        raise BugError(HOSTILE.replace("\n", ""))

    monkeypatch.setattr(Engine, "groups", fail)
    code, _, err = run("groups")
    assert code == 1
    assert SPELLED.replace(r"\n", "") in err
    assert not _acts(err)


def test_broken_settings_are_mentioned_and_cost_nothing(run: Run, private_home: Path) -> None:
    """The complaint goes to stderr and the command is done."""
    file = private_home / "config" / "photodedup" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"threads": -3}')
    code, out, err = run("groups", "--json")
    assert code == 0
    assert json.loads(out)["groups"] == []
    assert "threads" in err


def test_sizes_are_worded_for_people() -> None:
    """Decimal units, as file managers show them."""
    assert [size(count) for count in (0, 999, 1500, 2_500_000, 10**9, 10**13)] == [
        "0 bytes", "999 bytes", "1.5 kB", "2.5 MB", "1.0 GB", "10.0 TB",
    ]  # fmt: skip
