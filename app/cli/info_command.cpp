#include "command_line.h"
#include "commands.h"
#include "read_as_option.h"

#include "movie/movie.h"
#include "pipeline/json_writer.h"

#include <opencv2/core.hpp>

#include <iostream>

namespace ostwald {
namespace {

std::string sourceOf(const Calibration& calibration)
{
    if (calibration.pixelSizeSource == calibration.frameIntervalSource || calibration.frameIntervalSource.empty())
        return calibration.pixelSizeSource;
    if (calibration.pixelSizeSource.empty())
        return calibration.frameIntervalSource;
    return calibration.pixelSizeSource + ", " + calibration.frameIntervalSource;
}

/// Over all samples as they are stored, those of colour channels too.
Status addStats(JsonWriter& json, const char* key, const Movie& movie, int index)
{
    const Result<cv::Mat> samples = movie.storedSamples(index);
    if (!samples)
        return samples.error();
    const cv::Mat numbers = samples->reshape(1);
    double low = 0.0;
    double high = 0.0;
    cv::minMaxLoc(numbers, &low, &high);
    json.key(key).beginObject().key("min").value(low).key("max").value(high);
    json.key("mean").value(cv::mean(numbers)[0]).endObject();
    return Done{};
}

/// What --time-axis and --dataset choose from, where there is a choice.
void addChoices(JsonWriter& json, const MovieInfo& info)
{
    if (!info.axes.empty()) {
        json.key("axes").beginArray();
        for (const StackAxis& axis : info.axes)
            json.beginObject().key("name").value(axis.name).key("size").value(axis.size).endObject();
        json.endArray();
        if (info.timeAxis)
            json.key("time_axis").value(*info.timeAxis);
    }
    if (!info.datasets.empty()) {
        json.key("dataset").value(info.dataset).key("datasets").beginArray();
        for (const std::string& path : info.datasets)
            json.value(path);
        json.endArray();
    }
}

/// One object; false when the file cannot be read.
bool describeFile(JsonWriter& json, const std::string& path, const ReadAs& readAs, bool stats)
{
    json.beginObject().key("file").value(path);
    const auto movie = openMovie(path, readAs);
    std::optional<Error> error;
    if (!movie) {
        error = movie.error();
    } else {
        const MovieInfo& info = (*movie)->info();
        json.key("format").value(info.format).key("frames").value(info.frames);
        json.key("width").value(info.width).key("height").value(info.height);
        json.key("pixel_type").value(info.storedType.empty() ? nameOf(info.pixelType) : info.storedType.c_str());
        json.key("pixel_size_nm").value(info.calibration.pixelSize_nm);
        json.key("frame_interval_s").value(info.calibration.frameInterval_s);
        json.key("calibration_source").value(sourceOf(info.calibration));
        if (info.pixelHeight_nm)
            json.key("pixel_height_nm").value(info.pixelHeight_nm);
        if (info.calibration.doseRate_e_nm2_s)
            json.key("dose_rate_e_nm2_s").value(info.calibration.doseRate_e_nm2_s);
        addChoices(json, info);
        if (!info.frameTimes_s.empty())
            json.key("frame_times_s").value(info.frameTimes_s);
        json.key("warnings").beginArray();
        for (const std::string& warning : info.warnings)
            json.value(warning);
        json.endArray();
        if (stats) {
            if (const Status first = addStats(json, "first_frame", **movie, 0); !first)
                error = first.error();
            else if (const Status last = addStats(json, "last_frame", **movie, info.frames - 1); !last)
                error = last.error();
        }
    }
    if (error) {
        json.key("error").value(error->text());
        std::cerr << "ostwald-cli: " << error->text() << "\n";
    }
    json.endObject();
    return !error;
}

} // namespace

int runInfo(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"raw", "dataset", "time-axis"}, {"stats", "json", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli info FILE... [--stats] [--json] [--raw FORM] [--dataset PATH] [--time-axis N]\n"
                     "Tells format, size and calibration of movies as a JSON array, one object per file.\n"
                     "  --stats          also minimum, maximum and mean of the first and last frame\n"
                  << readAsHelp;
        return Success;
    }
    if (!line || line->positional.empty()) {
        std::cerr << "ostwald-cli info: " << (line ? "name a file." : line.error().text()) << "\n";
        return WrongUsage;
    }
    const auto readAs = readAsOf(*line);
    if (!readAs) {
        std::cerr << "ostwald-cli info: " << readAs.error().text() << "\n";
        return WrongUsage;
    }
    JsonWriter json;
    json.beginArray();
    bool allRead = true;
    for (const std::string& path : line->positional)
        allRead = describeFile(json, path, *readAs, line->flags.contains("stats")) && allRead;
    json.endArray();
    std::cout << json.text() << "\n";
    return allRead ? Success : Failed;
}

} // namespace ostwald
