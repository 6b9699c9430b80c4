#include "window/project_files.h"

#include "movie/image_sequence.h"
#include "project/movie_reference.h"
#include "store/project_file.h"
#include "store/recovery.h"
#include "window/mnemonics.h"
#include "window/raw_form_dialog.h"
#include "window/sample_table_dialog.h"
#include "wording/core_sentence.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace ostwald {
namespace {

const QString projectSuffix = QStringLiteral(".ostwald");

/// Core's sentence in the reader's language, and one of the window behind it: together no catalogue would know them.
Error withMore(const Error& error, const QString& sentence)
{
    const QString both = shownSentence(error.message) + QLatin1Char(' ') + sentence;
    return {error.code, both.toStdString(), error.where};
}

std::filesystem::path filePath(const QString& path)
{
    return std::filesystem::path(QDir::cleanPath(path).toStdString());
}

} // namespace

ProjectFiles::ProjectFiles(Document& document, Preferences& preferences, QWidget* window)
    : QObject(window), m_document(document), m_preferences(preferences), m_window(window)
{
    connect(&document, &Document::changed, this, &ProjectFiles::follow);
    connect(&m_importer, &ImportRunner::imported, this, &ProjectFiles::openImported);
    connect(&m_importer, &ImportRunner::failed, this, &ProjectFiles::failed);
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

void ProjectFiles::import()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import tracks or sizes"), folder(),
                                                      tr("Tables, TrackMate XML, label TIFF (*)"));
    if (!path.isEmpty())
        importPath(path);
}

void ProjectFiles::importPath(const QString& path)
{
    if (mayDiscard())
        beginImport(path);
}

