#include "figures/panel_csv.h"

#include "figures/whole_file.h"
#include "pipeline/number_text.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace ostwald {

namespace {

std::string cell(double value)
{
    return std::isfinite(value) ? numberText(value) : std::string();
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string result(1, '"');
    for (const char c : text)
        result.append(c == '"' ? 2 : 1, c);
    result += '"';
    return result;
}

void appendBlock(std::string& text, const Panel& panel, const Series& series)
{
    const std::string y = (series.rightAxis && panel.yRight ? *panel.yRight : panel.y).title();
    const bool hasUpper = !series.y2.empty();
    const bool hasError = !series.error.empty();
    const bool hasIds = !series.ids.empty();
    text.append("# ").append(panel.title);
    if (!series.label.empty())
        text.append(": ").append(series.label);
    text.append("\n").append(quoted(panel.x.title())).append(",").append(quoted(y));
    if (hasUpper)
        text.append(",").append(quoted("upper edge of " + y));
    if (hasError)
        text.append(",").append(quoted("standard error of " + y));
    text.append(hasIds ? ",track\n" : "\n");
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        if (hasIds && std::isnan(series.y[i]))
            continue; // only parts the curves
        text.append(cell(series.x[i])).append(",").append(cell(series.y[i]));
        if (hasUpper)
            text.append(",").append(cell(series.y2[i]));
        if (hasError)
            text.append(",").append(cell(series.error[i]));
        if (hasIds)
            text.append(",").append(std::to_string(series.ids[i]));
        text.append("\n");
    }
}

} // namespace

std::string panelCsv(const Panel& panel)
{
    std::string text;
    for (const Series& series : panel.series) {
        if (!text.empty())
            text.append("\n");
        appendBlock(text, panel, series);
    }
    return text;
}

Status writePanelCsv(const Panel& panel, const std::filesystem::path& path)
{
    return writeWholeFile(path, [&](const std::filesystem::path& temporary) -> Status {
        std::ofstream file(temporary, std::ios::binary);
        file << panelCsv(panel);
        file.close();
        if (!file)
            return Error{ErrorCode::Io, "Writing failed. The disk may be full.", {}};
        return Done{};
    });
}

} // namespace ostwald
