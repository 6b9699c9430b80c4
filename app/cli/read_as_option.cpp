#include "read_as_option.h"

#include "movie/raw_reader.h"

#include <cmath>

namespace ostwald {

Result<ReadAs> readAsOf(const CommandLine& line)
{
    ReadAs readAs;
    if (const auto raw = line.values.find("raw"); raw != line.values.end()) {
        const auto form = parseRawForm(raw->second);
        if (!form)
            return form.error();
        readAs.raw = *form;
    }
    if (const auto dataset = line.values.find("dataset"); dataset != line.values.end())
        readAs.dataset = dataset->second;
    if (const auto axis = line.values.find("time-axis"); axis != line.values.end()) {
        const auto number = numberOf(axis->second, "time-axis");
        if (!number)
            return number.error();
        if (*number < 0.0 || *number > 100.0 || *number != std::floor(*number))
            return Error{ErrorCode::InvalidArgument, "--time-axis is the number of an axis, from 0.", {}};
        readAs.timeAxis = static_cast<int>(*number);
    }
    return readAs;
}

} // namespace ostwald
