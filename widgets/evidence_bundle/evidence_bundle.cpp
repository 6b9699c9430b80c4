#include "evidence_bundle/evidence_bundle.h"

#include "evidence_bundle/pdf_time.h"

#include "evidence/observations_csv.h"
#include "figure/board_page.h"
#include "figure_board/grey_frames.h"
#include "figures/document_figure.h"
#include "figures/figure_export.h"
#include "figures/panel_csv.h"
#include "report/methods_text.h"
#include "store/file_header.h"
#include "store/output_file.h"
#include "store/result_files.h"
#include "store/utc_now.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <system_error>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

Status makeFolder(const fs::path& folder)
{
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return Error{ErrorCode::Io, "The folder cannot be made: " + code.message() + '.', folder.string()};
    return Done{};
}

bool isFree(const fs::path& folder)
{
    std::error_code ignored;
    return !fs::exists(folder, ignored) || (fs::is_directory(folder, ignored) && fs::is_empty(folder, ignored));
}

Result<EvidenceFile> fileOf(const fs::path& file, const fs::path& root)
{
    QFile in(QString::fromStdString(file.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!in.open(QIODevice::ReadOnly) || !hash.addData(&in))
        return Error{ErrorCode::Io, "The file cannot be read again.", file.string()};
    return EvidenceFile{fs::relative(file, root).generic_string(), in.size(), hash.result().toHex().toStdString()};
}

/// Every file below, by name.
Result<std::vector<EvidenceFile>> filesBelow(const fs::path& root, const JobControl& job)
{
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(root, error), end; !error && entry != end; entry.increment(error))
        if (entry->is_regular_file())
            paths.push_back(entry->path());
    std::ranges::sort(paths);
    std::vector<EvidenceFile> files;
    for (const fs::path& path : paths) {
        if (job.cancelled())
            return cancelledError();
        auto file = fileOf(path, root);
        if (!file)
            return file.error();
        files.push_back(*std::move(file));
    }
    return files;
}

} // namespace

EvidenceBundle::EvidenceBundle(fs::path project, fs::path folder, std::string programVersion)
    : m_project(std::move(project)), m_folder(std::move(folder)), m_writing(m_folder), m_programVersion(std::move(programVersion))
{
    m_writing += ".writing-" + std::to_string(::getpid());
}

EvidenceBundle::~EvidenceBundle()
{
    std::error_code ignored;
    if (!m_writing.empty())
        fs::remove_all(m_writing, ignored);
}

Result<std::unique_ptr<EvidenceBundle>> EvidenceBundle::begin(const fs::path& project, const fs::path& folder,
                                                              const EvidenceParams& params, const JobControl& job)
{
    std::error_code ignored;
    fs::path place = fs::absolute(folder, ignored).lexically_normal();
    if (!place.has_filename())
        place = place.parent_path();
    if (!isFree(place))
        return Error{ErrorCode::InvalidArgument, "There is something in this folder already. Name a new one.", place.string()};
    std::unique_ptr<EvidenceBundle> bundle(new EvidenceBundle(fs::absolute(project, ignored), place, params.programVersion));
    if (Status done = bundle->read(); !done)
        return done.error();
    job.progress(0.2);
    if (Status done = bundle->planFigures(params, job); !done)
        return done.error();
    job.progress(0.3);
    if (job.cancelled())
        return cancelledError();
    if (Status done = bundle->writeTables(job); !done)
        return done.error();
    job.progress(0.8);
    return bundle;
}

Status EvidenceBundle::read()
{
    auto stored = loadProject(m_project);
    if (!stored)
        return stored.error();
    if (!stored->damage.empty())
        return Error{ErrorCode::CorruptData, "Parts of the project were altered: " + stored->damage.front().message,
                     m_project.string()};
    if (!stored->results.tracks)
        return Error{ErrorCode::InsufficientData, "The project holds no tracks yet; analyze its movie first.",
                     m_project.string()};
    auto stages = stageRecords(m_project);
    if (!stages)
        return stages.error();
    m_stored = *std::move(stored);
    m_stages = *std::move(stages);
    return Done{};
}

