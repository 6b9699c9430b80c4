#pragma once

#include "exchange/import.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace ostwald {

/// Asks what a table of sizes of samples does not tell: the unit of its times, or of its radii.
class SampleTableDialog : public QDialog {
    Q_OBJECT

public:
    /// @param missing  at least one of them
    SampleTableDialog(const QString& file, const MissingUnits& missing, QWidget* parent = nullptr);

    [[nodiscard]] ImportOptions options() const;

private:
    MissingUnits m_missing;
    QComboBox* m_unit;
    QDoubleSpinBox* m_pixelSize;
};

} // namespace ostwald
