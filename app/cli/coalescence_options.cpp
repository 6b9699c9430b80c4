#include "coalescence_options.h"

#include "named_values.h"
#include "params_option.h"

#include <algorithm>

namespace ostwald {
namespace {

/// The setting of this name. @error InvalidArgument  there is none
Result<CoalescenceSpec*> specNamed(CoalescenceFitParams& params, const std::string& name, const std::string& option)
{
    const auto found =
        std::ranges::find_if(coalescenceParameterKeys, [&](const char* key) { return name == key; });
    if (found != coalescenceParameterKeys.end())
        return &params.constants[static_cast<std::size_t>(found - coalescenceParameterKeys.begin())];
    std::string known;
    for (const char* key : coalescenceParameterKeys)
        known.append(known.empty() ? "" : ", ").append(key);
    return Error{ErrorCode::InvalidArgument, "--" + option + " knows " + known + ", not \"" + name + "\".", {}};
}

Status setPrior(CoalescenceSpec& spec, const NamedText& given)
{
    const auto prior = meanAndSdOf(given, "prior");
    if (!prior)
        return prior.error();
    spec.priorMean = prior->first;
    spec.priorSd = prior->second;
    return Done{};
}

Status setBounds(CoalescenceSpec& spec, const NamedText& given)
{
    const auto bounds = boundsOf(given, "bounds");
    if (!bounds)
        return bounds.error();
    spec.lower = bounds->first;
    spec.upper = bounds->second;
    return Done{};
}

Status fix(CoalescenceSpec& spec, const NamedText& given)
{
    const auto value = numberOf(given.value, "fix");
    if (!value)
        return misusedOption("fix", "name=value", given.name + "=" + given.value);
    spec = {.start = *value, .fixed = true};
    return Done{};
}

Status setConstants(const CommandLine& line, CoalescenceFitParams& params)
{
    const std::pair<const char*, Status (*)(CoalescenceSpec&, const NamedText&)> options[] = {
        {"prior", setPrior}, {"bounds", setBounds}, {"fix", fix}};
    for (const auto& [option, apply] : options) {
        const auto texts = namedTexts(line, option);
        if (!texts)
            return texts.error();
        for (const NamedText& given : *texts) {
            const auto spec = specNamed(params, given.name, option);
            if (!spec)
                return spec.error();
            if (const Status status = apply(**spec, given); !status)
                return status;
        }
    }
    return Done{};
}

/// The place of the option's value among its words; 0 without the option.
Result<std::size_t> wordOf(const CommandLine& line, const std::string& option, std::initializer_list<const char*> words)
{
    const auto found = line.values.find(option);
    if (found == line.values.end())
        return std::size_t{0};
    std::string known;
    std::size_t place = 0;
    for (const char* word : words) {
        if (found->second == word)
            return place;
        known.append(known.empty() ? "" : ", ").append(word);
        ++place;
    }
    return Error{ErrorCode::InvalidArgument, "--" + option + " is one of " + known + ", not \"" + found->second + "\".", {}};
}

} // namespace

Result<CoalescenceFitParams> coalescenceParamsOf(const CommandLine& line)
{
    Project chosen;
    if (const Status status = setParams(chosen, line); !status)
        return status.error();
    CoalescenceFitParams params = chosen.coalescence;
    if (const Status status = setConstants(line, params); !status)
        return status.error();
    const auto diffusion = wordOf(line, "diffusion", {"instantaneous", "time-average", "inverse-size"});
    const auto wall = wordOf(line, "wall", {"printed", "impermeable"});
    if (!diffusion)
        return diffusion.error();
    if (!wall)
        return wall.error();
    if (line.values.contains("diffusion"))
        params.diffusion = static_cast<PairDiffusion>(*diffusion);
    if (line.values.contains("wall"))
        params.wall = static_cast<PairWall>(*wall);
    if (const auto found = line.values.find("diffusion-nm2-s"); found != line.values.end()) {
        const auto number = numberOf(found->second, "diffusion-nm2-s");
        if (!number || !(*number > 0.0))
            return Error{ErrorCode::InvalidArgument, "--diffusion-nm2-s needs a number above 0.", {}};
        params.diffusion_nm2_s = *number;
    }
    if (const Status status = checkCoalescenceFitParams(params); !status)
        return status.error();
    return params;
}

} // namespace ostwald
