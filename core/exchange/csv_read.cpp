#include "exchange/csv.h"

#include "exchange/area_blocks.h"
#include "exchange/csv_columns.h"
#include "exchange/csv_table.h"
#include "exchange/link_graph.h"
#include "movie/numbers.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>
#include <numbers>
#include <set>
#include <unordered_map>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

constexpr int interpolatedFlag = 4; ///< of our own particles.csv
constexpr std::size_t rowsBetweenTells = 4096;
constexpr double partOfText = 0.5; ///< of the work, before rows become particles

std::unique_ptr<const CsvTable> tableOf(const fs::path& path, const JobControl& job = {})
{
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    return std::make_unique<const CsvTable>(std::move(text), job);
}

std::map<std::string, std::size_t> headerOf(const CsvTable& table)
{
    std::map<std::string, std::size_t> header;
    for (std::size_t i = 0; table.rows() > 0 && i < table.row(0).size(); ++i) {
        std::string name(table.cell(0, i));
        std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        header.emplace(std::move(name), i);
    }
    return header;
}

/// px, or nm, of a column; areas: of its side.
struct Unit {
    bool isPixel = true;
    double nm = 1.0;
};

Result<Unit> unitOf(const CsvColumn& column)
{
    std::string_view unit = column.unit;
    if (unit.ends_with("^2"))
        unit.remove_suffix(2);
    else if (unit.ends_with('2'))
        unit.remove_suffix(1);
    if (unit.empty() || unit == "px" || unit.starts_with("pixel"))
        return Unit{};
    if (const auto nm = lengthOfUnit_nm(unit))
        return Unit{false, *nm};
    return Error{ErrorCode::UnsupportedFormat, "\"" + column.unit + "\" is no unit of length.", "line 1"};
}

/// One table of particles.
class CsvReader {
public:
    CsvReader(const CsvTable& table, const CsvOptions& options, const JobControl& job)
        : m_table(table), m_options(options), m_job(job)
    {
    }

    /// @param links  between spots, by their ids; null = the table's tracks count
    Result<Lineage> read(const CsvTable* links)
    {
        for (const auto step : {&CsvReader::readHeader, &CsvReader::readUnits, &CsvReader::readRows, &CsvReader::setFrames})
            if (const Status done = (this->*step)(); !done)
                return done.error();
        if (m_points.empty())
            return Error{ErrorCode::InsufficientData, "There is no particle in it.", {}};
        if (const Status related = links != nullptr ? linkSpots(*links) : groupByTrack(); !related)
            return related.error();
        return std::move(m_lineage);
    }

private:
    Error damaged(std::size_t row, std::string message) const
    {
        return {ErrorCode::CorruptData, std::move(message), "line " + std::to_string(m_table.line(row))};
    }

    Status readHeader()
    {
        auto columns = csvColumns(m_table.row(0), m_options.columns);
        if (!columns)
            return columns.error();
        m_columns = *std::move(columns);
        // TrackMate's names for people, short names and units; only there do units stand in a row of their own.
        constexpr std::size_t mostHeaderRows = 4;
        const auto isText = [this](CsvField field) {
            const std::size_t column = m_columns.at(field).index;
            return !m_table.cell(m_firstRow, column).empty() && !m_table.number(m_firstRow, column);
        };
        while (m_firstRow < std::min(mostHeaderRows, m_table.rows()) && isText(CsvField::X) && isText(CsvField::Y)) {
            for (auto& [field, column] : m_columns) {
                const std::string_view cell = m_table.cell(m_firstRow, column.index);
                if (cell.starts_with('(') && cell.ends_with(')'))
                    column.unit = cell.substr(1, cell.size() - 2);
            }
            ++m_firstRow;
        }
        return Done{};
    }

