#pragma once

#include "document/document.h"
#include "figure/figure_page.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ostwald {

/// What one panel of a board shows and how large it is.
class PanelForm : public QWidget {
    Q_OBJECT

public:
    /// @param seenOfMovie  the part of the frame that the movie view shows
    PanelForm(Document& document, std::function<FieldOfView()> seenOfMovie, QWidget* parent = nullptr);

    struct Place {
        std::size_t board = 0;
        std::size_t panel = 0;
    };
    /// @param page  what the board gives now; null or no place = nothing to change
    void show(std::optional<Place> place, const FigurePage* page);

Q_SIGNALS:
    void placed(std::size_t panel); ///< it was sized, and may have another letter now

private:
    [[nodiscard]] QWidget* makeMovieRows();
    [[nodiscard]] const BoardPanel& panel() const; ///< @pre m_place
    void changeSize();
    void changeHeading();
    void changeFrame();
    void showFrame(const FromMovie& source);

    Document& m_document;
    std::function<FieldOfView()> m_seenOfMovie;
    std::optional<Place> m_place;
    double m_columnPitch_mm = 1.0;
    QLineEdit* m_heading;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_frame;
    QLabel* m_time;
    QCheckBox* m_outlines;
    QCheckBox* m_scaleBar;
    QCheckBox* m_clock;
    QCheckBox* m_isPart;
    QPushButton* m_asSeen;
    QSpinBox* m_left;
    QSpinBox* m_top;
    QSpinBox* m_viewWidth;
    QSpinBox* m_viewHeight;
    QWidget* m_frameRows;
    QWidget* m_viewRows;
};

} // namespace ostwald
