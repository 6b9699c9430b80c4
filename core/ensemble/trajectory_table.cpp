#include "ensemble/trajectory_table.h"

#include "ensemble/aliquot_table.h"
#include "ensemble/lines_read.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ostwald {
namespace {

constexpr double largestWhole = 1e9;

Error damaged(std::size_t line, std::string message)
{
    return {ErrorCode::CorruptData, std::move(message), "line " + std::to_string(line)};
}

std::vector<std::string_view> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> cells;
    for (;;) {
        const auto end = line.find(separator);
        std::string_view cell = line.substr(0, end);
        while (!cell.empty() && (cell.front() == ' ' || cell.front() == '"'))
            cell.remove_prefix(1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '"' || cell.back() == '\r'))
            cell.remove_suffix(1);
        cells.push_back(cell);
        if (end == std::string_view::npos)
            return cells;
        line.remove_prefix(end + 1);
    }
}

/// A column that matters, and what turns its numbers into the unit of this program.
struct Column {
    std::size_t at = 0;
    double scale = 1.0;
    std::string name;
};

struct TableRow {
    std::int64_t particle = 0;
    int frame = 0;
    double t_s = 0.0;
    double r_nm = 0.0;
};

struct NamedScale {
    const char* name;
    double scale;
};
constexpr NamedScale radiusColumns[] = {{"r_nm", 1.0}, {"r_um", 1e3}, {"r_A", 0.1}};
constexpr NamedScale timeColumns[] = {{"t_s", 1.0}, {"t_ms", 1e-3}, {"t_min", 60.0}, {"t_h", 3600.0}};
/// As TrackMate writes them below its header, in brackets.
constexpr NamedScale lengthUnits[] = {{"nm", 1.0}, {"nanometer", 1.0}, {"micron", 1e3},
                                      {"um", 1e3}, {"\xC2\xB5m", 1e3}, {"mm", 1e6}};
constexpr NamedScale timeUnits[] = {{"s", 1.0}, {"sec", 1.0}, {"ms", 1e-3}, {"min", 60.0}};

class TableReader {
public:
    explicit TableReader(const TableCalibration& calibration) : m_calibration(calibration) {}

