#include "window/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

constexpr int width_px = 560;
constexpr int height_px = 380;
constexpr int row_px = 30;

/// The command at the left, its key at the right.
class RowPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(PaletteModel::KeyRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), row_px};
    }
};

} // namespace

int paletteScore(const QString& text, const QString& typed)
{
    int score = 1;
    qsizetype at = -1;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0)
            return 0;
        const bool beginsWord = next == 0 || !text.at(next - 1).isLetterOrNumber();
        score += next == at + 1 ? 4 : beginsWord ? 3 : 0;
        at = next;
    }
    return 1000 * score - static_cast<int>(text.size());
}

PaletteModel::PaletteModel(const CommandList& commands, QObject* parent)
    : QAbstractListModel(parent), m_commands(commands)
{
    setTyped({});
}

void PaletteModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_shown.clear();
    std::vector<int> scores;
    for (const Command& command : m_commands.all())
        scores.push_back(paletteScore(command.where + QStringLiteral(": ") + command.text(), typed));
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] > 0 && m_commands.all()[i].action->isVisible()) // others are of no use in this project
            m_shown.push_back(i);
    if (!typed.trimmed().isEmpty())
        std::ranges::stable_sort(m_shown, std::ranges::greater{}, [&](std::size_t i) { return scores[i]; });
    endResetModel();
}

const Command& PaletteModel::commandAt(int row) const
{
    return m_commands.all()[m_shown[static_cast<std::size_t>(row)]];
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command& command = commandAt(index.row());
    if (role == Qt::DisplayRole)
        return tr("%1: %2").arg(command.where, command.text());
    if (role == KeyRole)
        return command.action->shortcut().toString(QKeySequence::NativeText);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return commandAt(index.row()).action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

CommandPalette::CommandPalette(const CommandList& commands, QWidget* window)
    : QFrame(window), m_model(new PaletteModel(commands, this)), m_line(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    hide();
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setTyped(typed);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    if (isVisible())
        return;
    m_before = window()->focusWidget();
    const QWidget& over = *parentWidget();
    const QSize size(std::min(width_px, over.width() - 32), std::min(height_px, over.height() - 96));
    setGeometry(QRect(QPoint((over.width() - size.width()) / 2, 48), size));
    m_line->clear();
    m_model->setTyped({});
    m_list->setCurrentIndex(m_model->index(0));
    show();
    raise();
    m_line->setFocus();
}

void CommandPalette::giveBackFocus()
{
    if (m_before)
        m_before->setFocus();
    else
        parentWidget()->setFocus();
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid() || !m_model->flags(index).testFlag(Qt::ItemIsEnabled))
        return;
    QAction* action = m_model->commandAt(index.row()).action;
    hide(); // first, so that what is done finds the focus where it was
    giveBackFocus();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->index(std::min(row + 1, rows - 1)));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            hide();
            giveBackFocus();
            return true;
        default: break;
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ostwald
