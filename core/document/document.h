#pragma once

#include "pipeline/pipeline.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <optional>
#include <set>
#include <variant>

namespace ostwald {

/// What is shown and picked now, the same in every view; neither saved nor undone.
struct Selection {
    int frame = 0;              ///< the playhead
    std::set<TrackId> tracks;   ///< picked particles
    std::optional<TrackId> lead; ///< the one that views centre on; an element of tracks

    bool operator==(const Selection&) const = default;
};

struct MovieChanged {};     ///< another movie, or none
struct ParamsChanged {};    ///< any field of the project but its edits
struct EditsChanged {};     ///< corrections and phases
struct ResultsChanged { Stage stage; };
struct SelectionChanged { Selection before; };
struct FileChanged {};      ///< saved, opened, or the clean state turned
using Change = std::variant<MovieChanged, ParamsChanged, EditsChanged, ResultsChanged, SelectionChanged, FileChanged>;

/// The one owner of an open project. Widgets read it, ask for edits, and redraw on changed(); they keep no copy.
/// Lives in the GUI thread.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] const Results& results() const { return m_results; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] const std::shared_ptr<const Movie>& movie() const { return m_movie; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; } ///< empty while never saved

    /// Tracks with the edits replayed, or null.
    [[nodiscard]] const Tracks* tracks() const;

    /// Starts a new project on this movie; the old one is gone (ask first). On error nothing is touched.
    [[nodiscard]] Status openMovie(const std::filesystem::path& path);
    /// On error nothing is touched.
    [[nodiscard]] Status open(const std::filesystem::path& path);
    [[nodiscard]] Status saveAs(const std::filesystem::path& path);

    /// Sets one field of the project, undoably; consecutive edits of the same field merge and a round trip
    /// vanishes. `field` is a pointer to member of Project.
    template <class Value>
    void edit(Value Project::*field, std::type_identity_t<Value> value, const QString& text);

    /// Tags tracks by their particle at the playhead (or their nearest frame to it): one undo step.
    void tag(const std::set<TrackId>& ids, Group group);

    void setFrame(int frame);
    void select(std::set<TrackId> ids, std::optional<TrackId> lead);

    /// Results of a finished stage; ignored when their key is not that of the project any more.
    void adoptResults(Stage stage, const Results& results);

Q_SIGNALS:
    void changed(const ostwald::Change& change);

private:
    Project m_project;
    Results m_results;
    Selection m_selection;
    std::shared_ptr<const Movie> m_movie;
    std::filesystem::path m_path;
    QUndoStack m_undo;
};

} // namespace ostwald
