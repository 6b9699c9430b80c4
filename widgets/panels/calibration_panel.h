#pragma once

#include "document/document.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ostwald {

class ScaleBarForm;

/// The calibration card: what turns pixels into nanometres and frames into seconds, each with its source; what of the
/// file is looked at, and which frames count. A pixel size that the file tells counts once a person has confirmed it.
class CalibrationPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationPanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] ScaleBarForm& scaleBar() { return *m_scaleBar; }

Q_SIGNALS:
    void confirmed(); ///< the pixel size that the file tells was taken
    /// The file cannot be read in the way chosen.
    void failed(const ostwald::Error& error);

private:
    void addFileRows(QGridLayout& form);
    void addScaleRows(QGridLayout& form);
    void addTimeRows(QGridLayout& form);
    void editPixelSize(double size_nm, const char* source);
    void confirmPixelSize();
    void editFrameInterval(double interval_s);
    void editDoseRate(double rate_e_A2_s);
    void editPolarity(int index);
    void editFirst(int first);
    void editLast(int last);
    void readAs(const ReadAs& chosen);
    void showMovie();
    void showFile(const MovieInfo& info);
    void showRange();
    void refresh();

    Document& m_document;
    QLabel* m_facts;    ///< format, length and size of the movie
    QLabel* m_warnings; ///< what its file leaves doubtful
    QWidget* m_proposal; ///< the pixel size that waits to be confirmed
    QLabel* m_proposed;
    QPushButton* m_confirm;
    QLabel* m_datasetLabel;
    QComboBox* m_dataset;
    QLabel* m_timeAxisLabel;
    QComboBox* m_timeAxis;
    QDoubleSpinBox* m_pixelSize;
    QLabel* m_pixelSizeSource;
    ScaleBarForm* m_scaleBar;
    QLabel* m_frameIntervalLabel = nullptr;
    QDoubleSpinBox* m_frameInterval;
    QLabel* m_frameIntervalSource;
    QDoubleSpinBox* m_doseRate;
    QLabel* m_doseRateSource;
    QComboBox* m_polarity;
    QLabel* m_polaritySource;
    QSpinBox* m_first;
    QSpinBox* m_last;
    std::vector<QWidget*> m_ofDose;    ///< that a table of sizes has no use for
    std::vector<QWidget*> m_ofFinding; ///< what is said to the search for particles, which imported ones do not need
};

} // namespace ostwald
