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

/// What the comment line of a block says besides panel and series.
struct Place {
    std::string letter = {};
    std::string heading = {};
};

void appendBlock(std::string& text, const Panel& panel, const Series& series, const Place& place)
{
    const std::string y = (series.rightAxis && panel.yRight ? *panel.yRight : panel.y).title();
    const bool hasUpper = !series.y2.empty();
    const bool hasError = !series.error.empty();
    const bool hasIds = !series.ids.empty();
    text.append("# ").append(place.letter).append(place.letter.empty() ? "" : " ").append(panel.title);
    if (!series.label.empty())
        text.append(": ").append(series.label);
    if (!place.heading.empty())
        text.append(" (").append(place.heading).append(")");
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

void appendPanel(std::string& text, const Panel& panel, const Place& place)
{
    for (const Series& series : panel.series) {
        if (!text.empty())
            text.append("\n");
        appendBlock(text, panel, series, place);
    }
    if (panel.inset)
        appendPanel(text, *panel.inset, {place.letter + (place.letter.empty() ? "inset" : " inset"), place.heading});
}

} // namespace

std::string panelCsv(const Panel& panel)
{
    std::string text;
    appendPanel(text, panel, {});
    return text;
}

std::string pageCsv(const FigurePage& page)
{
    std::string text;
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        appendPanel(text, page.panels[i].panel, {page.letterOf(i), page.panels[i].heading});
    return text;
}

Status writePageCsv(const FigurePage& page, const std::filesystem::path& path)
{
    return writeWholeFile(path, [&](const std::filesystem::path& temporary) -> Status {
        std::ofstream file(temporary, std::ios::binary);
        file << pageCsv(page);
        file.close();
        if (!file)
            return Error{ErrorCode::Io, "Writing failed. The disk may be full.", {}};
        return Done{};
    });
}

} // namespace ostwald
