#include "exchange/csv_columns.h"

#include "movie/numbers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace ostwald {
namespace {

constexpr std::array<std::string_view, 13> fieldNames = {"frame",    "time",     "track", "spot",      "x",       "y",    "radius",
                                                         "diameter", "gyration", "area",  "radius_sd", "quality", "flags"};

/// Names of a field in lower case, the most telling first.
struct KnownNames {
    CsvField field;
    std::vector<std::string_view> names;
};

const std::vector<KnownNames>& knownNames()
{
    static const std::vector<KnownNames> known = {
        {CsvField::Frame, {"frame", "frame_index", "frame_number", "frame number", "timepoint", "time_point", "slice"}},
        {CsvField::Time, {"position_t", "time", "t"}},
        {CsvField::Track, {"track_id", "trackid", "track id", "track", "particle", "particle_id", "trajectory", "label", "id"}},
        {CsvField::X, {"position_x", "x", "centroid_x", "center_x", "centre_x", "centroid-1", "xm"}},
        {CsvField::Y, {"position_y", "y", "centroid_y", "center_y", "centre_y", "centroid-0", "ym"}},
        {CsvField::Radius, {"radius", "r", "equivalent_radius"}},
        {CsvField::Diameter, {"diameter", "equivalent_diameter", "equivalent_diameter_area"}},
        {CsvField::Area, {"area"}},
        {CsvField::RadiusSd, {"r_sd", "radius_sd"}},
        {CsvField::Quality, {"quality", "signal", "snr"}},
        {CsvField::Flags, {"flags"}},
    };
    return known;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

bool isUnit(std::string_view unit)
{
    if (unit.ends_with("^2"))
        unit.remove_suffix(2);
    else if (unit.ends_with('2'))
        unit.remove_suffix(1);
    return unit == "px" || unit == "pixel" || unit == "pixels" || unit == "frame" || lengthOfUnit_nm(unit) || timeOfUnit_s(unit);
}

struct Name {
    std::string text; ///< lower case, without the unit
    std::string unit;
};

/// "Area (nm^2)" -> area, nm^2
Name nameOf(std::string_view cell)
{
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}}) {
        const auto begin = cell.rfind(open);
        if (begin == std::string_view::npos || !cell.ends_with(close))
            continue;
        std::string_view name = cell.substr(0, begin);
        while (name.ends_with(' ') || name.ends_with('_'))
            name.remove_suffix(1);
        return {lower(name), std::string(cell.substr(begin + 1, cell.size() - begin - 2))};
    }
    const auto underscore = cell.rfind('_');
    if (underscore != std::string_view::npos && underscore > 0 && isUnit(cell.substr(underscore + 1)))
        return {lower(cell.substr(0, underscore)), std::string(cell.substr(underscore + 1))};
    return {lower(cell), {}};
}

class Mapper {
public:
    explicit Mapper(std::span<const std::string_view> header) : m_header(header)
    {
        for (const std::string_view cell : header)
            m_names.push_back(nameOf(cell));
    }

    void guess()
    {
        for (const auto& [field, names] : knownNames())
            for (const std::string_view name : names)
                if (const auto index = find(name)) {
                    m_columns[field] = {*index, m_names[*index].unit};
                    break;
                }
        // Of TrackMate and laptrack, an id beside a track's is the spot's.
        if (const auto index = find("id"); index && m_columns.contains(CsvField::Track) && m_columns[CsvField::Track].index != *index)
            m_columns[CsvField::Spot] = {*index, {}};
        // Of btrack's objects, the label beside their states is a class.
        if (const auto index = find("label"); index && find("states") && m_columns[CsvField::Track].index == *index)
            m_columns.erase(CsvField::Track);
        // Of trackpy, the size is a radius of gyration.
        if (const auto index = find("size"); index && find("mass") && !m_columns.contains(CsvField::Radius))
            m_columns[CsvField::Gyration] = {*index, m_names[*index].unit};
        // Whole numbers called t, of btrack, are frames.
        if (!m_columns.contains(CsvField::Frame) && find("t") && m_columns[CsvField::Time].unit.empty()) {
            m_columns[CsvField::Frame] = m_columns[CsvField::Time];
            m_columns.erase(CsvField::Time);
        }
    }

    Status choose(const std::string& field, const std::string& text)
    {
        const auto known = std::ranges::find(fieldNames, field);
        if (known == fieldNames.end()) {
            std::string all;
            for (const std::string_view name : fieldNames)
                all.append(all.empty() ? "" : ", ").append(name);
            return Error{ErrorCode::InvalidArgument, "There is no column for \"" + field + "\", but for " + all + '.', {}};
        }
        std::string column = text;
        std::optional<std::string> unit;
        if (const auto colon = text.rfind(':'); colon != std::string::npos && isUnit(std::string_view(text).substr(colon + 1))) {
            unit = text.substr(colon + 1);
            column.resize(colon);
        }
        const auto found = std::ranges::find(m_header, column);
        if (found == m_header.end())
            return Error{ErrorCode::InvalidArgument, "The table has no column \"" + column + "\", but " + headerText() + '.', {}};
        const auto index = static_cast<std::size_t>(found - m_header.begin());
        std::erase_if(m_columns, [index](const auto& entry) { return entry.second.index == index; });
        m_columns[static_cast<CsvField>(known - fieldNames.begin())] = {index, unit.value_or(m_names[index].unit)};
        return Done{};
    }

    Result<CsvColumns> columns()
    {
        if (!m_columns.contains(CsvField::X) || !m_columns.contains(CsvField::Y) ||
            (!m_columns.contains(CsvField::Frame) && !m_columns.contains(CsvField::Time)))
            return Error{ErrorCode::UnsupportedFormat,
                         "A table of particles needs columns for x, y and frame or time; this one has " + headerText() +
                             ". Name them by --columns if they are called otherwise.",
                         {}};
        return m_columns;
    }

private:
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const
    {
        const auto found = std::ranges::find(m_names, name, &Name::text);
        return found == m_names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_names.begin()));
    }

    [[nodiscard]] std::string headerText() const
    {
        std::string text;
        for (const std::string_view cell : m_header)
            text.append(text.empty() ? "" : ", ").append(cell.substr(0, 40));
        if (text.size() > 300)
            text = text.substr(0, 300) + " ...";
        return text;
    }

    std::span<const std::string_view> m_header;
    std::vector<Name> m_names;
    CsvColumns m_columns;
};

} // namespace

std::span<const std::string_view> csvFieldNames()
{
    return fieldNames;
}

Result<CsvColumns> csvColumns(std::span<const std::string_view> header, const std::map<std::string, std::string>& chosen)
{
    Mapper mapper(header);
    mapper.guess();
    for (const auto& [field, column] : chosen)
        if (const Status status = mapper.choose(field, column); !status)
            return status.error();
    return mapper.columns();
}

} // namespace ostwald
