#pragma once

#include "base/job_control.h"
#include "evidence/provenance_json.h"
#include "figure/figure_templates.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ostwald {

struct EvidenceParams {
    std::vector<std::string> templates = {}; ///< keys, or names of a person's own figures; empty = every one that the data allow
    TemplateParams figure = {};
    std::string programVersion;
};

/// A folder with all that a claim rests on: figures as PDF and SVG with their numbers, the tables, where every plotted point
/// comes from, the methods paragraph, provenance.json and SHA256SUMS. It is written beside its place and moved there when
/// it is whole. Work that may take long runs in any thread; figures are drawn in the GUI thread, one at a time.
class EvidenceBundle {
public:
    /// Reads the project and writes all but the figures.
    /// @error InvalidArgument   there is no such template, or the folder has something in it
    /// @error InsufficientData  no tracks yet, or not what a named template needs
    /// @error CorruptData       parts of the project were altered
    /// @error NotFound, UnsupportedFormat, Io, Cancelled
    [[nodiscard]] static Result<std::unique_ptr<EvidenceBundle>> begin(const std::filesystem::path& project,
                                                                       const std::filesystem::path& folder,
                                                                       const EvidenceParams& params,
                                                                       const JobControl& job = {});
    /// Removes what was written unless the bundle is finished.
    ~EvidenceBundle();
    EvidenceBundle(const EvidenceBundle&) = delete;
    EvidenceBundle& operator=(const EvidenceBundle&) = delete;

    [[nodiscard]] std::size_t pages() const { return m_pages.size(); }
    /// @pre page < pages()
    [[nodiscard]] Status draw(std::size_t page);
    /// Hashes everything and puts the folder in its place. @pre all pages are drawn   @error Io, Cancelled
    [[nodiscard]] Status finish(const JobControl& job = {});

private:
    EvidenceBundle(std::filesystem::path project, std::filesystem::path folder, std::string programVersion);
    [[nodiscard]] Status read();
    [[nodiscard]] Status planFigures(const EvidenceParams& params, const JobControl& job);
    /// The figures that a person composed; without what they need they are left out.
    [[nodiscard]] Status planBoards(const EvidenceParams& params, const FigureData& data,
                                    std::vector<EvidenceFigure>& leftOut, const JobControl& job);
    [[nodiscard]] Status writeTables(const JobControl& job);
    [[nodiscard]] Status writeText(const char* name, const std::string& text) const;
    [[nodiscard]] std::string readme() const;
    [[nodiscard]] std::string dataTime_utc() const;

    std::filesystem::path m_project;
    std::filesystem::path m_folder;
    std::filesystem::path m_writing; ///< beside m_folder; gone when finished
    std::string m_programVersion;
    StoredProject m_stored;
    std::vector<StageRecord> m_stages;
    std::vector<FigurePage> m_pages;
    std::vector<EvidenceFigure> m_figures; ///< those of m_pages first
};

/// The whole bundle at once. @pre the GUI thread
[[nodiscard]] Status writeEvidence(const std::filesystem::path& project, const std::filesystem::path& folder,
                                   const EvidenceParams& params, const JobControl& job = {});

} // namespace ostwald
