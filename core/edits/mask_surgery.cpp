#include "edits/mask_surgery.h"

#include "segment/measure_chain.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr std::size_t fewestPixels = 3;

bool isThere(const Detection& particle)
{
    return particle.r_px > 0.0;
}

cv::Point rounded(cv::Point2f p)
{
    return {cvRound(p.x), cvRound(p.y)};
}

cv::Rect boxOf(const std::vector<cv::Point2f>& points, double reach_px)
{
    if (points.empty())
        return {};
    auto [left, right] = std::ranges::minmax(points, {}, &cv::Point2f::x);
    auto [top, bottom] = std::ranges::minmax(points, {}, &cv::Point2f::y);
    const auto reach = static_cast<float>(reach_px);
    const cv::Point from(cvFloor(left.x - reach), cvFloor(top.y - reach));
    const cv::Point to(cvCeil(right.x + reach), cvCeil(bottom.y + reach));
    return {from, to + cv::Point(1, 1)};
}

/// A window of the frame with the masks drawn in it.
class Canvas {
public:
    Canvas(cv::Rect box, FrameSize size)
        : m_box(box & cv::Rect(0, 0, size.width, size.height)),
          m_mask(cv::Mat::zeros(std::max(0, m_box.height), std::max(0, m_box.width), CV_8U))
    {
    }

    void add(const Detection& particle) { add(particle.outline); }

    void add(const std::vector<cv::Point2f>& outline)
    {
        if (outline.empty() || m_mask.empty())
            return;
        std::vector<cv::Point> corners;
        for (const cv::Point2f& corner : outline)
            corners.push_back(rounded(corner) - m_box.tl());
        cv::fillPoly(m_mask, std::vector<std::vector<cv::Point>>{corners}, 255);
    }

    /// Pixels whose centre is within the brush of the path.
    void brush(const std::vector<cv::Point2f>& path, double radius_px, unsigned char ink)
    {
        for (int y = 0; y < m_mask.rows; ++y)
            for (int x = 0; x < m_mask.cols; ++x)
                if (distance_px(path, cv::Point2f(static_cast<float>(x + m_box.x), static_cast<float>(y + m_box.y))) <=
                    radius_px)
                    m_mask.at<unsigned char>(y, x) = ink;
    }

    [[nodiscard]] cv::Mat& mask() { return m_mask; }
    [[nodiscard]] const cv::Rect& box() const { return m_box; }

    /// Connected parts by falling size, as pixels of the frame.
    [[nodiscard]] std::vector<std::vector<cv::Point>> parts() const
    {
        cv::Mat labels;
        const int count = m_mask.empty() ? 1 : cv::connectedComponents(m_mask, labels, 4, CV_32S);
        std::vector<std::vector<cv::Point>> found(static_cast<std::size_t>(count - 1));
        for (int y = 0; y < m_mask.rows; ++y)
            for (int x = 0; x < m_mask.cols; ++x)
                if (const int label = labels.at<int>(y, x); label > 0)
                    found[static_cast<std::size_t>(label - 1)].emplace_back(x + m_box.x, y + m_box.y);
        std::ranges::stable_sort(found, std::ranges::greater{}, &std::vector<cv::Point>::size);
        return found;
    }

private:
    static double distance_px(const std::vector<cv::Point2f>& path, cv::Point2f p)
    {
        double least = cv::norm(p - path.front());
        for (std::size_t i = 1; i < path.size(); ++i) {
            const cv::Point2f along = path[i] - path[i - 1];
            const float length2 = along.dot(along);
            const float t = length2 > 0.0F ? std::clamp((p - path[i - 1]).dot(along) / length2, 0.0F, 1.0F) : 0.0F;
            least = std::min(least, cv::norm(p - path[i - 1] - along * t));
        }
        return least;
    }

    cv::Rect m_box;
    cv::Mat m_mask;
};

/// Pixels inside or on the outline; the measured area counts partial pixels and is a little less.
double pixelsOf(const Detection& particle)
{
    const cv::Rect box = boxOf(particle.outline, 1.0);
    Canvas canvas(box - box.tl(), {box.width, box.height});
    Detection moved = particle;
    for (cv::Point2f& corner : moved.outline)
        corner -= cv::Point2f(box.tl());
    canvas.add(moved);
    return cv::countNonZero(canvas.mask());
}

/// What a mask's pixel count says of a particle here: medians over the frame.
struct Calibrated {
    double ratio = 1.0;       ///< r / sqrt(pixels / pi)
    double areaRatio = 1.0;   ///< S / pixels
    double relativeSd = 0.05; ///< of r
};

Calibrated calibrationOf(const Detection& d)
{
    const double pixels = pixelsOf(d);
    return {d.r_px / std::sqrt(pixels / std::numbers::pi), d.area_px2 > 0.0 ? d.area_px2 / pixels : 1.0, d.rSd_px / d.r_px};
}

