#!/bin/sh
# Plays steps in the real program: run_steps.sh PROGRAM STEPS [CLI]
# STEPS that end in .py are a program of their own, which gets PROGRAM, CLI and an empty folder.
# OSTWALD_GUI_DRIVE is the folder of guidrive.py and gui_session.sh. Exit status 77 = skipped.
program=$1
steps=$2
skip() {
    echo "Skipped: $1"
    exit 77
}
[ -f "$OSTWALD_GUI_DRIVE/guidrive.py" ] || skip "OSTWALD_GUI_DRIVE names no folder with the driver guidrive.py."
for tool in Xvfb openbox xdotool wmctrl xprop import dbus-daemon; do
    command -v "$tool" > /dev/null || skip "$tool is not installed."
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2> /dev/null || skip "The Python bindings of AT-SPI are not installed."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
here=$(cd "$(dirname "$0")" && pwd)
cd "$folder" || exit 1
in_session() {
    "$OSTWALD_GUI_DRIVE/gui_session.sh" -- "$here/with_window_manager.sh" /usr/bin/python3 "$@"
}
case $steps in
*.py)
    in_session "$steps" "$program" "$3" "$folder"
    exit
    ;;
esac
sed "s|@OUT@|$folder|g" "$steps" > "$folder/steps"
# In the folder, with $cli as CLI: "# before COMMAND" makes what the steps need, "# after COMMAND" must succeed in the end.
cli=$3
run_all() {
    sed -n "s/^# $1 //p" "$steps" > "$folder/$1.sh"
    cli=$cli sh -e "$folder/$1.sh"
}
run_all before || exit 1
# "# opens NAME": what the program is started with
opens=$(sed -n 's/^# opens //p' "$steps")
in_session "$OSTWALD_GUI_DRIVE/guidrive.py" --timeout 60 --app "$program $opens" steps
status=$?
# Files that the steps promise: "# writes NAME"
for name in $(sed -n 's/^# writes //p' "$steps"); do
    if [ ! -s "$folder/$name" ]; then
        echo "The program has not written $name."
        status=1
    fi
done
[ $status -ne 0 ] || run_all after || {
    echo "The program has left something else than the steps promise."
    status=1
}
[ $status -eq 0 ] || { [ -f guidrive-failure.png ] && cp guidrive-failure.png "${TMPDIR:-/tmp}/ostwald-gui-failure.png"; }
exit $status
