#include "window/figure_list.h"

#include "window/check_text.h"
#include "window/panel_catalogue.h"

#include "document/sizes_only.h"
#include "figure/figure_templates.h"
#include "theme/wrapped_items.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ostwald {
namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int indexRole = Qt::UserRole + 1;

void addSection(QListWidget& list, const QString& title)
{
    auto* item = new QListWidgetItem(title, &list);
    QFont font = list.font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
}

void addFigure(QListWidget& list, const QString& title, FigureChoice choice)
{
    auto* item = new QListWidgetItem(title, &list);
    item->setData(kindRole, static_cast<int>(choice.kind));
    item->setData(indexRole, static_cast<qulonglong>(choice.index));
}

QToolButton* button(const QString& text, const QString& toolTip, const char* name)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(toolTip);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

FigureList::FigureList(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget),
      m_new(button(tr("New"), tr("Makes a figure of your own."), "newFigure")),
      m_add(button(tr("Add to my figure"), tr("Puts these panels on your figure, or on a new one."), "addToFigure")),
      m_duplicate(button(tr("Duplicate"), tr("Makes a copy of this figure."), "duplicateFigure")),
      m_delete(button(tr("Delete"), tr("Deletes this figure; undo brings it back."), "deleteFigure"))
{
    m_list->setObjectName(QStringLiteral("figureList"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setFrameShape(QFrame::NoFrame);
    wrapItems(*m_list);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Empty figure"), this, &FigureList::newWanted);
    QAction* four = menu->addAction(tr("Frame, trajectories, mean size, supersaturation"), this, &FigureList::newFourWanted);
    four->setObjectName(QStringLiteral("newFourPanels"));
    connect(menu, &QMenu::aboutToShow, four, [this, four] {
        four->setVisible(!hasNoPictures(m_document));
        four->setText(m_document.project().calibration.isStudy() ? tr("Frame, sizes, mean size, supersaturation")
                                                                 : tr("Frame, trajectories, mean size, supersaturation"));
    });
    m_new->setMenu(menu);
    m_new->setPopupMode(QToolButton::InstantPopup);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->setSpacing(4);
    buttons->addWidget(m_new);
    buttons->addWidget(m_add);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    fill();
    choose({});
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        enableButtons();
        if (std::exchange(m_told, choice()) != choice())
            Q_EMIT chosen();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] {
        if (choice().kind != FigureChoice::Kind::Board)
            Q_EMIT additionWanted();
    });
    connect(m_add, &QToolButton::clicked, this, &FigureList::additionWanted);
    connect(m_duplicate, &QToolButton::clicked, this, &FigureList::duplicateWanted);
    connect(m_delete, &QToolButton::clicked, this, &FigureList::deletionWanted);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        const bool turned = m_isStudy != m_document.project().calibration.isStudy();
        if (turned || std::holds_alternative<BoardsChanged>(change) || std::holds_alternative<MovieChanged>(change))
            fill();
    });
}

void FigureList::fill()
{
    const FigureChoice before = choice();
    const Calibration& calibration = m_document.project().calibration;
    m_isStudy = calibration.isStudy();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const std::vector<Board>& boards = m_document.project().boards;
        if (!boards.empty())
            addSection(*m_list, tr("My figures"));
        for (std::size_t i = 0; i < boards.size(); ++i)
            addFigure(*m_list, QString::fromStdString(boards[i].name), {FigureChoice::Kind::Board, i});
        addSection(*m_list, tr("Templates"));
        for (std::size_t i = 0; i < figureTemplates().size(); ++i)
            if (canHave(figureTemplates()[i].basis, calibration))
                addFigure(*m_list, templateTitle(figureTemplates()[i], calibration), {FigureChoice::Kind::Template, i});
        addSection(*m_list, tr("Plots"));
        for (std::size_t i = 0; i < charts().size(); ++i)
            if (canHave(charts()[i], calibration))
                addFigure(*m_list, chartTitle(charts()[i], calibration), {FigureChoice::Kind::Chart, i});
    }
    choose(before);
    if (!m_list->currentItem()) // it is gone
        choose({});
}

FigureChoice FigureList::choice() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(kindRole).isValid())
        return {};
    return {static_cast<FigureChoice::Kind>(item->data(kindRole).toInt()),
            static_cast<std::size_t>(item->data(indexRole).toULongLong())};
}

void FigureList::choose(const FigureChoice& choice)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->data(kindRole).isValid() && item->data(kindRole).toInt() == static_cast<int>(choice.kind) &&
            item->data(indexRole).toULongLong() == choice.index) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    enableButtons();
}

void FigureList::enableButtons()
{
    const bool isBoard = choice().kind == FigureChoice::Kind::Board;
    m_add->setVisible(!isBoard);
    m_duplicate->setVisible(isBoard);
    m_delete->setVisible(isBoard);
}

} // namespace ostwald
