#pragma once

#include "edits/edit_replay.h"
#include "history/history.h"
#include "pipeline/pipeline.h"
#include "store/project_rows.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
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
    bool isWhole = false;        ///< what is done next to the picked tracks is meant for all of their frames

    bool operator==(const Selection&) const = default;
};

struct MovieChanged {};     ///< another movie, or none: project, results and selection are all new
struct ParamsChanged {};    ///< any field of the project but its edits and boards
struct EditsChanged {};     ///< corrections and phases; tracks() follows at once
struct BoardsChanged {};    ///< figures that a person composes; nothing else shows them
struct ResultsChanged { Stage stage; }; ///< of this stage; those downstream of it may have become empty
struct SelectionChanged { Selection before; };
struct FileChanged {};      ///< saved, opened, isModified() turned, or fileError() did
struct HistoryChanged {};   ///< a step was made, merged, undone or redone; after the change it made
using Change = std::variant<MovieChanged, ParamsChanged, EditsChanged, BoardsChanged, ResultsChanged, SelectionChanged,
                            FileChanged, HistoryChanged>;

class LiveProject;
class RecoveryAhead;
struct LoadedResults;
struct StoredProject;

/// When open() reads results: at once, or by a worker after the first view, see Document::unreadResults().
enum class ReadResults { AtOnce, Later };

