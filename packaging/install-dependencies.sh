#!/usr/bin/env bash
# Installs what building and testing Ostwald needs on Debian 12, and nothing that is there already.
# Each package is named once, with the reason it is there.
set -euo pipefail

packages=(
    g++ cmake ninja-build              # compiler and build system
    ccache mold                        # faster rebuilds and links; used when found
    qt6-base-dev                       # Qt Core, Gui, Widgets, Concurrent, Test
    libsqlite3-dev                     # the .ostwald project file
    qt6-charts-dev                     # Qt Charts: axes, grids and curves of the plots
    qt6-svg-dev                        # Qt Svg: icons, and figures as SVG
    libqt6opengl6-dev libgl-dev        # headers that Qt Charts' and Qt Svg's CMake files ask for
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools  # lupdate and lrelease: translations
    qt6-translations-l10n              # Qt's own texts in the languages of the program
    libopencv-dev                      # filters, image codecs
    libeigen3-dev                      # linear algebra of the fit
    libgsl-dev                         # special functions, root finding, minimisers
    libtiff-dev                        # TIFF stacks
    zlib1g-dev                         # MRC stacks packed with gzip
    libhdf5-dev                        # EMD, DM5 and HDF5 movies
    libavformat-dev libavcodec-dev libavfilter-dev libswscale-dev libavutil-dev  # FFmpeg: MP4, MOV, AVI, MKV, WebM, GIF
    cmark-gfm                          # manual and man pages from Markdown
    fonts-liberation                   # the letter widths of Arial, which journals ask for in figures
    librsvg2-bin poppler-utils         # tests of figures: what other programs make of SVG and PDF
    fonts-dejavu-core                  # a font with tabular figures and Greek letters, also without a desktop
    clang-tidy                         # packaging/check_style.sh
)

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
