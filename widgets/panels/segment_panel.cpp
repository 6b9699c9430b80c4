#include "panels/segment_panel.h"

#include "document/content_change.h"
#include "panels/advice_card.h"
#include "panels/editors.h"
#include "panels/params_form.h"
#include "tables/track_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {

SegmentPanel::SegmentPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_preset(new QComboBox), m_form(new ParamsForm),
      m_found(makeRemark(QStringLiteral("segmentFound"))),
      m_survey(makeRemark(QStringLiteral("segmentSurvey")))
{
    m_preset->setObjectName(QStringLiteral("segmentPreset"));
    m_preset->setFixedWidth(editorWidth_px);
    m_preset->addItem(tr("Measure"));
    m_preset->setItemData(0, tr("Finds particles on every scale and measures calibrated radii."),
                          Qt::ToolTipRole);
    m_preset->addItem(tr("Paper"));
    m_preset->setItemData(1, tr("The published chain: blur, Wiener, local Laplacian, local threshold, watershed."),
                          Qt::ToolTipRole);
    ignoreWheelWithoutFocus(*m_preset);
    connect(m_preset, &QComboBox::activated, this, &SegmentPanel::choosePreset);

    m_found->setProperty("muted", false);
    auto* top = makeFormLayout();
    top->setContentsMargins(12, 8, 12, 0);
    addFormRow(*top, tr("Method"), *m_preset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_form);
    layout->addWidget(new AdviceCard(document));
    layout->addWidget(m_found);
    layout->addWidget(m_survey);
    layout->addStretch(1);

    connect(&document, &Document::changed, this, &SegmentPanel::follow);
    bindForm();
    showParams();
    showFound();
}

void SegmentPanel::follow(const Change& change)
{
    if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change))
        showParams();
    const auto* selection = std::get_if<SelectionChanged>(&change);
    const bool isSameFrame = selection && selection->before.frame == m_document.selection().frame;
    if (isContent(change) && !isSameFrame && !std::holds_alternative<EditsChanged>(change))
        showFound();
}

void SegmentPanel::choosePreset(int preset)
{
    if (static_cast<std::size_t>(preset) == m_document.project().segmenter.index())
        return;
    const Segmenter segmenter = preset == 0 ? Segmenter(MeasureParams{}) : Segmenter(PaperParams{});
    m_document.edit(&Project::segmenter, segmenter, tr("Change segmentation method"));
}

void SegmentPanel::bindForm()
{
    const auto bind = [this]<class Params>(const Params&) {
        m_form->bind<Params>([this] { return std::get<Params>(m_document.project().segmenter); },
                             [this](const Params& params, const QString& label) {
                                 m_document.edit(&Project::segmenter, params, tr("Change “%1”").arg(label));
                             });
    };
    std::visit(bind, m_document.project().segmenter);
    m_bound = m_document.project().segmenter.index();
}

void SegmentPanel::showParams()
{
    const std::size_t preset = m_document.project().segmenter.index();
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(static_cast<int>(preset));
    if (preset == m_bound)
        m_form->refresh();
    else
        bindForm();
}

void SegmentPanel::showFound()
{
    m_found->setText(foundText());
    m_survey->setText(surveyText());
    m_survey->setVisible(!m_survey->text().isEmpty());
}

QString SegmentPanel::foundText() const
{
    const Keyed<Detections>& detections = m_document.results().detections;
    if (!detections)
        return tr("Not segmented yet");
    const auto found =
        std::ranges::find(*detections.value, m_document.selection().frame, &FrameDetections::frame);
    if (found == detections.value->end())
        return tr("This frame is outside the analysed range");
    const std::size_t count = found->particles.size();
    const QString text =
        count == 1 ? tr("1 particle in this frame") : tr("%1 particles in this frame").arg(count);
    const bool isFresh = detections.key == stageKeys(m_document.project()).detections;
    return isFresh ? text : tr("%1, with the parameters before").arg(text);
}

QString SegmentPanel::surveyText() const
{
    const Keyed<MovieSurvey>& survey = m_document.results().survey;
    if (!survey)
        return {};
    const QString blur = shownNumber(survey.value->spread.sigma_px, 2);
    if (survey.value->particles == 0)
        return tr("Too few clear particles to calibrate sizes: a blur of %1 px is assumed.").arg(blur);
    return tr("Sizes are calibrated on %1 particles: blur %2 px.").arg(survey.value->particles).arg(blur);
}

} // namespace ostwald
