#include "window/status_line.h"

#include "document/sizes_only.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace ostwald {
namespace {

QString stageText(Stage stage, bool isStudy)
{
    switch (stage) {
    case Stage::Survey:
        return isStudy ? StatusLine::tr("Calibrating the pictures' blur")
                       : StatusLine::tr("Calibrating the movie's blur");
    case Stage::Segment:
        return StatusLine::tr("Finding particles");
    case Stage::Link:
        return isStudy ? StatusLine::tr("Collecting the particles of each sample")
                       : StatusLine::tr("Linking tracks");
    case Stage::Edits:
        return StatusLine::tr("Applying corrections");
    case Stage::Ensemble:
        return StatusLine::tr("Ensemble statistics");
    case Stage::Fit:
        return StatusLine::tr("Fitting");
    case Stage::CoalescenceFit:
        return StatusLine::tr("Fitting coalescence");
    }
    return {};
}

QString calibrationText(const Document& document)
{
    const Calibration& calibration = document.project().calibration;
    if (hasSizesOnly(document))
        return StatusLine::tr("ex-situ study");
    const bool isTold = document.movie() && document.movie()->info().calibration.pixelSize_nm;
    const QString size = calibration.pixelSize_nm
                             ? StatusLine::tr("%1 nm/px").arg(QLocale().toString(*calibration.pixelSize_nm, 'g', 4))
                             : isTold ? StatusLine::tr("pixel size not confirmed")
                                      : StatusLine::tr("pixel size unknown");
    const QString interval = calibration.isStudy()
                                 ? StatusLine::tr("ex-situ study")
                             : calibration.frameInterval_s
                                 ? StatusLine::tr("%1 s/frame").arg(QLocale().toString(*calibration.frameInterval_s, 'g', 4))
                                 : StatusLine::tr("frame interval unknown");
    return StatusLine::tr("%1 · %2").arg(size, interval);
}

} // namespace

StatusLine::StatusLine(Document& document, StageRunner& runner, ImportRunner& importer, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_importer(importer),
      m_activity(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_readout(new QLabel(this)), m_memory(new QLabel(this)),
      m_calibration(new QLabel(this)), m_saved(new QLabel(this))
{
    m_activity->setObjectName(QStringLiteral("activity"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_readout->setObjectName(QStringLiteral("pointerReadout"));
    m_memory->setObjectName(QStringLiteral("frameMemory"));
    m_memory->setToolTip(tr("Decoded frames that are kept in memory, and how much they may take: a quarter of the machine's."));
    m_calibration->setObjectName(QStringLiteral("calibrationState"));
    m_progress->setFixedSize(120, 8);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelActivity"));
    m_cancel->setFlat(true);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancel);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_activity);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_readout);
    layout->addStretch(1);
    layout->addWidget(m_memory);
    layout->addWidget(m_calibration);
    layout->addWidget(m_saved);
    for (QLabel* muted : {m_readout, m_memory, m_calibration, m_saved})
        muted->setProperty("muted", true);
    setFixedHeight(32);

    connect(&m_runner, &StageRunner::activityChanged, this, &StatusLine::refreshActivity);
    connect(&m_importer, &ImportRunner::changed, this, &StatusLine::refreshDocument);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (!std::holds_alternative<SelectionChanged>(change))
            refreshDocument();
    });
    refreshActivity();
    refreshDocument();
}

void StatusLine::setReadout(const QString& text)
{
    m_readout->setText(text);
}

void StatusLine::setFrameMemory(std::size_t used_bytes, std::size_t limit_bytes)
{
    constexpr double gigabyte = 1e9;
    m_memory->setText(tr("frames %1 of %2 GB")
                          .arg(QLocale().toString(static_cast<double>(used_bytes) / gigabyte, 'f', 1),
                               QLocale().toString(static_cast<double>(limit_bytes) / gigabyte, 'f', 1)));
}

void StatusLine::cancel()
{
    if (m_importer.isRunning())
        m_importer.stop();
    else
        m_runner.stop();
}

void StatusLine::refreshActivity()
{
    const auto& activity = m_runner.activity();
    const bool isImporting = m_importer.isRunning();
    m_progress->setVisible(isImporting || activity.has_value());
    m_cancel->setVisible(isImporting || activity.has_value());
    if (isImporting) { // a person waits for it; the stages are of what it will replace
        const int percent = static_cast<int>(std::lround(100.0 * m_importer.fraction()));
        m_progress->setValue(percent);
        m_activity->setText(tr("Importing %1: %2 %")
                                .arg(QString::fromStdString(m_importer.path().filename().string()),
                                     QString::number(percent)));
        return;
    }
    if (!activity) {
        m_activity->setText(m_runner.isReading()  ? tr("Reading the results")
                            : m_document.tracks() ? tr("Ready")
                                                  : QString());
        return;
    }
    const int percent = static_cast<int>(std::lround(100.0 * activity->fraction));
    m_progress->setValue(percent);
    QString text = tr("%1 %2 %")
                       .arg(stageText(activity->stage, m_document.project().calibration.isStudy()))
                       .arg(percent);
    if (activity->secondsLeft && *activity->secondsLeft >= 1.0)
        text += tr(", %1 s left").arg(std::lround(*activity->secondsLeft));
    m_activity->setText(text);
}

void StatusLine::refreshDocument()
{
    const bool open = m_document.isOpen();
    setVisible(open || m_importer.isRunning());
    for (QLabel* ofProject : {m_readout, m_calibration, m_saved})
        ofProject->setVisible(open);
    m_memory->setVisible(m_document.movie() != nullptr);
    refreshActivity();
    if (!open)
        return;
    m_calibration->setText(calibrationText(m_document));
    if (m_document.path().empty())
        m_saved->setText(tr("Not saved yet"));
    else
        m_saved->setText(m_document.isModified() ? tr("Unsaved changes") : tr("All changes saved"));
}

} // namespace ostwald
