#include "command_line.h"
#include "commands.h"
#include "interrupt.h"

#include "exchange/csv_columns.h"
#include "exchange/formats.h"
#include "exchange/import.h"
#include "movie/numbers.h"

#include <cmath>
#include <iostream>

namespace ostwald {
namespace {

/// "640x480"
Result<FrameSize> frameSizeOf(const std::string& text)
{
    const auto parts = split(text, 'x');
    const auto width = numberOf(parts.front(), "frame-size");
    const auto height = numberOf(parts.back(), "frame-size");
    const auto isSide = [](const Result<double>& side) {
        return side && *side >= 1.0 && *side <= 1e6 && *side == std::floor(*side);
    };
    if (parts.size() != 2 || !isSide(width) || !isSide(height))
        return Error{ErrorCode::InvalidArgument, "--frame-size needs WxH in px, for instance 1024x768.", {}};
    return FrameSize{static_cast<int>(*width), static_cast<int>(*height)};
}

Result<ImportOptions> optionsOf(const CommandLine& line)
{
    ImportOptions options;
    for (const auto& [name, text] : line.values) {
        if (name == "pixel-size-nm" || name == "frame-interval-s") {
            const auto number = numberOf(text, name);
            if (!number)
                return number.error();
            if (*number <= 0.0)
                return Error{ErrorCode::InvalidArgument, "--" + name + " must be above 0.", {}};
            const bool isSize = name == "pixel-size-nm";
            (isSize ? options.calibration.pixelSize_nm : options.calibration.frameInterval_s) = *number;
            (isSize ? options.calibration.pixelSizeSource : options.calibration.frameIntervalSource) = "typed";
        } else if (name == "frame-size") {
            const auto size = frameSizeOf(text);
            if (!size)
                return size.error();
            options.size = *size;
        } else if (name == "time-unit") {
            options.rowTime_s = timeOfUnit_s(text);
            if (!options.rowTime_s)
                return Error{ErrorCode::InvalidArgument, "--time-unit is s, ms, min or h, not \"" + text + "\".", {}};
        } else if (name == "columns") {
            for (const std::string& part : split(text, ',')) {
                const auto equals = part.find('=');
                if (equals == std::string::npos)
                    return Error{ErrorCode::InvalidArgument, "--columns needs field=column, for instance frame=Slice,x=X,y=Y.", {}};
                options.columns[part.substr(0, equals)] = part.substr(equals + 1);
            }
        }
    }
    return options;
}

void printHelp()
{
    std::cout << "Usage: ostwald-cli import TABLE --output PROJECT [--pixel-size-nm X] [--frame-interval-s X]\n"
                 "       [--frame-size WxH] [--columns field=column[:unit],...] [--time-unit s|ms|min|h]\n"
                 "Makes a project of the particles and tracks of another program. TABLE is known by its content:\n";
    for (const ExchangeFormat& format : exchangeFormats())
        if (format.canRead != nullptr)
            std::cout << "  " << format.label << '\n';
    std::cout << "Sizes of samples are t_s,r_nm (also t_min, t_h, r_um, r_px), or a first row of times in --time-unit with the radii\n"
                 "below each: an ex-situ study without pictures.\n";
    std::cout << "The options win over what the file tells. Fields of a table whose columns are called otherwise:\n  ";
    for (const std::string_view field : csvFieldNames())
        std::cout << field << ' ';
    std::cout << '\n';
}

} // namespace

int runImport(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(
        arguments, {{"output", "pixel-size-nm", "frame-interval-s", "frame-size", "columns", "time-unit"}, {"quiet", "help"}, {"columns"}});
    if (line && line->flags.contains("help")) {
        printHelp();
        return Success;
    }
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald-cli import: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    const auto fail = [](const Error& error) {
        std::cerr << "ostwald-cli import: " << error.text() << "\n";
        return static_cast<int>(error.code == ErrorCode::Cancelled ? Interrupted : Failed);
    };
    if (!line)
        return misused(line.error().text());
    if (line->positional.size() != 1 || !line->values.contains("output"))
        return misused("name one file or folder and --output PROJECT.");
    const auto options = optionsOf(*line);
    if (!options)
        return misused(options.error().text());
    JobControl job;
    job.cancelled = isInterrupted;
    const auto imported = importProject(line->positional.front(), *options, job);
    if (!imported)
        return fail(imported.error());
    if (const Status saved = saveProject(line->values.at("output"), *imported); !saved)
        return fail(saved.error());
    if (!line->flags.contains("quiet"))
        for (const std::string& note : imported->project.imported->notes)
            std::cerr << "ostwald-cli import: " << note << '\n';
    return Success;
}

} // namespace ostwald
