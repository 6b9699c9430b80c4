#include "number_list.h"

#include "command_line.h"

#include <cmath>
#include <sstream>

namespace ostwald {
namespace {

constexpr double mostNumbers = 1e7;

} // namespace

Result<std::vector<double>> numberList(const std::string& text, const std::string& option)
{
    const Error wrong{ErrorCode::InvalidArgument,
                      "--" + option + " needs numbers like 1,2,5 or a:b or a:b:step, not \"" + text + "\".",
                      {}};
    std::vector<double> numbers;
    for (const std::string& item : split(text, ',')) {
        std::vector<double> ends;
        for (const std::string& part : split(item, ':')) {
            const auto number = numberOf(part, option);
            if (!number)
                return wrong;
            ends.push_back(*number);
        }
        if (ends.size() == 1) {
            numbers.push_back(ends.front());
            continue;
        }
        const double step = ends.size() == 3 ? ends[2] : 1.0;
        const double count = std::floor((ends[1] - ends[0]) / step + 1e-9);
        if (ends.size() > 3 || !(step > 0.0) || !(count >= 0.0) || count > mostNumbers)
            return wrong;
        for (int i = 0; i <= static_cast<int>(count); ++i)
            numbers.push_back(ends[0] + step * i);
    }
    return numbers;
}

} // namespace ostwald
