#include "window/figure_page_form.h"

#include "figure/board_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

/// A column of a journal, as the user data of an item.
QPoint columnData(std::size_t journal, std::size_t column)
{
    return {static_cast<int>(journal), static_cast<int>(column)};
}

/// The column of the board's journal that is nearest to its width.
QPoint columnOf(const Board& board)
{
    const Journal& journal = journalOf(board);
    const auto nearest = std::ranges::min_element(
        journal.widths_mm, {}, [&](double width_mm) { return std::abs(width_mm - board.width_mm); });
    return columnData(static_cast<std::size_t>(&journal - journals().data()),
                      static_cast<std::size_t>(nearest - journal.widths_mm.begin()));
}

QDoubleSpinBox* spinBox(double low, double high, double value, const QString& unit, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setDecimals(decimals);
    box->setSuffix(QLatin1Char(' ') + unit);
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

FigurePageForm::FigurePageForm(QWidget* parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_name(new QLineEdit), m_column(new QComboBox),
      m_width(spinBox(30.0, 400.0, journals().front().widths_mm.front(), tr("mm"), 2)),
      m_rowHeight(spinBox(20.0, 400.0, 60.0, tr("mm"), 1)),
      m_text(spinBox(5.0, 12.0, journals().front().style.text_pt, tr("pt"), 1)),
      m_sharedLegend(new QCheckBox(tr("One legend for all panels")))
{
    m_name->setObjectName(QStringLiteral("figureName"));
    m_sharedLegend->setObjectName(QStringLiteral("sharedLegend"));
    for (std::size_t i = 0; i < journals().size(); ++i) {
        const Journal& entry = journals()[i];
        for (std::size_t column = 0; column < entry.widths_mm.size(); ++column)
            m_column->addItem(tr("%1, %L2 mm").arg(QLatin1String(entry.name)).arg(entry.widths_mm[column]),
                              columnData(i, column));
    }
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addRow(tr("Name"), m_name);
    m_rows->addRow(tr("Journal"), m_column);
    m_rows->addRow(tr("Width"), m_width);
    m_rows->addRow(tr("Height of a row"), m_rowHeight);
    m_rows->addRow(tr("Text"), m_text);
    m_rows->addRow(m_sharedLegend);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { Q_EMIT renamed(m_name->text()); });
    connect(m_column, &QComboBox::currentIndexChanged, this, &FigurePageForm::chooseColumn);
    connect(m_rowHeight, &QDoubleSpinBox::valueChanged, this, [this] {
        m_hasOwnRowHeight = true;
        Q_EMIT changed();
    });
    for (QDoubleSpinBox* box : {m_width, m_text})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigurePageForm::changed);
    connect(m_sharedLegend, &QCheckBox::toggled, this, &FigurePageForm::changed);
}

void FigurePageForm::show(const Board* board)
{
    m_rows->setRowVisible(m_name, board != nullptr);
    m_rows->setRowVisible(m_sharedLegend, board != nullptr);
    m_rows->setRowVisible(m_rowHeight, board == nullptr);
    const double narrowest = board ? narrowestBoard_mm : 30.0;
    const QSignalBlocker quiet(this);
    m_width->setMinimum(narrowest);
    if (!board)
        return;
    const QSignalBlocker column(m_column);
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(QString::fromStdString(board->name));
    m_column->setCurrentIndex(m_column->findData(columnOf(*board)));
    m_width->setValue(board->width_mm);
    m_text->setValue(board->text_pt);
    m_sharedLegend->setChecked(board->sharedLegend);
}

void FigurePageForm::showRowHeight(double height_mm)
{
    if (m_hasOwnRowHeight)
        return;
    const QSignalBlocker quiet(m_rowHeight);
    m_rowHeight->setValue(height_mm);
}

void FigurePageForm::forgetRowHeight()
{
    m_hasOwnRowHeight = false;
}

void FigurePageForm::chooseColumn()
{
    const Journal& chosen = journal();
    {
        const QSignalBlocker quiet(this); // one change, not three
        m_width->setValue(chosen.widths_mm[static_cast<std::size_t>(m_column->currentData().toPoint().y())]);
        m_text->setValue(chosen.style.text_pt);
    }
    Q_EMIT changed();
}

const Journal& FigurePageForm::journal() const
{
    return journals()[static_cast<std::size_t>(m_column->currentData().toPoint().x())];
}

double FigurePageForm::width_mm() const
{
    return m_width->value();
}

double FigurePageForm::text_pt() const
{
    return m_text->value();
}

bool FigurePageForm::hasSharedLegend() const
{
    return m_sharedLegend->isChecked();
}

std::optional<double> FigurePageForm::ownRowHeight_mm() const
{
    return m_hasOwnRowHeight ? std::optional(m_rowHeight->value()) : std::nullopt;
}

} // namespace ostwald