    Status readHeader(std::string_view line)
    {
        if (line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        for (const char candidate : {',', ';', '\t'})
            if (std::ranges::count(line, candidate) > std::ranges::count(line, m_separator))
                m_separator = candidate;
        m_names = cellsOf(line, m_separator);
        m_isTrackMate = find("TRACK_ID") && find("FRAME") && find("RADIUS");
        if (m_isTrackMate) {
            m_particle = find("TRACK_ID");
            m_frame = find("FRAME");
            m_unitless = find("RADIUS");
            m_time = find("POSITION_T");
            if (m_time)
                m_time->scale = 0.0; // until its unit is read
            return Done{};
        }
        m_particle = find("particle");
        m_frame = find("frame");
        m_time = findScaled(timeColumns);
        m_radius = findScaled(radiusColumns);
        if (!m_radius) {
            m_radius = find("r_px");
            const bool isTrackpy = !m_radius && find("size") && find("mass");
            if (isTrackpy)
                m_radius = find("size");
            if (m_radius && !m_calibration.pixelSize_nm)
                return needed("The sizes are in pixels: give the pixel size (--pixel-size-nm).");
            if (m_radius)
                m_radius->scale = *m_calibration.pixelSize_nm * (isTrackpy ? std::numbers::sqrt2 : 1.0);
        }
        if (!m_radius || m_particle.has_value() != m_frame.has_value() || (!m_time && !m_frame))
            return Error{ErrorCode::UnsupportedFormat,
                         "The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm "
                         "(samples), or "
                         "those of TrackMate's spots or of trackpy.",
                         "line 1"};
        return checkTime();
    }

    /// Takes one of the rows of names and units that TrackMate writes below its header; false when it is
    /// none.
    Result<bool> takeUnits(std::string_view text)
    {
        if (!m_isTrackMate || m_radius)
            return false;
        const auto cells = cellsOf(text, m_separator);
        const auto cell = [&](const Column& column) {
            return column.at < cells.size() ? cells[column.at] : std::string_view();
        };
        double ignored = 0.0;
        const std::string_view frame = cell(*m_frame);
        if (std::from_chars(frame.data(), frame.data() + frame.size(), ignored).ec == std::errc())
            return Error{ErrorCode::InvalidArgument,
                         "The table does not say the unit of RADIUS. Export it with TrackMate's rows of "
                         "units, or call "
                         "the column r_nm, r_um or r_px and the others particle, frame and t_s.",
                         {}};
        const std::string_view unit = cell(*m_unitless);
        if (!unit.starts_with('('))
            return true; // a row of names
        const double length_nm = scaleOf(unit, lengthUnits);
        if (length_nm == 0.0 && !unit.starts_with("(pixel"))
            return Error{
                ErrorCode::InvalidArgument, "The unit of RADIUS is unknown: " + std::string(unit) + ".", {}};
        if (length_nm == 0.0 && !m_calibration.pixelSize_nm)
            return needed("The sizes are in pixels: give the pixel size (--pixel-size-nm).").error();
        m_radius = m_unitless;
        m_radius->scale = length_nm > 0.0 ? length_nm : *m_calibration.pixelSize_nm;
        if (m_time)
            m_time->scale = scaleOf(cell(*m_time), timeUnits);
        if (m_time && m_time->scale == 0.0)
            m_time.reset(); // in frames
        if (const Status status = checkTime(); !status)
            return status.error();
        return true;
    }

    [[nodiscard]] bool isTrajectories() const { return m_particle.has_value(); }

    /// Nothing: a spot of no track.
    Result<std::optional<TableRow>> row(std::string_view text, std::size_t line) const
    {
        const auto cells = cellsOf(text, m_separator);
        const auto cellOf = [&](const Column& column) {
            return column.at < cells.size() ? cells[column.at] : std::string_view();
        };
        if (m_isTrackMate && (cellOf(*m_particle).empty() || cellOf(*m_particle) == "None"))
            return std::optional<TableRow>();
        std::optional<Error> error;
        const auto number = [&](const std::optional<Column>& column) {
            double value = 0.0;
            if (!column || error)
                return value;
            const std::string_view cell = cellOf(*column);
            const auto [end, code] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
            if (code != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
                error = damaged(line, column->name + " is not a number: \"" + std::string(cell) +
                                          "\". A size that was not measured needs no row: remove it.");
            return value * column->scale;
        };
        const auto whole = [&](const std::optional<Column>& column) {
            const double value = number(column);
            if (!error && (value != std::floor(value) || std::abs(value) > largestWhole))
                error = damaged(line, column->name + " is not a whole number.");
            return value;
        };
        TableRow row;
        row.particle = static_cast<std::int64_t>(whole(m_particle));
        row.frame = static_cast<int>(whole(m_frame));
        row.t_s = m_time ? number(m_time) : row.frame * *m_calibration.frameInterval_s;
        row.r_nm = number(m_radius);
        if (!error && !(row.r_nm > 0.0))
            error = damaged(line, "A radius must be above 0.");
        if (!error && row.frame < 0)
            error = damaged(line, "A frame must not be negative.");
        if (error)
            return *error;
        return std::optional(row);
    }

private:
    [[nodiscard]] std::optional<Column> find(std::string_view name) const
    {
        const auto found = std::ranges::find(m_names, name);
        if (found == m_names.end())
            return std::nullopt;
        return Column{static_cast<std::size_t>(found - m_names.begin()), 1.0, std::string(name)};
    }

    [[nodiscard]] std::optional<Column> findScaled(std::span<const NamedScale> names) const
    {
        for (const auto& [name, scale] : names)
            if (auto column = find(name)) {
                column->scale = scale;
                return column;
            }
        return std::nullopt;
    }

    static double scaleOf(std::string_view bracketed, std::span<const NamedScale> names)
    {
        if (bracketed.starts_with('(') && bracketed.ends_with(')'))
            bracketed = bracketed.substr(1, bracketed.size() - 2);
        for (const auto& [name, scale] : names)
            if (bracketed == name)
                return scale;
        return 0.0;
    }

    static Status needed(const char* message) { return Error{ErrorCode::InvalidArgument, message, {}}; }

    [[nodiscard]] Status checkTime() const
    {
        if (!m_time && !m_calibration.frameInterval_s)
            return needed(
                "The table has frames but no times: give the time between frames (--frame-interval-s).");
        return Done{};
    }

    TableCalibration m_calibration;
    char m_separator = ',';
    std::vector<std::string_view> m_names;
    bool m_isTrackMate = false;
    std::optional<Column> m_particle;
    std::optional<Column> m_frame;
    std::optional<Column> m_time;
    std::optional<Column> m_radius;
    std::optional<Column> m_unitless; ///< TrackMate's radius until its unit is known
};

/// Times of all frames from the first to the last one seen.
Result<std::vector<double>> frameTimes(const std::map<int, double>& seen)
{
    std::vector<double> t_s;
    for (auto here = seen.begin(); here != seen.end(); ++here) {
        if (here == seen.begin()) {
            t_s.push_back(here->second);
            continue;
        }
        const auto before = std::prev(here);
        if (!(here->second > before->second))
            return Error{ErrorCode::CorruptData, "The times of the frames do not ascend.",
                         "frame " + std::to_string(here->first)};
        const int gap = here->first - before->first;
        for (int i = 1; i <= gap; ++i)
            t_s.push_back(before->second + (here->second - before->second) * i / gap);
    }
    return t_s;
}

Result<std::variant<TrajectorySet, SizeSamples>> trajectoriesOf(const std::vector<TableRow>& rows)
{
    std::map<int, double> seen;
    std::map<std::int64_t, std::map<int, double>> particles;
    for (const TableRow& row : rows) {
        const auto [time, isNew] = seen.emplace(row.frame, row.t_s);
        if (!isNew && std::abs(time->second - row.t_s) > 1e-6 * std::max(1.0, std::abs(row.t_s)))
            return Error{ErrorCode::CorruptData, "One frame has two times.",
                         "frame " + std::to_string(row.frame)};
        if (!particles[row.particle].emplace(row.frame, row.r_nm).second)
            return Error{ErrorCode::CorruptData,
                         "Particle " + std::to_string(row.particle) + " is there twice.",
                         "frame " + std::to_string(row.frame)};
    }
    TrajectorySet set;
    if (seen.empty())
        return std::variant<TrajectorySet, SizeSamples>(set);
    if (seen.rbegin()->first - seen.begin()->first > 10'000'000)
        return Error{ErrorCode::CorruptData, "The frame numbers lie too far apart.", {}};
    auto times = frameTimes(seen);
    if (!times)
        return times.error();
    set.t_s = *std::move(times);
    for (const auto& [id, sizes] : particles) {
        Trajectory trajectory{id, {}, {}};
        for (const auto& [frame, r_nm] : sizes) {
            trajectory.frame.push_back(frame - seen.begin()->first);
            trajectory.r_nm.push_back(r_nm);
        }
        set.trajectories.push_back(std::move(trajectory));
    }
    return std::variant<TrajectorySet, SizeSamples>(std::move(set));
}

SizeSamples samplesOf(const std::vector<TableRow>& rows)
{
    std::map<double, std::vector<double>> times;
    for (const TableRow& row : rows)
        times[row.t_s].push_back(row.r_nm);
    SizeSamples samples;
    for (auto& [t_s, r_nm] : times) {
        samples.t_s.push_back(t_s);
        samples.r_nm.push_back(std::move(r_nm));
    }
    return samples;
}

} // namespace

Result<std::variant<TrajectorySet, SizeSamples>>
readSizeTable(std::istream& in, const TableCalibration& calibration, const JobControl& job)
{
    const LinesRead tell(in, job);
    TableReader reader(calibration);
    std::vector<TableRow> rows;
    std::string header;
    if (!std::getline(in, header))
        return Error{ErrorCode::CorruptData, "The table is empty.", {}};
    if (isRowOfTimes(header)) {
        auto samples = readAliquots(header, in, calibration, job);
        if (!samples)
            return samples.error();
        return std::variant<TrajectorySet, SizeSamples>(*std::move(samples));
    }
    if (const Status status = reader.readHeader(header); !status)
        return status.error();
    std::string text;
    for (std::size_t line = 2; std::getline(in, text); ++line) {
        if (tell.isCancelled(line))
            return cancelledError();
        if (text.empty() || text == "\r")
            continue;
        const auto units = reader.takeUnits(text);
        if (!units)
            return units.error();
        if (*units)
            continue;
        const auto row = reader.row(text, line);
        if (!row)
            return row.error();
        if (*row)
            rows.push_back(**row);
    }
    if (reader.isTrajectories())
        return trajectoriesOf(rows);
    return std::variant<TrajectorySet, SizeSamples>(samplesOf(rows));
}

} // namespace ostwald
