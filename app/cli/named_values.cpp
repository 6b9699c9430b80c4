#include "named_values.h"

namespace ostwald {

Error misusedOption(const std::string& option, const std::string& form, const std::string& text)
{
    return {ErrorCode::InvalidArgument, "--" + option + " needs " + form + ", not \"" + text + "\".", {}};
}

Result<std::vector<NamedText>> namedTexts(const CommandLine& line, const std::string& option)
{
    std::vector<NamedText> texts;
    const auto found = line.values.find(option);
    if (found == line.values.end())
        return texts;
    for (const std::string& item : split(found->second, ',')) {
        const auto equals = item.find('=');
        if (equals == std::string::npos)
            return misusedOption(option, "name=...", item);
        texts.push_back({item.substr(0, equals), item.substr(equals + 1)});
    }
    return texts;
}

Result<std::pair<double, double>> boundsOf(const NamedText& given, const std::string& option)
{
    const std::vector<std::string> ends = split(given.value, ':');
    const auto low = numberOf(ends.front(), option);
    const auto high = numberOf(ends.back(), option);
    if (ends.size() != 2 || !low || !high || !(*low < *high))
        return misusedOption(option, "name=a:b with a < b", given.name + "=" + given.value);
    return std::pair{*low, *high};
}

Result<std::pair<double, double>> meanAndSdOf(const NamedText& given, const std::string& option)
{
    const auto sign = given.value.find("+-");
    const auto mean = numberOf(given.value.substr(0, sign), option);
    const auto sd = numberOf(sign == std::string::npos ? "" : given.value.substr(sign + 2), option);
    if (!mean || !sd || !(*sd > 0.0))
        return misusedOption(option, "name=value+-sd", given.name + "=" + given.value);
    return std::pair{*mean, *sd};
}

} // namespace ostwald
