#include "replay_command.h"

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/interrupt.h"

#include "evidence/replay_plan.h"
#include "evidence/text_difference.h"
#include "evidence_bundle/evidence_bundle.h"
#include "exchange/import.h"
#include "figure/journal.h"
#include "project/movie_reference.h"
#include "store/fit_partners.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <sstream>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

constexpr const char* usage =
    "Usage: ostwald replay BUNDLE [--movie PATH] [--figure NAME,...] [--output DIR] [--tolerance X] [--quiet]\n"
    "Computes an evidence bundle again: from the movie, or the tables of another program, with the parameters and corrections\n"
    "of its provenance.json, through every stage and fit. Then compares all tables and the numbers of all figures with the\n"
    "bundle's. Pictures are drawn from those numbers and are not compared.\n"
    "  BUNDLE       the folder, or its provenance.json\n"
    "  --movie      where the movie (or the imported table) is now; where it was, or beside the bundle, unless said otherwise\n"
    "  --figure     fig1c, fig2, ...: only the numbers of these figures\n"
    "  --output     keeps what was computed in a new folder\n"
    "  --tolerance  relative difference of numbers that still counts as the same; 1e-9 unless said otherwise\n"
    "Exit status 0 when all is the same, 1 when something differs, which is listed.\n";

QByteArray contentsOf(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first of the places where a file with this content is; nullopt = at none.
std::optional<MovieReference> sourceAt(const std::vector<fs::path>& places, const std::string& contentHash)
{
    for (const fs::path& place : places)
        if (const auto found = movieReference(place); found && found->contentHash == contentHash)
            return *found;
    return std::nullopt;
}

std::vector<fs::path> placesOf(const fs::path& recorded, const fs::path& folder, const std::optional<std::string>& named)
{
    if (named)
        return {fs::absolute(*named)};
    return {recorded, folder / recorded.filename(), folder.parent_path() / recorded.filename()};
}

/// The project with the results that cannot be computed: none, or what was imported.
Result<StoredProject> sourceOf(Project project, FrameSize size, const fs::path& folder, const std::optional<std::string>& named,
                               std::shared_ptr<const Movie>& movie, const JobControl& job)
{
    const Error missing{ErrorCode::NotFound, "The source of this evidence is not where it was, or is not the same any more. Say where "
                                             "it is with --movie.",
                        project.imported ? project.imported->path : project.movie.path};
    if (project.imported) {
        for (const fs::path& place : placesOf(project.imported->path, folder, named)) {
            auto imported =
                importProject(place, {.calibration = project.calibration, .size = size, .columns = {}}, job);
            if (!imported || imported->project.imported->contentHash != project.imported->contentHash)
                continue;
            StoredProject source = std::move(*imported);
            project.imported = source.project.imported;
            source.project = std::move(project);
            return source;
        }
        return missing;
    }
    const auto found = sourceAt(placesOf(project.movie.path, folder, named), project.movie.contentHash);
    if (!found)
        return missing;
    auto opened = openMovie(found->path, project.movie.readAs);
    if (!opened)
        return opened.error();
    movie = *opened;
    project.movie.path = found->path;
    return StoredProject{std::move(project)};
}

/// The projects that it was fitted with are where they were, or beside the bundle. Whether they are still the same is asked
/// when they are read.
void findPartners(std::vector<FitPartner>& partners, const fs::path& folder)
{
    for (FitPartner& partner : partners)
        for (const fs::path& place : placesOf(partner.path, folder, std::nullopt)) {
            std::error_code ignored;
            if (fs::is_regular_file(place, ignored)) {
                partner.path = place.string();
                break;
            }
        }
}

struct Comparison {
    std::string name;
    std::string verdict;
    bool isSame = false;
};

/// How long a fit took is no result.
QByteArray withoutDuration(QByteArray text)
{
    static const QRegularExpression duration(QStringLiteral("\"seconds\": [^,\n]*"));
    return QString::fromUtf8(text).remove(duration).toUtf8();
}

Comparison compare(const EvidenceFile& file, const fs::path& again, const fs::path& before, double tolerance)
{
    const QByteArray now = contentsOf(again / file.name);
    if (now.isEmpty() && file.bytes > 0)
        return {file.name, "is not made any more", false};
    if (QCryptographicHash::hash(now, QCryptographicHash::Sha256).toHex().toStdString() == file.sha256)
        return {file.name, "same to the byte", true};
    const QByteArray was = contentsOf(before / file.name);
    if (was.isEmpty())
        return {file.name, "differs; the bundle's own file is gone, so that it cannot be said how", false};
    const auto difference = numberDifference(withoutDuration(now).toStdString(), withoutDuration(was).toStdString());
    if (!difference)
        return {file.name, "differs in more than numbers", false};
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << "numbers differ by up to " << *difference << " of their size";
    return {file.name, *difference == 0.0 ? "same but for the time it took" : text.str(), *difference <= tolerance};
}

bool isCompared(const EvidenceFile& file, const std::vector<std::string>& figures)
{
    const fs::path name(file.name);
    if (name.parent_path() == "figures")
        return name.extension() == ".csv" && (figures.empty() || std::ranges::find(figures, name.stem().string()) != figures.end());
    return figures.empty() && (name.parent_path() == "tables" || name == "methods.md");
}

/// Computes everything and writes it as a bundle of its own.
Status computeAgain(const ReplayPlan& plan, const fs::path& bundle, const std::optional<std::string>& movieAt, const fs::path& project,
                    const fs::path& output, const JobControl& job)
{
    std::shared_ptr<const Movie> movie;
    auto source = sourceOf(plan.project, plan.frameSize, bundle, movieAt, movie, job);
    if (!source)
        return source.error();
    findPartners(source->project.fitPartners, bundle);
    std::vector<Stage> last{Stage::Ensemble};
    if (plan.wantsFit)
        last.push_back(Stage::Fit);
    if (plan.wantsCoalescenceFit)
        last.push_back(Stage::CoalescenceFit);
    for (const Stage stage : last) {
        std::vector<GrowthData> partners;
        if (stage == Stage::Fit) {
            auto read = readFitPartners(source->project);
            if (!read)
                return read.error();
            partners = *std::move(read);
        }
        auto results = runPipeline(source->project, movie, source->results, stage, job,
                                   [&](Stage, const Results& soFar) { source->results = soFar; }, {}, 0, partners);
        if (results)
            source->results = *std::move(results);
        else if (stage != Stage::Ensemble || !source->results.tracks) // tracks without statistics are evidence, too
            return results.error();
    }
    if (Status saved = saveProject(project, *source); !saved)
        return saved;
    const Journal& journal = journals().front();
    EvidenceParams params;
    params.templates = plan.figures;
    params.programVersion = OSTWALD_VERSION;
    params.figure.width_mm = journal.widths_mm.front();
    params.figure.style = journal.style;
    return writeEvidence(project, output, params, job);
}

} // namespace

