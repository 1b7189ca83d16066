#!/usr/bin/env bash
# Runs the tests; sets everything up first where that was not done yet. Needs no screen.
#
#   bash packaging/test.sh [PYTEST-ARGUMENT...]
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$checkout/packaging/set_up.sh" test
cd "$checkout"
export QT_QPA_PLATFORM=offscreen
# loadgroup keeps the tests of the window in one process: two of them beside each other share one clipboard and focus.
exec .venv/bin/python -m pytest -n 2 --dist loadgroup "$@"
