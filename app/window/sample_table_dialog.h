#pragma once

#include "exchange/formats.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace ostwald {

/// Asks what a table of sizes of samples does not tell: the unit of its times and of its radii.
class SampleTableDialog : public QDialog {
    Q_OBJECT

public:
    explicit SampleTableDialog(const QString& file, QWidget* parent = nullptr);

    [[nodiscard]] ImportOptions options() const;

private:
    QComboBox* m_unit;
    QDoubleSpinBox* m_pixelSize;
};

} // namespace ostwald