int runReplay(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"movie", "figure", "output", "tolerance"}, {"quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << usage;
        return Success;
    }
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald replay: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    const auto failed = [](const Error& error) {
        std::cerr << "ostwald replay: " << error.text() << "\n";
        return static_cast<int>(error.code == ErrorCode::Cancelled ? Interrupted : Failed);
    };
    if (!line)
        return misused(line.error().text());
    if (line->positional.size() != 1)
        return misused("name one bundle.");
    const auto valueOf = [&line](const char* name) {
        const auto found = line->values.find(name);
        return found == line->values.end() ? std::nullopt : std::optional(found->second);
    };
    const auto tolerance = numberOf(valueOf("tolerance").value_or("1e-9"), "tolerance");
    if (!tolerance || *tolerance < 0.0)
        return misused("--tolerance is a number of 0 or more.");
    const fs::path named = fs::absolute(line->positional.front()).lexically_normal();
    const fs::path bundle = fs::is_directory(named) ? (named.has_filename() ? named : named.parent_path()) : named.parent_path();
    const QByteArray text = contentsOf(fs::is_directory(named) ? named / "provenance.json" : named);
    if (text.isEmpty())
        return failed({ErrorCode::NotFound, "There is no provenance.json here.", named.string()});
    auto plan = replayPlan(text);
    if (!plan)
        return failed(plan.error());
    std::vector<std::string> figures;
    if (const auto some = valueOf("figure")) {
        figures = split(*some, ',');
        for (const std::string& figure : figures)
            if (std::ranges::find(plan->figures, figure) == plan->figures.end())
                return misused("the bundle has no figure \"" + figure + "\".");
        plan->figures = figures;
    }

    QTemporaryDir scratch;
    const fs::path work = scratch.path().toStdString();
    const fs::path output = valueOf("output") ? fs::absolute(*valueOf("output")) : work / "again";
    const bool talks = !line->flags.contains("quiet") && isatty(STDERR_FILENO) != 0;
    catchInterrupts();
    JobControl job;
    job.cancelled = isInterrupted;
    if (talks)
        job.progress = [](double done) { std::cerr << "\rreplay " << std::lround(100.0 * done) << " %  "; };
    const Status computed = computeAgain(*plan, bundle, valueOf("movie"), work / "replayed.ostwald", output, job);
    if (talks)
        std::cerr << "\n";
    if (!computed)
        return failed(computed.error());

    int different = 0;
    for (const EvidenceFile& file : plan->files) {
        if (!isCompared(file, figures))
            continue;
        const Comparison outcome = compare(file, output, bundle, *tolerance);
        different += outcome.isSame ? 0 : 1;
        if (!outcome.isSame || !line->flags.contains("quiet"))
            std::cout << (outcome.isSame ? "  " : "! ") << outcome.name << ": " << outcome.verdict << "\n";
    }
    if (different == 0)
        std::cout << "All is the same.\n";
    else if (plan->programVersion != OSTWALD_VERSION)
        std::cout << "The bundle was written by version " << plan->programVersion << ", this is " << OSTWALD_VERSION << ".\n";
    return different == 0 ? Success : Failed;
}

} // namespace ostwald
