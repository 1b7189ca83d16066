#!/usr/bin/env bash
# Makes photodedup.app and photodedup-VERSION-ARCH.dmg. UNTESTED: written without a Mac to run it on.
#
#   bash packaging/macos/build.sh
#
# To sign and notarise, set both beforehand:
#   PHOTODEDUP_CODESIGN_IDENTITY  the certificate, as "Developer ID Application: NAME (TEAM)"
#   PHOTODEDUP_NOTARY_PROFILE     what `xcrun notarytool store-credentials` was told to call the account
# Without them the app is signed for this machine only, and others have to allow it in their settings.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$checkout"
venv=build/bundle-venv
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' photodedup/__init__.py)
app=build/bundle/photodedup.app
dmg=dist/photodedup-$version-$(uname -m).dmg

python3 -m venv "$venv"
# Without this hnswlib is compiled for exactly this processor.
HNSWLIB_NO_NATIVE=1 "$venv/bin/pip" install --quiet . pyinstaller pytest pytest-qt pillow-heif
# OpenCV's wheel holds FFmpeg, which the licence audit refuses.
bash packaging/bundle/compile.sh "$venv/bin/python"
"$venv/bin/pip" install --quiet --no-deps --force-reinstall build/wheels/*.whl
"$venv/bin/python" packaging/icons.py
"$venv/bin/pyinstaller" --noconfirm --distpath build/bundle --workpath build/pyinstaller packaging/bundle/photodedup.spec
"$venv/bin/python" packaging/licences.py build/bundle/bundle-files.json --out "$app/Contents/Resources/THIRD_PARTY"
ln -sf ../Resources/THIRD_PARTY "$app/Contents/Frameworks/THIRD_PARTY"

# Writing the licences broke the seal that PyInstaller put on the app.
identity=${PHOTODEDUP_CODESIGN_IDENTITY:--}
hardened=()
[[ $identity == - ]] || hardened=(--options runtime --timestamp --entitlements packaging/macos/entitlements.plist)
codesign --force --sign "$identity" ${hardened[@]+"${hardened[@]}"} "$app"
codesign --verify --deep --strict "$app"

mkdir -p dist build/dmg
rm -rf build/dmg/* "$dmg"
cp -R "$app" build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -volname photodedup -srcfolder build/dmg -format ULFO "$dmg"
if [[ -n ${PHOTODEDUP_NOTARY_PROFILE:-} ]]; then
    codesign --sign "$identity" --timestamp "$dmg"
    xcrun notarytool submit "$dmg" --keychain-profile "$PHOTODEDUP_NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi
PHOTODEDUP_COMMAND=$checkout/$app/Contents/MacOS/photodedup "$venv/bin/python" -m pytest -q tests/end2end
echo "$dmg"
