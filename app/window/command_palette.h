#pragma once

#include "window/command_list.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace ostwald {

/// How well a text answers to what was typed: every letter of `typed` in its order, better the more of them begin a
/// word or follow each other. 0 = not at all.
[[nodiscard]] int paletteScore(const QString& text, const QString& typed);

/// The commands that answer to what was typed, the best first; all of them for nothing typed.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole };

    explicit PaletteModel(const CommandList& commands, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    [[nodiscard]] const Command& commandAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const CommandList& m_commands;
    std::vector<std::size_t> m_shown;
};

/// One line to type into and the commands that answer to it, over the middle of the window's upper edge. Return does
/// the first, Escape or a click beside it does nothing.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const CommandList& commands, QWidget* window);

    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(const QModelIndex& index);
    void giveBackFocus();

    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace ostwald
