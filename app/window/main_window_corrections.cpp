// What corrects tracks: the Track menu, and what its entries do.

#include "window/main_window.h"

#include "window/navigation.h"
#include "window/problem_bar.h"
#include "window/targets.h"
#include "window/workbench.h"

#include "corrections/mask_operations.h"
#include "corrections/track_operations.h"
#include "jobs/refill_runner.h"
#include "review/review_panel.h"

#include <QMenuBar>

namespace ostwald {

void MainWindow::makeTrackMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Track"));
    const auto tag = [this](Group group) { return [this, group] { m_document.tag(targets(), group); }; };
    constexpr Needs ofFollowed = Need::Tracks | Need::Following;
    add(menu, "tag.groupA", Need::Tracks, tr("Tag as Group-&A"), QKeySequence(tr("1")), tag(Group::A));
    add(menu, "tag.groupB", ofFollowed, tr("Tag as Group-&B"), QKeySequence(tr("2")), tag(Group::B));
    add(menu, "tag.exclude", Need::Tracks, tr("&Exclude"), QKeySequence(tr("3")), tag(Group::Excluded));
    add(menu, "tag.unsure", Need::Tracks, tr("&Unsure"), QKeySequence(tr("4")), tag(Group::Unsure));
    add(menu, "tag.clear", Need::Tracks, tr("&Clear tag"), QKeySequence(tr("0")), tag(Group::Unassigned));
    menu->addSeparator();
    addCorrections(menu);
    menu->addSeparator();
    add(menu, "track.origin", Need::Tracks, tr("&Where this point comes from"), QKeySequence(tr("W")), [this] { showOrigin(); });
    add(menu, "view.centre", Need::Selection, tr("Cent&re on the selected particle"), QKeySequence(tr("Z")),
        [this] { m_workbench->frameView().centreOnLead(); });
    const auto go = [&](const char* id, Needs needs, const CommandNames& names, const QString& keys, std::function<void()> slot) {
        add(menu, id, needs, names, QKeySequence(keys), std::move(slot));
    };
    go("track.nextTrack", Need::Tracks, {tr("Next track"), tr("Next particle")}, tr("Down"),
       [this] { goToTrack(m_document, Direction::Forward); });
    go("track.previousTrack", Need::Tracks, {tr("Previous track"), tr("Previous particle")}, tr("Up"),
       [this] { goToTrack(m_document, Direction::Back); });
    go("track.nextEvent", ofFollowed, tr("Next event of the track"), tr("Ctrl+Right"),
       [this] { goToEvent(m_document, Direction::Forward); });
    go("track.previousEvent", ofFollowed, tr("Previous event of the track"), tr("Ctrl+Left"),
       [this] { goToEvent(m_document, Direction::Back); });
    go("track.nextCoalescence", ofFollowed, tr("&Next coalescence"), tr("Ctrl+Shift+Right"),
       [this] { goToCoalescence(m_document, Direction::Forward); });
    go("track.previousCoalescence", ofFollowed, tr("&Previous coalescence"), tr("Ctrl+Shift+Left"),
       [this] { goToCoalescence(m_document, Direction::Back); });
    menu->addSeparator();
    go("review.next", ofFollowed, tr("Next to chec&k"), tr("N"), [this] { reviewNext(1); });
    go("review.previous", ofFollowed, tr("Previous to check"), tr("Shift+N"), [this] { reviewNext(-1); });
    go("review.accept", ofFollowed, tr("Acc&ept"), tr("Return"), [this] { tell(m_workbench->review().accept()); });
    go("review.reject", ofFollowed, tr("&Reject"), tr("Backspace"), [this] { tell(m_workbench->review().reject()); });
}

std::set<TrackId> MainWindow::targets() const
{
    return targetsOf(m_document, m_workbench->frameView().pointed());
}

