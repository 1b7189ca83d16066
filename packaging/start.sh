#!/usr/bin/env bash
# Opens photodedup on folders of photos; sets everything up first where that was not done yet.
#
#   bash packaging/start.sh [FOLDER...]
#
# Without a screen it does the same job on the command line: it scans the folders and prints the groups.
# Without a folder it offers the sample library. That one is copied to build/sample first, so that trying out
# what removing does leaves the checkout as it was, and it has a catalogue of its own.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
photodedup=$checkout/.venv/bin/photodedup

has_screen() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) == Darwin ]]; }

# Qt ends the process where it can reach no screen (a stale DISPLAY, say): another process finds that out.
can_open_windows() (
    ulimit -c 0
    "$checkout/.venv/bin/python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])'
    exit $?
)

use_sample() {
    local sample=$checkout/build/sample
    if [[ ! -d $sample/photos ]]; then
        mkdir -p "$sample"
        cp -Rp "$checkout/resources/sample" "$sample/photos.new"
        mv "$sample/photos.new" "$sample/photos"
    fi
    export PHOTODEDUP_LIBRARY=${PHOTODEDUP_LIBRARY:-$sample/library}
    folders=("$sample/photos")
}

folders=("$@")
if [[ ${#folders[@]} == 0 && -t 0 && -t 1 ]]; then
    read -e -r -p 'Folder with photos (Enter for the sample library): ' folder
    [[ -z $folder ]] || folders=("${folder/#\~\//$HOME/}")
fi
[[ ${#folders[@]} != 0 ]] || use_sample

if has_screen; then
    bash "$checkout/packaging/set_up.sh" app screen
    if can_open_windows 2>/dev/null; then
        exec "$photodedup" gui "${folders[@]}"
    fi
    printf 'The screen %s cannot be opened; going on without it.\n' "${DISPLAY:-${WAYLAND_DISPLAY:-}}" >&2
fi
bash "$checkout/packaging/set_up.sh" app
"$photodedup" scan "${folders[@]}"
"$photodedup" groups --level similar
