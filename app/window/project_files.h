#pragma once

#include "document/document.h"
#include "jobs/import_runner.h"
#include "window/preferences.h"

#include <QDateTime>
#include <QObject>

#include <vector>

class QWidget;

namespace ostwald {

/// Open, save and close with the questions a person is asked on the way. Errors are sentences, and leave the open
/// project as it was.
class ProjectFiles : public QObject {
    Q_OBJECT

public:
    /// @param window  parent of the dialogs
    ProjectFiles(Document& document, Preferences& preferences, QWidget* window);

    void open();
    void openFolder();
    /// Asks for a file of plain samples and for their form.
    void openRaw();
    /// Asks for tracks of another program, or a table of sizes of samples.
    void import();
    /// The same of a file or folder that is known. It is read in the background; what comes of it is opened
    /// then.
    void importPath(const QString& path);
    [[nodiscard]] ImportRunner& importer() { return m_importer; }
    /// A project when its name ends in .ostwald, else a movie or a folder of frames.
    void openPath(const QString& path, const ReadAs& readAs = {});
    /// Several files are the frames of one movie.
    void openPaths(const QStringList& paths);
    /// @return false when it was not saved
    bool save();
    bool saveAs();
    /// Asks when there are unsaved changes. @return false = stay
    [[nodiscard]] bool mayDiscard();

    /// Asks where the movie is now; another movie is taken only after a question.
    void findMovie();

    /// Unsaved work that a crashed program left.
    struct Left {
        QString file;
        QString title; ///< of its movie, or what it was imported from
        QDateTime time;
    };
    [[nodiscard]] std::vector<Left> leftWork() const;
    /// @param folder  where recovery files are kept
    void setRecoveryFolder(const QString& folder);
    void recover(const QString& file);
    /// Asks, then deletes it.
    void forget(const QString& file);

Q_SIGNALS:
    void opened();
    void failed(const ostwald::Error& error);
    void movieMissing(const ostwald::Error& error); ///< an opened project shows its results without it
    void notSaved(const ostwald::Error& why);       ///< from now on, steps do not go into the project's file
    void recentChanged();
    void leftWorkChanged();

private:
    void beginImport(const QString& path);
    void openImported(const StoredProject& project, const std::shared_ptr<RecoveryAhead>& ahead);
    bool saveTo(const QString& path);
    void afterOpening();
    void follow(const Change& change);
    [[nodiscard]] QString folder() const;

    Document& m_document;
    Preferences& m_preferences;
    QWidget* m_window;
    QString m_recoveryFolder;
    ImportRunner m_importer;
    bool m_isWorkedOn = false; ///< since the import began
    bool m_toldFileError = false;
    std::size_t m_toldDamage = 0;
};

} // namespace ostwald
