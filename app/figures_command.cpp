#include "figures_command.h"

#include "cli/command_line.h"
#include "cli/commands.h"

#include "figure/figure_check.h"
#include "figure/figure_templates.h"
#include "figures/document_figure.h"
#include "figures/figure_export.h"
#include "figures/panel_csv.h"
#include "stored_results.h"
#include "window/panel_catalogue.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>

namespace ostwald {
namespace {

constexpr const char* usage =
    "Usage: ostwald figures PROJECT --template NAME --output DIR\n"
    "               [--format pdf|svg|png|tiff] [--journal nature|science|acs|wiley|elsevier]\n"
    "               [--width-mm X] [--row-height-mm X] [--text-pt X] [--dpi N] [--times A,B,...] [--frame N]\n"
    "Writes a figure of the growth paper with the project's own data, and its numbers as CSV beside it.\n"
    "  --template   fig1c trajectories, fig1d chemical potential and free energy, fig1e mean and variance,\n"
    "               fig2 growth rate and sizes, fig3 phase by phase, fig4 extracted properties, fig5 coalescence; or\n"
    "               one chart: trajectories, mean-size, variance, relative-variance, chemical-potential,\n"
    "               size-distribution, solution-potential, sensitivity-mu-star, sensitivity-n-star,\n"
    "               sensitivity-borders, coalescence-rate, coalescence-times, contact-sizes, contact-distance,\n"
    "               relative-diffusion, propensity\n"
    "  --format     pdf unless said otherwise\n"
    "  --journal    whose text sizes and lines are used; nature unless said otherwise\n"
    "  --width-mm   one column of the journal unless said otherwise\n"
    "  --row-height-mm, --text-pt  of the template and the journal unless said otherwise\n"
    "  --dpi        of png and tiff, 300 to 1200; 600 unless said otherwise\n"
    "  --times      of fig2, in s\n"
    "  --frame      of the chart of sizes\n"
    "What the journal would object to is said on standard error.\n";

struct Request {
    std::string project;
    const FigureTemplate* figure = nullptr; ///< or
    std::optional<CatalogueEntry> chart = {};
    const Journal* journal = nullptr;
    FigureFormatInfo format{};
    TemplateParams params = {};
    std::optional<double> rowHeight_mm = {};
    int dpi = 600;
    int frame = 0;
    std::filesystem::path folder = {};
};

Error wrong(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message), {}};
}

Status readNumbers(const CommandLine& line, Request& request)
{
    for (const auto& [name, text] : line.values) {
        if (name == "times") {
            for (const std::string& part : split(text, ',')) {
                const auto time_s = numberOf(part, name);
                if (!time_s)
                    return time_s.error();
                request.params.times_s.push_back(*time_s);
            }
        }
        if (name != "width-mm" && name != "dpi" && name != "row-height-mm" && name != "text-pt" && name != "frame")
            continue;
        const auto value = numberOf(text, name);
        if (!value)
            return value.error();
        if (name == "row-height-mm") {
            if (!(*value >= 20.0 && *value <= 400.0))
                return wrong("--row-height-mm must lie between 20 and 400.");
            request.rowHeight_mm = *value;
        } else if (name == "text-pt") {
            if (!(*value >= 5.0 && *value <= 12.0))
                return wrong("--text-pt must lie between 5 and 12.");
            request.params.style = withText(request.params.style, *value);
        } else if (name == "frame") {
            if (!(*value >= 0.0 && *value <= 1e9) || *value != std::floor(*value))
                return wrong("--frame must be a whole number from 0.");
            request.frame = static_cast<int>(*value);
        } else if (name == "width-mm") {
            if (!(*value >= 30.0 && *value <= 400.0))
                return wrong("--width-mm must lie between 30 and 400.");
            request.params.width_mm = *value;
        } else {
            if (!(*value >= 300.0 && *value <= 1200.0) || *value != std::floor(*value))
                return wrong("--dpi must be a whole number between 300 and 1200.");
            request.dpi = static_cast<int>(*value);
        }
    }
    return Done{};
}

