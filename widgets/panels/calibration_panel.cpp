#include "panels/calibration_panel.h"

#include "document/sizes_only.h"
#include "movie/pixel_size.h"
#include "panels/calibration_text.h"
#include "panels/editors.h"
#include "panels/scale_bar_form.h"
#include "wording/core_sentence.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr double largestPixel_nm = 1000.0;
constexpr double longestInterval_s = 86400.0;
constexpr double highestDoseRate_e_A2_s = 1e9;
constexpr double nm2PerA2 = 0.01;

QLabel* makeSource(const char* objectName)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setProperty("muted", true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight);
    label->setWordWrap(true);
    return label;
}

QDoubleSpinBox* makeUnknownSpin(const char* objectName, double largest, int decimals, const QString& unit)
{
    auto* spin = makeDoubleSpin(0.0, largest, decimals, unit);
    spin->setObjectName(QLatin1String(objectName));
    spin->setSpecialValueText(CalibrationPanel::tr("unknown"));
    return spin;
}

QComboBox* makeChoice(const char* objectName)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(objectName));
    choice->setFixedWidth(editorWidth_px);
    ignoreWheelWithoutFocus(*choice);
    return choice;
}

/// The label of the row that was added last.
QLabel* labelOfLast(const QGridLayout& form)
{
    return qobject_cast<QLabel*>(form.itemAtPosition(form.rowCount() - 1, 0)->widget());
}

void addSource(QGridLayout& form, QLabel& source)
{
    form.addWidget(&source, form.rowCount(), 0, 1, 2);
}

void showSource(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QString axisText(const StackAxis& axis)
{
    const QString name = axis.name == "time"      ? CalibrationPanel::tr("time")
                         : axis.name == "slice"   ? CalibrationPanel::tr("slice")
                         : axis.name == "channel" ? CalibrationPanel::tr("channel")
                                                  : CalibrationPanel::tr("axis %1").arg(
                                                        QString::fromStdString(axis.name).section(QLatin1Char(' '), 1));
    return CalibrationPanel::tr("%1 (%2)").arg(name).arg(axis.size);
}

} // namespace

CalibrationPanel::CalibrationPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_facts(makeRemark(QStringLiteral("movieFacts"))),
      m_warnings(makeRemark(QStringLiteral("movieWarnings"))), m_proposal(new QWidget), m_proposed(new QLabel),
      m_confirm(new QPushButton(tr("Confirm"))), m_dataset(makeChoice("dataset")), m_timeAxis(makeChoice("timeAxis")),
      m_pixelSize(makeUnknownSpin("pixelSize", largestPixel_nm, 5, tr("nm"))),
      m_pixelSizeSource(makeSource("pixelSizeSource")), m_scaleBar(new ScaleBarForm),
      m_frameInterval(makeUnknownSpin("frameInterval", longestInterval_s, 4, tr("s"))),
      m_frameIntervalSource(makeSource("frameIntervalSource")),
      m_doseRate(makeUnknownSpin("doseRate", highestDoseRate_e_A2_s, 3, tr("e⁻/Å²s"))),
      m_doseRateSource(makeSource("doseRateSource")), m_polarity(makeChoice("polarity")),
      m_polaritySource(makeSource("polaritySource")), m_first(makeIntSpin(0, 0, {})), m_last(makeIntSpin(-1, 0, {}))
{
    setObjectName(QStringLiteral("calibrationPanel"));
    m_warnings->setProperty("muted", false);
    m_warnings->setProperty("doubt", true);
    m_proposed->setObjectName(QStringLiteral("proposedPixelSize"));
    m_proposed->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("confirmPixelSize"));
    m_confirm->setProperty("primary", true);
    m_confirm->setToolTip(tr("Until then every length is in pixels."));
    connect(m_confirm, &QPushButton::clicked, this, &CalibrationPanel::confirmPixelSize);
    auto* proposal = new QVBoxLayout(m_proposal);
    proposal->setContentsMargins(12, 4, 12, 8);
    proposal->addWidget(m_proposed);
    proposal->addWidget(m_confirm, 0, Qt::AlignRight);

    auto* scale = makeFormLayout();
    scale->setContentsMargins(12, 4, 12, 0);
    addFileRows(*scale);
    addScaleRows(*scale);
    auto* time = makeFormLayout();
    time->setContentsMargins(12, 0, 12, 8);
    addTimeRows(*time);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_facts);
    layout->addWidget(m_proposal);
    layout->addLayout(scale);
    layout->addWidget(m_scaleBar);
    layout->addLayout(time);
    layout->addWidget(m_warnings);
    layout->addStretch(1);

    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            m_scaleBar->reset();
        if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change))
            refresh();
    });
    refresh();
}

