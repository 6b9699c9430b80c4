#include "ensemble/aliquot_table.h"

#include "ensemble/lines_read.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace ostwald {
namespace {

constexpr std::size_t fewest = 2; // times that make a course

char separatorOf(std::string_view line)
{
    for (const char candidate : {';', '\t'})
        if (line.find(candidate) != std::string_view::npos)
            return candidate;
    return ',';
}

std::vector<std::string_view> cellsOf(std::string_view line, char separator)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    std::vector<std::string_view> cells;
    for (;;) {
        const auto end = line.find(separator);
        std::string_view cell = line.substr(0, end);
        while (!cell.empty() && cell.front() == ' ')
            cell.remove_prefix(1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\r'))
            cell.remove_suffix(1);
        cells.push_back(cell);
        if (end == std::string_view::npos)
            return cells;
        line.remove_prefix(end + 1);
    }
}

std::optional<double> numberOf(std::string_view cell)
{
    double value = 0.0;
    const auto [end, code] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    const bool isWhole = code == std::errc() && end == cell.data() + cell.size() && std::isfinite(value);
    return isWhole ? std::optional(value) : std::nullopt;
}

/// The numbers of a row of times; empty when it is none.
std::vector<double> timesOf(const std::string& line)
{
    std::vector<double> times;
    for (const std::string_view cell : cellsOf(line, separatorOf(line))) {
        const auto time = numberOf(cell);
        if (!time || (!times.empty() && *time <= times.back()))
            return {};
        times.push_back(*time);
    }
    return times.size() < fewest ? std::vector<double>() : times;
}

} // namespace

bool isRowOfTimes(const std::string& line)
{
    return !timesOf(line).empty();
}

Result<SizeSamples> readAliquots(const std::string& header, std::istream& in,
                                 const TableCalibration& calibration, const JobControl& job)
{
    const LinesRead tell(in, job);
    if (!calibration.rowTime_s)
        return Error{ErrorCode::InvalidArgument,
                     "The first row has times without a unit, with sizes below: say the unit (--time-unit s|ms|min|h).", {}};
    SizeSamples samples;
    for (const double time : timesOf(header))
        samples.t_s.push_back(time * *calibration.rowTime_s);
    samples.r_nm.resize(samples.t_s.size());
    const char separator = separatorOf(header);
    std::string text;
    for (std::size_t line = 2; std::getline(in, text); ++line) {
        if (tell.isCancelled(line))
            return cancelledError();
        const auto cells = cellsOf(text, separator);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].empty())
                continue;
            const auto radius = numberOf(cells[column]);
            if (!radius || !(*radius > 0.0) || column >= samples.t_s.size())
                return Error{ErrorCode::CorruptData,
                             column >= samples.t_s.size() ? std::string("There is a size below no time.")
                                                          : "A radius is a number above 0, not \"" + std::string(cells[column]) + "\".",
                             "line " + std::to_string(line)};
            samples.r_nm[column].push_back(*radius * calibration.pixelSize_nm.value_or(1.0));
        }
    }
    for (std::size_t column = 0; column < samples.t_s.size(); ++column)
        if (samples.r_nm[column].empty())
            return Error{ErrorCode::CorruptData, "There is no size below the time of column " + std::to_string(column + 1) + ".", {}};
    return samples;
}

} // namespace ostwald
