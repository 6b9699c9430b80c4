#pragma once

#include "pipeline/pipeline.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <optional>
#include <set>
#include <type_traits>
#include <variant>

namespace ostwald {

/// What is shown and picked now, the same in every view; neither saved nor undone.
struct Selection {
    int frame = 0;              ///< the playhead
    std::set<TrackId> tracks;   ///< picked particles
    std::optional<TrackId> lead; ///< the one that views centre on; an element of tracks

    bool operator==(const Selection&) const = default;
};

struct MovieChanged {};     ///< another movie, or none: project, results and selection are all new
struct ParamsChanged {};    ///< any field of the project but its edits
struct EditsChanged {};     ///< corrections and phases; tracks() follows at once
struct ResultsChanged { Stage stage; }; ///< of this stage; those downstream of it may have become empty
struct SelectionChanged { Selection before; };
struct FileChanged {};      ///< saved, opened, or the clean state turned
using Change = std::variant<MovieChanged, ParamsChanged, EditsChanged, ResultsChanged, SelectionChanged, FileChanged>;

/// The one owner of an open project. Widgets read it, ask for edits, and redraw on changed(); they keep no copy.
/// Results stay, possibly stale, until newer ones are adopted. Lives in the GUI thread.
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
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); } ///< since it was opened or saved

    /// False until a movie, a project or tracks of another program are opened.
    [[nodiscard]] bool isOpen() const { return !m_project.movie.path.empty() || m_project.imported; }

    /// Why movie() is null although the project names one: it is gone, unreadable, or not the same file any more.
    [[nodiscard]] const std::optional<Error>& movieError() const { return m_movieError; }

    /// Tracks with the edits replayed, or null.
    [[nodiscard]] const Tracks* tracks() const;

    /// Starts a new project on this movie; the old one is gone (ask first). On error nothing is touched.
    /// Its frame interval and dose rate count as the file tells them; its pixel size waits for a person.
    [[nodiscard]] Status openMovie(const std::filesystem::path& path, const ReadAs& readAs = {});
    /// Reads the open movie in another way, undoably. Results of the way before go; with another dataset or raw form
    /// the calibration starts anew. On error nothing is touched.
    [[nodiscard]] Status readMovieAs(const ReadAs& readAs, const QString& text);
    /// Opens a saved project; without its movie as well, see movieError(). On error nothing is touched.
    [[nodiscard]] Status open(const std::filesystem::path& path);
    /// Saves the project with its fresh results; path() follows. On error nothing is touched.
    [[nodiscard]] Status saveAs(const std::filesystem::path& path);

    /// Sets one field of the project, undoably; consecutive edits of the same field under the same text merge,
    /// and a round trip vanishes. `field` is a pointer to member of Project.
    template <class Value>
    void edit(Value Project::*field, std::type_identity_t<Value> value, const QString& text);

    /// Tags tracks by their particle at the playhead (or their nearest frame to it): one undo step.
    /// Ids that are not in tracks() are left out.
    void tag(const std::set<TrackId>& ids, Group group);

    /// Adds corrections, as one undo step; tracks() follows at once. What does not fit is among the conflicts of
    /// results().tracks.
    void correct(std::vector<Edit> corrections, const QString& text);
    /// Takes one correction back, wherever it stands in project().edits; undoable.
    void withdraw(std::size_t correction, const QString& text);

    /// Moves the playhead, clamped to the movie.
    void setFrame(int frame);
    /// Picks particles; ids that are not in tracks() are left out, and a lead that is not picked is none.
    void select(std::set<TrackId> ids, std::optional<TrackId> lead);

    /// Takes over the fresh ones of `results`, which a worker computed up to `stage`, and drops what is stale
    /// then. Ignored when that stage's key is not that of the project any more. New links end the picking of
    /// particles, because their ids mean others.
    void adoptResults(Stage stage, const Results& results);

Q_SIGNALS:
    /// Sent once for each thing that happened, after it happened.
    void changed(const ostwald::Change& change);

private:
    /// All that is replaced when another project comes in.
    struct Content {
        Project project;
        Results results;
        std::shared_ptr<const Movie> movie;
        std::optional<Error> movieError;
        std::filesystem::path path;
    };

    void replaceContent(Content content);
    /// What hangs on the way the movie is read.
    struct Reading {
        ReadAs readAs;
        Calibration calibration;
        FrameRange range;
        std::shared_ptr<const Movie> movie;
        std::optional<Error> movieError;
    };
    class ReadMovieCommand;
    void swapReading(Reading& other);
    void setSelection(Selection selection);
    /// Also ends the picking of tracks that are gone.
    void replayTracks();
    [[nodiscard]] int lastFrame() const;
    template <class Value>
    void pushField(Value Project::*field, Value value, const QString& text, bool mergeable);

    Project m_project;
    Results m_results;
    Selection m_selection;
    std::shared_ptr<const Movie> m_movie;
    std::optional<Error> m_movieError;
    std::filesystem::path m_path;
    QUndoStack m_undo;
    bool m_announcesClean = true; ///< false while a save or open sends its own FileChanged
};

} // namespace ostwald
