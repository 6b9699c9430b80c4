#pragma once

#include "document/document.h"
#include "edits/review_queue.h"

#include <QAbstractTableModel>

#include <optional>

namespace ostwald {

/// What is open for review, the most suspicious first.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Particle, Suspicion, ColumnCount };

    explicit ReviewModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// @pre 0 <= row < rowCount()
    [[nodiscard]] const ReviewCase& caseAt(int row) const { return m_queue.open[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const ReviewQueue& queue() const { return m_queue; }

private:
    void follow();

    Document& m_document;
    std::optional<StageKey> m_shown; ///< of the tracks that the queue was made of, which are not held; nullopt = none
    ReviewQueue m_queue;
};

} // namespace ostwald
