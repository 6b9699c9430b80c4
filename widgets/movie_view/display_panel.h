#pragma once

#include "movie_view/frame_view.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace ostwald {

class HistogramStrip;

/// How the movie is shown: what is black and white, gamma, colours, and whether one contrast holds for all frames. Shows
/// what the view has and changes nothing that is measured.
class DisplayPanel : public QWidget {
    Q_OBJECT

public:
    /// @param view  outlives the panel
    DisplayPanel(FrameView& view, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

private:
    void showRange();
    void edit(double DisplayRange::*field, double value);

    FrameView& m_view;
    HistogramStrip* m_histogram;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    QDoubleSpinBox* m_gamma;
    QComboBox* m_colours;
    QCheckBox* m_locked;
};

} // namespace ostwald
