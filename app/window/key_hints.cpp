#include "window/key_hints.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class KeyHintText {
    Q_DECLARE_TR_FUNCTIONS(KeyHintText)
};

std::vector<KeyHint> toolHints(MaskTool tool, bool fromHere)
{
    const KeyHint escape{KeyHintText::tr("Esc"), KeyHintText::tr("gives up")};
    const KeyHint brush{KeyHintText::tr("Q E"), KeyHintText::tr("brush smaller, larger")};
    switch (tool) {
    case MaskTool::Paint:
        return {{KeyHintText::tr("drag"), KeyHintText::tr("adds to the particle under the beginning, or makes one")}, brush, escape};
    case MaskTool::Erase: return {{KeyHintText::tr("drag"), KeyHintText::tr("erases from every particle it meets")}, brush, escape};
    case MaskTool::Split:
        return {{KeyHintText::tr("drag a line"), fromHere ? KeyHintText::tr("splits the particle in this and all later frames")
                                                : KeyHintText::tr("splits the particle in this frame")},
                escape};
    }
    return {};
}

} // namespace

KeyHints keyHints(const HintContext& context, const CommandList& commands)
{
    KeyHints shown;
    if (!context.isOpen)
        return shown;
    const auto add = [&](const QString& keys, const QString& does) {
        if (!keys.isEmpty())
            shown.hints.push_back({keys, does});
    };
    const auto command = [&](const char* id, const QString& does) { add(commands.keyText(QString::fromLatin1(id)), does); };
    const auto tags = [&] {
        command("tag.groupA", KeyHintText::tr("Group-A"));
        if (!context.isStudy)
            command("tag.groupB", KeyHintText::tr("Group-B"));
        command("tag.exclude", KeyHintText::tr("exclude"));
        command("tag.unsure", KeyHintText::tr("unsure"));
    };
    if (context.tool) {
        shown.hints = toolHints(*context.tool, context.toolFromHere);
        return shown;
    }
    if (context.links) {
        add(KeyHintText::tr("← →"), KeyHintText::tr("to the frame where it goes on"));
        add(KeyHintText::tr("let go over a particle"), KeyHintText::tr("links it"));
        return shown;
    }
    const bool onOne = context.under && !context.underIsPicked;
    if (onOne)
        shown.on = KeyHintText::tr("#%1").arg(value(*context.under));
    else if (context.picked > 0)
        shown.on = context.picked == 1 ? KeyHintText::tr("1 picked") : KeyHintText::tr("%1 picked").arg(context.picked);
    if (context.isWhole && !onOne)
        shown.on = context.picked == 1 ? KeyHintText::tr("whole track") : KeyHintText::tr("%1 whole tracks").arg(context.picked);
    const bool meansSome = onOne || context.picked > 0;
    const QString frames = context.isStudy ? KeyHintText::tr("samples") : KeyHintText::tr("frames");
    const bool meansTwo = context.picked == 2 || (context.picked == 1 && onOne);
    switch (context.pane) {
    case Pane::Movie:
        if (!context.hasTracks) {
            add(KeyHintText::tr("wheel"), KeyHintText::tr("zooms"));
            add(KeyHintText::tr("middle button"), KeyHintText::tr("moves"));
            break;
        }
        if (context.shift && context.isStudy) {
            add(KeyHintText::tr("click"), KeyHintText::tr("picks as well"));
            add(KeyHintText::tr("wheel"), frames);
            return shown;
        }
        if (context.shift) {
            shown.on = meansSome ? KeyHintText::tr("%1 from here on").arg(shown.on) : QString();
            add(KeyHintText::tr("Shift+S held"), KeyHintText::tr("split by a line"));
            command("track.swapFromHere", KeyHintText::tr("swap two"));
            command("track.deleteFromHere", KeyHintText::tr("delete"));
            command("track.excludeFromHere", KeyHintText::tr("exclude sizes"));
            if (context.hasPictures)
                command("track.refillFromHere", KeyHintText::tr("refill"));
            command("edit.pickWhole", KeyHintText::tr("whole track"));
            add(KeyHintText::tr("click"), KeyHintText::tr("picks as well"));
            add(KeyHintText::tr("wheel"), frames);
            return shown;
        }
        if (meansTwo && context.isStudy) {
            if (context.hasPictures)
                command("track.mergeOutlines", KeyHintText::tr("join"));
        } else if (meansTwo) {
            command("track.join", KeyHintText::tr("join"));
            command("track.link", KeyHintText::tr("link"));
            command("track.swap", KeyHintText::tr("swap"));
            command("track.coalesce", KeyHintText::tr("coalescence"));
            command("track.interpolate", KeyHintText::tr("fill the gap"));
        }
        if (context.under && !context.hasPictures && context.isStudy) {
            command("track.delete", KeyHintText::tr("delete"));
        } else if (context.under && context.isStudy) {
            add(KeyHintText::tr("S held"), KeyHintText::tr("split by a line"));
            add(KeyHintText::tr("D"), KeyHintText::tr("remove (hold: erase)"));
        } else if (context.under) {
            add(KeyHintText::tr("S"), KeyHintText::tr("cut (hold: split)"));
            add(KeyHintText::tr("D"), KeyHintText::tr("remove (hold: erase)"));
            if (!context.isStudy)
                add(KeyHintText::tr("L held"), KeyHintText::tr("link"));
        } else {
            if (context.hasPictures)
                add(KeyHintText::tr("A"), KeyHintText::tr("add a particle (hold: paint)"));
            add(KeyHintText::tr("drag"), KeyHintText::tr("picks in a box"));
            if (!context.isStudy)
                command("review.next", KeyHintText::tr("next to check"));
        }
        if (meansSome && !meansTwo) {
            if (!context.isStudy) {
                command("track.unlink", KeyHintText::tr("unlink"));
                command("track.interpolate", KeyHintText::tr("interpolate"));
            }
            command("track.exclude", KeyHintText::tr("exclude size"));
            if (context.hasPictures)
                command("track.refill", KeyHintText::tr("refill"));
        }
        if (meansSome)
            tags();
        if (!context.isStudy)
            add(KeyHintText::tr("Shift"), KeyHintText::tr("from here on"));
        return shown;
    case Pane::Timeline:
        add(KeyHintText::tr("drag"), context.isStudy ? KeyHintText::tr("goes through the samples")
                                                     : KeyHintText::tr("goes through the movie"));
        if (context.canTime) {
            add(KeyHintText::tr("drag a border"), KeyHintText::tr("moves a phase"));
            add(KeyHintText::tr("double-click a phase"), KeyHintText::tr("renames it"));
            command("ensemble.phaseBegin", KeyHintText::tr("phase begins here"));
            command("ensemble.phaseEnd", KeyHintText::tr("ends here"));
            command("ensemble.proposePhases", KeyHintText::tr("propose phases"));
        }
        break;
    case Pane::Scheme:
        add(KeyHintText::tr("click"), KeyHintText::tr("picks"));
        add(KeyHintText::tr("drag to another track"), KeyHintText::tr("links"));
        add(KeyHintText::tr("double-click"), KeyHintText::tr("goes there"));
        add(KeyHintText::tr("Ctrl+wheel"), KeyHintText::tr("row height"));
        if (meansSome)
            tags();
        return shown;
    case Pane::Plot:
        add(KeyHintText::tr("click"), KeyHintText::tr("frame and particle"));
        add(KeyHintText::tr("double-click a curve"), KeyHintText::tr("shows it in the movie"));
        add(KeyHintText::tr("drag"), KeyHintText::tr("zooms"));
        add(KeyHintText::tr("drag a border"), KeyHintText::tr("moves a phase"));
        add(KeyHintText::tr("double-click beside"), KeyHintText::tr("shows all"));
        if (meansSome) {
            command("track.exclude", KeyHintText::tr("exclude size"));
            tags();
        }
        return shown;
    case Pane::Tracks:
        if (meansSome)
            tags();
        break;
    case Pane::Page:
        if (context.onPanel) {
            shown.on = KeyHintText::tr("1 panel");
            add(KeyHintText::tr("← → ↑ ↓"), KeyHintText::tr("move"));
            add(KeyHintText::tr("Shift+arrow"), KeyHintText::tr("size"));
            add(KeyHintText::tr("Ctrl+arrow"), KeyHintText::tr("change places"));
            add(KeyHintText::tr("Del"), KeyHintText::tr("take off the page"));
            add(KeyHintText::tr("Space"), KeyHintText::tr("next panel"));
            add(KeyHintText::tr("Esc"), KeyHintText::tr("picks nothing"));
        } else if (context.hasPanels) {
            shown.on.clear();
            add(KeyHintText::tr("click"), KeyHintText::tr("picks a panel"));
            add(KeyHintText::tr("Space"), KeyHintText::tr("next panel"));
            add(KeyHintText::tr("drag"), KeyHintText::tr("moves a panel"));
            add(KeyHintText::tr("drag an edge"), KeyHintText::tr("sizes it"));
        } else {
            shown.on.clear();
            break;
        }
        command("edit.undo", KeyHintText::tr("undo"));
        command("help.keys", KeyHintText::tr("all keys"));
        return shown;
    case Pane::Elsewhere: break;
    }
    if (context.hasTracks && !context.isStudy)
        command("review.next", KeyHintText::tr("next to check"));
    command("movie.play", KeyHintText::tr("play"));
    command("help.palette", KeyHintText::tr("any command"));
    command("help.keys", KeyHintText::tr("all keys"));
    return shown;
}

