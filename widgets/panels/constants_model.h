#pragma once

#include "jobs/stage_runner.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

namespace ostwald {

/// The five constants of the growth theory: what a person says of them before a fit, and what the fit says.
class ConstantsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Constant, Start, Fitted, Uncertainty, Lower, Upper, Fixed, ColumnCount };
    enum Role {
        MinimumRole = Qt::UserRole, ///< double: what may be entered there, so that lower <= start <= upper
        MaximumRole
    };
    static constexpr int decimals = 3;

    ConstantsModel(Document& document, const StageRunner& runner, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Tells the views that start values or the shown fit are new.
    void refresh();
    void setTheme(const Theme& theme);

private:
    [[nodiscard]] const ParameterSpec& specAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] bool isAtBound(const QModelIndex& index) const;
    [[nodiscard]] QVariant toolTip(int row, int column) const;

    Document& m_document;
    const StageRunner& m_runner;
    Theme m_theme;
};

} // namespace ostwald