Calibrated usualIn(const FrameDetections& frame)
{
    std::vector<double> ratios;
    std::vector<double> areaRatios;
    std::vector<double> sds;
    for (const Detection& d : frame.particles) {
        if (d.outline.empty() || d.r_px <= 0.0 || d.occluded || d.touchesEdge || d.byHand)
            continue;
        const Calibrated own = calibrationOf(d);
        ratios.push_back(own.ratio);
        areaRatios.push_back(own.areaRatio);
        sds.push_back(own.relativeSd);
    }
    if (ratios.empty())
        return {};
    const auto median = [](std::vector<double>& values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    return {median(ratios), median(areaRatios), median(sds)};
}

cv::Point2d centreOf(const std::vector<cv::Point>& pixels)
{
    cv::Point2d sum;
    for (const cv::Point& p : pixels)
        sum += cv::Point2d(p);
    return sum / static_cast<double>(pixels.size());
}

/// The particle with another mask.
Detection remeasured(const Detection& before, const std::vector<cv::Point>& pixels, const Calibrated& usual,
                     FrameSize size)
{
    Detection d = before;
    const Calibrated calibration = before.outline.empty() || before.r_px <= 0.0 ? usual : calibrationOf(before);
    const double count = static_cast<double>(pixels.size());
    d.area_px2 = calibration.areaRatio * count;
    d.r_px = calibration.ratio * std::sqrt(count / std::numbers::pi);
    // An outline drawn by hand is no better than a tenth of a pixel along its rim.
    d.rSd_px = std::max(calibration.relativeSd * d.r_px, 0.1);
    const cv::Point2d centre = centreOf(pixels);
    d.x_px = centre.x;
    d.y_px = centre.y;
    d.outline = outlineOf(pixels);
    d.occluded = false;
    d.byHand = true;
    d.touchesEdge = std::ranges::any_of(pixels, [size](const cv::Point& p) {
        return p.x == 0 || p.y == 0 || p.x == size.width - 1 || p.y == size.height - 1;
    });
    return d;
}

void vanish(Detection& particle)
{
    particle.area_px2 = 0.0;
    particle.r_px = 0.0;
    particle.outline.clear();
    particle.byHand = true;
}

/// Gives the largest part to the particle and appends the others.
void distribute(FrameDetections& frame, std::size_t particle, const std::vector<std::vector<cv::Point>>& parts,
                FrameSize size, const Calibrated& usual, MaskChange& change)
{
    if (parts.empty() || parts.front().size() < fewestPixels) {
        vanish(frame.particles[particle]);
        change.removed.push_back(particle);
        return;
    }
    const Detection before = frame.particles[particle];
    frame.particles[particle] = remeasured(before, parts.front(), usual, size);
    change.changed.push_back(particle);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].size() < fewestPixels)
            continue;
        change.added.push_back(frame.particles.size());
        frame.particles.push_back(remeasured(before, parts[i], usual, size));
    }
}

} // namespace

std::optional<std::size_t> particleAt(const FrameDetections& frame, double x_px, double y_px)
{
    const cv::Point2f point(static_cast<float>(x_px), static_cast<float>(y_px));
    std::optional<std::size_t> nearest;
    double least = 1.0;
    for (std::size_t k = 0; k < frame.particles.size(); ++k) {
        const Detection& d = frame.particles[k];
        if (!isThere(d))
            continue;
        if (!d.outline.empty() && cv::pointPolygonTest(d.outline, point, false) >= 0.0)
            return k;
        const double distance = std::hypot(d.x_px - x_px, d.y_px - y_px) / std::max(d.r_px, 1.0);
        if (distance <= least) {
            least = distance;
            nearest = k;
        }
    }
    return nearest;
}

MaskChange paint(FrameDetections& frame, FrameSize size, const std::vector<cv::Point2f>& stroke, double brush_px)
{
    MaskChange change;
    if (stroke.empty())
        return change;
    std::optional<std::size_t> under;
    for (std::size_t k = 0; k < frame.particles.size() && !under; ++k)
        if (!frame.particles[k].outline.empty() &&
            cv::pointPolygonTest(frame.particles[k].outline, stroke.front(), false) >= 0.0)
            under = k;
    cv::Rect box = boxOf(stroke, brush_px);
    if (under)
        box |= boxOf(frame.particles[*under].outline, 1.0);
    Canvas canvas(box, size);
    canvas.brush(stroke, brush_px, 255);
    // Pixels have one owner: what belongs to another particle stays there.
    Canvas others(box, size);
    for (std::size_t k = 0; k < frame.particles.size(); ++k)
        if (k != under)
            others.add(frame.particles[k]);
    canvas.mask().setTo(0, others.mask());
    if (under)
        canvas.add(frame.particles[*under]);
    const auto parts = canvas.parts();
    if (parts.empty() || parts.front().size() < fewestPixels)
        return change;
    const Calibrated usual = usualIn(frame);
    if (under) {
        frame.particles[*under] = remeasured(frame.particles[*under], parts.front(), usual, size);
        change.changed.push_back(*under);
    } else {
        change.added.push_back(frame.particles.size());
        frame.particles.push_back(remeasured({}, parts.front(), usual, size));
    }
    return change;
}

