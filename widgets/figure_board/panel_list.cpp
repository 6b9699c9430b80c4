#include "figure_board/panel_list.h"

#include "figure_board/board_operations.h"

#include "document/sizes_only.h"
#include "figure/charts.h"
#include "theme/wrapped_items.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ostwald {
namespace {

QToolButton* button(const QString& text, const QString& toolTip, const char* name)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleName(toolTip);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

PanelList::PanelList(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget),
      m_add(button(tr("Add panel"), tr("Adds a frame of the movie or a plot to the page."), "addPanel")),
      m_earlier(button(QStringLiteral("↑"), tr("Changes places with the panel before it."), "panelEarlier")),
      m_later(button(QStringLiteral("↓"), tr("Changes places with the panel after it."), "panelLater")),
      m_remove(button(tr("Remove"), tr("Takes the panel off the page."), "removePanel"))
{
    m_list->setObjectName(QStringLiteral("panelList"));
    m_list->setAccessibleName(tr("Panels of the page"));
    m_list->setFrameShape(QFrame::NoFrame);
    wrapItems(*m_list);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(makeAddMenu());

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        enableButtons();
        Q_EMIT picked(current());
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { exchangeWith(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { exchangeWith(1); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const auto panel = current())
            ostwald::removePanel(m_document, *m_board, *panel);
    });
    enableButtons();
}

QMenu* PanelList::makeAddMenu()
{
    auto* menu = new QMenu(this);
    const auto offer = [this, menu](QAction* action, auto isOfUse) {
        connect(menu, &QMenu::aboutToShow, action, [this, action, isOfUse] { action->setVisible(isOfUse(m_document)); });
    };
    offer(menu->addAction(tr("Frame at the playhead"), this, [this] { add(FromMovie{.frame = m_document.selection().frame}); }),
          [](const Document& document) { return !hasNoPictures(document); });
    menu->addSeparator();
    for (const Chart& chart : charts()) {
        QAction* action = menu->addAction(shownTitle(FromChart{chart.key}, m_document.project().calibration), this, [this, &chart] {
            add(FromChart{chart.key, chart.overTime ? std::nullopt : std::optional(m_document.selection().frame)});
        });
        action->setObjectName(QLatin1String(chart.key));
        offer(action, [&chart, action](const Document& document) {
            const Calibration& calibration = document.project().calibration;
            action->setText(shownTitle(FromChart{chart.key}, calibration));
            return canHave(chart, calibration);
        });
    }
    return menu;
}

void PanelList::add(const PanelSource& source)
{
    if (!m_board)
        return;
    const std::size_t panel = addPanels(m_document, *m_board, {source});
    Q_EMIT picked(panel);
}

std::optional<std::size_t> PanelList::current() const
{
    const int row = m_list->currentRow();
    return m_board && row >= 0 ? std::optional(static_cast<std::size_t>(row)) : std::nullopt;
}

void PanelList::exchangeWith(int step)
{
    const auto panel = current();
    if (!panel)
        return;
    const int other = static_cast<int>(*panel) + step;
    if (other >= 0 && other < m_list->count())
        Q_EMIT picked(exchangePanels(m_document, *m_board, *panel, static_cast<std::size_t>(other)));
}

void PanelList::show(std::optional<std::size_t> board, const FigurePage* page)
{
    const QSignalBlocker quiet(m_list);
    const int row = board == m_board ? m_list->currentRow() : -1;
    m_board = board;
    m_list->clear();
    if (board && page) {
        const std::vector<BoardPanel>& panels = m_document.project().boards[*board].panels;
        for (std::size_t i = 0; i < panels.size(); ++i) {
            const AreaMm area = page->areaOf(panels[i].span);
            m_list->addItem(tr("%1  %2 · %L3 × %L4 mm")
                                .arg(QString::fromStdString(page->letterOf(i)), shownTitle(panels[i].source, m_document.project().calibration))
                                .arg(std::lround(area.width_mm))
                                .arg(std::lround(area.height_mm)));
        }
    }
    m_list->setCurrentRow(row < m_list->count() ? row : -1);
    enableButtons();
}

void PanelList::setPicked(std::optional<std::size_t> panel)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(panel ? static_cast<int>(*panel) : -1);
    enableButtons();
}

void PanelList::enableButtons()
{
    const auto panel = current();
    m_add->setEnabled(m_board.has_value());
    m_remove->setEnabled(panel.has_value());
    m_earlier->setEnabled(panel && *panel > 0);
    m_later->setEnabled(panel && static_cast<int>(*panel) + 1 < m_list->count());
}

} // namespace ostwald
