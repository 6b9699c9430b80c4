#include "command_line.h"
#include "commands.h"
#include "interrupt.h"

#include "exchange/formats.h"

#include <iostream>

namespace ostwald {
namespace {

std::string knownFormats()
{
    std::string ids;
    for (const ExchangeFormat& format : exchangeFormats())
        ids.append(ids.empty() ? "" : "|").append(format.id);
    return ids;
}

} // namespace

int runExport(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"format", "output"}, {"quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli export PROJECT --format " << knownFormats() << " --output DIR\n"
                  << "Writes particles and tracks, corrections included, for other programs.\n";
        for (const ExchangeFormat& format : exchangeFormats())
            std::cout << "  " << format.id << std::string(12 - std::string_view(format.id).size(), ' ') << format.label << '\n';
        return Success;
    }
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald-cli export: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    const auto fail = [](const Error& error) {
        std::cerr << "ostwald-cli export: " << error.text() << "\n";
        return static_cast<int>(error.code == ErrorCode::Cancelled ? Interrupted : Failed);
    };
    if (!line)
        return misused(line.error().text());
    if (line->positional.size() != 1 || !line->values.contains("format") || !line->values.contains("output"))
        return misused("name one project, --format " + knownFormats() + " and --output DIR.");
    const ExchangeFormat* format = findExchangeFormat(line->values.at("format"));
    if (format == nullptr)
        return misused("--format is " + knownFormats() + ", not \"" + line->values.at("format") + "\".");
    const auto stored = loadProject(line->positional.front());
    if (!stored)
        return fail(stored.error());
    JobControl job;
    job.cancelled = isInterrupted;
    if (const Status written = exportTracks(*format, line->values.at("output"), *stored, job); !written)
        return fail(written.error());
    return Success;
}

} // namespace ostwald
