#!/bin/sh
# Pictures of every workspace, tab, menu and dialog in both themes, at two sizes and two scales, to be looked at:
#   tests/gui/picture_matrix.sh BUILD FOLDER [LANGUAGE]
# BUILD is a build folder with take_screenshots and the demo movie; FOLDER gets THEME-WIDTHxHEIGHT-SCALE/NAME.png.
# The sizes are in the window's own pixels: at a scale of 2 a picture has twice as many. No display is needed.
set -e
build=$1
folder=$2
language=${3:-en}
[ -x "$build/bin/take_screenshots" ] && [ -n "$folder" ] || {
    sed -n '2,5s/^# //p' "$0"
    exit 2
}
mkdir -p "$folder"
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export HOME="$settings" XDG_CONFIG_HOME="$settings" XDG_STATE_HOME="$settings" XDG_DATA_HOME="$settings"
export QT_QPA_PLATFORM=offscreen
project=$folder/demo.ostwald
# Analysed and fitted once, then opened as anybody would open it.
[ -f "$project" ] || "$build/bin/take_screenshots" "$build/share/ostwald/demo/platinum.tif" "$folder" --save "$project"
for scale in 1 2; do
    for size in 1280x800 1680x1000; do
        for theme in dark light; do
            light=
            [ $theme = dark ] || light=--light
            echo "$theme $size at $scale"
            cp "$project" "$settings/demo.ostwald" # what is done for the pictures is written into it
            QT_SCALE_FACTOR=$scale "$build/bin/take_screenshots" "$settings/demo.ostwald" "$folder/$theme-$size-$scale" --all --size $size --language "$language" $light
        done
    done
done
