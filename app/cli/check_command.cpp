#include "command_line.h"
#include "commands.h"

#include "project/movie_reference.h"
#include "store/file_header.h"
#include "store/project_file.h"

#include <iostream>

namespace ostwald {
namespace {

int fail(const Error& error)
{
    std::cerr << "ostwald-cli check: " << error.text() << "\n";
    return Failed;
}

std::string resultsOf(const Results& results)
{
    std::string names;
    for (const auto& [isThere, name] : {std::pair{static_cast<bool>(results.detections), "particles"},
                                        std::pair{static_cast<bool>(results.linked), "tracks"},
                                        std::pair{static_cast<bool>(results.fit), "fit"}})
        if (isThere)
            names.append(names.empty() ? "" : ", ").append(name);
    return names.empty() ? "none" : names;
}

} // namespace

int runCheck(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{}, {"help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli check PROJECT\n"
                     "Reads every part of the project against its checksum, and says whether its movie is found and\n"
                     "unchanged. Nothing is written; the format is the one that the window would save.\n";
        return Success;
    }
    if (!line || line->positional.size() != 1) {
        std::cerr << "ostwald-cli check: " << (line ? "name one project." : line.error().text()) << "\n";
        return WrongUsage;
    }
    const auto stored = loadProject(line->positional.front());
    if (!stored)
        return fail(stored.error());
    for (const Error& damage : stored->damage)
        std::cerr << "ostwald-cli check: " << damage.text() << "\n";
    if (!stored->damage.empty())
        return Failed;
    std::cout << "project: whole, format " << ostwaldFormatVersion << '\n'
              << "history: " << stored->history.steps.size() << " steps, " << stored->history.done << " done\n"
              << "results: " << resultsOf(stored->results) << '\n';
    if (const auto& imported = stored->project.imported) {
        std::cout << "imported: " << imported->format << ", " << imported->path << '\n';
        if (stored->project.movie.path.empty())
            return Success;
    }
    if (const Status movie = checkMovie(stored->project.movie); !movie)
        return fail(movie.error());
    std::cout << "movie: found and unchanged, " << stored->project.movie.path << '\n';
    return Success;
}

} // namespace ostwald
