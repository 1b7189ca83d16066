"""The progress of a removal and of an undo is for the person, on stderr; stdout is for the answer."""

from __future__ import annotations

import pytest

from photodedup.cli.output import Output
from photodedup.events import FilesMoving


@pytest.mark.parametrize(("back", "words"), [(False, "Moving files away"), (True, "Bringing files back")])
def test_that_only_the_end_of_moving_is_told_where_nobody_watches(
    capsys: pytest.CaptureFixture[str], *, back: bool, words: str
) -> None:
    """A log gets one line; a terminal would see the count grow."""
    output = Output(as_json=True)
    for done in (1, 2, 3):
        output.event(FilesMoving(back, done, 3))
    assert capsys.readouterr() == ("", f"{words}: 3 done.\n")


def test_that_a_terminal_sees_the_count_grow(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line is replaced, and cleared at the end."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    output = Output(as_json=False)
    output.event(FilesMoving(back=False, done=1, total=2))
    assert capsys.readouterr().err.endswith("Moving files away: 1 of 2")
