#!/usr/bin/env bash
# Tests a bundle; or installs a .deb (as root) or a wheel (by pipx), tests it and removes it again.
#
#   bash packaging/test_package.sh build/bundle/photodedup | dist/photodedup_VERSION_ARCH.deb | dist/photodedup-VERSION-*.whl
#
# Needs build/bundle-venv, which packaging/build_linux.sh makes. Pictures of the window go to build/pictures.
set -euo pipefail

what=$(realpath "$1")
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
python=$checkout/build/bundle-venv/bin/python
pictures=$checkout/build/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home PHOTODEDUP_LIBRARY=$work/library QT_QPA_PLATFORM=offscreen
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config
export PIPX_HOME=$work/pipx PIPX_BIN_DIR=$work/bin
mkdir -p "$HOME" "$pictures"

claim() { printf '   %s\n' "$*"; }
sums() { (cd "$work/photos" && find . -type f -exec sha256sum {} + | sort); }
# value JSON-FILE EXPRESSION: what a Python expression over the document `d` gives.
value() { "$python" -c 'import json, sys; d = json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$@"; }
expect() {
    local got
    got=$(value "$1" "$2")
    [[ $got == "$3" ]] || {
        printf 'Expected %s to be %s, but it is %s, in:\n' "$2" "$3" "$got" >&2
        cat "$1" >&2
        exit 1
    }
}

need_packages() {
    local missing=() each
    for each in xvfb fonts-dejavu-core strace "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$each" 2>/dev/null) == installed ]] || missing+=("$each")
    done
    [[ ${#missing[@]} != 0 ]] || return 0
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The policy's checks; what lintian-overrides leaves out has its reason there.
install_deb() {
    need_packages lintian
    lintian --allow-root --fail-on error,warning "$what"
    claim 'lintian: no errors, no warnings'
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --allow-downgrades "$what" >/dev/null
    desktop-file-validate /usr/share/applications/io.github.photodedup.photodedup.desktop
    program=/usr/bin/photodedup
    claim "installed: $(dpkg-query -W photodedup)"
}

install_wheel() {
    need_packages pipx g++ python3-dev python3-venv
    HNSWLIB_NO_NATIVE=1 pipx install --python /usr/bin/python3 "$what" >/dev/null 2>&1
    program=$PIPX_BIN_DIR/photodedup
    claim "installed by pipx: $("$program" --version)"
}

# From the command line, as a person would: look, remove, bring back.
use_it() {
    cp -r "$checkout/resources/sample" "$work/photos"
    sums >"$work/before"
    "$program" doctor --json >"$work/doctor.json"
    expect "$work/doctor.json" '{m["state"] for m in d["models"]} == {"sound"} and any(p["works"] for p in d["providers"])' True
    expect "$work/doctor.json" '"onnxruntime" in d["packages"] and "not installed" not in d["packages"].values()' True
    "$program" scan "$work/photos" --json >"$work/scan.json" 2>/dev/null
    expect "$work/scan.json" '(d["found"], d["new"], len(d["skipped"]))' '(34, 34, 0)'
    "$program" groups --level edits --json >"$work/groups.json"
    expect "$work/groups.json" 'len(d["groups"]) >= 8' True
    "$program" remove --level copies --yes --json >"$work/removed.json"
    expect "$work/removed.json" 'len(d["removed"]) > 0 and d["refused"] == []' True
    [[ $(sums) != "$(cat "$work/before")" ]]
    "$program" undo --json >"$work/undone.json"
    expect "$work/undone.json" 'd["refused"]' '[]'
    sums | cmp - "$work/before"
    claim "$(value "$work/scan.json" 'd["found"]') photos scanned, $(value "$work/groups.json" 'len(d["groups"])') groups," \
        "$(value "$work/removed.json" 'len(d["removed"])') photos removed and brought back as they were"
}

# A scan that is killed leaves photos under suspicion; those are decoded in a process of their own, which in a bundle
# is the program once more.
kill_it() {
    PHOTODEDUP_LIBRARY=$work/killed "$program" scan "$work/photos" >/dev/null 2>&1 &
    local scan=$!
    sleep 1.5
    kill -KILL "$scan" 2>/dev/null || true
    wait "$scan" 2>/dev/null || true
    PHOTODEDUP_LIBRARY=$work/killed "$program" scan "$work/photos" --json >"$work/again.json" 2>/dev/null
    expect "$work/again.json" '(d["found"], d["new"] + d["unchanged"], len(d["skipped"]))' '(34, 34, 0)'
    claim 'a scan that was killed went on and skipped nothing'
}

# tests/end2end watches the checkout's code; this is the program as it is installed, with the libraries that it brings.
watch_sockets() {
    strace -f -qq -e trace=socket,exit_group -e signal=none -o "$work/calls" \
        "$program" scan "$work/photos" --library "$work/watched" >/dev/null 2>&1
    grep -q 'exit_group(0)' "$work/calls"
    if grep 'socket(' "$work/calls" | grep -v AF_UNIX; then
        echo 'Those are sockets that leave this machine.' >&2
        exit 1
    fi
    claim 'a scan opened no socket but those of this machine'
}

run_end_to_end_tests() {
    (cd "$checkout" && env -u PHOTODEDUP_LIBRARY PHOTODEDUP_COMMAND="$program" \
        "$python" -m pytest -q -p no:cacheprovider tests/end2end 2>&1 | tail -n 3 | sed 's/^/   /'
        exit "${PIPESTATUS[0]}")
}

open_windows() {
    local name=${what##*/}
    "$python" "$checkout/packaging/start_up.py" --picture "$pictures/$name-start.png" "$program-gui" | sed 's/^/   /'
    "$python" "$checkout/packaging/start_up.py" --times 1 --limit 60 --settle 30 --picture "$pictures/$name-groups.png" \
        "$program-gui" "$work/photos" >/dev/null
    claim "pictures of the window are in $pictures"
}

# uninstall FOLDER COMMAND...: runs it, and sees that the program, its folder, and nothing else is gone.
uninstall() {
    local folder=$1
    shift
    sums >"$work/last"
    find "$work/library" -type f -exec sha256sum {} + | sort >"$work/library-before"
    DEBIAN_FRONTEND=noninteractive "$@" >/dev/null
    [[ ! -e $program && ! -e $program-gui && ! -e $folder ]]
    sums | cmp - "$work/last"
    find "$work/library" -type f -exec sha256sum {} + | sort | cmp - "$work/library-before"
    claim 'uninstalled: nothing of it is left, photos and library are as they were'
}

need_packages
program=$what/photodedup
case $what in
*.deb) install_deb ;;
*.whl) install_wheel ;;
esac
use_it
kill_it
watch_sockets
run_end_to_end_tests
open_windows
case $what in
*.deb) uninstall /usr/lib/photodedup apt-get purge -y -qq photodedup ;;
*.whl) uninstall "$PIPX_HOME/venvs/photodedup" pipx uninstall photodedup ;;
esac