Result<Request> requestOf(const CommandLine& line)
{
    const auto valueOf = [&](const char* name, const char* otherwise) {
        const auto found = line.values.find(name);
        return found == line.values.end() ? std::string(otherwise) : found->second;
    };
    if (line.positional.size() != 1)
        return wrong("name one project.");
    Request request{.project = line.positional.front()};
    const std::string name = valueOf("template", "");
    request.figure = findTemplate(name);
    const auto charts = panelCatalogue();
    const auto chart = std::ranges::find(charts, QString::fromStdString(name), &CatalogueEntry::fileName);
    if (chart != charts.end())
        request.chart = *chart;
    if (!request.figure && !request.chart) {
        std::string known;
        for (const FigureTemplate& figure : figureTemplates())
            known.append(known.empty() ? "" : ", ").append(figure.key);
        for (const CatalogueEntry& entry : charts)
            known.append(", ").append(entry.fileName.toStdString());
        return wrong(name.empty() ? "--template is needed: " + known + "."
                                  : "there is no template \"" + name + "\"; there are " + known + ".");
    }
    request.journal = findJournal(valueOf("journal", "nature"));
    if (!request.journal)
        return wrong("--journal is nature, science, acs, wiley or elsevier.");
    request.params.style = request.journal->style;
    request.params.width_mm = request.journal->widths_mm.front();
    const std::string suffix = valueOf("format", "pdf");
    const auto format = std::ranges::find_if(figureFormats(),
                                             [&](const FigureFormatInfo& f) { return suffix == f.suffix; });
    if (format == figureFormats().end())
        return wrong("--format is pdf, svg, png or tiff, not \"" + suffix + "\".");
    request.format = *format;
    request.folder = valueOf("output", "");
    if (request.folder.empty())
        return wrong("--output is needed: the folder for the figure.");
    if (Status numbers = readNumbers(line, request); !numbers)
        return numbers.error();
    return request;
}

Status writeFigure(const Request& request)
{
    const auto stored = loadProject(request.project);
    if (!stored)
        return stored.error();
    const Results results = shownResults(*stored);
    FigureData data = figureDataOf(stored->project, results);
    data.frame = request.frame;
    auto page = request.figure ? request.figure->make(data, request.params)
                               : chartPage(*request.chart, data, request.params);
    if (!page)
        return Error{page.error().code, page.error().text(),
                     request.figure ? request.figure->key : request.chart->fileName.toStdString()};
    page->rowHeight_mm = request.rowHeight_mm.value_or(page->rowHeight_mm);
    std::error_code failure;
    std::filesystem::create_directories(request.folder, failure);
    if (failure)
        return Error{ErrorCode::Io, "This folder cannot be made.", request.folder.string()};
    const std::filesystem::path base = request.folder / page->name;
    const auto named = [&](const std::string& suffix) { return std::filesystem::path(base.string() + "." + suffix); };
    const Status figure =
        exportPage(*page, named(request.format.suffix), request.format.format, request.dpi);
    if (!figure)
        return figure.error();
    if (Status numbers = writePageCsv(*page, named("csv")); !numbers)
        return numbers.error();
    for (const FigureCheck& check :
         checkFigure(*page, *request.journal, {.calibration = stored->project.calibration})) {
        if (!check.passed)
            std::cerr << "ostwald figures: note: " << checkText(check, *request.journal) << "\n";
    }
    return Done{};
}

} // namespace

int runFigures(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(
        arguments, {{"template", "format", "journal", "width-mm", "row-height-mm", "text-pt", "dpi", "times",
                                "frame", "output"},
                               {"help"}});
    if (line && line->flags.contains("help")) {
        std::cout << usage;
        return Success;
    }
    const auto request = line ? requestOf(*line) : Result<Request>(line.error());
    if (!request) {
        std::cerr << "ostwald figures: " << request.error().text() << "\n";
        return WrongUsage;
    }
    if (const Status written = writeFigure(*request); !written) {
        std::cerr << "ostwald figures: " << written.error().text() << "\n";
        return Failed;
    }
    return Success;
}

} // namespace ostwald
