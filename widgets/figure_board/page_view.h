#pragma once

#include "board/board.h"
#include "figure/figure_page.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <set>

namespace ostwald {

/// A page as it will be printed, with its size below it. Panels of a page that a person composes are picked, moved and
/// sized with mouse and keys; they snap to the grid of the board. The view changes nothing itself: it says what is wanted.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// @param isBoard  its panels can be arranged
    /// @param stale    panels to be dimmed: their results are older than the project
    void setPage(FigurePage page, bool isBoard, std::set<std::size_t> stale = {});
    /// Words instead of a page.
    void setMessage(const QString& text);
    /// What is shown; nullopt while there are words instead.
    [[nodiscard]] const std::optional<FigurePage>& shownPage() const { return m_page; }
    void setPicked(std::optional<std::size_t> panel);
    [[nodiscard]] std::optional<std::size_t> picked() const { return m_picked; }
    /// There are panels that can be picked.
    [[nodiscard]] bool isArrangeable() const { return m_isBoard && m_page && !m_page->panels.empty(); }
    /// Of a panel, in the coordinates of the view.
    [[nodiscard]] QRectF placeOf(std::size_t panel) const;

Q_SIGNALS:
    void panelPicked(std::optional<std::size_t> panel); ///< by mouse or key
    void pickedChanged();                               ///< picked() or isArrangeable(), however
    void placeWanted(std::size_t panel, const ostwald::GridSpan& span);
    void exchangeWanted(std::size_t panel, std::size_t other);
    void removalWanted(std::size_t panel);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Which edges of a panel follow the mouse.
    struct Grip {
        bool right = false;
        bool bottom = false;

        [[nodiscard]] bool sizes() const { return right || bottom; }
    };
    struct Drag {
        Grip grip;
        QPointF start;
        GridSpan before;
        std::optional<GridSpan> now; ///< once it has begun
    };

    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QRectF placeOf(const GridSpan& span) const;
    [[nodiscard]] std::optional<std::size_t> panelAt(QPointF point) const;
    [[nodiscard]] Grip gripAt(QPointF point) const;
    [[nodiscard]] GridSpan dragged(QPointF to) const;
    [[nodiscard]] const QPixmap& drawnPage(QSize size);
    [[nodiscard]] bool handles(const QKeyEvent& key) const;
    void showCursor(QPointF point);
    void paintArrangement(QPainter& painter) const;
    void paintSize(QPainter& painter, const QRectF& sheet) const;
    void pick(std::optional<std::size_t> panel);

    std::optional<FigurePage> m_page;
    QString m_message;
    bool m_isBoard = false;
    std::set<std::size_t> m_stale;
    std::optional<std::size_t> m_picked;
    std::optional<Drag> m_drag;
    QPixmap m_drawn; ///< of m_page; null = to be drawn
};

} // namespace ostwald
