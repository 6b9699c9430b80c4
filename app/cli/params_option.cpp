#include "params_option.h"

#include "store/project_json.h"

#include <fstream>
#include <iterator>

namespace ostwald {

Status setParams(Project& project, const CommandLine& line)
{
    const auto given = line.values.find("params");
    if (given == line.values.end())
        return Done{};
    const std::string& text = given->second;
    if (text.starts_with('{'))
        return applyParams(QByteArray::fromStdString(text), project);
    std::ifstream file(text, std::ios::binary);
    if (!file)
        return Error{ErrorCode::Io, "The parameters cannot be read.", text};
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    const Status applied = applyParams(QByteArray::fromStdString(json), project);
    if (applied)
        return applied;
    const Error& error = applied.error();
    return Error{error.code, error.message, error.where.empty() ? text : text + ": " + error.where};
}

} // namespace ostwald
