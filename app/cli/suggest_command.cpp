#include "command_line.h"
#include "commands.h"
#include "interrupt.h"
#include "params_option.h"
#include "read_as_option.h"

#include "movie/movie.h"
#include "pipeline/json_writer.h"
#include "segment/advice.h"
#include "store/field_json.h"

#include <cmath>
#include <iostream>

namespace ostwald {
namespace {

void addCount(JsonWriter& json, const char* key, const ThresholdCount& count)
{
    json.key(key).beginObject().key("seedSnr").value(count.seedSnr).key("particles").value(count.particles);
    json.key("false_alarms").value(count.falseAlarms).endObject();
}

void addEvidence(JsonWriter& json, const SegmentAdvice& advice)
{
    json.key("evidence").beginObject().key("frames").value(advice.frames);
    json.key("dark_signal").value(advice.darkSignal).key("bright_signal").value(advice.brightSignal);
    addCount(json, "proposed", advice.proposed);
    addCount(json, "present", advice.present);
    json.key("median_radius_px").value(advice.medianRadius_px).key("large_radius_px").value(advice.largeRadius_px);
    json.key("count_change").value(advice.stability.count);
    json.key("median_radius_change").value(advice.stability.medianRadius).endObject();
}

void explain(const SegmentAdvice& advice)
{
    std::cerr << "Particles are " << (advice.params.brightParticles ? "brighter" : "darker")
              << " than the liquid: signal to noise adds up to " << std::lround(advice.darkSignal) << " for what is darker, "
              << std::lround(advice.brightSignal) << " for what is brighter.\n"
              << "At a signal to noise of " << std::round(10.0 * advice.proposed.seedSnr) / 10.0 << " there are "
              << advice.proposed.particles << " particles in " << advice.frames << " frames, about "
              << std::lround(advice.proposed.falseAlarms) << " of them false; at "
              << std::round(10.0 * advice.present.seedSnr) / 10.0 << ", " << advice.present.particles << " and "
              << std::lround(advice.present.falseAlarms) << ".\n"
              << "A fifth lower or higher, the number changes by up to " << std::lround(100.0 * advice.stability.count)
              << " % and the median radius by " << std::lround(100.0 * advice.stability.medianRadius) << " %.\n";
}

int fail(const Error& error, ExitStatus status)
{
    std::cerr << "ostwald-cli suggest: " << error.text() << "\n";
    return status;
}

} // namespace

int runSuggest(const std::vector<std::string>& arguments)
{
    const auto line =
        parseCommandLine(arguments, {{"params", "raw", "dataset", "time-axis"}, {"evidence", "quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli suggest MOVIE [--params FILE.json|JSON] [--evidence] [--quiet] [--raw FORM] [--dataset PATH] [--time-axis N]\n"
                     "Settings of segmentation that eight frames of the movie speak for, as JSON for analyze --params.\n"
                     "  --params         the settings to start from\n"
                     "  --evidence       all numbers behind them, too\n"
                     "  --quiet          no sentences on standard error\n"
                  << readAsHelp;
        return Success;
    }
    if (!line || line->positional.size() != 1) {
        std::cerr << "ostwald-cli suggest: " << (line ? "name one movie." : line.error().text()) << "\n";
        return WrongUsage;
    }
    const auto readAs = readAsOf(*line);
    if (!readAs)
        return fail(readAs.error(), WrongUsage);
    Project project;
    if (const Status set = setParams(project, *line); !set)
        return fail(set.error(), WrongUsage);
    const auto* present = std::get_if<MeasureParams>(&project.segmenter);
    if (!present)
        return fail({ErrorCode::InvalidArgument, "Only the method \"measure\" can be advised on.", "--params"}, WrongUsage);
    const auto movie = openMovie(line->positional.front(), *readAs);
    if (!movie)
        return fail(movie.error(), Failed);
    JobControl job;
    job.cancelled = isInterrupted;
    const auto advice = adviseSegmentation(**movie, *present, job);
    if (!advice)
        return fail({advice.error().code, advice.error().message, line->positional.front()},
                    advice.error().code == ErrorCode::Cancelled ? Interrupted : Failed);
    JsonWriter json;
    json.beginObject();
    writeField(json, Segmenter(advice->params));
    if (line->flags.contains("evidence"))
        addEvidence(json, *advice);
    json.endObject();
    std::cout << json.text() << "\n";
    if (!line->flags.contains("quiet"))
        explain(*advice);
    return Success;
}

} // namespace ostwald
