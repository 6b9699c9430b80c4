#include "figure_board/panel_form.h"

#include "figure_board/board_operations.h"

#include "movie_view/movie_time.h"
#include "panels/editors.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int pairedEditor_px = 110; ///< of two that stand in one row

constexpr double rowPitch_mm = boardRow_mm + boardGap_mm;

/// Two inputs in one row of a form.
QWidget* beside(QWidget* first, const QString& between, QWidget* second)
{
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(first, 1);
    layout->addWidget(new QLabel(between));
    layout->addWidget(second, 1);
    return pair;
}

void showChecked(QCheckBox& box, bool isChecked)
{
    const QSignalBlocker quiet(box);
    box.setChecked(isChecked);
}

QFormLayout* formOn(QWidget* widget)
{
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    return form;
}

} // namespace

PanelForm::PanelForm(Document& document, std::function<FieldOfView()> seenOfMovie, QWidget* parent)
    : QWidget(parent), m_document(document), m_seenOfMovie(std::move(seenOfMovie)), m_heading(new QLineEdit),
      m_width(makeDoubleSpin(5.0, widestBoard_mm, 1, {})), m_height(makeDoubleSpin(5.0, widestBoard_mm, 1, {}))
{
    m_heading->setObjectName(QStringLiteral("panelHeading"));
    m_heading->setPlaceholderText(tr("as the data say"));
    m_width->setObjectName(QStringLiteral("panelWidth"));
    m_width->setAccessibleName(tr("Width of the panel in mm"));
    m_height->setObjectName(QStringLiteral("panelHeight"));
    m_height->setAccessibleName(tr("Height of the panel in mm"));
    m_height->setSingleStep(rowPitch_mm);
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setStepType(QAbstractSpinBox::DefaultStepType);
        box->setMinimumWidth(pairedEditor_px);
        box->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_frameRows = makeMovieRows();

    auto* rows = new QWidget;
    auto* form = formOn(rows);
    form->addRow(tr("Heading"), m_heading);
    form->addRow(tr("Size in mm"), beside(m_width, QStringLiteral("×"), m_height));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(rows);
    layout->addWidget(m_frameRows);

    connect(m_heading, &QLineEdit::editingFinished, this, &PanelForm::changeHeading);
    for (QDoubleSpinBox* box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, &PanelForm::changeSize);
    show({}, nullptr);
}

QWidget* PanelForm::makeMovieRows()
{
    constexpr int largest_px = 1 << 20;
    m_frame = makeIntSpin(0, 1'000'000, {});
    m_frame->setObjectName(QStringLiteral("panelFrame"));
    m_frame->setAccessibleName(tr("Frame"));
    m_time = new QLabel;
    m_outlines = new QCheckBox(tr("Outlines"));
    m_scaleBar = new QCheckBox(tr("Scale bar"));
    m_clock = new QCheckBox(tr("Time"));
    m_isPart = new QCheckBox(tr("Part of the frame"));
    m_isPart->setObjectName(QStringLiteral("panelPart"));
    m_asSeen = new QPushButton(tr("As in the movie view"));
    m_asSeen->setToolTip(tr("Takes the part that the movie view shows."));
    m_left = makeIntSpin(0, largest_px, {});
    m_top = makeIntSpin(0, largest_px, {});
    m_viewWidth = makeIntSpin(8, largest_px, {});
    m_viewHeight = makeIntSpin(8, largest_px, {});
    m_left->setAccessibleName(tr("Left edge in px"));
    m_top->setAccessibleName(tr("Top edge in px"));
    m_viewWidth->setAccessibleName(tr("Width in px"));
    m_viewHeight->setAccessibleName(tr("Height in px"));

    m_viewRows = new QWidget;
    auto* view = formOn(m_viewRows);
    view->addRow(tr("From x, y (px)"), beside(m_left, QStringLiteral(","), m_top));
    view->addRow(tr("Size (px)"), beside(m_viewWidth, QStringLiteral("×"), m_viewHeight));
    view->addRow(m_asSeen);

    auto* rows = new QWidget;
    auto* form = formOn(rows);
    form->addRow(tr("Frame"), beside(m_frame, {}, m_time));
    form->addRow(beside(m_outlines, {}, m_scaleBar));
    form->addRow(beside(m_clock, {}, m_isPart));
    form->addRow(m_viewRows);

    for (QCheckBox* box : {m_outlines, m_scaleBar, m_clock})
        connect(box, &QCheckBox::toggled, this, &PanelForm::changeFrame);
    connect(m_isPart, &QCheckBox::toggled, this, [this](bool isPart) {
        if (isPart && m_seenOfMovie && m_place)
            showFrame([&] {
                FromMovie source = std::get<FromMovie>(panel().source);
                source.view = m_seenOfMovie();
                return source;
            }());
        changeFrame();
    });
    for (QSpinBox* box : {m_frame, m_left, m_top, m_viewWidth, m_viewHeight})
        connect(box, &QSpinBox::valueChanged, this, &PanelForm::changeFrame);
    connect(m_asSeen, &QPushButton::clicked, this, [this] {
        if (!m_place)
            return;
        FromMovie source = std::get<FromMovie>(panel().source);
        source.view = m_seenOfMovie();
        showFrame(source);
        changeFrame();
    });
    return rows;
}

