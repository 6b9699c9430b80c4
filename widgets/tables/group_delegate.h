#pragma once

#include "theme/theme.h"
#include "track/tracks.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace ostwald {

/// A disc in the colour of a group; a ring where no group is settled.
[[nodiscard]] QIcon groupIcon(Group group, const Theme& theme);

/// Puts the disc before the word in a cell that has TrackTableModel::GroupRole.
class GroupDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GroupDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace ostwald
