#!/usr/bin/env bash
# An AppImage of the release. Not run where this was written: linuxdeploy and its Qt plugin are not in Debian. Put both,
# and appimagetool, on PATH first (https://github.com/linuxdeploy). Build on the oldest system that has to run it.
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "build.sh: $tool is not on PATH." >&2; exit 1; }
done
cmake --preset release
cmake --build --preset release
rm -rf build/AppDir
DESTDIR="$PWD/build/AppDir" cmake --install build/release --prefix /usr --strip
export EXTRA_QT_MODULES="svg;sql;charts" QMAKE="${QMAKE:-qmake6}" LINUXDEPLOY_OUTPUT_VERSION="$(sed -n 's/^project(Ostwald VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)"
linuxdeploy --appdir build/AppDir --plugin qt --output appimage \
    --deploy-deps-only build/AppDir/usr/lib/ostwald/modules/ostwald-decoders.so \
    --desktop-file build/AppDir/usr/share/applications/ostwald.desktop \
    --icon-file build/AppDir/usr/share/icons/hicolor/scalable/apps/ostwald.svg
