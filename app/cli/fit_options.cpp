#include "fit_options.h"

#include "named_values.h"
#include "theory/particle_shape.h"

#include <algorithm>

namespace ostwald {
namespace {

/// The constant of this name, or null.
ParameterSpec* constantNamed(GrowthFitParams& params, const std::string& name)
{
    const auto found =
        std::ranges::find_if(growthParameterKeys, [&](const char* key) { return name == key; });
    if (found == growthParameterKeys.end())
        return nullptr;
    return &params.constants[static_cast<std::size_t>(found - growthParameterKeys.begin())];
}

Error unknownName(const std::string& option, const std::string& name)
{
    std::string known;
    for (const char* key : growthParameterKeys)
        known += std::string(key) + ", ";
    return {
        ErrorCode::InvalidArgument, "--" + option + " knows " + known + "delta, not \"" + name + "\".", {}};
}

Status fix(GrowthFitParams& params, const NamedText& given)
{
    const auto value = numberOf(given.value, "fix");
    if (!value)
        return misusedOption("fix", "name=value", given.name + "=" + given.value);
    if (given.name == "delta") {
        if (!ParticleShape::create(*value))
            return Error{ErrorCode::InvalidArgument, "--fix delta must lie between 1 and 1.95.", {}};
        params.delta = *value;
        params.deltaSd = 0.0;
        return Done{};
    }
    ParameterSpec* spec = constantNamed(params, given.name);
    if (spec == nullptr)
        return unknownName("fix", given.name);
    spec->fixed = true;
    spec->start = *value;
    spec->lower = std::min(spec->lower, *value);
    spec->upper = std::max(spec->upper, *value);
    return Done{};
}

Status bound(GrowthFitParams& params, const NamedText& given)
{
    const auto bounds = boundsOf(given, "bounds");
    if (!bounds)
        return bounds.error();
    const auto [low, high] = *bounds;
    ParameterSpec* spec = constantNamed(params, given.name);
    if (spec == nullptr)
        return unknownName("bounds", given.name);
    spec->lower = low;
    spec->upper = high;
    spec->start = std::clamp(spec->start, low, high);
    return Done{};
}

Status setPrior(GrowthFitParams& params, const NamedText& given)
{
    const auto prior = meanAndSdOf(given, "prior");
    if (!prior)
        return prior.error();
    const auto [mean, sd] = *prior;
    if (given.name == "delta") {
        if (!ParticleShape::create(mean))
            return Error{ErrorCode::InvalidArgument, "--prior delta must lie between 1 and 1.95.", {}};
        params.delta = mean;
        params.deltaSd = sd;
        return Done{};
    }
    ParameterSpec* spec = constantNamed(params, given.name);
    if (spec == nullptr)
        return unknownName("prior", given.name);
    spec->priorMean = mean;
    spec->priorSd = sd;
    spec->start = std::clamp(mean, spec->lower, spec->upper);
    return Done{};
}

} // namespace

Status applyFitOptions(const CommandLine& line, GrowthFitParams& params)
{
    const std::pair<const char*, Status (*)(GrowthFitParams&, const NamedText&)> options[] = {
        {"prior", setPrior}, {"bounds", bound}, {"fix", fix}};
    for (const auto& [option, apply] : options) {
        const auto texts = namedTexts(line, option);
        if (!texts)
            return texts.error();
        for (const NamedText& given : *texts)
            if (const Status status = apply(params, given); !status)
                return status;
    }
    return Done{};
}

} // namespace ostwald