void CalibrationPanel::addFileRows(QGridLayout& form)
{
    addFormRow(form, tr("Dataset"), *m_dataset, tr("Which of the file's datasets is the movie."));
    m_datasetLabel = labelOfLast(form);
    addFormRow(form, tr("Time is the axis"), *m_timeAxis, tr("Along it lie the frames; of every other axis the first picture is shown."));
    m_timeAxisLabel = labelOfLast(form);
    connect(m_dataset, &QComboBox::activated, this, [this](int index) {
        readAs({.timeAxis = {}, .dataset = m_dataset->itemText(index).toStdString(), .raw = {}});
    });
    connect(m_timeAxis, &QComboBox::activated, this, [this](int index) {
        ReadAs chosen = m_document.project().movie.readAs;
        chosen.timeAxis = m_timeAxis->itemData(index).toInt();
        readAs(chosen);
    });
}

void CalibrationPanel::addScaleRows(QGridLayout& form)
{
    addFormRow(form, tr("Pixel size"), *m_pixelSize, tr("Side of one square pixel on the specimen."));
    addSource(form, *m_pixelSizeSource);
    connect(m_pixelSize, &QDoubleSpinBox::valueChanged, this,
            [this](double size_nm) { editPixelSize(size_nm, typedSource); });
    connect(m_scaleBar, &ScaleBarForm::calibrated, this,
            [this](double size_nm) { editPixelSize(size_nm, scaleBarSource); });
}

void CalibrationPanel::addTimeRows(QGridLayout& form)
{
    m_dataset->setFixedWidth(editorWidth_px * 3 / 2); // paths are long
    m_polarity->addItem(tr("darker"));
    m_polarity->addItem(tr("brighter"));
    m_first->setObjectName(QStringLiteral("firstFrame"));
    m_last->setObjectName(QStringLiteral("lastFrame"));
    m_last->setSpecialValueText(tr("to the end"));
    addFormRow(form, tr("Frame interval"), *m_frameInterval, tr("Time from one frame to the next."));
    m_frameIntervalLabel = labelOfLast(form);
    addSource(form, *m_frameIntervalSource);
    addFormRow(form, tr("Dose rate"), *m_doseRate, tr("Electrons that hit a square ångström of the specimen each second."));
    m_ofDose = {labelOfLast(form), m_doseRate, m_doseRateSource};
    addSource(form, *m_doseRateSource);
    addFormRow(form, tr("Particles are"), *m_polarity, tr("Against the liquid: darker in bright field, brighter in dark field."));
    m_ofFinding = {labelOfLast(form), m_polarity, m_polaritySource};
    addSource(form, *m_polaritySource);
    addFormRow(form, tr("First frame"), *m_first, tr("Frames before it are left out. Frames count from 0."));
    m_ofFinding.insert(m_ofFinding.end(), {labelOfLast(form), m_first});
    addFormRow(form, tr("Last frame"), *m_last, tr("Frames after it are left out."));
    m_ofFinding.insert(m_ofFinding.end(), {labelOfLast(form), m_last});
    connect(m_frameInterval, &QDoubleSpinBox::valueChanged, this, &CalibrationPanel::editFrameInterval);
    connect(m_doseRate, &QDoubleSpinBox::valueChanged, this, &CalibrationPanel::editDoseRate);
    connect(m_polarity, &QComboBox::activated, this, &CalibrationPanel::editPolarity);
    connect(m_first, &QSpinBox::valueChanged, this, &CalibrationPanel::editFirst);
    connect(m_last, &QSpinBox::valueChanged, this, &CalibrationPanel::editLast);
}