Status EvidenceBundle::planFigures(const EvidenceParams& params, const JobControl& job)
{
    for (const std::string& key : params.templates)
        if (!findTemplate(key) && !findBoard(m_stored.project.boards, key))
            return Error{ErrorCode::InvalidArgument, "There is no figure of this name.", key};
    const FigureData data = figureDataOf(m_stored.project, m_stored.results);
    std::vector<EvidenceFigure> leftOut;
    for (const FigureTemplate& figure : figureTemplates()) {
        const bool isNamed = std::ranges::find(params.templates, figure.key) != params.templates.end();
        if (!isNamed && !params.templates.empty())
            continue;
        // A figure of which the movie is not at hand goes without its frames.
        const auto frames = readGreyFrames(m_stored.project.movie, figure.framesOf(data), job);
        TemplateParams wanted = params.figure;
        wanted.frames = frames ? &*frames : nullptr;
        auto page = figure.make(data, wanted);
        if (page) {
            const std::string base = "figures/" + page->name;
            m_figures.push_back({figure.key, figure.title, {base + ".pdf", base + ".svg", base + ".csv"}, {}});
            m_pages.push_back(*std::move(page));
        } else if (isNamed) {
            return Error{page.error().code, page.error().text(), figure.key};
        } else {
            leftOut.push_back({figure.key, figure.title, {}, page.error().message});
        }
    }
    if (Status planned = planBoards(params, data, leftOut, job); !planned)
        return planned;
    std::ranges::move(leftOut, std::back_inserter(m_figures));
    return Done{};
}

Status EvidenceBundle::planBoards(const EvidenceParams& params, const FigureData& data,
                                  std::vector<EvidenceFigure>& leftOut, const JobControl& job)
{
    for (const Board& board : m_stored.project.boards) {
        const bool isNamed = std::ranges::find(params.templates, board.name) != params.templates.end();
        if (!isNamed && !params.templates.empty())
            continue;
        const auto frames = readGreyFrames(m_stored.project.movie, framesOf(board, data), job);
        const auto page = frames ? completePage(boardPage(board, data, *frames)) : Result<FigurePage>(frames.error());
        if (!page && isNamed)
            return Error{page.error().code, page.error().text(), board.name};
        if (!page) {
            leftOut.push_back({board.name, board.name, {}, page.error().message});
            continue;
        }
        const std::string base = "figures/" + fileNameOf(*page);
        m_figures.push_back({board.name, board.name, {base + ".pdf", base + ".svg", base + ".csv"}, {}});
        m_pages.push_back(*page);
    }
    return Done{};
}

Status EvidenceBundle::writeText(const char* name, const std::string& text) const
{
    return writeOutputFile(m_writing / name, [&text](std::ostream& out) { out << text; });
}

Status EvidenceBundle::writeTables(const JobControl& job)
{
    for (const fs::path& folder : {m_writing, m_writing / "figures", m_writing / "tables"})
        if (Status made = makeFolder(folder); !made)
            return made;
    if (Status written = writeResultFiles(m_writing / "tables", m_stored.results); !written)
        return written;
    Status observations = Done{};
    const Status written = writeOutputFile(m_writing / "tables" / "observations.csv", [&](std::ostream& out) {
        observations = writeObservationsCsv(out, m_stored.project, m_stored.results, job);
    });
    if (!observations || !written)
        return observations ? written : observations;
    const std::string methods = methodsText(m_stored.project, m_stored.results, m_programVersion);
    if (Status text = writeText("methods.md", "# Methods\n\n" + methods); !text)
        return text;
    return writeText("README.md", readme());
}

