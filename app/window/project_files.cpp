#include "window/project_files.h"

#include "window/raw_form_dialog.h"

#include "movie/image_sequence.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace ostwald {
namespace {

const QString projectSuffix = QStringLiteral(".ostwald");

std::filesystem::path filePath(const QString& path)
{
    return std::filesystem::path(QDir::cleanPath(path).toStdString());
}

} // namespace

ProjectFiles::ProjectFiles(Document& document, Preferences& preferences, QWidget* window)
    : QObject(window), m_document(document), m_preferences(preferences), m_window(window)
{
}

QString ProjectFiles::folder() const
{
    if (!m_preferences.lastFolder.isEmpty() && QFileInfo::exists(m_preferences.lastFolder))
        return m_preferences.lastFolder;
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

void ProjectFiles::open()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open a movie or a project"), folder(),
        tr("Movies and projects (*);;Projects (*.ostwald)")); // a movie is known by its content, not its suffix
    if (!path.isEmpty())
        openPath(path);
}

void ProjectFiles::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Open a folder of numbered frames"), folder());
    if (!path.isEmpty())
        openPath(path);
}

void ProjectFiles::openRaw()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open raw data"), folder());
    if (path.isEmpty())
        return;
    RawFormDialog dialog(filePath(path), likelyRawForm(QFileInfo(path).size()), m_window);
    if (dialog.exec() == QDialog::Accepted)
        openPath(path, {.timeAxis = {}, .dataset = {}, .raw = dialog.form()});
}

void ProjectFiles::openPath(const QString& path, const ReadAs& readAs)
{
    if (!mayDiscard())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool isProject = absolute.endsWith(projectSuffix, Qt::CaseInsensitive);
    const Status status =
        isProject ? m_document.open(filePath(absolute)) : m_document.openMovie(filePath(absolute), readAs);
    if (!status) {
        Error error = status.error();
        if (error.code == ErrorCode::UnsupportedFormat && !isProject && QFileInfo(absolute).isFile())
            error.message += tr(" Plain samples without a header open with File > Open raw data.").toStdString();
        Q_EMIT failed(error);
        return;
    }
    m_preferences.remember(absolute);
    m_preferences.lastFolder = QFileInfo(absolute).absolutePath();
    Q_EMIT recentChanged();
    Q_EMIT opened();
    if (const auto& missing = m_document.movieError())
        Q_EMIT failed(*missing);
}

void ProjectFiles::openPaths(const QStringList& paths)
{
    if (paths.size() == 1) {
        openPath(paths.constFirst());
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths)
        files.push_back(filePath(path));
    if (const auto movie = moviePathOf(std::move(files)))
        openPath(QString::fromStdString(movie->string()));
    else
        Q_EMIT failed(movie.error());
}

bool ProjectFiles::save()
{
    return m_document.path().empty() ? saveAs() : saveTo(QString::fromStdString(m_document.path().string()));
}

bool ProjectFiles::saveAs()
{
    const QFileInfo movie(QString::fromStdString(m_document.project().movie.path));
    const QString proposed = m_document.path().empty() ? QDir(folder()).filePath(movie.completeBaseName() + projectSuffix)
                                                       : QString::fromStdString(m_document.path().string());
    QFileDialog dialog(m_window, tr("Save the project"), QFileInfo(proposed).absolutePath(),
                       tr("Ostwald projects (*.ostwald)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(projectSuffix.mid(1));
    dialog.selectFile(QFileInfo(proposed).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return saveTo(dialog.selectedFiles().constFirst());
}

bool ProjectFiles::saveTo(const QString& path)
{
    if (const Status status = m_document.saveAs(filePath(path)); !status) {
        Q_EMIT failed(status.error());
        return false;
    }
    m_preferences.remember(QFileInfo(path).absoluteFilePath());
    m_preferences.lastFolder = QFileInfo(path).absolutePath();
    Q_EMIT recentChanged();
    return true;
}

bool ProjectFiles::mayDiscard()
{
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Save changes?"),
                    tr("The project has changes that are not saved."), QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                    m_window);
    box.setInformativeText(tr("They are lost when you discard them."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

} // namespace ostwald
