#!/usr/bin/env bash
# Compiles the libraries in compiled.txt into build/wheels, and keeps them there until a version in that file,
# or this script, changes.
#
#   bash packaging/bundle/compile.sh PYTHON
#
# OpenCV takes ten minutes on two cores that have nothing else to do. Interrupted, it goes on with the file it was at.
set -euo pipefail

python=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
sources=build/opencv

pip() { "$python" -m pip --disable-pip-version-check "$@"; }
line() { grep "^$1==" "$here/compiled.txt"; }

# OpenCV's set-up writes type stubs for modules that are not built here, and stops without them; the bundle needs none.
fetch_opencv() {
    local version
    version=$(line opencv-python-headless)
    ! compgen -G "$sources/opencv*-${version#*==}.tar.gz" >/dev/null || return 0
    rm -rf "$sources" build/fetched
    mkdir -p build/fetched
    pip download --no-deps --no-binary opencv-python-headless --dest build/fetched "$version"
    tar -xzf build/fetched/*.tar.gz --strip-components 1 -C build/fetched
    perl -pi -e 's|\[ r"python/cv2/py\.typed" \]|[]|; s|\["python/cv2" \+ r"/typing/\.\*\\\.py"\]|[]|' build/fetched/setup.py
    mv build/fetched "$sources"
}

# Only the modules that are called, and what they need. On x86 a function is chosen at run time by what there is.
opencv_options() {
    cat <<'OPTIONS'
-DBUILD_LIST=core,imgproc,flann,geometry,features,video,python3 -DPYTHON3_LIMITED_API=ON
-DWITH_FFMPEG=OFF -DWITH_GSTREAMER=OFF -DWITH_V4L=OFF -DWITH_VA=OFF -DWITH_AVFOUNDATION=OFF
-DWITH_IPP=OFF -DWITH_ITT=OFF -DBUILD_ITT=OFF -DWITH_OPENCL=OFF -DWITH_LAPACK=OFF
-DWITH_PROTOBUF=OFF -DWITH_EIGEN=OFF -DWITH_ADE=OFF
-DWITH_JPEG=OFF -DWITH_PNG=OFF -DWITH_TIFF=OFF -DWITH_WEBP=OFF -DWITH_OPENJPEG=OFF -DWITH_JASPER=OFF -DWITH_OPENEXR=OFF
-DENABLE_PRECOMPILED_HEADERS=OFF
OPTIONS
    # By a path that stays: pip builds in a folder that is gone when an interrupted build goes on, and then the system's
    # older NumPy would be found, whose modules the newer one does not load.
    echo "-DPYTHON3_NUMPY_INCLUDE_DIRS=$("$python" -c 'import numpy; print(numpy.get_include())')"
    [[ $(uname -m) != x86_64 ]] || echo -DCPU_DISPATCH=AVX2
}

# Headers of another NumPy that lie among Python's own are found first, and what is compiled with those of NumPy 1 does
# not load with NumPy 2.
headers=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')/numpy
if [[ -e $headers ]]; then
    printf 'OpenCV would be compiled with %s, which is not the NumPy of the bundle: sudo apt-get remove python3-numpy\n' "$headers" >&2
    exit 4
fi

stamp=build/wheels/$(cat "$here/compiled.txt" "$here/compile.sh" | cksum | tr ' ' -)
[[ ! -e $stamp ]] || exit 0
rm -rf build/wheels
mkdir -p build/wheels
[[ $(uname) != Linux ]] || export LDFLAGS=-Wl,--strip-all
# Without this hnswlib is compiled for exactly this processor.
HNSWLIB_NO_NATIVE=1 pip wheel --no-deps --no-binary hnswlib --wheel-dir build/wheels "$(line hnswlib)"
fetch_opencv
CMAKE_ARGS=$(opencv_options) pip wheel --no-deps --wheel-dir build/wheels "./$sources"
touch "$stamp"