const BoardPanel& PanelForm::panel() const
{
    return m_document.project().boards[m_place->board].panels[m_place->panel];
}

void PanelForm::show(std::optional<Place> place, const FigurePage* page)
{
    m_place = page ? place : std::nullopt;
    setEnabled(m_place.has_value());
    const auto* source = m_place ? std::get_if<FromMovie>(&panel().source) : nullptr;
    m_frameRows->setVisible(source != nullptr);
    if (!m_place) {
        m_heading->clear();
        return;
    }
    m_columnPitch_mm = (page->width_mm + page->gap_mm) / page->columns;
    m_width->setSingleStep(m_columnPitch_mm);
    if (!m_heading->hasFocus())
        m_heading->setText(QString::fromStdString(panel().heading));
    const AreaMm area = page->areaOf(panel().span);
    showValue(*m_width, area.width_mm);
    showValue(*m_height, area.height_mm);
    if (source)
        showFrame(*source);
}

void PanelForm::showFrame(const FromMovie& source)
{
    const QSignalBlocker quiet(m_frame);
    m_frame->setMaximum(std::max(frameCount(m_document) - 1, source.frame));
    showValue(*m_frame, source.frame);
    m_time->setText(timeText(m_document.project().calibration, source.frame));
    showChecked(*m_outlines, source.outlines);
    showChecked(*m_scaleBar, source.scaleBar);
    showChecked(*m_clock, source.clock);
    showChecked(*m_isPart, source.view.has_value());
    m_viewRows->setVisible(source.view.has_value());
    if (const auto& view = source.view) {
        showValue(*m_left, view->left_px);
        showValue(*m_top, view->top_px);
        showValue(*m_viewWidth, view->width_px);
        showValue(*m_viewHeight, view->height_px);
    }
}

void PanelForm::changeSize()
{
    if (!m_place)
        return;
    const auto cells = [](double length_mm, double pitch_mm) {
        return static_cast<int>(std::lround((length_mm + boardGap_mm) / pitch_mm));
    };
    GridSpan span = panel().span;
    span.columns = std::clamp(cells(m_width->value(), m_columnPitch_mm), leastPanelColumns, boardColumns - span.column);
    span.rows = cells(m_height->value(), rowPitch_mm);
    Q_EMIT placed(placePanel(m_document, m_place->board, m_place->panel, span));
}

void PanelForm::changeHeading()
{
    if (!m_place)
        return;
    BoardPanel changed = panel();
    changed.heading = m_heading->text().trimmed().toStdString();
    changePanel(m_document, m_place->board, m_place->panel, std::move(changed), tr("Change a heading"));
}

void PanelForm::changeFrame()
{
    if (!m_place || !std::holds_alternative<FromMovie>(panel().source))
        return;
    BoardPanel changed = panel();
    FromMovie source{.frame = m_frame->value(),
                       .outlines = m_outlines->isChecked(),
                       .scaleBar = m_scaleBar->isChecked(),
                       .clock = m_clock->isChecked()};
    if (m_isPart->isChecked())
        source.view = FieldOfView{m_left->value(), m_top->value(), m_viewWidth->value(), m_viewHeight->value()};
    changed.source = source;
    changePanel(m_document, m_place->board, m_place->panel, std::move(changed), tr("Change what a frame shows"));
}

} // namespace ostwald
