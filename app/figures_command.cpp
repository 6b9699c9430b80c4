#include "figures_command.h"

#include "cli/command_line.h"
#include "cli/commands.h"

#include "figure/board_page.h"
#include "figure/figure_check.h"
#include "figure/figure_templates.h"
#include "figure_board/grey_frames.h"
#include "figures/document_figure.h"
#include "figures/figure_export.h"
#include "figures/panel_csv.h"
#include "figures/plot_style.h"
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
    "               relative-diffusion, propensity, free-energy, extracted-potential, shape-index; or\n"
    "               the name of a figure that was composed in the window\n"
    "  --format     pdf unless said otherwise\n"
    "  --journal    whose text sizes and lines are used; nature, or that of the figure, unless said otherwise\n"
    "  --width-mm   one column of the journal, or that of the figure, unless said otherwise\n"
    "  --row-height-mm, --text-pt  of the template and the journal unless said otherwise\n"
    "  --dpi        of png and tiff, 300 to 1200; 600 unless said otherwise\n"
    "  --times      of fig2, in s\n"
    "  --frame      of the chart of sizes\n"
    "What the journal would object to is said on standard error.\n";

struct Request {
    std::string project;
    std::string name = {};                  ///< of a template, a chart or a page
    const FigureTemplate* figure = nullptr; ///< or
    const Chart* chart = nullptr;           ///< or else a page of the project
    const Journal* journal = nullptr;       ///< as it was asked for, likewise below
    std::optional<double> width_mm = {};
    std::optional<double> rowHeight_mm = {};
    std::optional<double> text_pt = {};
    std::vector<double> times_s = {};
    FigureFormatInfo format{};
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
                request.times_s.push_back(*time_s);
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
            request.text_pt = *value;
        } else if (name == "frame") {
            if (!(*value >= 0.0 && *value <= 1e9) || *value != std::floor(*value))
                return wrong("--frame must be a whole number from 0.");
            request.frame = static_cast<int>(*value);
        } else if (name == "width-mm") {
            if (!(*value >= 30.0 && *value <= 400.0))
                return wrong("--width-mm must lie between 30 and 400.");
            request.width_mm = *value;
        } else {
            if (!(*value >= 300.0 && *value <= 1200.0) || *value != std::floor(*value))
                return wrong("--dpi must be a whole number between 300 and 1200.");
            request.dpi = static_cast<int>(*value);
        }
    }
    return Done{};
}

std::string knownNames(const std::vector<Board>& boards)
{
    std::string known;
    const auto add = [&known](const std::string& name) { known.append(known.empty() ? "" : ", ").append(name); };
    for (const FigureTemplate& figure : figureTemplates())
        add(figure.key);
    for (const Chart& chart : charts())
        add(chart.key);
    for (const Board& board : boards)
        add('"' + board.name + '"');
    return known;
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
    request.name = valueOf("template", "");
    if (request.name.empty())
        return wrong("--template is needed: " + knownNames({}) + ".");
    request.figure = findTemplate(request.name);
    request.chart = findChart(request.name);
    if (const std::string journal = valueOf("journal", ""); !journal.empty()) {
        request.journal = findJournal(journal);
        if (!request.journal)
            return wrong("--journal is nature, science, acs, wiley or elsevier.");
    }
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

/// What is asked for and which journal's rules count for it.
struct Composed {
    FigurePage page;
    const Journal& journal;
};

Result<Composed> composeTemplate(const Request& request, const FigureData& data, const MovieReference& movie)
{
    const auto frames = readGreyFrames(movie, request.figure ? request.figure->framesOf(data) : std::vector<int>{});
    if (!frames)
        std::cerr << "ostwald figures: note: the figure goes without frames. " << frames.error().text() << "\n";
    const Journal& journal = request.journal ? *request.journal : journals().front();
    const TemplateParams params{.width_mm = request.width_mm.value_or(journal.widths_mm.front()),
                                .style = request.text_pt ? withText(journal.style, *request.text_pt) : journal.style,
                                .times_s = request.times_s,
                                .frames = frames ? &*frames : nullptr};
    auto page = request.figure ? request.figure->make(data, params) : chartPage(*request.chart, data, params);
    if (!page)
        return page.error();
    page->rowHeight_mm = request.rowHeight_mm.value_or(page->rowHeight_mm);
    return Composed{*std::move(page), journal};
}

Result<Composed> composeBoard(Board board, const Request& request, const FigureData& data, const MovieReference& movie)
{
    board.width_mm = request.width_mm.value_or(board.width_mm);
    if (request.journal) {
        board.journal = request.journal->key;
        board.text_pt = request.journal->style.text_pt;
    }
    board.text_pt = request.text_pt.value_or(board.text_pt);
    if (Status valid = checkBoards({board}); !valid)
        return valid.error();
    const auto frames = readGreyFrames(movie, framesOf(board, data));
    if (!frames)
        return frames.error();
    auto page = completePage(boardPage(board, data, *frames));
    if (!page)
        return page.error();
    return Composed{*std::move(page), journalOf(board)};
}

Status writeFigure(const Request& request, const StoredProject& stored)
{
    const Results results = shownResults(stored);
    FigureData data = figureDataOf(stored.project, results);
    data.frame = request.frame;
    const Board* board = findBoard(stored.project.boards, request.name);
    const auto composed = request.figure || request.chart
                              ? composeTemplate(request, data, stored.project.movie)
                              : composeBoard(*board, request, data, stored.project.movie);
    if (!composed)
        return Error{composed.error().code, composed.error().text(), request.name};
    std::error_code failure;
    std::filesystem::create_directories(request.folder, failure);
    if (failure)
        return Error{ErrorCode::Io, "This folder cannot be made.", request.folder.string()};
    const std::filesystem::path base = request.folder / fileNameOf(composed->page);
    const auto named = [&](const std::string& suffix) { return std::filesystem::path(base.string() + "." + suffix); };
    const Status figure =
        exportPage(composed->page, named(request.format.suffix), request.format.format, request.dpi);
    if (!figure)
        return figure.error();
    if (Status numbers = writePageCsv(composed->page, named("csv")); !numbers)
        return numbers.error();
    for (const FigureCheck& check :
         checkFigure(composed->page, composed->journal, {.calibration = stored.project.calibration, .colourOf = paperColour})) {
        if (!check.passed)
            std::cerr << "ostwald figures: note: " << checkText(check, composed->journal) << "\n";
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
    const auto stored = loadProject(request->project);
    if (!stored) {
        std::cerr << "ostwald figures: " << stored.error().text() << "\n";
        return Failed;
    }
    const std::vector<Board>& boards = stored->project.boards;
    if (!request->figure && !request->chart && !findBoard(boards, request->name)) {
        std::cerr << "ostwald figures: there is no template or page \"" << request->name << "\"; there are "
                  << knownNames(boards) << ".\n";
        return WrongUsage;
    }
    if (const Status written = writeFigure(*request, *stored); !written) {
        std::cerr << "ostwald figures: " << written.error().text() << "\n";
        return Failed;
    }
    return Success;
}

} // namespace ostwald
