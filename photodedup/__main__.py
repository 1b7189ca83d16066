"""`python -m photodedup` and the installed commands: hands over to the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line."""
    from photodedup.cli.main import run  # noqa: PLC0415 -- `import photodedup` stays free of everything

    return run(sys.argv[1:])


def gui_main() -> int:
    """Open the window, as a desktop entry does: every argument is a folder."""
    from photodedup.cli.main import run  # noqa: PLC0415 -- as above

    return run(["gui", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
