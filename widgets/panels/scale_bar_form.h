#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace ostwald {

/// Calibrates by a burned-in scale bar: asks for it to be drawn over, then for its length.
class ScaleBarForm : public QWidget {
    Q_OBJECT

public:
    explicit ScaleBarForm(QWidget* parent = nullptr);

    /// The bar has been drawn over. @param length_px  above 0
    void takeBar(double length_px);
    void endMeasuring(); ///< the picture waits for no drag any more
    void reset();        ///< of another movie there is no bar yet

Q_SIGNALS:
    void measuringRequested(bool on);
    /// The length was typed. @param pixelSize_nm  its length over its pixels
    void calibrated(double pixelSize_nm);

private:
    void calibrate();

    double m_length_px = 0.0; ///< 0 = not drawn yet
    QPushButton* m_draw;
    QWidget* m_entry;
    QLabel* m_drawn;
    QDoubleSpinBox* m_length;
    QComboBox* m_unit;
};

} // namespace ostwald
