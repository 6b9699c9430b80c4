#include "command_line.h"
#include "commands.h"
#include "interrupt.h"

#include "exchange/formats.h"
#include "report/methods_text.h"
#include "store/output_file.h"

#include <filesystem>
#include <iostream>
#include <string_view>

namespace ostwald {
namespace {

constexpr std::string_view methodsFormat = "methods";

std::string knownFormats()
{
    std::string ids;
    for (const ExchangeFormat& format : exchangeFormats())
        ids.append(ids.empty() ? "" : "|").append(format.id);
    return ids.append("|").append(methodsFormat);
}

Status writeMethods(const std::filesystem::path& folder, const StoredProject& stored)
{
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    return writeOutputFile(folder / "methods.txt", [&stored](std::ostream& out) {
        out << methodsText(stored.project, stored.results, OSTWALD_VERSION);
    });
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
        std::cout << "  " << methodsFormat << "     Paragraph for the methods section, with what to cite: methods.txt\n";
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
    const bool isMethods = line->values.at("format") == methodsFormat;
    if (format == nullptr && !isMethods)
        return misused("--format is " + knownFormats() + ", not \"" + line->values.at("format") + "\".");
    const auto stored = loadProject(line->positional.front());
    if (!stored)
        return fail(stored.error());
    if (isMethods) {
        const Status written = writeMethods(line->values.at("output"), *stored);
        return written ? static_cast<int>(Success) : fail(written.error());
    }
    JobControl job;
    job.cancelled = isInterrupted;
    if (const Status written = exportTracks(*format, line->values.at("output"), *stored, job); !written)
        return fail(written.error());
    return Success;
}

} // namespace ostwald
