#include "commands.h"
#include "interrupt.h"

#include <QCoreApplication>

#include <clocale>
#include <iostream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    ostwald::catchInterrupts();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string command = arguments.empty() ? "" : arguments.front();
    const std::vector<std::string> rest(arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end());
    if (command == "info")
        return ostwald::runInfo(rest);
    if (command == "analyze")
        return ostwald::runAnalyze(rest);
    if (command == "--version") {
        std::cout << "ostwald-cli " OSTWALD_VERSION "\n";
        return ostwald::Success;
    }
    const char* usage = "Usage: ostwald-cli COMMAND ...\n"
                        "  info FILE...                  what a movie is\n"
                        "  analyze MOVIE --output DIR    particles, tracks, ensemble and fit as tables\n"
                        "COMMAND --help tells more.\n";
    if (command == "--help") {
        std::cout << usage;
        return ostwald::Success;
    }
    if (!command.empty())
        std::cerr << "ostwald-cli: there is no command " << command << ".\n";
    std::cerr << usage;
    return ostwald::WrongUsage;
}
