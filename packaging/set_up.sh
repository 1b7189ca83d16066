#!/usr/bin/env bash
# Makes .venv in the checkout ready, and says next to nothing unless something fails.
#
#   bash packaging/set_up.sh [app|test] [screen]
#
# "test" adds what the tests need; "screen" adds what Qt needs to open a window. start.sh and test.sh call it.
# Exit: 0 ready, 4 something outside is wrong.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
extra=${1:-app}
screen=${2:-}
venv=$checkout/.venv
log=$checkout/build/set-up.log
PATH=$PATH:/usr/sbin:/sbin # dpkg insists on them, and a plain user's PATH has none

say() { printf '%s\n' "$*" >&2; }

# A failing step ends here: the end of what it printed, then one sentence.
fail() {
    tail -n 25 "$log" >&2 || true
    say "photodedup could not be set up: $*"
    exit 4
}

find_python() {
    local name
    for name in python3.11 python3 python3.12 python3.13; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    echo /usr/bin/python3 # nothing suitable yet: apt brings it on Debian
}

# What Qt loads from the system, and the Debian package that has it. The second half opens windows.
qt_libraries() {
    cat <<'LIST'
libGL.so.1 libgl1
libEGL.so.1 libegl1
libX11.so.6 libx11-6
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libgthread-2.0.so.0 libglib2.0-0
LIST
    [[ -n $screen ]] || return 0
    cat <<'LIST'
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render.so.0 libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
LIST
}

# Prints the Debian packages that are needed. Asks what is usable and not what dpkg knows, so that a Python or a
# compiler from elsewhere counts too.
missing_packages() {
    local known library package
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    "$python" -c 'import os, sysconfig; os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null ||
        echo python3-dev
    command -v g++ >/dev/null || echo g++ # hnswlib is compiled where it is installed
    known=$(ldconfig -p 2>/dev/null) || return 0 # not Linux
    while read -r library package; do
        [[ $known == *"$library "* ]] || echo "$package"
    done <<<"$(qt_libraries)"
    compgen -G '/usr/share/fonts/*/*' >/dev/null || echo fonts-dejavu-core
}

install_packages() {
    local missing
    missing=$(missing_packages | sort -u | tr '\n' ' ')
    missing=${missing% }
    [[ -n $missing ]] || return 0
    if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
        say "The system lacks $missing; on Debian or Ubuntu, sudo apt-get install $missing brings them."
        return 0
    fi
    say "Installing with apt: $missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # one word a package
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; } >>"$log" 2>&1 </dev/null ||
        fail "apt-get could not install $missing; is the network there?"
}

make_venv() {
    # One that was begun for another folder (a copied checkout) would run the other folder's code.
    if [[ -e $venv/checkout && $(cat "$venv/checkout") != "$checkout" ]] || ! "$venv/bin/python" -c '' 2>/dev/null; then
        "$python" -m venv --clear "$venv" >>"$log" 2>&1 ||
            fail "$python cannot make a virtual environment (Python 3.11 or newer with venv is needed)."
    fi
    printf '%s\n' "$checkout" >"$venv/checkout"
}

install_photodedup() {
    local what=$checkout
    [[ $extra != test ]] || what="${checkout}[test]"
    # Without this hnswlib is compiled for exactly this processor, and crashes on an older one.
    export HNSWLIB_NO_NATIVE=1
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$what" >>"$log" 2>&1 </dev/null ||
        fail "pip could not install it; is the network there?"
}

stamp=$(cksum <"$checkout/pyproject.toml")
is_ready() { [[ -e $venv/checkout && $(cat "$venv/checkout" "$venv/ready-$1" 2>/dev/null) == "$checkout"$'\n'"$stamp" ]]; }

installed=
if is_ready "$extra" || is_ready test; then
    installed=yes
    [[ -n $screen && ! -e $venv/ready-screen ]] || exit 0
else
    say "Setting photodedup up in ${venv}; the first time takes a few minutes."
fi
mkdir -p "${log%/*}"
: >"$log"
python=$(find_python)
install_packages
if [[ -z $installed ]]; then
    python=$(find_python) # apt may have brought a better one
    make_venv
    install_photodedup
    printf '%s\n' "$stamp" >"$venv/ready-$extra"
fi
[[ -z $screen ]] || touch "$venv/ready-screen"