    /// Every length must turn into px.
    Status readUnits()
    {
        bool hasPixels = false;
        bool hasLengths = false;
        for (const auto& [field, column] : m_columns) {
            if (field != CsvField::X && field != CsvField::Y && field != CsvField::Radius && field != CsvField::Diameter &&
                field != CsvField::Gyration && field != CsvField::Area && field != CsvField::RadiusSd)
                continue;
            const auto unit = unitOf(column);
            if (!unit)
                return unit.error();
            (unit->isPixel ? hasPixels : hasLengths) = true;
            m_scale[field] = unit->isPixel ? 1.0 : unit->nm / m_options.pixelSize_nm.value_or(1.0);
        }
        if (hasPixels && hasLengths && !m_options.pixelSize_nm)
            return Error{ErrorCode::InvalidArgument, "The table has lengths in px and in other units; the pixel size is needed.", {}};
        m_lineage.isInNm = hasLengths && !m_options.pixelSize_nm;
        return Done{};
    }

    [[nodiscard]] std::optional<double> cell(std::size_t row, CsvField field) const
    {
        const auto column = m_columns.find(field);
        return column == m_columns.end() ? std::nullopt : m_table.number(row, column->second.index);
    }

    [[nodiscard]] double length(std::size_t row, CsvField field) const
    {
        const auto value = cell(row, field);
        return value ? *value * m_scale.at(field) : 0.0;
    }

    Status readRows()
    {
        for (std::size_t row = m_firstRow; row < m_table.rows(); ++row) {
            if (row % rowsBetweenTells == 0) {
                if (m_job.cancelled())
                    return cancelledError();
                m_job.progress(partOfText + (1.0 - partOfText) * static_cast<double>(row) /
                                                static_cast<double>(m_table.rows()));
            }
            if (static_cast<int>(cell(row, CsvField::Flags).value_or(0.0)) & interpolatedFlag)
                continue;
            if (!cell(row, CsvField::X) || !cell(row, CsvField::Y))
                return damaged(row, "The position is not a pair of numbers.");
            LineagePoint point;
            point.x_px = length(row, CsvField::X);
            point.y_px = length(row, CsvField::Y);
            const double areaScale = m_scale.contains(CsvField::Area) ? m_scale.at(CsvField::Area) : 1.0;
            point.area_px2 = length(row, CsvField::Area) * areaScale;
            point.r_px = length(row, CsvField::Radius);
            if (point.r_px == 0.0)
                point.r_px = 0.5 * length(row, CsvField::Diameter);
            if (point.r_px == 0.0) // R_g^2 = R^2 / 2 of a uniform disc
                point.r_px = std::numbers::sqrt2 * length(row, CsvField::Gyration);
            point.rSd_px = length(row, CsvField::RadiusSd);
            point.quality = cell(row, CsvField::Quality).value_or(0.0);
            m_rows.push_back(row);
            m_points.push_back(std::move(point));
        }
        if (m_columns.contains(CsvField::Gyration))
            m_lineage.notes.emplace_back("Radii are sqrt(2) times trackpy's size, those of discs of even brightness.");
        return Done{};
    }

    Status setFrames()
    {
        const auto time = m_columns.find(CsvField::Time);
        if (m_columns.contains(CsvField::Frame)) {
            for (std::size_t i = 0; i < m_points.size(); ++i) {
                const auto frame = cell(m_rows[i], CsvField::Frame);
                if (!frame || !(*frame >= 0.0 && *frame < 1e9) || *frame != std::floor(*frame))
                    return damaged(m_rows[i], "The frame is not a whole number from 0 on.");
                m_points[i].frame = static_cast<int>(*frame);
            }
            const auto unit_s = time == m_columns.end() ? std::nullopt : timeOfUnit_s(time->second.unit);
            if (unit_s)
                calibrateTime(*unit_s);
            return Done{};
        }
        return framesFromTimes(timeOfUnit_s(time->second.unit));
    }

    void setInterval(double interval_s)
    {
        m_lineage.calibration.frameInterval_s = interval_s;
        m_lineage.calibration.frameIntervalSource = "column of times";
    }

    void calibrateTime(double unit_s)
    {
        const auto [first, last] = std::ranges::minmax_element(m_points, {}, &LineagePoint::frame);
        const auto begin = cell(m_rows[static_cast<std::size_t>(first - m_points.begin())], CsvField::Time);
        const auto end = cell(m_rows[static_cast<std::size_t>(last - m_points.begin())], CsvField::Time);
        if (begin && end && *end > *begin)
            setInterval((*end - *begin) * unit_s / (last->frame - first->frame));
    }