std::vector<Gesture> gestures()
{
    const QString movie = KeyHintText::tr("Movie view");
    const QString plots = KeyHintText::tr("Plots");
    const QString timeline = KeyHintText::tr("Timeline");
    const QString scheme = KeyHintText::tr("Track scheme");
    const QString page = KeyHintText::tr("Page of a figure");
    return {
        {movie, KeyHintText::tr("A held"), KeyHintText::tr("Paint a particle; tapped: add one of the brush's size")},
        {movie, KeyHintText::tr("D held"), KeyHintText::tr("Erase; tapped: remove the particle from this frame")},
        {movie, KeyHintText::tr("S held"), KeyHintText::tr("Split by a line; tapped: cut the track before this frame")},
        {movie, KeyHintText::tr("Shift+S held"), KeyHintText::tr("Split by a line in this and all later frames")},
        {movie, KeyHintText::tr("L held"), KeyHintText::tr("Link the particle to the one under the pointer when L is let go, frames later")},
        {movie, KeyHintText::tr("Q, E"), KeyHintText::tr("Brush smaller, larger")},
        {movie, KeyHintText::tr("H held"), KeyHintText::tr("Hide everything drawn over the picture")},
        {movie, KeyHintText::tr("B held"), KeyHintText::tr("Show the outlines as they were before a changed parameter")},
        {movie, KeyHintText::tr("Space held"), KeyHintText::tr("Drag moves the picture; tapped: play or pause")},
        {movie, KeyHintText::tr("Click, Shift+click"), KeyHintText::tr("Pick a particle, pick one more")},
        {movie, KeyHintText::tr("Drag"), KeyHintText::tr("Pick all in a box")},
        {movie, KeyHintText::tr("Wheel, Shift+wheel"), KeyHintText::tr("Zoom at the pointer, go through the frames")},
        {movie, KeyHintText::tr("Mouse buttons 4, 5"), KeyHintText::tr("What was picked before, and after")},
        {timeline, KeyHintText::tr("Click, drag"), KeyHintText::tr("Go through the movie")},
        {timeline, KeyHintText::tr("Drag a border"), KeyHintText::tr("Move the border of a phase")},
        {timeline, KeyHintText::tr("Double-click a phase"), KeyHintText::tr("Rename it")},
        {scheme, KeyHintText::tr("Click, Shift+click"), KeyHintText::tr("Pick a track, pick one more")},
        {scheme, KeyHintText::tr("Double-click"), KeyHintText::tr("Go to that frame and particle")},
        {scheme, KeyHintText::tr("Drag to another track"), KeyHintText::tr("Link the earlier to the later")},
        {scheme, KeyHintText::tr("Wheel, Ctrl+wheel"), KeyHintText::tr("Scroll, change the height of rows")},
        {plots, KeyHintText::tr("Click, Shift+click"), KeyHintText::tr("Pick the curve and go to its time, pick one more")},
        {plots, KeyHintText::tr("Double-click a curve"), KeyHintText::tr("Show the particle in the movie")},
        {plots, KeyHintText::tr("Drag, wheel, double-click"), KeyHintText::tr("Zoom into a box, at the pointer, show all")},
        {page, KeyHintText::tr("Space"), KeyHintText::tr("Pick the next panel")},
        {page, KeyHintText::tr("Arrows, drag"), KeyHintText::tr("Move the picked panel")},
        {page, KeyHintText::tr("Shift+arrows, drag an edge"), KeyHintText::tr("Change the size of the picked panel")},
        {page, KeyHintText::tr("Ctrl+arrows"), KeyHintText::tr("Let the picked panel change places with its neighbour")},
        {page, KeyHintText::tr("Del"), KeyHintText::tr("Take the picked panel off the page")},
        {page, KeyHintText::tr("Esc"), KeyHintText::tr("Give up a drag; pick no panel")},
    };
}

} // namespace ostwald
