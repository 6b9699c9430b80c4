#include "commands.h"
#include "interrupt.h"

#include <QCoreApplication>

#include <gsl/gsl_errno.h>

#include <clocale>
#include <iostream>

namespace {

struct Command {
    const char* name;
    int (*run)(const std::vector<std::string>&);
    const char* summary;
};

constexpr Command commands[] = {
    {"info", ostwald::runInfo, "info FILE...                  what a movie is"},
    {"suggest", ostwald::runSuggest, "suggest MOVIE                 settings of segmentation that the movie speaks for"},
    {"analyze", ostwald::runAnalyze, "analyze MOVIE --output DIR    particles, tracks, ensemble and fit as tables"},
    {"merge", ostwald::runMerge, "merge DIR...                  the shares of analyze --shard as one"},
    {"simulate", ostwald::runSimulate, "simulate PARAMS --output DIR  particles that grow by the theory, and their movie"},
    {"fit", ostwald::runFit, "fit TABLE.csv --output DIR    constants of the growth theory from sizes in time"},
    {"coalescence", ostwald::runCoalescence, "coalescence EVENTS --output DIR   rate, times, sizes and constants of coalescence"},
    {"export", ostwald::runExport, "export PROJECT --format F --output DIR   particles and tracks for other programs"},
    {"import", ostwald::runImport, "import TABLE --output PROJECT           tracks of another program as a project"},
    {"check", ostwald::runCheck, "check PROJECT                 whether a project is whole and its movie there"},
    {"theory", ostwald::runTheory, "theory WHAT                   the growth theory's functions as tables"},
};

void printUsage(std::ostream& out)
{
    out << "Usage: ostwald-cli COMMAND ...\n";
    for (const Command& command : commands)
        out << "  " << command.summary << '\n';
    out << "COMMAND --help tells more.\n";
}

} // namespace

int main(int argc, char** argv)
{
    gsl_set_error_handler_off(); // its default ends the program; every status is checked instead
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    ostwald::catchInterrupts();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string name = arguments.empty() ? "" : arguments.front();
    for (const Command& command : commands) {
        if (name == command.name)
            return command.run({arguments.begin() + 1, arguments.end()});
    }
    if (name == "--version") {
        std::cout << "ostwald-cli " OSTWALD_VERSION "\n";
        return ostwald::Success;
    }
    if (name == "--help") {
        printUsage(std::cout);
        return ostwald::Success;
    }
    if (!name.empty())
        std::cerr << "ostwald-cli: there is no command " << name << ".\n";
    printUsage(std::cerr);
    return ostwald::WrongUsage;
}
