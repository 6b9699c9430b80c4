#pragma once

#include "jobs/fit_log.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

namespace ostwald {

/// Fits of growth side by side, each against one of them; a tick keeps a fit with the project.
class FitsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kept, Ended, State, DeltaChi2, DeltaAic, Chi2, MuStar, NStar, FirstConstant };
    static constexpr int columns = FirstConstant + static_cast<int>(growthParameterCount);

    FitsModel(FitLog& log, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The fit that others are compared with; without one each is compared with the one before it.
    void setReference(std::optional<int> row);
    [[nodiscard]] std::optional<int> reference() const { return m_reference; }
    void setTheme(const Theme& theme);
    /// "21:40", or with its day when that is not today.
    [[nodiscard]] QString timeOf(int row) const;

private:
    [[nodiscard]] const KeptFit& fitAt(int row) const { return m_log.fits()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] const KeptFit* referenceOf(int row) const;
    [[nodiscard]] const FittedValue* valueAt(int row, int column) const;
    void follow();

    FitLog& m_log;
    Theme m_theme;
    std::optional<int> m_reference;
    std::string m_referenceTime; ///< of the reference, to find it again
    int m_rows = 0;              ///< that views know of
};

} // namespace ostwald
