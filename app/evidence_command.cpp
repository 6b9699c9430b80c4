#include "evidence_command.h"

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/interrupt.h"

#include "evidence_bundle/evidence_bundle.h"
#include "figure/journal.h"

#include <cmath>
#include <iostream>
#include <unistd.h>

namespace ostwald {
namespace {

constexpr const char* usage =
    "Usage: ostwald evidence PROJECT --output DIR [--template NAME,...] [--journal nature|science|acs|wiley|elsevier]\n"
    "               [--width-mm X] [--quiet]\n"
    "Writes a new folder with all that a claim rests on: figures as PDF and SVG with their numbers as CSV, the tables, where\n"
    "every plotted point comes from, the methods paragraph, provenance.json (movie and hash, parameters, corrections, fit,\n"
    "commands that repeat it) and SHA256SUMS. The same project gives the same files but for the time in provenance.json.\n"
    "  --template   fig1c, fig1d, fig1e, fig2, fig3, fig4, fig5; all that the data allow unless said otherwise\n"
    "  --journal    whose text sizes and lines are used; nature unless said otherwise\n"
    "  --width-mm   one column of the journal unless said otherwise\n";

Result<EvidenceParams> paramsOf(const CommandLine& line)
{
    EvidenceParams params;
    params.programVersion = OSTWALD_VERSION;
    if (const auto named = line.values.find("template"); named != line.values.end())
        params.templates = split(named->second, ',');
    const auto named = line.values.find("journal");
    const Journal* journal = findJournal(named == line.values.end() ? "nature" : named->second);
    if (!journal)
        return Error{ErrorCode::InvalidArgument, "--journal is nature, science, acs, wiley or elsevier.", {}};
    params.figure.style = journal->style;
    params.figure.width_mm = journal->widths_mm.front();
    if (const auto width = line.values.find("width-mm"); width != line.values.end()) {
        const auto value = numberOf(width->second, "width-mm");
        if (!value || !(*value >= 30.0 && *value <= 400.0))
            return Error{ErrorCode::InvalidArgument, "--width-mm must lie between 30 and 400.", {}};
        params.figure.width_mm = *value;
    }
    for (const std::string& key : params.templates)
        if (!findTemplate(key))
            return Error{ErrorCode::InvalidArgument, "there is no template \"" + key + "\"; --help names them.", {}};
    return params;
}

} // namespace

int runEvidence(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"output", "template", "journal", "width-mm"}, {"quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << usage;
        return Success;
    }
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald evidence: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    if (!line)
        return misused(line.error().text());
    if (line->positional.size() != 1 || !line->values.contains("output"))
        return misused("name one project and --output DIR.");
    const auto params = paramsOf(*line);
    if (!params)
        return misused(params.error().text());
    const bool talks = !line->flags.contains("quiet") && isatty(STDERR_FILENO) != 0;
    catchInterrupts();
    JobControl job;
    job.cancelled = isInterrupted;
    if (talks)
        job.progress = [](double done) { std::cerr << "\revidence " << std::lround(100.0 * done) << " %  "; };
    const Status written = writeEvidence(line->positional.front(), line->values.at("output"), *params, job);
    if (talks)
        std::cerr << "\n";
    if (!written) {
        std::cerr << "ostwald evidence: " << written.error().text() << "\n";
        return written.error().code == ErrorCode::Cancelled ? Interrupted : Failed;
    }
    return Success;
}

} // namespace ostwald
