#pragma once

#include "window/command_list.h"
#include "window/key_hints.h"

#include <QAbstractTableModel>
#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace ostwald {

/// Commands with their keys, which can be changed, and behind them the gestures, which cannot.
class KeyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Where, What, Keys, Remark, ColumnCount };

    explicit KeyModel(CommandList& commands, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isCommand(int row) const { return row < static_cast<int>(m_commands.all().size()); }
    [[nodiscard]] QVariant commandData(const Command& command, int column) const;

    CommandList& m_commands;
    std::vector<Gesture> m_gestures;
};

/// Every key and gesture, searched by a word; the keys of commands are changed in their cells, and a key that two
/// commands want is told. Stands beside the work and never blocks it.
class KeyTable : public QDialog {
    Q_OBJECT

public:
    explicit KeyTable(CommandList& commands, QWidget* parent = nullptr);

private:
    void showState();

    CommandList& m_commands;
    QTableView* m_table;
    QComboBox* m_preset;
    QLabel* m_state;
};

} // namespace ostwald
