#!/usr/bin/env bash
# Lays the bundle and all that belongs to a desktop out below a folder, as a package has it.
#
#   bash packaging/linux/install_tree.sh BUNDLE ICONS ROOT
#
# The .deb and the AppDir are both made from this tree.
set -euo pipefail

bundle=$1 icons=$2 root=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
share=$root/usr/share
id=io.github.photodedup.photodedup

file() { install -D -m 644 "$here/$1" "$share/$2"; }

rm -rf "$root"
mkdir -p "$root/usr/lib" "$root/usr/bin"
cp -a "$bundle" "$root/usr/lib/photodedup"
# Wheels mark libraries as programs, and leave files writable by whoever built them.
find "$root/usr/lib/photodedup" -type f -exec chmod 644 {} +
find "$root/usr/lib/photodedup" -type d -exec chmod 755 {} +
chmod 755 "$root/usr/lib/photodedup/photodedup"
ln -s ../lib/photodedup/photodedup "$root/usr/bin/photodedup"
ln -s ../lib/photodedup/photodedup-gui "$root/usr/bin/photodedup-gui"

mkdir -p "$share/icons"
cp -r "$icons/hicolor" "$share/icons/hicolor"
file $id.desktop applications/$id.desktop
file $id.metainfo.xml metainfo/$id.metainfo.xml
file file_managers/photodedup.nemo_action nemo/actions/photodedup.nemo_action
file file_managers/kio-photodedup.desktop kio/servicemenus/photodedup.desktop
file file_managers/action-photodedup.desktop file-manager/actions/photodedup.desktop
file file_managers/nautilus_photodedup.py nautilus-python/extensions/photodedup.py
file file_managers/thunar-uca.xml doc/photodedup/thunar-uca.xml
find "$root" -type d -exec chmod 755 {} +
