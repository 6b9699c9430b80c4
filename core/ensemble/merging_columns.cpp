#include "ensemble/merging_columns.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace ostwald {

namespace {

/// A particle between its appearance or making and its merging.
struct Body {
    const ParticleColumns* columns = nullptr;
    std::size_t since = 0; ///< row

    [[nodiscard]] bool isSeen(std::size_t row) const { return columns->area_px2[row] > 0.0; }

    [[nodiscard]] bool equals(const Body& other, std::size_t row) const
    {
        return columns->area_px2[row] == other.columns->area_px2[row] &&
               columns->x_px[row] == other.columns->x_px[row] && columns->y_px[row] == other.columns->y_px[row];
    }
    [[nodiscard]] double r_px(std::size_t row) const { return std::sqrt(columns->area_px2[row] / std::numbers::pi); }
    [[nodiscard]] bool existsBefore(std::size_t row) const
    {
        for (std::size_t k = since; k < row; ++k)
            if (isSeen(k))
                return true;
        return false;
    }

    /// Median of the last three radii before a row: single frames are noisy just before contact.
    [[nodiscard]] std::optional<double> lastRadius_px(std::size_t row) const
    {
        std::vector<double> radii;
        for (std::size_t k = row; k-- > since && radii.size() < 3;)
            if (isSeen(k))
                radii.push_back(r_px(k));
        if (radii.empty())
            return std::nullopt;
        std::ranges::sort(radii);
        return 0.5 * (radii[(radii.size() - 1) / 2] + radii[radii.size() / 2]);
    }
};

class Recorder {
public:
    Recorder(const std::vector<double>& t_s, double pixelSize_nm, CoalescenceRecord& record)
        : m_t_s(t_s), m_pixelSize_nm(pixelSize_nm), m_record(record)
    {
    }

    void addGroup(const ParticleGroup& group, std::int64_t family)
    {
        std::vector<Body> bodies;
        for (const ParticleColumns& columns : group)
            bodies.push_back({&columns, 0});
        for (std::size_t row = 0; row < m_t_s.size(); ++row) {
            mergeAt(row, bodies, family);
            ParticleCensus& census = m_record.census[row];
            for (const Body& body : bodies) {
                if (body.isSeen(row))
                    census.r_nm.push_back(body.r_px(row) * m_pixelSize_nm);
                if (body.isSeen(row) || body.existsBefore(row) || body.since > 0)
                    ++census.particles;
            }
        }
    }

private:
    void mergeAt(std::size_t row, std::vector<Body>& bodies, std::int64_t family)
    {
        for (std::size_t i = 0; i < bodies.size(); ++i)
            for (std::size_t j = i + 1; j < bodies.size();) {
                if (!bodies[i].isSeen(row) || !bodies[i].equals(bodies[j], row)) {
                    ++j;
                    continue;
                }
                addEvent(row, bodies[i], bodies[j], family);
                bodies[i].since = row;
                bodies.erase(bodies.begin() + static_cast<std::ptrdiff_t>(j));
            }
    }

    void addEvent(std::size_t row, const Body& a, const Body& b, std::int64_t family)
    {
        const auto rA_px = a.lastRadius_px(row);
        const auto rB_px = b.lastRadius_px(row);
        if (!rA_px || !rB_px)
            return;
        CoalescenceEvent event{m_t_s[row], *rA_px * m_pixelSize_nm, *rB_px * m_pixelSize_nm};
        event.family = family;
        PairPath path;
        path.family = family;
        for (std::size_t k = std::max(a.since, b.since); k < row; ++k) {
            if (!a.isSeen(k) || !b.isSeen(k))
                continue;
            path.t_s.push_back(m_t_s[k]);
            path.dx_nm.push_back((b.columns->x_px[k] - a.columns->x_px[k]) * m_pixelSize_nm);
            path.dy_nm.push_back((b.columns->y_px[k] - a.columns->y_px[k]) * m_pixelSize_nm);
            path.sigma_nm.push_back((a.r_px(k) + b.r_px(k)) * m_pixelSize_nm);
        }
        if (!path.t_s.empty()) {
            event.separation_nm = std::hypot(path.dx_nm.back(), path.dy_nm.back());
            m_record.paths.push_back(std::move(path));
        }
        m_record.events.push_back(event);
    }

    const std::vector<double>& m_t_s;
    double m_pixelSize_nm;
    CoalescenceRecord& m_record;
};

} // namespace

CoalescenceRecord recordOfColumns(const std::vector<double>& t_s, const std::vector<ParticleGroup>& groups,
                                  double pixelSize_nm)
{
    CoalescenceRecord record;
    record.countsAll = false;
    for (const double t : t_s)
        record.census.push_back({t, 0, {}});
    Recorder recorder(t_s, pixelSize_nm, record);
    for (std::size_t i = 0; i < groups.size(); ++i)
        recorder.addGroup(groups[i], static_cast<std::int64_t>(i));
    // Rows before anything is seen are no observation.
    const auto first = std::ranges::find_if(record.census, [](const ParticleCensus& c) { return c.particles > 0; });
    record.census.erase(record.census.begin(), first);
    if (!record.census.empty()) {
        record.begin_s = record.census.front().t_s;
        record.end_s = record.census.back().t_s;
    }
    std::ranges::stable_sort(record.events, {}, &CoalescenceEvent::t_s);
    return record;
}

} // namespace ostwald