void ProjectFiles::beginImport(const QString& path)
{
    const std::filesystem::path file = filePath(QFileInfo(path).absoluteFilePath());
    ImportOptions options;
    if (const MissingUnits missing = unitsToAsk(file); missing != MissingUnits()) {
        SampleTableDialog dialog(QFileInfo(path).fileName(), missing, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        options = dialog.options();
    }
    m_isWorkedOn = false;
    m_importer.start(file, options);
}

void ProjectFiles::openImported(const StoredProject& project, const std::shared_ptr<RecoveryAhead>& ahead)
{
    if (m_isWorkedOn && !mayDiscard())
        return;
    const QString path = QString::fromStdString(m_importer.path().string());
    m_document.openImported(project, ahead);
    m_preferences.lastFolder = QFileInfo(path).absolutePath();
    afterOpening();
}

void ProjectFiles::openPath(const QString& path, const ReadAs& readAs)
{
    if (!mayDiscard())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool isProject = absolute.endsWith(projectSuffix, Qt::CaseInsensitive);
    const Status status = isProject ? m_document.open(filePath(absolute), ReadResults::Later)
                                    : m_document.openMovie(filePath(absolute), readAs);
    if (!status) {
        Error error = status.error();
        if (error.code == ErrorCode::UnsupportedFormat && canImport(filePath(absolute))) {
            beginImport(absolute);
            return;
        }
        if (error.code == ErrorCode::UnsupportedFormat && !isProject && QFileInfo(absolute).isFile())
            error = withMore(error, tr("Plain samples without a header open with File > Open raw data."));
        Q_EMIT failed(error);
        return;
    }
    m_preferences.remember(absolute);
    m_preferences.lastFolder = QFileInfo(absolute).absolutePath();
    Q_EMIT recentChanged();
    afterOpening();
}

void ProjectFiles::afterOpening()
{
    Q_EMIT opened();
    if (const auto& missing = m_document.movieError())
        Q_EMIT movieMissing(*missing);
    m_toldFileError = false;
    m_toldDamage = 0;
    follow(FileChanged{});
}

void ProjectFiles::follow(const Change& change)
{
    if (std::holds_alternative<HistoryChanged>(change))
        m_isWorkedOn = true;
    if (std::holds_alternative<MovieChanged>(change)) // a person has gone on to something else
        m_importer.stop();
    if (!std::holds_alternative<FileChanged>(change))
        return;
    for (const auto& damage = m_document.damage(); m_toldDamage < damage.size(); ++m_toldDamage) {
        const Error& error = damage[m_toldDamage];
        Q_EMIT failed(withMore(error, tr("It is left out.")));
    }
    m_toldDamage = m_document.damage().size();
    const auto& why = m_document.fileError();
    if (why && !m_toldFileError)
        Q_EMIT notSaved(withMore(*why, tr("What you change is not saved there: save it under another name.")));
    m_toldFileError = why.has_value();
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
    const bool hasFile = !m_document.path().empty() && !m_document.fileError();
    return !hasFile ? saveAs() : saveTo(QString::fromStdString(m_document.path().string()));
}

bool ProjectFiles::saveAs()
{
    const Project& project = m_document.project();
    const QFileInfo movie(QString::fromStdString(project.imported ? project.imported->path : project.movie.path));
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
    completeMnemonics(box);
    switch (box.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

void ProjectFiles::findMovie()
{
    const MovieReference& wanted = m_document.project().movie;
    const QString name = QFileInfo(QString::fromStdString(wanted.path)).fileName();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Where is %1 now?").arg(name), folder(), tr("Movies (*)"));
    if (path.isEmpty())
        return;
    const auto found = movieReference(filePath(path));
    if (found && found->contentHash != wanted.contentHash) {
        QMessageBox box(QMessageBox::Question, tr("Another movie?"),
                        tr("%1 is not the movie that this project was made from.").arg(QFileInfo(path).fileName()),
                        QMessageBox::Yes | QMessageBox::Cancel, m_window);
        box.setInformativeText(tr("When you use it, particles are found and followed anew; corrections stay where they were "
                                  "made. This can be undone."));
        box.button(QMessageBox::Yes)->setText(tr("Use it"));
        completeMnemonics(box);
        if (box.exec() != QMessageBox::Yes)
            return;
    }
    if (const Status status = m_document.relinkMovie(filePath(path)); !status)
        Q_EMIT failed(status.error());
    else
        Q_EMIT opened();
}

void ProjectFiles::setRecoveryFolder(const QString& folder)
{
    m_recoveryFolder = folder;
    m_document.setRecoveryFolder(filePath(folder));
    m_importer.setRecoveryFolder(filePath(folder));
    for (const std::filesystem::path& file : leftForRecovery(filePath(folder)))
        if (const auto stored = loadProject(file); stored && stored->history.steps.empty())
            QFile::remove(QString::fromStdString(file.string())); // nothing was done in it: it was imported and can be again
    Q_EMIT leftWorkChanged();
}

std::vector<ProjectFiles::Left> ProjectFiles::leftWork() const
{
    std::vector<Left> left;
    if (m_recoveryFolder.isEmpty())
        return left;
    for (const std::filesystem::path& file : leftForRecovery(filePath(m_recoveryFolder))) {
        const auto stored = loadProject(file);
        if (!stored || stored->history.steps.empty())
            continue;
        const std::string source = stored->project.imported ? stored->project.imported->path : stored->project.movie.path;
        const QFileInfo info(QString::fromStdString(file.string()));
        left.push_back({info.filePath(), QFileInfo(QString::fromStdString(source)).fileName(), info.lastModified()});
    }
    return left;
}

void ProjectFiles::recover(const QString& file)
{
    if (!mayDiscard())
        return;
    if (const Status status = m_document.recover(filePath(file)); !status)
        Q_EMIT failed(status.error());
    else
        afterOpening();
    Q_EMIT leftWorkChanged();
}

void ProjectFiles::forget(const QString& file)
{
    if (QMessageBox::question(m_window, tr("Delete unsaved work?"), tr("It cannot be brought back."),
                              QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Discard)
        return;
    QFile::remove(file);
    Q_EMIT leftWorkChanged();
}

} // namespace ostwald
