#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

namespace ostwald {

/// The kinetic phases of a project, editable, by their beginning. Phases neither overlap nor turn around: the
/// limits of each time are the phase's other end and its neighbours.
class PhasesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Begin, End, Frames, ColumnCount };
    enum Role {
        MinimumRole = Qt::UserRole, ///< double: what may be entered there
        MaximumRole
    };
    static constexpr int decimals = 2;

    explicit PhasesModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The frame interval is known, and there is time left at the playhead.
    [[nodiscard]] bool canAdd() const;
    void remove(int row);

private:
    [[nodiscard]] const std::vector<Phase>& phases() const { return m_document.project().phases; }
    /// @param shortest  only the ends of many runs of stills
    [[nodiscard]] QString framesText(const Phase& phase, bool shortest) const;
    [[nodiscard]] double limit(const QModelIndex& index, int role) const;
    void write(std::vector<Phase> phases, const QString& text);

    Document& m_document;
    int m_rows; ///< what the views were told of last
};

} // namespace ostwald