    Status framesFromTimes(std::optional<double> unit_s)
    {
        std::set<double> times;
        for (const std::size_t row : m_rows) {
            const auto time = cell(row, CsvField::Time);
            if (!time || *time < 0.0)
                return damaged(row, "The time is not a number from 0 on.");
            times.insert(*time);
        }
        double step = 0.0;
        for (auto at = times.begin(); at != times.end() && std::next(at) != times.end(); ++at)
            step = step == 0.0 ? *std::next(at) - *at : std::min(step, *std::next(at) - *at);
        if (step == 0.0)
            return Error{ErrorCode::InsufficientData, "All particles are from the same time.", {}};
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const double frame = *cell(m_rows[i], CsvField::Time) / step;
            const double offset = *times.begin() / step;
            const double fromFirst = frame - offset;
            if (fromFirst > 1e7 || std::abs(fromFirst - std::round(fromFirst)) > 0.1)
                return damaged(m_rows[i], "The times are not evenly spaced; a column of frames is needed.");
            m_points[i].frame = static_cast<int>(std::lround(fromFirst) + std::lround(std::min(offset, 1e7)));
        }
        if (unit_s)
            setInterval(step * *unit_s);
        return Done{};
    }

    /// Numbers of tracks as they are, other names in the order of their appearance; a row without one is a track.
    Status groupByTrack()
    {
        std::vector<std::optional<std::int64_t>> ids;
        std::int64_t largest = 0;
        bool isNumbered = m_columns.contains(CsvField::Track);
        for (const std::size_t row : m_rows) {
            const auto id = cell(row, CsvField::Track);
            const bool isNone = m_columns.contains(CsvField::Track) && isMissing(m_table.cell(row, m_columns.at(CsvField::Track).index));
            isNumbered = isNumbered && (isNone || (id && std::abs(*id) < 9e15 && *id == std::floor(*id)));
            ids.push_back(id && isNumbered ? std::optional(static_cast<std::int64_t>(*id)) : std::nullopt);
            largest = std::max(largest, ids.back().value_or(0));
        }
        if (!m_columns.contains(CsvField::Track))
            m_lineage.notes.emplace_back("There is no column of tracks: every particle counts as seen once.");
        std::unordered_map<std::string_view, std::int64_t> names;
        std::map<std::int64_t, LineageTrack> tracks;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            std::int64_t id = ids[i].value_or(0);
            if (!isNumbered || !ids[i]) {
                const std::string_view name = m_columns.contains(CsvField::Track)
                                                  ? m_table.cell(m_rows[i], m_columns.at(CsvField::Track).index)
                                                  : std::string_view();
                if (isMissing(name))
                    id = ++largest;
                else if (const auto [known, isNew] = names.emplace(name, largest + 1); isNew)
                    id = ++largest;
                else
                    id = known->second;
            }
            LineageTrack& track = tracks[id];
            track.id = id;
            track.points.push_back(std::move(m_points[i]));
        }
        for (auto& [id, track] : tracks) {
            std::ranges::stable_sort(track.points, {}, &LineagePoint::frame);
            const auto twice = std::ranges::adjacent_find(track.points, {}, &LineagePoint::frame);
            if (twice != track.points.end())
                return Error{ErrorCode::CorruptData,
                             "Track " + std::to_string(id) + " is twice in frame " + std::to_string(twice->frame) +
                                 ": a table of spots cannot tell merges and splits; the table of edges or TrackMate's XML can.",
                             {}};
            m_lineage.tracks.push_back(std::move(track));
        }
        return Done{};
    }

    static bool isMissing(std::string_view cell) { return cell.empty() || cell == "None" || cell == "NaN" || cell == "nan"; }

    Status linkSpots(const CsvTable& edges)
    {
        const auto header = headerOf(edges);
        const CsvField key = m_columns.contains(CsvField::Spot) ? CsvField::Spot : CsvField::Track;
        std::unordered_map<std::int64_t, std::size_t> spots;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const auto id = cell(m_rows[i], key);
            if (!id || !spots.emplace(static_cast<std::int64_t>(*id), i).second)
                return damaged(m_rows[i], "The number of the spot is missing or there twice.");
        }
        std::vector<SpotLink> links;
        for (std::size_t row = 1; row < edges.rows(); ++row) {
            const auto source = edges.number(row, header.at("spot_source_id"));
            const auto target = edges.number(row, header.at("spot_target_id"));
            if (!source || !target) {
                if (links.empty()) // further header rows of TrackMate's
                    continue;
                return Error{ErrorCode::CorruptData, "An edge does not name two spots.", "edges, line " + std::to_string(edges.line(row))};
            }
            const auto a = spots.find(static_cast<std::int64_t>(*source));
            const auto b = spots.find(static_cast<std::int64_t>(*target));
            if (a == spots.end() || b == spots.end())
                return Error{ErrorCode::CorruptData, "An edge names a spot that is not there.", "edges, line " + std::to_string(edges.line(row))};
            const bool isForwards = m_points[a->second].frame <= m_points[b->second].frame;
            links.push_back(isForwards ? SpotLink{a->second, b->second} : SpotLink{b->second, a->second});
        }
        auto tracks = tracksOf(std::move(m_points), links);
        if (!tracks)
            return tracks.error();
        m_lineage.tracks = *std::move(tracks);
        m_lineage.notes.emplace_back("Links are those of the table of edges beside it.");
        return Done{};
    }

    const CsvTable& m_table;
    const CsvOptions& m_options;
    const JobControl& m_job;
    CsvColumns m_columns;
    std::map<CsvField, double> m_scale; ///< to px, of columns of lengths
    std::size_t m_firstRow = 1;
    std::vector<std::size_t> m_rows; ///< of the points
    std::vector<LineagePoint> m_points;
    Lineage m_lineage;
};