void CalibrationPanel::editPixelSize(double size_nm, const char* source)
{
    Calibration calibration = m_document.project().calibration;
    calibration.pixelSize_nm = size_nm > 0.0 ? std::optional(size_nm) : std::nullopt;
    calibration.pixelSizeSource = size_nm > 0.0 ? source : "";
    m_document.edit(&Project::calibration, calibration,
                    source == scaleBarSource ? tr("Calibrate on the scale bar") : tr("Change pixel size"));
}

void CalibrationPanel::confirmPixelSize()
{
    const Calibration told = proposedCalibration(m_document.movie()->info());
    Calibration calibration = m_document.project().calibration;
    calibration.pixelSize_nm = told.pixelSize_nm;
    calibration.pixelSizeSource = told.pixelSizeSource;
    m_document.edit(&Project::calibration, calibration, tr("Confirm pixel size"));
    Q_EMIT confirmed();
}

void CalibrationPanel::editFrameInterval(double interval_s)
{
    Calibration calibration = m_document.project().calibration;
    calibration.frameInterval_s = interval_s > 0.0 ? std::optional(interval_s) : std::nullopt;
    calibration.frameIntervalSource = interval_s > 0.0 ? typedSource : "";
    m_document.edit(&Project::calibration, calibration, tr("Change frame interval"));
}

void CalibrationPanel::editDoseRate(double rate_e_A2_s)
{
    Calibration calibration = m_document.project().calibration;
    calibration.doseRate_e_nm2_s = rate_e_A2_s > 0.0 ? std::optional(rate_e_A2_s / nm2PerA2) : std::nullopt;
    calibration.doseRateSource = rate_e_A2_s > 0.0 ? typedSource : "";
    m_document.edit(&Project::calibration, calibration, tr("Change dose rate"));
}

void CalibrationPanel::editPolarity(int index)
{
    auto params = std::get<MeasureParams>(m_document.project().segmenter); // the paper's chain has no choice
    params.brightParticles = index == 1;
    m_document.edit(&Project::segmenter, params, tr("Change polarity"));
}

void CalibrationPanel::editFirst(int first)
{
    FrameRange range = m_document.project().range;
    range.first = first;
    if (range.last >= 0)
        range.last = std::max(range.last, first);
    m_document.edit(&Project::range, range, tr("Change first frame"));
}

void CalibrationPanel::editLast(int last)
{
    FrameRange range = m_document.project().range;
    range.last = last;
    if (last >= 0)
        range.first = std::min(range.first, last);
    m_document.edit(&Project::range, range, tr("Change last frame"));
}

void CalibrationPanel::readAs(const ReadAs& chosen)
{
    if (const Status status = m_document.readMovieAs(chosen, tr("Read the movie in another way")); !status) {
        refresh(); // the choice goes back to what is read
        Q_EMIT failed(status.error());
    }
}

void CalibrationPanel::showMovie()
{
    const bool isOpen = m_document.movie() != nullptr;
    if (isOpen) {
        const MovieInfo& info = m_document.movie()->info();
        const QString facts = tr("%1 · %2 frames · %3 × %4 px")
                                  .arg(shownSentence(info.format))
                                  .arg(info.frames)
                                  .arg(info.width)
                                  .arg(info.height);
        const QString times = frameTimesText(info);
        m_facts->setText(times.isEmpty() ? facts : QString(facts + QLatin1Char('\n') + times));
        m_proposed->setText(proposalText(info));
        showFile(info);
    }
    m_facts->setVisible(isOpen);
    m_proposal->setVisible(isOpen && !m_proposed->text().isEmpty() && !m_document.project().calibration.pixelSize_nm);
    m_scaleBar->setVisible(isOpen);
    const QStringList warnings = calibrationWarnings(m_document);
    m_warnings->setText(warnings.join(QStringLiteral("\n\n")));
    m_warnings->setVisible(!warnings.isEmpty());
    for (QWidget* widget : {static_cast<QWidget*>(m_dataset), static_cast<QWidget*>(m_datasetLabel)})
        widget->setVisible(isOpen && m_dataset->count() > 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_timeAxis), static_cast<QWidget*>(m_timeAxisLabel)})
        widget->setVisible(isOpen && m_timeAxis->count() > 0);
}

