#include "window/key_table.h"

#include "window/mnemonics.h"

#include "tables/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

/// Takes the next key that is pressed.
class KeyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* editor = new QKeySequenceEdit(parent);
        connect(editor, &QKeySequenceEdit::editingFinished, this, [this, editor] {
            auto* self = const_cast<KeyDelegate*>(this); // signals of a delegate are emitted from const members
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        return editor;
    }
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const QKeySequence keys = qobject_cast<QKeySequenceEdit*>(editor)->keySequence();
        if (!keys.isEmpty())
            model->setData(index, keys);
    }
};

QString shown(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace

KeyModel::KeyModel(CommandList& commands, QObject* parent)
    : QAbstractTableModel(parent), m_commands(commands), m_gestures(gestures())
{
    connect(&commands, &CommandList::keysChanged, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int KeyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.all().size() + m_gestures.size());
}

int KeyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyModel::commandData(const Command& command, int column) const
{
    switch (column) {
    case Where: return command.where;
    case What: return command.text();
    case Keys: return shown(command.action->shortcuts());
    case Remark: {
        QStringList others;
        for (const Command* other : m_commands.conflictsOf(command.id))
            others << other->text();
        if (!others.isEmpty())
            return tr("Also the key of: %1").arg(others.join(QStringLiteral(", ")));
        return command.action->shortcuts() == command.defaults ? QString() : tr("Changed");
    }
    default: return {};
    }
}

QVariant KeyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (isCommand(index.row()))
        return commandData(m_commands.all()[static_cast<std::size_t>(index.row())], index.column());
    const Gesture& gesture = m_gestures[static_cast<std::size_t>(index.row()) - m_commands.all().size()];
    switch (index.column()) {
    case Where: return gesture.where;
    case What: return gesture.does;
    case Keys: return gesture.keys;
    default: return {};
    }
}

bool KeyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Keys ||
        !isCommand(index.row()))
        return false;
    const auto keys = value.value<QKeySequence>();
    m_commands.setKeys(m_commands.all()[static_cast<std::size_t>(index.row())].id,
                       keys.isEmpty() ? QList<QKeySequence>{} : QList{keys});
    return true;
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Where");
    case What: return tr("What");
    case Keys: return tr("Keys");
    case Remark: return tr("Remark");
    default: return {};
    }
}

Qt::ItemFlags KeyModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Keys && isCommand(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

KeyTable::KeyTable(CommandList& commands, QWidget* parent)
    : QDialog(parent), m_commands(commands), m_table(new QTableView), m_preset(new QComboBox), m_state(new QLabel)
{
    setWindowTitle(tr("Keys"));
    setObjectName(QStringLiteral("keyTable"));
    auto* model = new KeyModel(commands, this);
    auto* filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(model);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter->setFilterKeyColumn(-1);
    m_table->setModel(filter);
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setItemDelegateForColumn(KeyModel::Keys, new KeyDelegate(m_table));
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);

    auto* word = new QLineEdit;
    word->setObjectName(QStringLiteral("keyFilter"));
    word->setAccessibleName(tr("Search keys"));
    word->setPlaceholderText(tr("A word, or a key"));
    word->setClearButtonEnabled(true);
    connect(word, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);

    auto* presetLabel = new QLabel(tr("As in"));
    presetLabel->setBuddy(m_preset);
    m_preset->setObjectName(QStringLiteral("keyPreset"));
    for (const KeyPreset& preset : keyPresets())
        m_preset->addItem(preset.name);
    m_preset->addItem(tr("Own choice"));
    connect(m_preset, &QComboBox::activated, this, [this](int chosen) {
        const auto presets = keyPresets();
        if (chosen < static_cast<int>(presets.size()))
            m_commands.choose(presets[static_cast<std::size_t>(chosen)].choices);
    });
    auto* none = new QPushButton(tr("No key"));
    none->setObjectName(QStringLiteral("keyNone"));
    connect(none, &QPushButton::clicked, this, [this, filter, model] {
        const QModelIndex chosen = filter->mapToSource(m_table->currentIndex());
        if (chosen.isValid())
            model->setData(chosen.siblingAtColumn(KeyModel::Keys), QVariant::fromValue(QKeySequence()));
    });

    auto* top = new QHBoxLayout;
    top->addWidget(word, 1);
    top->addWidget(presetLabel);
    top->addWidget(m_preset);
    auto* bottom = new QHBoxLayout;
    m_state->setObjectName(QStringLiteral("keyState"));
    m_state->setProperty("muted", true);
    m_state->setWordWrap(true);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(none);
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    resize(860, 600);
    completeMnemonics(*this);

    connect(&commands, &CommandList::keysChanged, this, &KeyTable::showState);
    showState();
}

void KeyTable::showState()
{
    const auto presets = keyPresets();
    const KeyChoices now = m_commands.choices();
    const auto same = std::ranges::find(presets, now, &KeyPreset::choices);
    m_preset->setCurrentIndex(static_cast<int>(same - presets.begin())); // behind the last: own choice
    const auto conflicts =
        std::ranges::count_if(m_commands.all(), [this](const Command& c) { return !m_commands.conflictsOf(c.id).empty(); });
    m_state->setText(conflicts == 0 ? tr("Double-click a key to change it.")
                                    : tr("%1 commands share a key with another one, and none of them gets it.").arg(conflicts));
}

} // namespace ostwald