/// The table of edges of TrackMate and laptrack beside one of spots; null when there is none.
std::unique_ptr<const CsvTable> edgesBeside(const fs::path& path)
{
    std::string name = path.filename().string();
    const auto at = name.rfind("spots");
    if (at == std::string::npos)
        return nullptr;
    const fs::path edges = path.parent_path() / name.replace(at, 5, "edges");
    std::error_code ignored;
    if (!fs::is_regular_file(edges, ignored))
        return nullptr;
    auto table = tableOf(edges);
    const auto header = headerOf(*table);
    return header.contains("spot_source_id") && header.contains("spot_target_id") ? std::move(table) : nullptr;
}

/// Parents of our own tracks.csv beside particles.csv.
void addParents(Lineage& lineage, const fs::path& path)
{
    const auto table = tableOf(path);
    const auto header = headerOf(*table);
    if (!header.contains("id") || !header.contains("parent1") || !header.contains("parent2"))
        return;
    std::map<std::int64_t, LineageTrack*> byId;
    for (LineageTrack& track : lineage.tracks)
        byId.emplace(track.id, &track);
    for (std::size_t row = 1; row < table->rows(); ++row) {
        const auto track = byId.find(static_cast<std::int64_t>(table->number(row, header.at("id")).value_or(-1.0)));
        for (const char* column : {"parent1", "parent2"})
            if (const auto parent = table->number(row, header.at(column)); parent && track != byId.end())
                track->second->parents.push_back(static_cast<std::int64_t>(*parent));
    }
}

} // namespace

bool isParticleTable(const std::string& head)
{
    if (head.find('\0') != std::string::npos)
        return false;
    // The last line may be cut off; it does not matter here.
    const CsvTable table(head);
    return table.rows() > 1 && (isAreaBlocks(table) || csvColumns(table.row(0)).has_value() || table.row(0).size() > 2);
}

Result<Lineage> readCsv(const fs::path& path, const CsvOptions& options, const JobControl& job)
{
    JobControl text = job;
    text.progress = [&job](double done) { job.progress(partOfText * done); };
    const auto table = tableOf(path, text);
    if (job.cancelled())
        return cancelledError();
    if (table->rows() < 2)
        return Error{ErrorCode::InsufficientData, "There is no particle in it.", {}};
    if (options.columns.empty() && isAreaBlocks(*table))
        return readAreaBlocks(*table);
    const auto edges = edgesBeside(path);
    auto lineage = CsvReader(*table, options, job).read(edges.get());
    if (lineage && path.filename() == "particles.csv")
        addParents(*lineage, path.parent_path() / "tracks.csv");
    return lineage;
}

} // namespace ostwald
