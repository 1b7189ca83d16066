#!/usr/bin/env bash
# Packs the tree that install_tree.sh laid out into a .deb. Needs dpkg-dev.
#
#   bash packaging/linux/deb.sh TREE VERSION OUT.deb
#
# What the package depends on is computed from what its libraries ask for and do not bring along.
set -euo pipefail

tree=$(realpath "$1") version=$2 out=$(realpath -m "$3")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
doc=$tree/usr/share/doc/photodedup
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
maintainer='the photodedup developers <photodedup@users.noreply.github.com>'

# GTK is left to be found: without it Qt draws its own dialogs.
elf_files() {
    find "$tree/usr/lib/photodedup" -type f \( -name '*.so' -o -name '*.so.*' -o -name photodedup \) ! -name libqgtk3.so
}

# The Debian packages whose libraries lie in the bundle: nobody needs to install them.
carried_packages() {
    find "$tree/usr/lib/photodedup/_internal" -maxdepth 1 -name 'lib*.so*' -printf '*/%f\n' |
        xargs -r -d '\n' dpkg-query --search 2>/dev/null | sed -n 's/^\([a-z0-9.+-]*\)[:,].*/\1/p' | sort -u
}

depends() {
    mkdir -p "$work/debian"
    printf 'Source: photodedup\n\nPackage: photodedup\nArchitecture: any\n' >"$work/debian/control"
    local folders=() carried=() each
    while read -r each; do folders+=("-l$each"); done < <(elf_files | xargs -r -d '\n' dirname | sort -u)
    while read -r each; do carried+=("-x$each"); done < <(carried_packages)
    (cd "$work" && elf_files | xargs -d '\n' dpkg-shlibdeps -O --ignore-missing-info "${folders[@]}" "${carried[@]}" 2>"$work/log") |
        sed -n 's/^shlibs:Depends=//p' || {
        cat "$work/log" >&2
        return 1
    }
}

# In Debian's own form, which its tools read; dated as the release is on the shop's page, so that two builds are the same.
debian_changelog() {
    local released
    released=$(sed -n 's/.*<release version="[^"]*" date="\([^"]*\)".*/\1/p' "$here"/*.metainfo.xml | head -n 1)
    printf 'photodedup (%s) unstable; urgency=medium\n\n  * What is new stands in CHANGELOG.md.gz.\n\n' "$version"
    printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date --utc --rfc-email --date "$released")"
}

if [[ -z ${DEPENDS:-} ]]; then DEPENDS=$(depends); fi
[[ $DEPENDS == *libc6* ]] || {
    cat "$work/log" >&2
    echo "The dependencies could not be computed." >&2
    exit 1
}

mkdir -p "$doc" "$tree/DEBIAN" "$tree/usr/share/man/man1" "$tree/usr/share/lintian/overrides"
{
    printf 'photodedup: https://github.com/photodedup/photodedup\n\n'
    cat "$checkout/LICENSE" "$checkout/NOTICE"
    printf '\nThe licences of all libraries in /usr/lib/photodedup stand in\n/usr/lib/photodedup/_internal/THIRD_PARTY.\n'
    printf 'Those of the GNU project also stand in /usr/share/common-licenses/LGPL-3, LGPL-2.1 and GPL-3.\n'
} >"$doc/copyright"
gzip -9n <"$checkout/CHANGELOG.md" >"$doc/CHANGELOG.md.gz"
debian_changelog | gzip -9n >"$doc/changelog.gz"
gzip -9n <"$here/photodedup.1" >"$tree/usr/share/man/man1/photodedup.1.gz"
ln -sf photodedup.1.gz "$tree/usr/share/man/man1/photodedup-gui.1.gz"
cp "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/photodedup"
find "$tree/usr/share" -type f -exec chmod 644 {} +

cat >"$tree/DEBIAN/control" <<CONTROL
Package: photodedup
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)
Depends: $DEPENDS
Recommends: fonts-dejavu-core | fonts-noto-core, libgtk-3-0 | libgtk-3-0t64
Suggests: python3-nautilus
Section: graphics
Priority: optional
Homepage: https://github.com/photodedup/photodedup
Description: find duplicate and look-alike photos, remove them safely
 photodedup looks through folders for photos that are there more than once:
 the same file twice, a copy that a messenger made smaller, a crop, a turned
 or recoloured version. It shows them in groups, says which one it would keep
 and why, and compares two of them side by side.
 .
 What is removed is moved aside and can be brought back. The program opens no
 network connection.
CONTROL
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
chmod 755 "$tree/DEBIAN"
dpkg-deb --root-owner-group -Zxz -z9 --build "$tree" "$out" >/dev/null
rm -rf "$tree/DEBIAN"
