#pragma once

#include "document/document.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ostwald {

/// What turns pixels into nanometres and frames into seconds, each with its source, and which frames count.
class CalibrationPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationPanel(Document& document, QWidget* parent = nullptr);

private:
    void editPixelSize(double size_nm);
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
    QSpinBox* m_first;
    QSpinBox* m_last;
};

} // namespace ostwald