/// When the newest of the results was computed: the same for every bundle of them.
std::string EvidenceBundle::dataTime_utc() const
{
    std::string newest = "2000-01-01T00:00:00Z";
    for (const StageRecord& stage : m_stages)
        newest = std::max(newest, stage.saved_utc);
    return newest;
}

Status EvidenceBundle::draw(std::size_t page)
{
    const FigurePage& figure = m_pages[page];
    const fs::path base = m_writing / "figures" / fileNameOf(figure);
    const auto named = [&base](const char* suffix) { return fs::path(base.string() + suffix); };
    if (Status pdf = exportPage(figure, named(".pdf"), FigureFormat::Pdf); !pdf)
        return pdf;
    if (Status time = setPdfTime(named(".pdf"), dataTime_utc()); !time)
        return time;
    if (Status svg = exportPage(figure, named(".svg"), FigureFormat::Svg); !svg)
        return svg;
    return writePageCsv(figure, named(".csv"));
}

Status EvidenceBundle::finish(const JobControl& job)
{
    auto files = filesBelow(m_writing, job);
    if (!files)
        return files.error();
    const Provenance provenance{m_stored, m_stages, {m_project, m_stored.history.done}, m_programVersion, utcNow(), m_figures, *files};
    if (Status written = writeText("provenance.json", provenanceJson(provenance)); !written)
        return written;
    auto last = fileOf(m_writing / "provenance.json", m_writing);
    if (!last)
        return last.error();
    files->push_back(*std::move(last));
    std::string sums;
    for (const EvidenceFile& file : *files)
        sums += file.sha256 + "  " + file.name + '\n';
    if (Status written = writeText("SHA256SUMS", sums); !written)
        return written;
    if (job.cancelled())
        return cancelledError();
    std::error_code code;
    if (!isFree(m_folder))
        return Error{ErrorCode::Io, "Something was put into this folder meanwhile. Name a new one.", m_folder.string()};
    fs::remove(m_folder, code); // an empty one
    fs::rename(m_writing, m_folder, code);
    if (code)
        return Error{ErrorCode::Io, "The folder cannot be put in its place: " + code.message() + '.', m_folder.string()};
    m_writing.clear();
    return Done{};
}

std::string EvidenceBundle::readme() const
{
    std::string text = "# Evidence of " + m_project.filename().string() +
                       "\n\nWritten by Ostwald " + m_programVersion +
                       ".\n\n"
                       "* `provenance.json`: the movie and its hash, every parameter, the stages with the keys of their input and\n"
                       "  the checksums of their tables, every correction with its author, the fit and the particles it used, the\n"
                       "  commands that repeat it, and every file here with its SHA-256.\n"
                       "* `methods.md`: a paragraph for the methods section, with what to cite.\n"
                       "* `figures/`: each figure as PDF and SVG, and its source data as CSV.\n"
                       "* `tables/observations.csv`: where every plotted point comes from: particle, frame, outline as found or by which\n"
                       "  corrections, and whether its size is in the means and in the fit.\n"
                       "* `tables/`: particles, tracks, coalescences, drift and, as far as computed, means and fit. Lengths in px are\n"
                       "  of the frame, the centre of the first pixel is (0, 0); other units stand in the names of the columns.\n"
                       "\nCheck the files with `sha256sum -c SHA256SUMS`.\n";
    for (const EvidenceFigure& figure : m_figures)
        if (figure.files.empty())
            text += "\nLeft out: " + figure.name + ", " + figure.title + ". " + figure.leftOut + "\n";
    return text;
}

Status writeEvidence(const fs::path& project, const fs::path& folder, const EvidenceParams& params, const JobControl& job)
{
    auto bundle = EvidenceBundle::begin(project, folder, params, job);
    if (!bundle)
        return bundle.error();
    for (std::size_t page = 0; page < (*bundle)->pages(); ++page) {
        if (job.cancelled())
            return cancelledError();
        if (Status drawn = (*bundle)->draw(page); !drawn)
            return drawn;
    }
    return (*bundle)->finish(job);
}

} // namespace ostwald
