#pragma once

#include "document/document.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ostwald {

/// What turns pixels into nanometres and frames into seconds, each with its source, and which frames count.
class CalibrationPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationPanel(Document& document, QWidget* parent = nullptr);

    /// The scale bar burned into the picture was drawn over: asks for the length that is written beside it.
    void takeBar(double length_px);
    void endMeasuring(); ///< the picture waits for no drag any more

Q_SIGNALS:
    void measuringRequested(bool on);

private:
    void editPixelSize(double size_nm);
    void takeBarLength(double length_nm);
    void editFrameInterval(double interval_s);
    void editFirst(int first);
    void editLast(int last);
    void showMovie();
    void refresh();

    Document& m_document;
    QLabel* m_facts;    ///< format, length and size of the movie
    QLabel* m_warnings; ///< what its file leaves doubtful
    QDoubleSpinBox* m_pixelSize;
    QLabel* m_pixelSizeSource;
    QDoubleSpinBox* m_frameInterval;
    QLabel* m_frameIntervalSource;
    QPushButton* m_measure;
    QWidget* m_barLabel = nullptr;
    QDoubleSpinBox* m_barLength;     ///< asked for once the bar was drawn over
    std::optional<double> m_bar_px;
    QSpinBox* m_first;
    QSpinBox* m_last;
};

} // namespace ostwald
