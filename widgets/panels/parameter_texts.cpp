#include "panels/parameter_texts.h"

#include <QtGlobal>

#include <array>

namespace ostwald {
namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("ParamsForm", "counts"),
    QT_TRANSLATE_NOOP("ParamsForm", "px"),
    QT_TRANSLATE_NOOP("ParamsForm", "%"),
    QT_TRANSLATE_NOOP("ParamsForm", "px²"),
    QT_TRANSLATE_NOOP("ParamsForm", "frames"),
    QT_TRANSLATE_NOOP("ParamsForm", "nm"),
    QT_TRANSLATE_NOOP("ParamsForm", "s"),
    QT_TRANSLATE_NOOP("ParamsForm", "Bright particles"),
    QT_TRANSLATE_NOOP("ParamsForm", "For dark-field movies, where particles are the brighter side."),
    QT_TRANSLATE_NOOP("ParamsForm", "Camera offset"),
    QT_TRANSLATE_NOOP("ParamsForm", "What a pixel reads without beam; 0 finds it from the noise."),
    QT_TRANSLATE_NOOP("ParamsForm", "Smallest signal to noise"),
    QT_TRANSLATE_NOOP("ParamsForm", "Lower finds fainter particles and more false ones."),
    QT_TRANSLATE_NOOP("ParamsForm", "Largest radius"),
    QT_TRANSLATE_NOOP("ParamsForm", "Raise it when big particles are broken up."),
    QT_TRANSLATE_NOOP("ParamsForm", "Gaussian blur"),
    QT_TRANSLATE_NOOP("ParamsForm", "Standard deviation of the first smoothing."),
    QT_TRANSLATE_NOOP("ParamsForm", "Wiener window"),
    QT_TRANSLATE_NOOP("ParamsForm", "Side of the square whose noise is judged."),
    QT_TRANSLATE_NOOP("ParamsForm", "Local Laplacian filter"),
    QT_TRANSLATE_NOOP("ParamsForm", "Smooths faint detail and keeps edges; faint particles are lost with it."),
    QT_TRANSLATE_NOOP("ParamsForm", "Edge contrast"),
    QT_TRANSLATE_NOOP("ParamsForm", "Smaller differences are detail; 1 is the movie's whole range."),
    QT_TRANSLATE_NOOP("ParamsForm", "Detail"),
    QT_TRANSLATE_NOOP("ParamsForm", "Above 1 detail is smoothed, below 1 it is amplified."),
    QT_TRANSLATE_NOOP("ParamsForm", "Edges"),
    QT_TRANSLATE_NOOP("ParamsForm", "Below 1 edges are compressed, above 1 expanded."),
    QT_TRANSLATE_NOOP("ParamsForm", "Threshold window"),
    QT_TRANSLATE_NOOP("ParamsForm", "Side of the square that a pixel is compared with."),
    QT_TRANSLATE_NOOP("ParamsForm", "Threshold"),
    QT_TRANSLATE_NOOP("ParamsForm", "How much darker than its surroundings a particle is."),
    QT_TRANSLATE_NOOP("ParamsForm", "Smallest area"),
    QT_TRANSLATE_NOOP("ParamsForm", "Smaller things are dropped."),
    QT_TRANSLATE_NOOP("ParamsForm", "Neck depth"),
    QT_TRANSLATE_NOOP("ParamsForm", "Touching particles are cut where the neck is deeper."),
    QT_TRANSLATE_NOOP("ParamsForm", "Largest step"),
    QT_TRANSLATE_NOOP("ParamsForm", "Automatic when empty."),
    QT_TRANSLATE_NOOP("ParamsForm", "Close gaps up to"),
    QT_TRANSLATE_NOOP("ParamsForm", "Missed frames that are bridged by interpolation."),
    QT_TRANSLATE_NOOP("ParamsForm", "Monomer radius σₛ"),
    QT_TRANSLATE_NOOP("ParamsForm", "Radius of the volume of one monomer; a property of the material."),
    QT_TRANSLATE_NOOP("ParamsForm", "Shape index δ"),
    QT_TRANSLATE_NOOP("ParamsForm", "Relates volume, faces and edges of a particle; held fixed in the fit."),
    QT_TRANSLATE_NOOP("ParamsForm", "Knot spacing"),
    QT_TRANSLATE_NOOP("ParamsForm", "Shorter lets the solution change faster and costs certainty."),
    QT_TRANSLATE_NOOP("ParamsForm", "nm²/s"),
    QT_TRANSLATE_NOOP("ParamsForm", "Diffusion at the start"),
    QT_TRANSLATE_NOOP("ParamsForm", "Relative diffusion of pairs, falling as 1/σ; from their paths when empty."),
    QT_TRANSLATE_NOOP("ParamsForm", "Outliers beyond"),
    QT_TRANSLATE_NOOP("ParamsForm", "sd"),
    QT_TRANSLATE_NOOP("ParamsForm", "Sizes that stand out more from the course of their own particle do not count; 0 counts all."),
    QT_TRANSLATE_NOOP("ParamsForm", "Most iterations"),
    QT_TRANSLATE_NOOP("ParamsForm", "The fit ends here when it has not converged before."),
};

} // namespace

std::span<const char* const> parameterTexts()
{
    return texts;
}

} // namespace ostwald
