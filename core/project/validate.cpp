#include "project/validate.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <sstream>

namespace ostwald {
namespace {

Error invalid(const std::string& field, const std::string& message)
{
    return {ErrorCode::InvalidArgument, message, field};
}

/// Remembers the first field that lies outside its declared range.
class RangeCheck {
public:
    void operator()(const char*, bool, const FieldInfo&) {}
    void operator()(const char* key, int value, const FieldInfo& info) { check(key, value, info); }
    void operator()(const char* key, double value, const FieldInfo& info) { check(key, value, info); }
    void operator()(const char* key, const std::optional<double>& value, const FieldInfo& info)
    {
        if (value)
            check(key, *value, info);
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void check(const char* key, double value, const FieldInfo& info)
    {
        if (m_error || (value >= info.minimum && value <= info.maximum)) // false for NaN
            return;
        std::ostringstream message;
        message.imbue(std::locale::classic());
        message << info.label << " must lie between " << info.minimum << " and " << info.maximum;
        if (*info.unit != '\0')
            message << ' ' << info.unit;
        message << ", not " << value << '.';
        m_error = invalid(key, message.str());
    }

    std::optional<Error> m_error;
};

template <class Params>
std::optional<Error> firstOutOfRange(const Params& params)
{
    RangeCheck check;
    describe(params, check);
    return check.error();
}

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0.0;
}

std::optional<Error> checkCalibration(const Calibration& calibration)
{
    if (calibration.pixelSize_nm && !isPositive(*calibration.pixelSize_nm))
        return invalid("pixelSize_nm", "The pixel size must be a positive number of nanometres.");
    if (calibration.frameInterval_s && !isPositive(*calibration.frameInterval_s))
        return invalid("frameInterval_s", "The frame interval must be a positive number of seconds.");
    if (calibration.doseRate_e_nm2_s && !isPositive(*calibration.doseRate_e_nm2_s))
        return invalid("doseRate_e_nm2_s", "The dose rate must be a positive number of electrons per nm² and s.");
    const auto isTime = [](double t_s) { return std::isfinite(t_s) && t_s >= 0.0; };
    if (!std::ranges::all_of(calibration.ageing_s, isTime))
        return invalid("ageing_s", "An ageing time must be 0 s or more.");
    return std::nullopt;
}

std::optional<Error> checkRange(const FrameRange& range)
{
    if (range.first < 0)
        return invalid("range", "The first frame cannot be negative.");
    if (range.last >= 0 && range.last < range.first)
        return invalid("range", "The last frame lies before the first one.");
    return std::nullopt;
}

std::optional<Error> checkFit(const GrowthFitParams& fit)
{
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const ParameterSpec& spec = fit.constants[i];
        // Written so that NaN anywhere fails as well.
        if (!(spec.lower <= spec.start && spec.start <= spec.upper))
            return invalid(growthParameterKeys[i], "The start must lie between the lower and the upper bound.");
        if (spec.priorMean.has_value() != spec.priorSd.has_value())
            return invalid(growthParameterKeys[i], "A prior needs both a mean and a standard deviation.");
        if (spec.priorSd && !isPositive(*spec.priorSd))
            return invalid(growthParameterKeys[i], "The standard deviation of a prior must be positive.");
    }
    if (!isPositive(fit.sigma_nm))
        return invalid("sigma_nm", "The monomer radius must be positive.");
    if (!(fit.deltaSd >= 0.0 && fit.deltaSd <= 1.0))
        return invalid("deltaSd", "How well the shape index is known must lie between 0 and 1.");
    if (!isPositive(fit.knotSpacing_s))
        return invalid("knotSpacing_s", "The knot spacing must be positive.");
    if (!(fit.outlierSd >= 0.0))
        return invalid("outlierSd", "How far sizes may stand out must not be negative.");
    if (fit.maxIterations < 1)
        return invalid("maxIterations", "A fit needs at least one iteration.");
    return std::nullopt;
}

} // namespace

Status validate(const Project& project)
{
    if (auto error = checkCalibration(project.calibration))
        return *error;
    if (auto error = checkRange(project.range))
        return *error;
    if (auto error = std::visit([](const auto& params) { return firstOutOfRange(params); }, project.segmenter))
        return *error;
    if (auto error = firstOutOfRange(project.link))
        return *error;
    if (auto error = checkFit(project.fit))
        return *error;
    if (const Status status = checkCoalescenceFitParams(project.coalescence); !status)
        return status;
    return checkBoards(project.boards);
}

} // namespace ostwald
