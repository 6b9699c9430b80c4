// crash_harness KILLS [SEED]: runs a scripted session of edits, runs, saves and save-as in a process of its own, kills it
// with SIGKILL at a random moment, and looks at what it left; KILLS times. Then full disks, read-only folders and the
// like. Prints counts; exits 1 when anything was lost.

#include "misfortunes.h"
#include "script.h"

#include "store/live_project.h"
#include "store/project_file.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <thread>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ostwald;
using namespace ostwald::test;
namespace fs = std::filesystem;

namespace {

constexpr int acknowledgements = 3; ///< the file descriptor the session reports on

/// The session that gets killed: acknowledges every step after it returned.
int runSession(const fs::path& folder, unsigned seed)
{
    Document document;
    if (const Status opened = document.open(folder / "a.ostwald"); !opened) {
        std::cerr << opened.error().text() << std::endl;
        return 3;
    }
    int states = 0;
    QObject::connect(&document, &Document::changed, &document, [&states](const Change& change) {
        states += std::holds_alternative<HistoryChanged>(change) ? 1 : 0;
    });
    Script script(document, seed, folder);
    for (int number = 0;; ++number) {
        script.doStep(number);
        if (document.fileError()) {
            std::cerr << document.fileError()->text() << std::endl;
            return 3;
        }
        std::ostringstream line;
        line << number << ' ' << states << ' ' << document.path().filename().string() << '\n';
        const std::string text = line.str();
        if (write(acknowledgements, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
            return 0; // nobody listens any more
    }
}

struct Acknowledged {
    int steps = 0; ///< done and acknowledged
    int states = 0;
    std::string file = "a.ostwald";
};

/// Starts a session, lets it run for a while after its first step, kills it. nullopt = it ended by itself
std::optional<Acknowledged> killedSession(const fs::path& folder, unsigned seed, std::chrono::microseconds life)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipe[1], acknowledgements);
        execl("/proc/self/exe", "crash_harness", "--session", folder.c_str(), std::to_string(seed).c_str(), nullptr);
        _exit(4);
    }
    close(pipe[1]);
    pollfd first{pipe[0], POLLIN, 0}; // its life begins when it is at work
    constexpr int start_ms = 60'000;
    static_cast<void>(poll(&first, 1, start_ms));
    std::this_thread::sleep_for(life);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = read(pipe[0], buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(got));
    close(pipe[0]);
    if (!WIFSIGNALED(status))
        return std::nullopt;
    Acknowledged last;
    std::istringstream lines(text);
    int number = 0;
    Acknowledged next;
    while (lines >> number >> next.states >> next.file) {
        next.steps = number + 1;
        last = next;
    }
    return last;
}

/// All states that the script goes through, computed without any file.
std::vector<std::string> statesOf(const Project& start, unsigned seed, int steps)
{
    Project project = start;
    Document document;
    const QTemporaryDir folder;
    const fs::path file = folder.path().toStdString() + "/s.ostwald";
    if (!saveProject(file, {project, {}}) || !document.open(file))
        std::exit(3);
    std::vector<std::string> states{stateOf(document.project(), document.undoStack())};
    QObject::connect(&document, &Document::changed, &document, [&](const Change& change) {
        if (std::holds_alternative<HistoryChanged>(change))
            states.push_back(document.undoStack().isInMacro() ? states.back()
                                                              : stateOf(document.project(), document.undoStack()));
    });
    Script script(document, seed, {});
    for (int number = 0; number < steps; ++number)
        script.doStep(number);
    return states;
}

struct Counts {
    int kills = 0, opened = 0, intact = 0, whole = 0, undone = 0, results = 0;
    int interrupted = 0; ///< a transaction was rolled back
    int leftovers = 0;   ///< a save was cut off
    long steps = 0;
};

bool isIntact(const fs::path& file)
{
    Database database(file, Database::Access::ReadOnly);
    Statement row = database.prepare("PRAGMA integrity_check");
    return row.next() && row.text(0) == "ok";
}

bool look(const fs::path& folder, const Project& start, unsigned seed, const Acknowledged& last, Counts& counts)
{
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with("-journal") && entry.file_size() > 0)
            ++counts.interrupted;
        counts.leftovers += name.find(".saving-") != std::string::npos ? 1 : 0;
    }
    const auto states = statesOf(start, seed, last.steps + 1);
    bool good = true;
    const auto expect = [&good](bool holds, int& count, const std::string& what) {
        count += holds ? 1 : 0;
        if (!holds)
            std::cout << "  LOST: " << what << '\n';
        good = good && holds;
    };
    for (const char* name : {"a.ostwald", "b.ostwald"}) {
        const fs::path file = folder / name;
        if (!fs::exists(file))
            continue;
        const bool isCurrent = name == last.file;
        int others = 0;
        auto opened = LiveProject::open(file);
        expect(opened.has_value(), isCurrent ? counts.opened : others, opened ? "" : opened.error().text());
        if (!opened)
            continue;
        expect(opened->damage.empty(), others, std::string(name) + ": the history is damaged");
        Project project = opened->project;
        History history(project, [](const History::Touched&) {});
        history.restore(opened->history.steps, opened->history.done);
        const std::string state = stateOf(project, history);
        const auto from = states.begin() + (isCurrent ? last.states : 0);
        const auto to = states.begin() + std::min<std::ptrdiff_t>(std::ssize(states), last.states + Script::mostStates + 1);
        expect(std::find(from, to, state) != to, isCurrent ? counts.whole : others,
               std::string(name) + ": not the last acknowledged step");
        history.setIndex(0);
        expect(project == start && !history.wasCut(), isCurrent ? counts.undone : others,
               std::string(name) + ": the history does not lead back to the beginning");
        const auto loaded = loadStoredResults(file, opened->project);
        expect(loaded && loaded->damage.empty(), isCurrent ? counts.results : others,
               std::string(name) + ": the results are damaged");
        opened->file.reset();
        expect(isIntact(file), isCurrent ? counts.intact : others, std::string(name) + ": integrity_check fails");
    }
    return good;
}

bool killAtRandom(int kills, unsigned firstSeed)
{
    Counts counts;
    bool good = true;
    std::mt19937 random(firstSeed);
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        Project start;
        start.range = {0, 99};
        if (const Status saved = saveProject(path / "a.ostwald", {start, crashTracks().results(start)}); !saved) {
            std::cout << saved.error().text() << '\n';
            return false;
        }
        const unsigned seed = firstSeed + static_cast<unsigned>(i);
        const auto life = std::chrono::microseconds(std::uniform_int_distribution(0, 1'000'000)(random));
        const auto last = killedSession(path, seed, life);
        if (!last) {
            std::cout << "  the session ended by itself\n";
            good = false;
            continue;
        }
        ++counts.kills;
        counts.steps += last->steps;
        good = look(path, start, seed, *last, counts) && good;
    }
    std::cout << counts.kills << " kills after " << counts.steps << " acknowledged steps: " << counts.opened << " open, "
              << counts.intact << " pass integrity_check, " << counts.whole << " hold every acknowledged step, "
              << counts.undone << " lead back to the beginning by undo, " << counts.results << " with whole results; "
              << counts.interrupted << " transactions rolled back, " << counts.leftovers << " saves cut off\n";
    return good && counts.kills == kills;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--session")
        return runSession(argv[2], static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)));
    if (argc < 2) {
        std::cerr << "Usage: crash_harness KILLS [SEED]\n";
        return 2;
    }
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : 1U;
    const bool killed = killAtRandom(std::atoi(argv[1]), seed);
    const bool survived = surviveMisfortunes();
    return killed && survived ? 0 : 1;
}
