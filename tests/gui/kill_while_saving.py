"""The program is killed (SIGKILL) while it writes what a person just did, twice in a row, and opened again: at most the last
action may be lost. Once with a saved project, once with work that was never saved. kill_while_saving.py PROGRAM CLI FOLDER"""
import os
import random
import re
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.environ["OSTWALD_GUI_DRIVE"])
from guidrive import App  # noqa: E402

program, cli, folder = sys.argv[1:4]
random.seed(9)


def write_movie(path):
    """Sixteen frames of noise as MRC: phases can be marked without particles."""
    side, frames = 64, 16
    header = bytearray(1024)
    struct.pack_into("<4i", header, 0, side, side, frames, 6)
    header[208:212] = b"MAP "
    header[212:216] = bytes([0x44, 0x44, 0, 0])
    with open(path, "wb") as file:
        file.write(header)
        for _ in range(side * side * frames):
            file.write(struct.pack("<H", 1000 + random.randrange(100)))


def steps_in(path):
    """The steps of the history that are done, as another program finds them: with the journal beside it."""
    copy = os.path.join(folder, "copy.ostwald")
    for suffix in ("", "-journal"):
        if os.path.exists(path + suffix):
            shutil.copy(path + suffix, copy + suffix)
    with sqlite3.connect(copy) as base:
        done = base.execute("SELECT steps_done FROM history_position").fetchone()[0]
    for suffix in ("", "-journal"):
        if os.path.exists(copy + suffix):
            os.remove(copy + suffix)
    return done


def recovery_file():
    place = os.environ["XDG_STATE_HOME"] + "/ostwald/recovery"
    files = [os.path.join(place, name) for name in os.listdir(place) if not name.endswith(("-journal", ".lock"))]
    assert len(files) == 1, files
    return files[0]


def wait_for_steps(place, wanted):
    """Actions come in one after the other; reading beside a writer may fail and is tried again."""
    end = time.time() + 20
    found = None
    while time.time() < end:
        try:
            found = steps_in(place())
            if found == wanted:
                return
        except (sqlite3.Error, OSError, TypeError):
            pass
        time.sleep(0.1)
    subprocess.run(["import", "-window", "root", os.path.join(folder, "failure.png")])
    raise AssertionError(f"{wanted} steps were expected in the file, {found} are there")


def prepare(app, number):
    """Goes to where the next action is another one than the last: a phase that begins or ends there."""
    app.key("Home")
    for _ in range(number):
        app.key("Right")
    return "bracketleft" if number % 2 == 0 else "bracketright"


def kill_twice(what, start, place):
    """@param start opens what is there   @param place tells the file that holds the work"""
    app = start()
    done = steps_in(place())
    for number in (2, 5):
        app.key(prepare(app, number))
        done += 1
        wait_for_steps(place, done)
    for number in (8, 11):
        key = prepare(app, number)
        time.sleep(0.3)
        press = subprocess.Popen(["xdotool", "key", key])
        time.sleep(random.uniform(0.0, 0.06))
        os.kill(app.proc.pid, signal.SIGKILL)
        app.proc.wait()
        press.wait()
        after = steps_in(place())
        print(f"{what}: {done} steps before the action, {after} after the kill")
        assert done <= after <= done + 1
        check = subprocess.run([cli, "check", place()], capture_output=True, text=True)
        assert check.returncode == 0, check.stdout + check.stderr
        app = start()
        assert steps_in(place()) == after
        done = after
    os.kill(app.proc.pid, signal.SIGKILL)
    app.proc.wait()


movie = os.path.join(folder, "noise.mrc")
write_movie(movie)
os.environ["XDG_STATE_HOME"] = os.path.join(folder, "state")


def begin(path):
    app = App([program, path], timeout=60)
    app.find("spin", "Frame interval", 30)
    return app


# Never saved: the work is in the recovery file and is offered on the start page.
started = []


def start_unsaved():
    if not started:
        app = begin(movie)
        app.type(app.find("spin", "Frame interval"), "1", enter=True)
        app.click(app.find(None, "Movie frame"))
    else:
        app = App([program], timeout=60)
        app.click(app.find("button", re.compile("^Recover ")))
        app.find("spin", "Frame interval", 30)
        app.click(app.find(None, "Movie frame"))
    started.append(True)
    time.sleep(0.5)
    return app


kill_twice("never saved", start_unsaved, recovery_file)

# Saved: everything goes into the project's file.
shutil.rmtree(os.environ["XDG_STATE_HOME"])
project = os.path.join(folder, "work.ostwald")
app = begin(movie)
app.type(app.find("spin", "Frame interval"), "1", enter=True)
app.key("ctrl+s")
app.find("dialog", "Save the project", 30)
app.type(app.find("edit", "File name:"), project, enter=True)
app.wait_text("label", "All changes saved", 30)
os.kill(app.proc.pid, signal.SIGKILL)
app.proc.wait()


def start_saved():
    app = begin(project)
    app.click(app.find(None, "Movie frame"))
    time.sleep(0.5)
    return app


kill_twice("saved", start_saved, lambda: project)
