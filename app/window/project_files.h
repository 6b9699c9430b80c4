#pragma once

#include "document/document.h"
#include "window/preferences.h"

#include <QObject>

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
    /// A project when its name ends in .ostwald, else a movie or a folder of frames.
    void openPath(const QString& path, const ReadAs& readAs = {});
    /// Several files are the frames of one movie.
    void openPaths(const QStringList& paths);
    /// @return false when it was not saved
    bool save();
    bool saveAs();
    /// Asks when there are unsaved changes. @return false = stay
    [[nodiscard]] bool mayDiscard();

Q_SIGNALS:
    void opened();
    void failed(const ostwald::Error& error);
    void recentChanged();

private:
    bool saveTo(const QString& path);
    [[nodiscard]] QString folder() const;

    Document& m_document;
    Preferences& m_preferences;
    QWidget* m_window;
};

} // namespace ostwald
