#pragma once

#include "movie_view/display_range.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ostwald {

/// How often each grey value occurs in the movie, with the two that become black and white: drag them, or the middle
/// between them to shift both. Counts rise as their logarithm.
class HistogramStrip : public QWidget {
    Q_OBJECT

public:
    explicit HistogramStrip(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setGreys(const std::vector<float>& greys);
    void setRange(const DisplayRange& range);

    [[nodiscard]] double positionOf(double grey) const; ///< x
    [[nodiscard]] double greyAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override { return {200, 72}; }

Q_SIGNALS:
    void rangeDragged(const ostwald::DisplayRange& range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class Handle { Low, High, Both };

    [[nodiscard]] Handle handleAt(double x) const;

    Theme m_theme;
    std::vector<double> m_counts; ///< logarithms, of equal steps from m_least to m_most
    double m_least = 0.0;
    double m_most = 255.0;
    DisplayRange m_range;
    std::optional<Handle> m_held;
    double m_heldAt = 0.0; ///< grey under the pointer
};

} // namespace ostwald
