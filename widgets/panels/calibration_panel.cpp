#include "panels/calibration_panel.h"

#include "panels/editors.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr double largestPixel_nm = 1000.0;
constexpr double longestInterval_s = 86400.0;
constexpr const char* typed = "typed"; ///< the source of what a person entered
constexpr const char* onScaleBar = "scale bar"; ///< of what a person measured there
constexpr double longestBar_nm = 1e6;

QLabel* makeSource(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setProperty("muted", true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight);
    return label;
}

} // namespace

CalibrationPanel::CalibrationPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_facts(new QLabel), m_warnings(new QLabel), m_pixelSize(makeDoubleSpin(0.0, largestPixel_nm, 5, tr("nm"))),
      m_pixelSizeSource(makeSource(QStringLiteral("pixelSizeSource"))),
      m_frameInterval(makeDoubleSpin(0.0, longestInterval_s, 4, tr("s"))),
      m_frameIntervalSource(makeSource(QStringLiteral("frameIntervalSource"))),
      m_measure(new QPushButton(tr("Draw over the scale bar"))),
      m_barLength(makeDoubleSpin(0.0, longestBar_nm, 3, tr("nm"))), m_first(makeIntSpin(0, 0, {})), m_last(makeIntSpin(-1, 0, {}))
{
    m_measure->setObjectName(QStringLiteral("measureBar"));
    m_measure->setCheckable(true);
    m_measure->setToolTip(tr("Drag from one end of the bar in the picture to the other, then enter what is written beside it."));
    connect(m_measure, &QPushButton::toggled, this, &CalibrationPanel::measuringRequested);
    m_barLength->setObjectName(QStringLiteral("barLength"));
    connect(m_barLength, &QDoubleSpinBox::valueChanged, this, &CalibrationPanel::takeBarLength);
    m_pixelSize->setObjectName(QStringLiteral("pixelSize"));
    m_pixelSize->setSpecialValueText(tr("unknown"));
    m_frameInterval->setObjectName(QStringLiteral("frameInterval"));
    m_frameInterval->setSpecialValueText(tr("unknown"));
    m_first->setObjectName(QStringLiteral("firstFrame"));
    m_last->setObjectName(QStringLiteral("lastFrame"));
    m_last->setSpecialValueText(tr("to the end"));
    connect(m_pixelSize, &QDoubleSpinBox::valueChanged, this, &CalibrationPanel::editPixelSize);
    connect(m_frameInterval, &QDoubleSpinBox::valueChanged, this, &CalibrationPanel::editFrameInterval);
    connect(m_first, &QSpinBox::valueChanged, this, &CalibrationPanel::editFirst);
    connect(m_last, &QSpinBox::valueChanged, this, &CalibrationPanel::editLast);

    m_facts->setObjectName(QStringLiteral("movieFacts"));
    m_warnings->setObjectName(QStringLiteral("movieWarnings"));
    for (QLabel* label : {m_facts, m_warnings}) {
        label->setProperty("muted", true);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 4);
    }
    auto* form = makeFormLayout();
    form->setContentsMargins(12, 8, 12, 8);
    const auto addSource = [form](QLabel* source) { form->addWidget(source, form->rowCount(), 0, 1, 2); };
    addFormRow(*form, tr("Pixel size"), *m_pixelSize, tr("Side of one square pixel on the specimen."));
    addSource(m_pixelSizeSource);
    form->addWidget(m_measure, form->rowCount(), 0, 1, 2);
    addFormRow(*form, tr("The bar is"), *m_barLength, tr("Length that is written beside the scale bar."));
    m_barLabel = form->itemAtPosition(form->rowCount() - 1, 0)->widget();
    addFormRow(*form, tr("Frame interval"), *m_frameInterval, tr("Time from one frame to the next."));
    addSource(m_frameIntervalSource);
    addFormRow(*form, tr("First frame"), *m_first, tr("Frames before it are left out. Frames count from 0."));
    addFormRow(*form, tr("Last frame"), *m_last, tr("Frames after it are left out."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addLayout(form);
    layout->addWidget(m_warnings);
    layout->addStretch(1);

    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            m_bar_px.reset();
        if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change))
            refresh();
    });
    refresh();
}

void CalibrationPanel::editPixelSize(double size_nm)
{
    Calibration calibration = m_document.project().calibration;
    calibration.pixelSize_nm = size_nm > 0.0 ? std::optional(size_nm) : std::nullopt;
    calibration.pixelSizeSource = size_nm > 0.0 ? typed : "";
    m_document.edit(&Project::calibration, calibration, tr("Change pixel size"));
}

void CalibrationPanel::takeBar(double length_px)
{
    m_bar_px = length_px;
    refresh();
    m_barLength->setFocus();
    m_barLength->selectAll();
}

void CalibrationPanel::endMeasuring()
{
    m_measure->setChecked(false);
}

void CalibrationPanel::takeBarLength(double length_nm)
{
    if (!m_bar_px || length_nm <= 0.0)
        return;
    Calibration calibration = m_document.project().calibration;
    calibration.pixelSize_nm = length_nm / *m_bar_px;
    calibration.pixelSizeSource = onScaleBar;
    m_document.edit(&Project::calibration, calibration, tr("Calibrate on the scale bar"));
}

void CalibrationPanel::editFrameInterval(double interval_s)
{
    Calibration calibration = m_document.project().calibration;
    calibration.frameInterval_s = interval_s > 0.0 ? std::optional(interval_s) : std::nullopt;
    calibration.frameIntervalSource = interval_s > 0.0 ? typed : "";
    m_document.edit(&Project::calibration, calibration, tr("Change frame interval"));
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

void CalibrationPanel::showMovie()
{
    QStringList warnings;
    if (m_document.movie()) {
        const MovieInfo& info = m_document.movie()->info();
        m_facts->setText(tr("%1 · %2 frames · %3 × %4 px")
                             .arg(QString::fromStdString(info.format))
                             .arg(info.frames)
                             .arg(info.width)
                             .arg(info.height));
        for (const std::string& warning : info.warnings)
            warnings << QString::fromStdString(warning);
    }
    m_facts->setVisible(m_document.movie() != nullptr);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

void CalibrationPanel::refresh()
{
    const auto sourceText = [](const std::string& source) {
        if (source.empty())
            return tr("unknown");
        if (source == onScaleBar)
            return tr("measured on the scale bar");
        return source == typed ? tr("typed") : tr("from the %1").arg(QString::fromStdString(source));
    };
    showMovie();
    const Calibration& calibration = m_document.project().calibration;
    showValue(*m_pixelSize, calibration.pixelSize_nm.value_or(0.0));
    m_pixelSizeSource->setText(sourceText(calibration.pixelSizeSource));
    showValue(*m_frameInterval, calibration.frameInterval_s.value_or(0.0));
    m_frameIntervalSource->setText(sourceText(calibration.frameIntervalSource));

    m_measure->setVisible(m_document.movie() != nullptr);
    for (QWidget* part : {m_barLabel, static_cast<QWidget*>(m_barLength)})
        part->setVisible(m_bar_px.has_value());

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

} // namespace ostwald
