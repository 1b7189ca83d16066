#!/usr/bin/env bash
# Builds the Linux packages and tests them, on Debian 12 (fresh is enough: as root it installs what it needs).
#
#   bash packaging/build_linux.sh [--no-test]
#
# Makes dist/photodedup_VERSION_ARCH.deb, dist/photodedup-VERSION-linux-ARCH.tar.xz, the wheel, and
# build/AppDir, from which appimagetool makes an AppImage. Prints sizes and how long the window takes to appear.
# The first run compiles OpenCV (bundle/compile.sh: about ten minutes on two cores) and keeps it in build/wheels.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$checkout"
packaging=$checkout/packaging
venv=$checkout/build/bundle-venv
bundle=$checkout/build/bundle/photodedup
interpreter=/usr/bin/python3 # Debian's: what goes into the bundle of it has a known origin, whatever else is on the PATH
log=$checkout/build/linux.log
LARGEST_BUNDLE=300 # MB, of a million bytes
LARGEST_DEB=120

step() { printf '== %s\n' "$*"; }
quiet() {
    "$@" >>"$log" 2>&1 </dev/null || {
        tail -n 40 "$log" >&2
        printf 'This failed: %s\nAll of it is in %s\n' "$*" "$log" >&2
        exit 1
    }
}
megabytes() { echo $(($(find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }') / 1000000)); }

# The compiler and what PyInstaller looks into, then the libraries that Qt's plugins ask for.
install_tools() {
    local wanted=(python3 python3-venv python3-dev g++ cmake ninja-build binutils dpkg-dev desktop-file-utils appstream
        libgl1 libegl1 libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6
        libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0
        libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
        libwayland-client0 libwayland-cursor0 libwayland-egl1 xz-utils)
    [[ -z $test ]] || wanted+=(qemu-user)
    local missing=() each
    for each in "${wanted[@]}"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$each" 2>/dev/null) == installed ]] || missing+=("$each")
    done
    [[ ${#missing[@]} != 0 ]] || return 0
    if [[ $(id -u) != 0 ]]; then
        printf 'The build needs: sudo apt-get install %s\n' "${missing[*]}" >&2
        exit 4
    fi
    export DEBIAN_FRONTEND=noninteractive
    quiet apt-get update -qq
    quiet apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

pip() { quiet "$venv/bin/python" -m pip --disable-pip-version-check "$@"; }

make_environment() {
    [[ -x $venv/bin/python ]] || quiet "$interpreter" -m venv --clear "$venv"
    pip install --requirement "$packaging/bundle/pins.txt" hatchling
    quiet bash "$packaging/bundle/compile.sh" "$venv/bin/python"
    pip install --no-deps --force-reinstall build/wheels/*.whl
    rm -f dist/photodedup-*.whl
    pip wheel --no-deps --no-build-isolation --wheel-dir dist .
    pip install --no-deps --force-reinstall dist/photodedup-*.whl
    pip check
}

# Some makers leave the names of all functions in their libraries, for debuggers: 6 MB of the bundle. Only these are
# stripped: NumPy's no longer load then ("not page-aligned"), for parts of them were moved after they were linked.
strip_libraries() {
    find "$bundle/_internal" -type f \( -path '*/PIL/_imaging*.so' -o -name 'libicu*.so.*' -o -name 'liblcms2*.so.*' \
        -o -name 'libheif*.so.*' \) -exec strip --strip-unneeded {} +
}

make_bundle() {
    QT_QPA_PLATFORM=offscreen quiet "$venv/bin/python" "$packaging/icons.py"
    # From a folder without sources: the bundle holds the installed wheel.
    (cd build && quiet "$venv/bin/pyinstaller" --noconfirm --distpath bundle --workpath pyinstaller \
        "$packaging/bundle/photodedup.spec")
    strip_libraries
    "$venv/bin/python" "$packaging/licences.py" build/bundle/bundle-files.json --out "$bundle/_internal/THIRD_PARTY"
    "$venv/bin/python" "$packaging/processors.py" "$bundle"
}

make_packages() {
    local tree=$checkout/build/tree
    bash "$packaging/linux/install_tree.sh" "$bundle" build/icons "$tree"
    quiet desktop-file-validate "$tree"/usr/share/applications/*.desktop
    quiet appstreamcli validate --no-net --pedantic "$tree"/usr/share/metainfo/*.xml
    rm -rf build/AppDir
    cp -a "$tree" build/AppDir
    cp "$packaging/linux/AppRun" "$tree"/usr/share/applications/*.desktop build/AppDir/
    cp "$tree"/usr/share/icons/hicolor/256x256/apps/*.png build/AppDir/
    XZ_OPT=-T0 tar -cJf "$archive" -C build/bundle photodedup
    bash "$packaging/linux/deb.sh" "$tree" "$version" "$deb"
}

check_size() {
    printf '%-44s %4d MB (limit %d)\n' "$1" "$2" "$3"
    (($2 < $3)) || { echo "That is too large." >&2 && exit 1; }
}

test=yes
[[ ${1:-} != --no-test ]] || test=
mkdir -p build dist
: >"$log"
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' photodedup/__init__.py)
deb=$checkout/dist/photodedup_${version}_$(dpkg --print-architecture).deb
archive=$checkout/dist/photodedup-$version-linux-$(uname -m).tar.xz

step 'tools' && install_tools
step 'libraries and wheel' && make_environment
step 'bundle, licences, processors' && make_bundle
step 'packages' && make_packages
check_size 'the bundle' "$(megabytes "$bundle")" $LARGEST_BUNDLE
check_size "${deb##*/}" "$(megabytes "$deb")" $LARGEST_DEB
printf '%-44s %4d MB\n' "${archive##*/}" "$(megabytes "$archive")"
if [[ -n $test ]]; then
    step 'tests of the bundle' && bash "$packaging/test_package.sh" "$bundle"
    step 'tests of the .deb' && bash "$packaging/test_package.sh" "$deb"
    step 'tests of the wheel' && bash "$packaging/test_package.sh" dist/photodedup-"$version"-*.whl
    step 'an old processor' && "$venv/bin/python" "$packaging/processors.py" "$bundle" --emulate
fi
