#!/usr/bin/env bash
# Builds the Debian package and proves it: lintian, desktop and AppStream files, an installation in a fresh Debian 12 made by
# debootstrap, where the program starts, analyses the bundled demo and is removed again, and the same package to the byte
# from a second build folder. Needs root (chroot).
#   packaging/check_package.sh [FOLDER]     FOLDER for the package, the chroot and the log; default build/package
set -euo pipefail
cd "$(dirname "$0")/.."
folder="$(realpath -m "${1:-build/package}")"
mirror="${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
mkdir -p "$folder"
log="$folder/check_package.log"
exec > >(tee "$log") 2>&1

command -v lintian debootstrap appstreamcli desktop-file-validate >/dev/null ||
    apt-get install -y -qq --no-install-recommends lintian debootstrap appstream desktop-file-utils dpkg-dev

echo "== package"
cmake --preset release >/dev/null
cmake --build --preset release | tail -1
rm -f "$folder"/ostwald_*.deb
(cd build/release && cpack -G DEB -B "$folder" | tail -1)
deb="$(ls "$folder"/ostwald_*.deb)"
dpkg-deb --info "$deb"
sha256sum "$deb"

echo "== lintian, desktop file, AppStream"
lintian --fail-on error,warning "$deb"
desktop-file-validate packaging/desktop/ostwald.desktop
appstreamcli validate --no-net packaging/desktop/*.metainfo.xml

echo "== fresh Debian 12"
root="$folder/chroot"
rm -rf "$root"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$folder/debootstrap.log"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
before_kb="$(du -sk "$root" | cut -f1)"
packages_before="$(chroot "$root" dpkg-query -f '.\n' -W | wc -l)"
cp "$deb" "$root/tmp/ostwald.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf"
started="$(date +%s)"
chroot "$root" apt-get update -qq
DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 /tmp/ostwald.deb >"$folder/install.log"
echo "installed in $(($(date +%s) - started)) s: $(($(chroot "$root" dpkg-query -f '.\n' -W | wc -l) - packages_before)) packages," \
    "$((($(du -sk "$root" | cut -f1) - before_kb) / 1024)) MB"

echo "== runs there"
inside() { chroot "$root" env LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen HOME=/tmp "$@"; }
inside ostwald --version
inside ostwald-cli --version
inside ostwald-cli analyze /usr/share/ostwald/demo/platinum.tif --output /tmp/demo --quiet
inside ostwald-cli check /tmp/demo/project.ostwald
inside ostwald figures /tmp/demo/project.ostwald --template fig1c --format pdf --output /tmp/demo
inside sh -c 'ls -l /tmp/demo; head -3 /tmp/demo/ensemble.csv'
# The decoders of videos and pictures are a module of their own.
inside ostwald movie /tmp/demo/project.ostwald --output /tmp/demo/clip.mkv
inside ostwald-cli info /tmp/demo/clip.mkv
! inside sh -c 'ldd /usr/bin/ostwald /usr/bin/ostwald-cli /usr/lib/ostwald/modules/*.so' | grep 'not found'
# The window itself stays open until it is stopped.
status=0
inside timeout 5 ostwald --sample || status=$?
[ "$status" -eq 124 ] || { echo "the window ended by itself with $status"; exit 1; }
echo "the window ran 5 s"

echo "== removed again"
chroot "$root" apt-get remove -y -qq ostwald >/dev/null
[ ! -e "$root/usr/bin/ostwald" ] && echo "nothing left in /usr/bin"
rm -rf "$root"
echo "== the same package from another folder"
second="$folder/second"
rm -rf "$second"
cmake --preset release -B "$second/build" -D BUILD_TESTING=OFF >/dev/null # tests are not in a package
cmake --build "$second/build" | tail -1
(cd "$second/build" && cpack -G DEB -B "$second/package" | tail -1)
sha256sum "$second"/package/ostwald_*.deb
cmp "$deb" "$second"/package/ostwald_*.deb
echo "identical"
rm -rf "$second"

echo "all right"