MaskChange erase(FrameDetections& frame, FrameSize size, const std::vector<cv::Point2f>& stroke, double brush_px)
{
    MaskChange change;
    if (stroke.empty())
        return change;
    const Calibrated usual = usualIn(frame);
    const cv::Rect reach = boxOf(stroke, brush_px);
    const std::size_t count = frame.particles.size();
    for (std::size_t k = 0; k < count; ++k) {
        const cv::Rect box = boxOf(frame.particles[k].outline, 1.0);
        if ((box & reach).empty())
            continue;
        Canvas canvas(box, size);
        if (canvas.mask().empty())
            continue;
        canvas.add(frame.particles[k]);
        const int before = cv::countNonZero(canvas.mask());
        canvas.brush(stroke, brush_px, 0);
        if (cv::countNonZero(canvas.mask()) != before)
            distribute(frame, k, canvas.parts(), size, usual, change);
    }
    return change;
}

MaskChange split(FrameDetections& frame, FrameSize size, const std::vector<cv::Point2f>& stroke)
{
    MaskChange change;
    if (stroke.size() < 2)
        return change;
    const Calibrated usual = usualIn(frame);
    const cv::Rect reach = boxOf(stroke, 1.0);
    const std::size_t count = frame.particles.size();
    for (std::size_t k = 0; k < count; ++k) {
        const cv::Rect box = boxOf(frame.particles[k].outline, 1.0);
        if ((box & reach).empty())
            continue;
        Canvas canvas(box, size);
        canvas.add(frame.particles[k]);
        const cv::Mat whole = canvas.mask().clone();
        std::vector<cv::Point> line;
        for (const cv::Point2f& p : stroke)
            line.push_back(rounded(p) - canvas.box().tl());
        cv::polylines(canvas.mask(), line, false, 0, 1, cv::LINE_4);
        auto parts = canvas.parts();
        std::erase_if(parts, [](const auto& part) { return part.size() < fewestPixels; });
        if (parts.size() < 2)
            continue;
        // Pixels of the cut go to the part they are nearest to, so that no area is lost.
        const auto owner = [&parts](const cv::Point& p) {
            std::size_t best = 0;
            double least = 1e300;
            for (std::size_t i = 0; i < parts.size(); ++i)
                for (const cv::Point& q : parts[i])
                    if (const cv::Point d = p - q; d.dot(d) < least) {
                        least = d.dot(d);
                        best = i;
                    }
            return best;
        };
        std::vector<std::pair<std::size_t, cv::Point>> orphans;
        for (int y = 0; y < whole.rows; ++y)
            for (int x = 0; x < whole.cols; ++x)
                if (whole.at<unsigned char>(y, x) != 0 && canvas.mask().at<unsigned char>(y, x) == 0) {
                    const cv::Point p = cv::Point(x, y) + canvas.box().tl();
                    orphans.emplace_back(owner(p), p);
                }
        for (const auto& [part, p] : orphans)
            parts[part].push_back(p);
        distribute(frame, k, parts, size, usual, change);
    }
    return change;
}

MaskChange merge(FrameDetections& frame, FrameSize size, std::size_t a, std::size_t b)
{
    MaskChange change;
    if (a == b)
        return change;
    Detection& first = frame.particles[a];
    Detection& second = frame.particles[b];
    const cv::Rect box = boxOf(first.outline, 2.0) | boxOf(second.outline, 2.0);
    Canvas canvas(box, size);
    canvas.add(first);
    canvas.add(second);
    if (canvas.parts().size() > 1) {
        // Bridges the gap by a neck as wide as the smaller one's radius.
        std::vector<cv::Point2f> neck{{static_cast<float>(first.x_px), static_cast<float>(first.y_px)},
                                      {static_cast<float>(second.x_px), static_cast<float>(second.y_px)}};
        canvas.brush(neck, 0.5 * std::min(first.r_px, second.r_px), 255);
    }
    const auto parts = canvas.parts();
    if (parts.empty())
        return change;
    first = remeasured(first, parts.front(), usualIn(frame), size);
    vanish(second);
    change.changed.push_back(a);
    change.removed.push_back(b);
    return change;
}

MaskChange refill(FrameDetections& frame, FrameSize size, std::size_t particle, const std::vector<cv::Point2f>& outline)
{
    MaskChange change;
    const cv::Rect box = boxOf(outline, 1.0);
    Canvas canvas(box, size);
    canvas.add(outline);
    Canvas others(box, size);
    for (std::size_t k = 0; k < frame.particles.size(); ++k)
        if (k != particle)
            others.add(frame.particles[k]);
    canvas.mask().setTo(0, others.mask());
    const auto parts = canvas.parts();
    if (parts.empty() || parts.front().size() < fewestPixels)
        return change;
    frame.particles[particle] = remeasured(frame.particles[particle], parts.front(), usualIn(frame), size);
    change.changed.push_back(particle);
    return change;
}

MaskChange remove(FrameDetections& frame, std::size_t particle)
{
    vanish(frame.particles[particle]);
    return {{}, {}, {particle}};
}

} // namespace ostwald
