#include "window/movie_export_dialog.h"

#include "window/mnemonics.h"

#include "jobs/guarded.h"
#include "panels/editors.h"
#include "wording/core_sentence.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

namespace ostwald {
namespace {

constexpr double defaultFramesPerSecond = 10.0;
constexpr int progressSteps = 1000;

} // namespace

MovieExportDialog::MovieExportDialog(Document& document, StageRunner& runner, const OverlayOptions& overlays,
                                     const DisplayRange& range, const TrackFocus& focus, QWidget* parent)
    : QDialog(parent), m_document(document), m_runner(runner), m_overlays(overlays), m_range(range), m_focus(focus), m_plots(panelsOverTime(document.project().calibration)),
      m_format(new QComboBox), m_layout(new QComboBox), m_plot(new QComboBox), m_width(makeIntSpin(16, 8192, tr("px"))),
      m_first(makeIntSpin(0, document.movie()->info().frames - 1, {})),
      m_last(makeIntSpin(0, document.movie()->info().frames - 1, {})),
      m_rate(makeDoubleSpin(0.1, 240.0, 1, tr("frames/s"))), m_summary(makeRemark(QStringLiteral("clipSummary"))),
      m_progress(new QProgressBar), m_export(new QPushButton(tr("Export…"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export the movie"));
    const MovieInfo& info = document.movie()->info();
    for (const ClipFormatInfo& format : clipFormats())
        if (canWrite(format.format))
            m_format->addItem(QString::fromLatin1(format.name), static_cast<int>(format.format));
    m_layout->addItem(tr("With overlays"), static_cast<int>(ClipLayout::Overlay));
    m_layout->addItem(tr("Without overlays"), static_cast<int>(ClipLayout::Raw));
    m_layout->addItem(tr("Side by side"), static_cast<int>(ClipLayout::SideBySide));
    m_plot->addItem(tr("None"));
    for (const CatalogueEntry& plot : m_plots)
        m_plot->addItem(plot.title);
    m_width->setValue(pictureSize(info, 0).width());
    m_last->setValue(info.frames - 1);
    m_rate->setValue(defaultFramesPerSecond);
    m_progress->setRange(0, progressSteps);
    m_progress->setObjectName(QStringLiteral("clipProgress"));
    m_export->setObjectName(QStringLiteral("exportClip"));
    m_export->setDefault(true);

    auto* form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Picture"), m_layout);
    form->addRow(tr("Plot beside it"), m_plot);
    form->addRow(tr("Width of the picture"), m_width);
    form->addRow(tr("First frame"), m_first);
    form->addRow(tr("Last frame"), m_last);
    form->addRow(tr("Speed"), m_rate);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    m_summary->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_export, &QPushButton::clicked, this, &MovieExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isWriting())
            m_watcher.cancel();
        else
            close();
    });
    for (QComboBox* box : {m_format, m_layout, m_plot})
        connect(box, &QComboBox::currentIndexChanged, this, &MovieExportDialog::refresh);
    for (QSpinBox* box : {m_width, m_first, m_last})
        connect(box, &QSpinBox::valueChanged, this, &MovieExportDialog::refresh);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &MovieExportDialog::refresh);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MovieExportDialog::onFinished);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            close();
    });
    refresh();
}

MovieExportDialog::~MovieExportDialog()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

ClipFormatInfo MovieExportDialog::format() const
{
    return clipFormats()[static_cast<std::size_t>(m_format->currentData().toInt())];
}

ClipParams MovieExportDialog::params() const
{
    ClipParams params{.layout = static_cast<ClipLayout>(m_layout->currentData().toInt()),
                      .width_px = m_width->value(),
                      .overlays = m_overlays,
                      .range = m_range,
                      .pane = {}};
    if (const int plot = m_plot->currentIndex() - 1; plot >= 0) {
        const int side = pictureSize(m_document.movie()->info(), m_width->value()).height();
        params.pane = makePlotPane(m_plots[static_cast<std::size_t>(plot)].make(makeFigureData(m_document, m_runner)),
                                   QSize(side, side), makeTheme(ThemeKind::Dark));
    }
    return params;
}

void MovieExportDialog::refresh()
{
    const bool writing = isWriting();
    for (QWidget* input : std::initializer_list<QWidget*>{m_format, m_layout, m_plot, m_width, m_first, m_last, m_rate})
        input->setEnabled(!writing);
    m_first->setMaximum(m_last->value());
    m_last->setMinimum(m_first->value());
    const QSize picture = pictureSize(m_document.movie()->info(), m_width->value());
    const bool twice = static_cast<ClipLayout>(m_layout->currentData().toInt()) == ClipLayout::SideBySide;
    const int width = picture.width() * (twice ? 2 : 1) + (m_plot->currentIndex() > 0 ? picture.height() : 0);
    const int frames = m_last->value() - m_first->value() + 1;
    m_summary->setText(tr("%1 × %2 px, %L3 frames, %L4 s")
                           .arg(width)
                           .arg(picture.height())
                           .arg(frames)
                           .arg(frames / m_rate->value(), 0, 'f', 1));
    m_progress->setVisible(writing);
    m_export->setEnabled(!writing);
    m_close->setText(writing ? tr("Stop") : tr("Close"));
    completeMnemonics(*this);
}

void MovieExportDialog::chooseFile()
{
    const ClipFormatInfo chosen = format();
    const QFileInfo movie(QString::fromStdString(m_document.project().movie.path));
    if (chosen.format == ClipFormat::Png) {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Write the pictures into a folder"),
                                                                 movie.absolutePath());
        if (!folder.isEmpty())
            start(folder);
        return;
    }
    const QString suffix = QString::fromLatin1(chosen.suffix);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the movie"),
        movie.absolutePath() + QLatin1Char('/') + movie.completeBaseName() + QStringLiteral("-tracked.") + suffix,
        QString::fromLatin1(chosen.name) + QStringLiteral(" (*.") + suffix + QLatin1Char(')'));
    if (!path.isEmpty())
        start(path);
}

void MovieExportDialog::start(const QString& path)
{
    m_path = path;
    const ClipRange range{m_first->value(), m_last->value()};
    m_watcher.setFuture(QtConcurrent::run(
        [painter = std::make_shared<ClipPainter>(clipSourceOf(m_document, m_focus.tracks()), params()), range, format = format().format,
         rate = m_rate->value(), file = std::filesystem::path(path.toStdString())](QPromise<Status>& promise) {
            promise.setProgressRange(0, progressSteps);
            JobControl job;
            job.cancelled = [&promise] { return promise.isCanceled(); };
            job.progress = [&promise](double done) {
                promise.setProgressValue(static_cast<int>(std::lround(done * progressSteps)));
            };
            promise.addResult(guarded([&] { return exportClip(*painter, range, format, rate, file, job); }));
        }));
    refresh();
}

void MovieExportDialog::onFinished()
{
    refresh();
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        m_summary->setText(tr("Stopped."));
        return;
    }
    const Status status = m_watcher.result();
    if (!status) {
        m_summary->setText(shownError(status.error()));
        Q_EMIT failed(status.error());
        return;
    }
    m_summary->setText(tr("Wrote %1").arg(m_path));
    Q_EMIT written(m_path);
}

} // namespace ostwald
