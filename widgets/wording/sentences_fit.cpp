#include "wording/sentence_catalogue.h"

#include <QtGlobal>

#include <array>

namespace ostwald {
namespace {

constexpr std::array sentences{
    // what a fit says of its result
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is fixed."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is at its bound."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the interval is that of the prior."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the interval spans the bounds."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the model does not describe these samples."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: it leans on %2, which is at its bound."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: it leans on the prior of %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "the noise"), // in place of a constant
    QT_TRANSLATE_NOOP("CoreSentence", "The level of ln rho is not determined by these data, only ln rho - mu at the mean size."),
    QT_TRANSLATE_NOOP("CoreSentence", "Not converged yet."),
    QT_TRANSLATE_NOOP("CoreSentence", "Not converged: the iterations ran out."),
    QT_TRANSLATE_NOOP("CoreSentence", "Stopped before it converged: these are the best values so far."),
    QT_TRANSLATE_NOOP("CoreSentence", "The size noise is correlated in time beyond what this fit models: the "
                                      "intervals are too narrow."),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes of a frame share an error of about %1 nm (focus?): it is estimated frame "
                                      "by frame and taken out."),
    QT_TRANSLATE_NOOP("CoreSentence", "The innovations have not the variance the fit expects of them."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 ends at a bound of the paper's."),
    QT_TRANSLATE_NOOP("CoreSentence", "delta lies at an end of its range in %1 % of the frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "Sizes are smoothed over about %1 frames: faster changes of the supply are not "
                                      "seen, and their noise passes for shape and supply of the frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes span too few monomers to leave out %1 at each end: %2 are left out."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 searches end within a tenth of the lowest cost; the ranges are theirs."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: only a lower limit."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: only an upper limit."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is from the separations when last seen apart; times and sizes add nothing."),
    QT_TRANSLATE_NOOP("CoreSentence", "Only particles that merge are in these data: how many did not is unknown, so "
                                      "ρ₀ follows from the shape of the times and its prior alone."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes of the other particles are not in these data: %1 and %2 follow from "
                                      "the times alone."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion is the one given, falling inversely with σ."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion is the printed one, the average from the start to t, "
                                      "above what the pair equation needs where motion slows down."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion falls inversely with σ from a value that the paths of "
                                      "the pairs that merge give."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion is the instantaneous one from the paths of the pairs "
                                      "that merge."),
    QT_TRANSLATE_NOOP("CoreSentence", "Intervals do not contain the errors of σ(t) and D_r(t), which are taken as "
                                      "measured."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, "
                                      "below %1 %)."),
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs at least %1 frames; there are %2. Analyse more of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs at least %1 trajectories of two or more sizes; there are %2. "
                                      "Track more particles or analyse more frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs at least %1 coalescences; there are %2. Analyse more frames or "
                                      "a larger field of view, or confirm more events."),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are the same: there is no growth to fit. Were the sizes measured in "
                                      "every frame?"),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are below %1 monomers, where the theory does not hold. Is the pixel "
                                      "size right?"),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes of the pairs that merged do not follow the fitted propensity "
                                      "(Kolmogorov-Smirnov, below %1 %)."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 of %2 sizes stand out from the course of their own particle and do not "
                                      "count."),
    QT_TRANSLATE_NOOP("CoreSentence", "Size noise that lasts is not ruled out (probability %1 %): the intervals "
                                      "allow for it."),
    // remarks on a value
    QT_TRANSLATE_NOOP("CoreSentence", "fixed"),
    QT_TRANSLATE_NOOP("CoreSentence", "at its bound"),
    QT_TRANSLATE_NOOP("CoreSentence", "no part of this model"),
    QT_TRANSLATE_NOOP("CoreSentence", "no part of this model: the potential falls everywhere"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined by these data"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: the interval is that of the prior"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: the interval spans the bounds"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: it depends on whether the size noise lasts"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: the model does not describe these samples"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: the other energy is at its bound"), // in fits of earlier versions
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: it leans on %1, which is at its bound"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: it leans on the prior of %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: only a lower limit"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: only an upper limit"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: only kappa times the density is, as far as that"),
    QT_TRANSLATE_NOOP("CoreSentence", "not determined: the density is not, or diffusion alone decides"),
    QT_TRANSLATE_NOOP("CoreSentence", "from the separations when last seen apart; times and sizes add nothing"),
    // sentences of them
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the other energy is at its bound."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: only kappa times the density is, as far as that."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the density is not, or diffusion alone decides."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is no part of this model."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is no part of this model: the potential falls everywhere."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined by these data."),
    // data of a fit
    QT_TRANSLATE_NOOP("CoreSentence", "There are no trajectories."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 % of the sizes are below %2 monomers, where the theory does not hold: "
                                      "leave those particles out."),
    QT_TRANSLATE_NOOP("CoreSentence", "Particle %1 has not one size per frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "Particle %1: its frames are not in order."),
    QT_TRANSLATE_NOOP("CoreSentence", "Particle %1 has a radius that is not a positive number."),
    QT_TRANSLATE_NOOP("CoreSentence", "A particle has a radius that is not a positive number."),
    QT_TRANSLATE_NOOP("CoreSentence", "A radius is not a positive number."),
    QT_TRANSLATE_NOOP("CoreSentence", "Some particles are about %1 times as large as the others, and none lies "
                                      "between: are all radii in the same unit? If they are, fit the two kinds apart."),
    QT_TRANSLATE_NOOP("CoreSentence", "A particle has more than ten million monomers. Are the radii in nm, and the "
                                      "material right?"),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are the same: there is no growth to fit."),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are below %1 monomers, where the theory does not hold. Are the "
                                      "radii in nm?"),
    // parameters of a fit
    QT_TRANSLATE_NOOP("CoreSentence", "Shape index, monomer radius or knot spacing is outside its range."),
    QT_TRANSLATE_NOOP("CoreSentence", "The bounds of %1 leave no room."),
    QT_TRANSLATE_NOOP("CoreSentence", "The prior of %1 needs a width above %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The bounds leave no room."),
    QT_TRANSLATE_NOOP("CoreSentence", "This is not a number."),
    QT_TRANSLATE_NOOP("CoreSentence", "The start must lie between the lower and the upper bound."),
    QT_TRANSLATE_NOOP("CoreSentence", "A prior needs a mean and a standard deviation above %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "A prior needs both a mean and a standard deviation."),
    QT_TRANSLATE_NOOP("CoreSentence", "The standard deviation of a prior must be positive."),
    QT_TRANSLATE_NOOP("CoreSentence", "How well the shape index is known must lie between %1 and %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "How far sizes may stand out must not be negative."),
    QT_TRANSLATE_NOOP("CoreSentence", "The knot spacing must be positive."),
    QT_TRANSLATE_NOOP("CoreSentence", "A fit needs at least one iteration."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion must be above %1 nm²/s."),
    // the fit of coalescence
    QT_TRANSLATE_NOOP("CoreSentence", "No start within the bounds explains these events. Are the times in s and the "
                                      "sizes in nm, and do the bounds leave room?"),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes of the pairs before they merge are not known."),
    QT_TRANSLATE_NOOP("CoreSentence", "How fast the particles move against each other is not known: the pairs that "
                                      "merge were seen apart too rarely. Give the relative diffusion in nm²/s."),
    // the paper's cost
    QT_TRANSLATE_NOOP("CoreSentence", "The paper's cost needs at least %1 trajectories without long gaps; there are "
                                      "%2. Track more particles."),
    QT_TRANSLATE_NOOP("CoreSentence", "The paper's cost needs at least %1 frames with %2 particles or more; there "
                                      "are %3. Analyse more of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes span fewer than %1 monomers: too few for a histogram of n. Are the "
                                      "radii in nm?"),
    // samples
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs samples of at least %1 times; there are %2. Add samples of "
                                      "other ageing times."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sample at %1 s has %2 sizes; the fit needs at least %3 in each. Measure "
                                      "more particles or leave this time out."),
    QT_TRANSLATE_NOOP("CoreSentence", "mu* follows from the samples once %1 and %2 are known from elsewhere: fix "
                                      "them or give them priors."),
    QT_TRANSLATE_NOOP("CoreSentence", "The samples hold no identities: they measure how fast sizes change, and the "
                                      "constants only in combinations. Intervals are those of the profile likelihood."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes scatter more about the fit than their numbers allow: particles may "
                                      "have formed, merged or been lost between the samples."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes of set %1 scatter more about the fit than their numbers allow: they "
                                      "count as so many fewer."),
    // several sets
    QT_TRANSLATE_NOOP("CoreSentence", "The sets contradict each other: each alone fits better than all together by more "
                                      "than chance allows."),
    QT_TRANSLATE_NOOP("CoreSentence", "The theory holds for no constants that suit all sets. Are all of one material, and "
                                      "their radii in nm?"),
    // materials
    QT_TRANSLATE_NOOP("CoreSentence", "Platinum"),
    QT_TRANSLATE_NOOP("CoreSentence", "Gold"),
    QT_TRANSLATE_NOOP("CoreSentence", "Iron oxide"),
    QT_TRANSLATE_NOOP("CoreSentence", "Cadmium selenide"),
    // theory
    QT_TRANSLATE_NOOP("CoreSentence", "A constant of the coalescence theory is not a number."),
    QT_TRANSLATE_NOOP("CoreSentence", "kappa and l must not be negative, and v must be above %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The grid needs %1 points or more and the tolerance must be above %2."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times must ascend from %1 or later."),
    QT_TRANSLATE_NOOP("CoreSentence", "The contact distance and the diffusion of the pairs must be above %1 at every "
                                      "time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The pair equation cannot be solved with these constants."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes must begin at %1 or above and every one needs its share."),
    QT_TRANSLATE_NOOP("CoreSentence", "Times must ascend from %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "The shape index must lie between %1 and %2 and the concentration must not be "
                                      "negative."),
    QT_TRANSLATE_NOOP("CoreSentence", "The materials are pt, au, iron-oxide and cdse."),
};

} // namespace

std::span<const char* const> fitSentences()
{
    return sentences;
}

} // namespace ostwald