/// The one owner of an open project. Widgets read it, ask for edits, and redraw on changed(); they keep no copy.
/// Every step is on the disk before changed() tells of it: in the project's file once it has one, else in a recovery
/// file. Results stay, possibly stale, until newer ones are adopted. Lives in the GUI thread.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] const Results& results() const { return m_results; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] const std::shared_ptr<const Movie>& movie() const { return m_movie; }
    [[nodiscard]] History& undoStack() { return m_undo; }
    [[nodiscard]] const History& undoStack() const { return m_undo; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; } ///< empty while never saved
    /// Something was done that is not in path(): while it was never saved, or as long as there is a fileError().
    [[nodiscard]] bool isModified() const;
    /// Why steps do not go into path(): another program has it, it is read-only or damaged, the disk is full, it is gone.
    [[nodiscard]] const std::optional<Error>& fileError() const { return m_fileError; }
    /// What was altered in the file since it was written, and left out at opening.
    [[nodiscard]] const std::vector<Error>& damage() const { return m_damage; }

    /// False until a movie, a project or tracks of another program are opened.
    [[nodiscard]] bool isOpen() const { return !m_project.movie.path.empty() || m_project.imported; }

    /// Why movie() is null although the project names one: it is gone, unreadable, or not the same file any more.
    [[nodiscard]] const std::optional<Error>& movieError() const { return m_movieError; }

    /// Tracks with the edits replayed, or null.
    [[nodiscard]] const Tracks* tracks() const;

    /// Starts a new project on this movie; the old one is gone (ask first). On error nothing is touched.
    /// Its frame interval and dose rate count as the file tells them; its pixel size waits for a person.
    [[nodiscard]] Status openMovie(const std::filesystem::path& path, const ReadAs& readAs = {});
    /// Starts a new project of what another program has found, or of tables of sizes; as openMovie().
    /// @param ahead  a recovery file of it, to which the first step is added; null = the first step writes it
    void openImported(StoredProject imported, const std::shared_ptr<RecoveryAhead>& ahead = nullptr);
    /// Reads the open movie in another way, undoably. Results of the way before go; with another dataset or raw form
    /// the calibration starts anew. On error nothing is touched.
    [[nodiscard]] Status readMovieAs(const ReadAs& readAs, const QString& text);
    /// Opens a saved project with its history; without its movie as well, see movieError(), and for reading when it
    /// cannot be written, see fileError(). On error nothing is touched.
    [[nodiscard]] Status open(const std::filesystem::path& path, ReadResults when = ReadResults::AtOnce);

    /// Results in path() that nobody has read yet, for loadStoredResults(); nullopt = none.
    struct Unread {
        std::filesystem::path path;
        Project project; ///< as it is in the file
    };
    [[nodiscard]] const std::optional<Unread>& unreadResults() const { return m_unread; }
    /// Takes over what was read of unreadResults().
    void adoptRead(const Result<LoadedResults>& loaded);

    /// Puts the project with its history and fresh results into a file, where every step goes from now on. On error
    /// the file that was there is, too.
    [[nodiscard]] Status saveAs(const std::filesystem::path& path);

    /// Where steps of projects without a file, or whose file fails, are kept against a crash; empty = nowhere. A recovery
    /// file goes away with its project: ask before.
    void setRecoveryFolder(const std::filesystem::path& folder) { m_recoveryFolder = folder; }
    /// Goes on with what a crashed program left in a recovery file. On error nothing is touched.
    [[nodiscard]] Status recover(const std::filesystem::path& file);

    /// Takes the movie from another place, undoably; when it is another movie, everything is computed anew.
    /// On error nothing is touched.
    [[nodiscard]] Status relinkMovie(const std::filesystem::path& path);

    /// Fresh results that path() does not hold yet, for a worker to store there; nullopt = none.
    struct Unstored {
        std::filesystem::path path;
        Project project;
        Results results;
    };
    [[nodiscard]] std::optional<Unstored> unstoredResults() const;
    /// They were stored.
    void adoptStored();

    /// Sets one field of the project, undoably; consecutive edits of the same field under the same text merge,
    /// and a round trip vanishes. `field` is a pointer to member of Project.
    template <class Value>
    void edit(Value Project::*field, std::type_identity_t<Value> value, const QString& text);

    /// Makes an ex-situ study of stills at these ageing times, one for each frame, or a movie again when there are none:
    /// one undo step, with the fit's settings that belong to it.
    void setAgeingTimes(std::vector<double> ageing_s, const QString& text);

    /// Sets the figures that a person composes, as an undo step of its own; nothing happens when they are the same.
    void setBoards(std::vector<Board> boards, const QString& text);

    /// Tags tracks by their particle at the playhead (or their nearest frame to it): one undo step.
    /// Ids that are not in tracks() are left out.
    void tag(const std::set<TrackId>& ids, Group group);

    /// Adds corrections, as one undo step; tracks() follows at once. What does not fit is among the conflicts of
    /// results().tracks.
    void correct(std::vector<Edit> corrections, const QString& text);
    /// Why the first of these corrections that would not fit what is there now does not; nullopt = all would.
    /// @pre results().detections and results().linked
    [[nodiscard]] std::optional<std::string> objectionTo(const std::vector<Edit>& corrections);
    /// Takes one correction back, wherever it stands in project().edits; undoable.
    void withdraw(std::size_t correction, const QString& text);

    /// Moves the playhead, clamped to the movie.
    void setFrame(int frame);
    /// Picks particles; ids that are not in tracks() are left out, and a lead that is not picked is none.
    /// @param isWhole  see Selection
    void select(std::set<TrackId> ids, std::optional<TrackId> lead, bool isWhole = false);

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
        std::shared_ptr<const Movie> movie; ///< null = as the project says
        std::filesystem::path path;
        StoredHistory history;
        std::unique_ptr<LiveProject> file;
        std::unique_ptr<LiveProject> recovery;
        std::optional<Error> fileError;
        std::vector<Error> damage;
        std::optional<Unread> unread;
    };

    void replaceContent(Content content);
    void followMovie();
    void onHistory(const History::Touched& touched);
    /// Brings what was done to the disk.
    void record();
    void keepForRecovery();
    void dropRecovery();
    void tellIfModifiedTurned();
    [[nodiscard]] HistoryStep newStep(const QString& text) const;
    void setSelection(Selection selection);
    /// Also ends the picking of tracks that are gone.
    void replayTracks();
    [[nodiscard]] EditReplay& replay();
    [[nodiscard]] int lastFrame() const;
    template <class Value>
    void pushField(Value Project::*field, Value value, const QString& text, Merging merging);

    Project m_project;
    Results m_results;
    Selection m_selection;
    std::shared_ptr<const Movie> m_movie;
    std::optional<Error> m_movieError;
    std::filesystem::path m_path;
    std::unique_ptr<EditReplay> m_replay; ///< that made results().tracks last, if any
    History m_undo;
    std::unique_ptr<LiveProject> m_file; ///< path(), when it can be written
    std::optional<Error> m_fileError;
    std::vector<Error> m_damage;
    std::optional<Unread> m_unread;
    std::filesystem::path m_recoveryFolder;
    std::unique_ptr<LiveProject> m_recovery;
    bool m_wasModified = false; ///< when it was last told
};

} // namespace ostwald
