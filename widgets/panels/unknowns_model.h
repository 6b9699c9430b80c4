#pragma once

#include "jobs/stage_runner.h"

#include <QAbstractTableModel>

namespace ostwald {

/// The unknowns of coalescence: what a person says of them before a fit ("auto" = from the data), and what the fit says.
class UnknownsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unknown, Start, Fitted, Uncertainty, Lower, Upper, Fixed, ColumnCount };
    enum Role {
        MinimumRole = Qt::UserRole, ///< double: what may be entered there, so that lower <= start <= upper
        MaximumRole
    };
    static constexpr int decimals = 2;

    UnknownsModel(Document& document, const StageRunner& runner, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Tells the views that start values or the shown fit are new.
    void refresh();

private:
    [[nodiscard]] const CoalescenceSpec& specAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant toolTip(int row, int column) const;
    /// What is entered there, else what the last fit took from the data, else nothing.
    [[nodiscard]] std::optional<double> valueAt(int row, int column) const;

    Document& m_document;
    const StageRunner& m_runner;
};

} // namespace ostwald
