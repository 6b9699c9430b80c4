#include "wording/sentence_catalogue.h"

#include <QtGlobal>

#include <array>

namespace ostwald {
namespace {

constexpr std::array sentences{
    // groups, corrections, proposals
    QT_TRANSLATE_NOOP("CoreSentence", "meets the border in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "meets the border"),
    QT_TRANSLATE_NOOP("CoreSentence", "enters through the border in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "leaves through the border after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "first seen in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "lost after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "not seen from frame %1 to %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "grows by a step in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "product of a coalescence in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "coalesces after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "seen throughout, away from the border, without a coalescence"),
    QT_TRANSLATE_NOOP("CoreSentence", "tagged by hand in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "tagged by hand"),
    QT_TRANSLATE_NOOP("CoreSentence", "meets an excluded region in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "meets an excluded region"),
    QT_TRANSLATE_NOOP("CoreSentence", "splits off from particle %1 in frame %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "goes on from particle %1 in frame %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "splits after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "goes on under another number after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no particle at (%1, %2) in frame %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no particle at this place any more."),
    QT_TRANSLATE_NOOP("CoreSentence", "No coalescence is found at (%1, %2) in frame %3 any more."),
    QT_TRANSLATE_NOOP("CoreSentence", "The particle at (%1, %2) in frame %3 begins there now."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both particles are seen in frame %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both places at (%1, %2) in frame %3 belong to one particle now."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both particles begin in frame %1: there is nothing to swap."),
    QT_TRANSLATE_NOOP("CoreSentence", "The parents of a coalescence are seen before its product."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both parents are one particle now."),
    QT_TRANSLATE_NOOP("CoreSentence", "Frame %1 is not analysed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The picture is not analysed."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sampled frames show %1 particles that stand out clearly; %2 are needed to "
                                      "judge the settings by."),
    QT_TRANSLATE_NOOP("CoreSentence", "At every threshold the noise makes more than one particle in a hundred, so "
                                      "none can be proposed."),
    QT_TRANSLATE_NOOP("CoreSentence", "Sizes in nanometres need the pixel size of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "Growth against time needs the frame interval of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "No particle was found in any frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "No two particles are seen at the same time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The stroke adds nothing that is free."),
    QT_TRANSLATE_NOOP("CoreSentence", "The stroke meets no particle."),
    QT_TRANSLATE_NOOP("CoreSentence", "The line does not cut a particle in two."),
    QT_TRANSLATE_NOOP("CoreSentence", "There are no two particles to merge any more."),
    // segmentation, corrections
    QT_TRANSLATE_NOOP("CoreSentence", "A frame needs one channel."),
    QT_TRANSLATE_NOOP("CoreSentence", "Frames %1 to %2 are not all in the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "A link leads from an earlier frame to a later one."),
    QT_TRANSLATE_NOOP("CoreSentence", "Particles are swapped within one frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "Masks are merged within one frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "A region needs three corners or more."),
    // stages
    QT_TRANSLATE_NOOP("CoreSentence", "The project has no movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "The movie ends with frame %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The project has lost what was imported; import it again."),
    QT_TRANSLATE_NOOP("CoreSentence", "The projects that are fitted together with this one were not read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The project holds no tracks yet; analyze its movie first."),
    // sizes over time
    QT_TRANSLATE_NOOP("CoreSentence", "The monomer radius must be a positive length."),
    QT_TRANSLATE_NOOP("CoreSentence", "The monomer radius must be positive."),
    QT_TRANSLATE_NOOP("CoreSentence", "The monomer radius must be given and positive."),
    QT_TRANSLATE_NOOP("CoreSentence", "A trajectory has not one size per frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "A trajectory names a frame that has no time."),
    QT_TRANSLATE_NOOP("CoreSentence", "A size is not a positive number."),
    QT_TRANSLATE_NOOP("CoreSentence", "This frame is not part of the trajectories."),
    QT_TRANSLATE_NOOP("CoreSentence", "Phases need the mean size at nine times at least."),
    // statistics of coalescence
    QT_TRANSLATE_NOOP("CoreSentence", "Coalescence is measured in nm and s: give the pixel size and the time between "
                                      "frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The observation must end after it began."),
    QT_TRANSLATE_NOOP("CoreSentence", "An event lies outside the observation or has a radius that is not above %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The number of particles at the start is not known."),
    QT_TRANSLATE_NOOP("CoreSentence", "The bootstrap needs %1 replicas or more."),
    QT_TRANSLATE_NOOP("CoreSentence", "A bootstrap needs at least %1 replicas."),
    // why a chart is empty
    QT_TRANSLATE_NOOP("CoreSentence", "No tracks yet. They appear once the movie has been segmented and linked."),
    QT_TRANSLATE_NOOP("CoreSentence", "Every track is excluded. Give some of them a group in the track table."),
    QT_TRANSLATE_NOOP("CoreSentence", "The pixel size is unknown. Enter it in the Movie workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "The time between frames is unknown. Enter it in the Movie workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "Fewer than two Group-A particles are seen at the same time. Tag tracks as "
                                      "Group-A, or analyse more frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "Fewer than three particles are seen around this time."),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are equal around this time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The supersaturation follows from a fit. Start one in the Fit workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "The rates of growth follow from a fit. Start one in the Fit workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "The shape index follows from a fit. Start one in the Fit workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sensitivity follows from a fit. Start one in the Fit workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "The propensity follows from a fit of coalescence. Start one in the Fit "
                                      "workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "This fit held the shape index fixed. Give its level an uncertainty and fit "
                                      "again."),
    QT_TRANSLATE_NOOP("CoreSentence", "This fit has no maximum of the potential, or all of its constants are fixed."),
    QT_TRANSLATE_NOOP("CoreSentence", "ln ρ̃₁ crosses neither μ* nor %1: there is no border to move."),
    QT_TRANSLATE_NOOP("CoreSentence", "No size is seen in three windows of nine frames, so the potential cannot be "
                                      "read from the growth. Analyse more frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The coalescences have not been measured yet."),
    QT_TRANSLATE_NOOP("CoreSentence", "Statistics of coalescence need at least %1 events; there are %2. Analyse more "
                                      "frames or confirm more events."),
    QT_TRANSLATE_NOOP("CoreSentence", "The pairs that merge were seen apart too rarely to measure their motion."),
    QT_TRANSLATE_NOOP("CoreSentence", "No coalescence is known whose three particles are all tracked."),
    QT_TRANSLATE_NOOP("CoreSentence", "No phases are marked. Mark them in the Ensemble workspace."),
    QT_TRANSLATE_NOOP("CoreSentence", "The frame is being read."),
    QT_TRANSLATE_NOOP("CoreSentence", "The frame cannot be shown: the movie is not at hand, or has no such frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "The shape index must lie between %1 and %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no chart \"%1\" in this version."),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no template \"%1\" in this version."),
    QT_TRANSLATE_NOOP("CoreSentence", "With the present data this template has fewer panels."),
    QT_TRANSLATE_NOOP("CoreSentence", "The page has no panels yet."),
    QT_TRANSLATE_NOOP("CoreSentence", "The width of a page must be positive."),
    QT_TRANSLATE_NOOP("CoreSentence", "The movie does not reach this time; it ends at %1 s."),
    QT_TRANSLATE_NOOP("CoreSentence", "in a still of its sample, away from the border"),
    QT_TRANSLATE_NOOP("CoreSentence", "These are stills of different particles: none goes on in another frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "Coalescences are seen in movies only: these are stills of different particles."),
    QT_TRANSLATE_NOOP("CoreSentence", "Only %1 pictures have an ageing time, and there are more: give all of them one."),
    QT_TRANSLATE_NOOP("CoreSentence", "Fewer than two particles count in every sample. Tag particles as Group-A, or analyse "
                                      "more pictures."),
    QT_TRANSLATE_NOOP("CoreSentence", "The potential is read from the growth of single particles: stills of samples do not "
                                      "show it."),
};

} // namespace

std::span<const char* const> analysisSentences()
{
    return sentences;
}

} // namespace ostwald
