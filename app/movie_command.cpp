#include "movie_command.h"

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "stored_results.h"

#include "figures/document_figure.h"
#include "movie_export/export_clip.h"
#include "project/movie_reference.h"
#include "window/panel_catalogue.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <unistd.h>

namespace ostwald {
namespace {

constexpr const char* usage =
    "Usage: ostwald movie PROJECT --output FILE [--layout overlay|raw|side-by-side] [--plot NAME]\n"
    "               [--frames A:B] [--fps X] [--width N] [--ids] [--no-tails] [--no-scale-bar] [--no-clock] [--quiet]\n"
    "Writes the movie of a project with its particles drawn over it. The ending of FILE says how: .mp4 (H.264),\n"
    ".mkv (FFV1, lossless), .avi (Motion JPEG), .gif; a name without ending is a folder of PNG pictures.\n"
    "  --layout  overlay unless said otherwise\n"
    "  --plot    beside the pictures with a moving playhead: trajectories, mean-size, variance,\n"
    "            relative-variance, solution-potential, coalescence-rate, coalescence-times,\n"
    "            contact-distance, relative-diffusion, shape-index\n"
    "  --frames  first and last, counted from 0\n"
    "  --fps     frames per second of the clip, 10 unless said otherwise\n"
    "  --width   of one picture of the movie in px; as the movie unless said otherwise\n";

constexpr double defaultFramesPerSecond = 10.0;

Error wrong(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message), {}};
}

struct Request {
    std::string project;
    std::filesystem::path output = {};
    ClipFormat format = ClipFormat::Mp4;
    std::optional<ClipRange> range = {};
    std::optional<CatalogueEntry> plot = {};
    double framesPerSecond = defaultFramesPerSecond;
    ClipParams clip = {};
};

Result<ClipFormat> formatOf(const std::filesystem::path& output)
{
    const std::string suffix = output.extension().string();
    if (suffix.empty())
        return ClipFormat::Png;
    for (const ClipFormatInfo& format : clipFormats())
        if (format.format != ClipFormat::Png && suffix == std::string(".") + format.suffix)
            return format.format;
    return wrong("--output ends in .mp4, .mkv, .avi or .gif, or is a folder, not \"" + suffix + "\".");
}

Result<ClipRange> rangeOf(const std::string& text)
{
    const auto parts = split(text, ':');
    if (parts.size() != 2)
        return wrong("--frames is FIRST:LAST, counted from 0.");
    const auto first = numberOf(parts[0], "frames");
    const auto last = numberOf(parts[1], "frames");
    if (!first || !last || *first != std::floor(*first) || *last != std::floor(*last) || *first < 0.0 || *last < *first ||
        *last > 1e9)
        return wrong("--frames is FIRST:LAST, counted from 0.");
    return ClipRange{static_cast<int>(*first), static_cast<int>(*last)};
}

Status readNumbers(const CommandLine& line, Request& request)
{
    if (const auto found = line.values.find("fps"); found != line.values.end()) {
        const auto fps = numberOf(found->second, "fps");
        if (!fps || !(*fps >= 0.1 && *fps <= 240.0))
            return wrong("--fps must lie between 0.1 and 240.");
        request.framesPerSecond = *fps;
    }
    if (const auto found = line.values.find("width"); found != line.values.end()) {
        const auto width = numberOf(found->second, "width");
        if (!width || !(*width >= 16.0 && *width <= 8192.0) || *width != std::floor(*width))
            return wrong("--width must be a whole number between 16 and 8192.");
        request.clip.width_px = static_cast<int>(*width);
    }
    if (const auto found = line.values.find("frames"); found != line.values.end()) {
        const auto range = rangeOf(found->second);
        if (!range)
            return range.error();
        request.range = *range;
    }
    return Done{};
}

Result<Request> requestOf(const CommandLine& line)
{
    if (line.positional.size() != 1 || !line.values.contains("output"))
        return wrong("name one project and --output FILE.");
    Request request{.project = line.positional.front(), .output = line.values.at("output")};
    const auto format = formatOf(request.output);
    if (!format)
        return format.error();
    request.format = *format;
    if (const auto found = line.values.find("layout"); found != line.values.end()) {
        if (found->second == "raw")
            request.clip.layout = ClipLayout::Raw;
        else if (found->second == "side-by-side")
            request.clip.layout = ClipLayout::SideBySide;
        else if (found->second != "overlay")
            return wrong("--layout is overlay, raw or side-by-side.");
    }
    if (const auto found = line.values.find("plot"); found != line.values.end()) {
        const auto plots = panelsOverTime({});
        const auto plot = std::ranges::find_if(
            plots, [&](const CatalogueEntry& entry) { return entry.fileName.toStdString() == found->second; });
        if (plot == plots.end())
            return wrong("there is no plot over time \"" + found->second + "\"; --help names them.");
        request.plot = *plot;
    }
    if (Status numbers = readNumbers(line, request); !numbers)
        return numbers.error();
    OverlayOptions& overlays = request.clip.overlays;
    overlays.ids = line.flags.contains("ids");
    overlays.tails = !line.flags.contains("no-tails");
    overlays.scaleBar = !line.flags.contains("no-scale-bar");
    overlays.clock = !line.flags.contains("no-clock");
    return request;
}

JobControl jobOf(bool talks)
{
    JobControl job;
    job.cancelled = isInterrupted;
    if (talks)
        job.progress = [](double done) { std::cerr << "\rmovie " << std::lround(100.0 * done) << " %  "; };
    return job;
}

Status writeMovie(Request request, const JobControl& job)
{
    const auto stored = loadProject(request.project);
    if (!stored)
        return stored.error();
    if (stored->project.movie.path.empty())
        return Error{ErrorCode::NotFound, "This project has no movie, only tracks.", request.project};
    if (Status same = checkMovie(stored->project.movie); !same)
        return same.error();
    const auto movie = openMovie(stored->project.movie.path, stored->project.movie.readAs);
    if (!movie)
        return movie.error();
    const auto range = movieRange(**movie, job);
    if (!range)
        return range.error();
    request.clip.range = *range;
    const Results results = shownResults(*stored);
    if (request.plot) {
        const QSize picture = pictureSize((*movie)->info(), request.clip.width_px);
        request.clip.pane = makePlotPane(request.plot->make(figureDataOf(stored->project, results)),
                                         QSize(picture.height(), picture.height()), makeTheme(ThemeKind::Dark));
    }
    ClipPainter painter({*movie, stored->project, results, {}, {}}, std::move(request.clip));
    return exportClip(painter, request.range.value_or(ClipRange{0, painter.frames() - 1}), request.format,
                      request.framesPerSecond, request.output, job);
}

} // namespace

int runMovie(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"output", "layout", "plot", "frames", "fps", "width"},
                                                   {"ids", "no-tails", "no-scale-bar", "no-clock", "quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << usage;
        return Success;
    }
    const auto request = line ? requestOf(*line) : Result<Request>(line.error());
    if (!request) {
        std::cerr << "ostwald movie: " << request.error().text() << "\n";
        return WrongUsage;
    }
    const bool talks = !line->flags.contains("quiet") && isatty(STDERR_FILENO) != 0;
    catchInterrupts();
    const Status written = writeMovie(*request, jobOf(talks));
    if (talks)
        std::cerr << "\n";
    if (!written) {
        std::cerr << "ostwald movie: " << written.error().text() << "\n";
        return written.error().code == ErrorCode::Cancelled ? Interrupted : Failed;
    }
    return Success;
}

} // namespace ostwald