void MainWindow::addCorrections(QMenu* menu)
{
    // Plain keys change this frame, with Shift all from here on.
    const auto one = [this, menu](const char* id, Needs needs, const QString& text, const QString& keys, auto operation) {
        add(menu, id, needs, text, QKeySequence(keys), [this, operation] { tell(operation(m_document, targets())); });
    };
    const auto two = [this, menu](const char* id, Needs needs, const QString& text, const QString& keys, auto operation) {
        add(menu, id, needs, text, QKeySequence(keys), [this, operation] {
            tell(operation(m_document, pairOf(m_document, m_workbench->frameView().pointed())));
        });
    };
    using Ids = std::set<TrackId>;
    const auto scoped = [this, menu](const char* id, Needs needs, const CommandNames& names, const QString& keys, Extent extent,
                                     auto operation) {
        add(menu, id, needs, names, QKeySequence(keys), [this, extent, operation] {
            tell(operation(m_document, targets(), extentOf(m_document, m_workbench->frameView().pointed(), extent)));
        });
    };
    constexpr Needs ofFollowed = Need::Tracks | Need::Following;
    constexpr Needs ofPictures = Need::Tracks | Need::Pictures;
    one("track.cut", ofFollowed, tr("C&ut before this frame"), tr("S"), &cutTracks);
    two("track.join", ofFollowed, tr("&Join two tracks"), tr("J"), &joinHere);
    two("track.link", ofFollowed, tr("&Link two"), tr("L"), &linkTracks);
    one("track.unlink", ofFollowed, tr("Un&link"), tr("U"), &unlink);
    two("track.swap", ofFollowed, tr("&Swap in this frame"), tr("X"),
        [](Document& d, const Ids& on) { return swapTracks(d, on, Extent::ThisFrame); });
    two("track.swapFromHere", ofFollowed, tr("Swap from here on"), tr("Shift+X"),
        [](Document& d, const Ids& on) { return swapTracks(d, on, Extent::FromHere); });
    scoped("track.delete", Need::Tracks, {tr("&Delete from this frame"), {}, tr("Delete from this sample")}, tr("D"),
           Extent::ThisFrame, &deletePoints);
    scoped("track.deleteFromHere", ofFollowed, tr("Delete from here on"), tr("Shift+D"), Extent::FromHere, &deletePoints);
    one("track.deleteWhole", ofFollowed, tr("Delete the whole track"), tr("Ctrl+Del"),
        [](Document& d, const Ids& on) { return deletePoints(d, on, Extent::Whole); });
    two("track.interpolate", ofFollowed, tr("&Interpolate"), tr("I"), [this](Document& d, const Ids& on) {
        return on.size() == 2 ? interpolate(d, on) : interpolate(d, targets());
    });
    scoped("track.exclude", Need::Tracks, {tr("Exclude the si&ze in this frame"), {}, tr("Exclude the size")}, tr("V"),
           Extent::ThisFrame, &excludeSizes);
    scoped("track.excludeFromHere", ofFollowed, tr("Exclude sizes from here on"), tr("Shift+V"), Extent::FromHere, &excludeSizes);
    const auto refill = [this](Document&, const Ids& on, Extent extent) { return startRefill(on, extent); };
    scoped("track.refill", ofPictures, tr("Refill the outline in this frame"), tr("R"), Extent::ThisFrame, refill);
    scoped("track.refillFromHere", ofFollowed | ofPictures, tr("Refill outlines from here on"), tr("Shift+R"), Extent::FromHere,
           refill);
    two("track.mergeOutlines", ofPictures, tr("Mer&ge outlines in this frame"), tr("M"), &mergeOutlines);
    two("track.coalesce", ofFollowed, tr("&Mark coalescence"), tr("C"), &markCoalescence);
}

Refused MainWindow::startRefill(const std::set<TrackId>& on, Extent extent)
{
    if (on.empty())
        return tr("Put the pointer on a particle, or pick one first.");
    if (!m_document.movie())
        return tr("The movie is needed to refill outlines, and it is not there.");
    if (!m_refill->start(on, extent))
        return tr("The particle was not measured in this frame: its place is interpolated.");
    return std::nullopt;
}

void MainWindow::takeRefilled(const std::vector<Edit>& edits, int unclear)
{
    if (edits.empty())
        tell(unclear > 0 ? tr("The particle does not stand out from what surrounds it: paint it instead.")
                         : tr("The outline is already that of the local level."));
    else
        tell(tryCorrect(m_document, edits, tr("Refill outlines")));
}

void MainWindow::reviewNext(int delta)
{
    setWorkspace(Workspace::Track);
    m_workbench->showReview();
    m_workbench->review().step(delta);
}

void MainWindow::tell(const Refused& why)
{
    if (why)
        m_problem->report({ErrorCode::InvalidArgument, why->toStdString(), {}});
    else
        m_problem->clear();
}

} // namespace ostwald
