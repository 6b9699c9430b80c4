#pragma once

#include "document/document.h"
#include "movie/frame_order.h"

#include <QAbstractTableModel>

namespace ostwald {

/// The ageing times of the stills of an ex-situ study, editable, in the order of time. Without a study there are no rows.
class AgeingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Picture, Time, ColumnCount };

    explicit AgeingModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Takes "30 min" or "2 h"; a number alone is in s.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// One time for several stills, as one step. @return false when the text is no time
    bool setTime(const std::vector<int>& rows, const QString& text);

    [[nodiscard]] int frameOf(int row) const { return m_order.frameAt(row); }

private:
    [[nodiscard]] const std::vector<double>& times_s() const { return m_document.project().calibration.ageing_s; }
    [[nodiscard]] QString pictureOf(int frame) const;
    [[nodiscard]] FrameOrder presentOrder() const { return {m_document.project().calibration, static_cast<int>(times_s().size())}; }
    void follow(bool isOtherMovie);

    Document& m_document;
    int m_rows; ///< what the views were told of last
    FrameOrder m_order;
};

} // namespace ostwald
