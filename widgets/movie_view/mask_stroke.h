#pragma once

#include <QPointF>

#include <optional>
#include <vector>

class QPainter;

namespace ostwald {

class ViewTransform;

/// What a held key makes of the pointer: A paints, D erases, S draws a line that splits.
enum class MaskTool { Paint, Erase, Split };

struct MaskStroke {
    MaskTool tool = MaskTool::Paint;
    int frame = 0;
    std::vector<QPointF> path_px; ///< in the frame; one point when the key was tapped
    double brush_px = 0.0;        ///< radius
    bool fromHere = false;        ///< of Split: Shift was held, and later frames are meant as well
};

/// The gesture of drawing on masks: a key is held, the pointer dragged, and the key or button let go.
class MaskGesture {
public:
    [[nodiscard]] static std::optional<MaskTool> toolOf(int key);

    /// @param fromHere  see MaskStroke
    void hold(MaskTool tool, bool fromHere = false);
    /// The stroke when nothing was drawn while the key was held: a tap at the pointer.
    [[nodiscard]] bool letGo(MaskTool tool);
    void cancel();

    void begin(QPointF at_px);
    void moveTo(QPointF at_px);
    [[nodiscard]] std::vector<QPointF> end(); ///< the path; the key stays held

    [[nodiscard]] std::optional<MaskTool> tool() const { return m_tool; }
    [[nodiscard]] bool fromHere() const { return m_fromHere; }
    [[nodiscard]] bool isDrawing() const { return !m_path_px.empty(); }
    [[nodiscard]] double brush_px() const { return m_brush_px; }
    void resizeBrush(double factor); ///< stays between 0.5 and 100 px

    /// The brush at the pointer and what has been drawn.
    void draw(QPainter& painter, const ViewTransform& transform, QPointF pointer_px) const;

private:
    std::optional<MaskTool> m_tool;
    bool m_fromHere = false;
    bool m_wasUsed = false; ///< since the key went down
    std::vector<QPointF> m_path_px;
    double m_brush_px = 3.0;
};

} // namespace ostwald