void CalibrationPanel::showFile(const MovieInfo& info)
{
    const QSignalBlocker quietDataset(m_dataset);
    const QSignalBlocker quietAxis(m_timeAxis);
    m_dataset->clear();
    for (const std::string& path : info.datasets) {
        m_dataset->addItem(QString::fromStdString(path));
        m_dataset->setItemData(m_dataset->count() - 1, QString::fromStdString(path), Qt::ToolTipRole);
    }
    m_dataset->setCurrentText(QString::fromStdString(info.dataset));
    m_dataset->setToolTip(QString::fromStdString(info.dataset));
    m_timeAxis->clear();
    for (std::size_t i = 0; i < info.axes.size(); ++i)
        m_timeAxis->addItem(axisText(info.axes[i]), static_cast<int>(i));
    if (!info.timeAxis)
        m_timeAxis->setPlaceholderText(tr("all of them"));
    m_timeAxis->setCurrentIndex(info.timeAxis.value_or(-1));
    m_timeAxis->setEnabled(info.axes.size() > 1);
}

void CalibrationPanel::showRange()
{
    const FrameRange& range = m_document.project().range;
    const int lastOfMovie =
        m_document.movie() ? m_document.movie()->info().frames - 1 : std::max(range.first, range.last);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setMaximum(std::max(lastOfMovie, range.first));
    m_last->setMaximum(std::max(lastOfMovie, range.last));
    m_first->setValue(range.first);
    m_last->setValue(range.last);
}

void CalibrationPanel::refresh()
{
    showMovie();
    const Calibration& calibration = m_document.project().calibration;
    showValue(*m_pixelSize, calibration.pixelSize_nm.value_or(0.0));
    showSource(*m_pixelSizeSource, m_proposal->isHidden() ? sourceText(calibration.pixelSizeSource) : tr("not confirmed"));
    showValue(*m_frameInterval, calibration.frameInterval_s.value_or(0.0));
    showSource(*m_frameIntervalSource, calibration.isStudy() ? QString() : sourceText(calibration.frameIntervalSource));
    m_frameInterval->setVisible(!calibration.isStudy());
    m_frameIntervalLabel->setVisible(!calibration.isStudy());
    showValue(*m_doseRate, calibration.doseRate_e_nm2_s.value_or(0.0) * nm2PerA2);
    showSource(*m_doseRateSource, sourceText(calibration.doseRateSource));
    const auto* measure = std::get_if<MeasureParams>(&m_document.project().segmenter);
    const bool isBright = measure && measure->brightParticles;
    {
        const QSignalBlocker quiet(m_polarity);
        m_polarity->setCurrentIndex(isBright ? 1 : 0);
    }
    m_polarity->setEnabled(measure != nullptr);
    m_polaritySource->setText(!measure ? tr("as the paper's chain takes them")
                              : isBright ? tr("chosen")
                                         : tr("assumed, bright field"));
    showRange();
    const auto show = [](const std::vector<QWidget*>& widgets, bool isOfUse) {
        for (QWidget* widget : widgets)
            widget->setVisible(isOfUse);
    };
    show(m_ofFinding, !m_document.project().imported);
    if (hasSizesOnly(m_document))
        show(m_ofDose, false);
    else // its source shows itself
        show({m_ofDose[0], m_ofDose[1]}, true);
}

} // namespace ostwald
