"""What a person reads at the end of a scan, and of removals made before."""

from __future__ import annotations

from pathlib import Path

from photodedup.cli import removal, text
from photodedup.removal_types import Destination, HistoryReport, RunRecord
from photodedup.types import Level, ScanReport, Skipped

LISTED = 50


def _report(found: int, new: int, skipped: tuple[Skipped, ...] = ()) -> ScanReport:
    return ScanReport(
        found=found,
        new=new,
        unchanged=found - new,
        moved=0,
        missing=0,
        skipped=skipped,
        seconds=1.0,
        photos_per_second=float(found),
        peak_rss_mb=100.0,
        provider="cpu",
        descriptor_id="d",
    )


def test_that_a_folder_without_photos_is_said_to_have_none() -> None:
    """Nothing is claimed of photos that are not there."""
    assert text.scan(_report(0, 0), LISTED) == ["No photo was found; 0 skipped, 0 missing."]


def test_that_a_scan_without_changes_says_that_nothing_was_decoded() -> None:
    """The second scan of a folder tells why it was quick; the first one does not."""
    assert any("Nothing was decoded" in line for line in text.scan(_report(5, 0), LISTED))
    assert not any("Nothing was decoded" in line for line in text.scan(_report(5, 5), LISTED))


def test_that_skipped_files_are_summed_by_reason() -> None:
    """A person sees what is wrong with most of them; of a long list, how to get all of it."""
    skipped = tuple(Skipped(Path(f"{number}.jpg"), "It is damaged: it ends too early.") for number in range(3))
    skipped += (Skipped(Path("a.jpg"), "The file is empty."),)
    assert "Skipped: 3 truncated, 1 empty." in text.scan(_report(5, 5, skipped), LISTED)
    assert "Skipped: 3 truncated, 1 empty. 2 of them are listed; --json lists all." in text.scan(
        _report(5, 5, skipped), 2
    )


def test_that_doctor_gives_a_model_one_line() -> None:
    """Digests are for machines: the JSON has them. What a person may wonder about is said in words."""
    exact = {"model": "vgg16-int8", "state": "sound", "descriptor_id": "d", "int8_products": "exact"}
    lines = text.doctor({"models": [{**exact, "sha256": {"vgg16-int8.onnx": "00ff"}}, {"state": "no model in /x"}]})
    assert lines == [
        "models:",
        "  vgg16-int8: sound; quick int8 products overflow on this processor, so the exact way is taken: slower; d",
        "  no model in /x",
    ]


def test_that_a_removal_cut_off_says_how_to_go_back() -> None:
    """Where the program was killed in the middle, the history names the command that brings back what moved."""

    def told(removed: int, cut_off: int) -> str:
        run = RunRecord("1-a", "2026-11-26", Level.COPIES, Destination.QUARANTINE, removed, 0, 0, 0, cut_off, 0)
        return "\n".join(removal._history(HistoryReport((run,))))

    assert told(10, 270).endswith("photodedup undo 1-a")
    assert "10 removed, 270 cut off" in told(10, 270)
    assert "undo" not in told(10, 0)
