#include "fit_options.h"

#include "theory/particle_shape.h"

#include <algorithm>

namespace ostwald {
namespace {

struct NamedText {
    std::string name;
    std::string value;
};

Error misused(const std::string& option, const std::string& form, const std::string& text)
{
    return {ErrorCode::InvalidArgument, "--" + option + " needs " + form + ", not \"" + text + "\".", {}};
}

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
        return misused("fix", "name=value", given.name + "=" + given.value);
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
    const std::vector<std::string> ends = split(given.value, ':');
    const auto low = numberOf(ends.front(), "bounds");
    const auto high = numberOf(ends.back(), "bounds");
    if (ends.size() != 2 || !low || !high || !(*low < *high))
        return misused("bounds", "name=a:b with a < b", given.name + "=" + given.value);
    ParameterSpec* spec = constantNamed(params, given.name);
    if (spec == nullptr)
        return unknownName("bounds", given.name);
    spec->lower = *low;
    spec->upper = *high;
    spec->start = std::clamp(spec->start, *low, *high);
    return Done{};
}

Status setPrior(GrowthFitParams& params, const NamedText& given)
{
    const auto sign = given.value.find("+-");
    const auto mean = numberOf(given.value.substr(0, sign), "prior");
    const auto sd = numberOf(sign == std::string::npos ? "" : given.value.substr(sign + 2), "prior");
    if (!mean || !sd || !(*sd > 0.0))
        return misused("prior", "name=value+-sd", given.name + "=" + given.value);
    if (given.name == "delta") {
        if (!ParticleShape::create(*mean))
            return Error{ErrorCode::InvalidArgument, "--prior delta must lie between 1 and 1.95.", {}};
        params.delta = *mean;
        params.deltaSd = *sd;
        return Done{};
    }
    ParameterSpec* spec = constantNamed(params, given.name);
    if (spec == nullptr)
        return unknownName("prior", given.name);
    spec->priorMean = *mean;
    spec->priorSd = *sd;
    spec->start = std::clamp(*mean, spec->lower, spec->upper);
    return Done{};
}

} // namespace

Status applyFitOptions(const CommandLine& line, GrowthFitParams& params)
{
    const std::pair<const char*, Status (*)(GrowthFitParams&, const NamedText&)> options[] = {
        {"prior", setPrior}, {"bounds", bound}, {"fix", fix}};
    for (const auto& [option, apply] : options) {
        const auto found = line.values.find(option);
        if (found == line.values.end())
            continue;
        for (const std::string& item : split(found->second, ',')) {
            const auto equals = item.find('=');
            if (equals == std::string::npos)
                return misused(option, "name=...", item);
            if (const Status status = apply(params, {item.substr(0, equals), item.substr(equals + 1)});
                !status)
                return status;
        }
    }
    return Done{};
}

} // namespace ostwald
