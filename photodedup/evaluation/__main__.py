"""Run the whole comparison: `python -m photodedup.evaluation PHOTOS --out FOLDER`."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tempfile
from pathlib import Path

from photodedup.errors import UserError
from photodedup.evaluation.compare import compare
from photodedup.evaluation.report import write_report


def main(arguments: list[str] | None = None) -> int:
    """Measure, write the report, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m photodedup.evaluation", description="Run the whole comparison.")
    parser.add_argument("photos", type=Path, help="holds the folders holidays, ukbench and train")
    parser.add_argument("--out", type=Path, required=True, help="where report.md, report.json and the plots go")
    options = parser.parse_args(arguments)
    today = dt.datetime.now(tz=dt.UTC).date()
    command = f"python -m photodedup.evaluation {options.photos} --out {options.out}"
    try:
        with tempfile.TemporaryDirectory() as cache:
            comparison = compare(options.photos, Path(cache), _say)
        write_report(comparison, options.out, f"{today}, by `{command}`.")
    except UserError as error:
        _say(f"{error.sentence} {error.hint}")
        return 4
    return 0


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 -- a command line tool


if __name__ == "__main__":
    sys.exit(main())
