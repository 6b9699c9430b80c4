#include "movie/ome_description.h"

#include "movie/numbers.h"
#include "movie/xml_scan.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace ostwald {

namespace {

constexpr int maxPlanes = 10'000'000;

int wholeAttribute(const XmlTag& tag, std::string_view name, int fallback)
{
    const auto text = tag.attribute(name);
    const double value = text ? numberIn(*text).value_or(-1.0) : fallback;
    return value >= 0.0 && value <= maxPlanes ? static_cast<int>(value) : -1;
}

std::optional<double> scaled(const XmlTag& tag, const char* name, const char* defaultUnit, bool isLength)
{
    const auto text = tag.attribute(name);
    const auto value = text ? numberIn(*text) : std::nullopt;
    const std::string unit = tag.attribute(std::string(name) + "Unit").value_or(defaultUnit);
    const auto factor = isLength ? lengthOfUnit_nm(unit) : timeOfUnit_s(unit);
    return value && factor ? std::optional(*value * *factor) : std::nullopt;
}

/// Numbers the planes in the order of DimensionOrder ("XYZCT": Z fastest) and finds them again.
class PlaneOrder {
public:
    PlaneOrder(std::string_view order, int sizeZ, int sizeC, int sizeT) : m_sizes{sizeZ, sizeC, sizeT}
    {
        for (const char axis : order.substr(std::min<std::size_t>(2, order.size()))) {
            const auto which = std::string_view("ZCT").find(axis);
            if (which != std::string_view::npos && m_count < 3)
                m_axes[m_count++] = which;
        }
    }
    [[nodiscard]] bool isValid() const { return m_count == 3; }

    [[nodiscard]] int indexOf(int z, int c, int t) const
    {
        const std::array<int, 3> at{z, c, t};
        int index = 0;
        for (std::size_t i = 3; i-- > 0;)
            index = index * m_sizes[m_axes[i]] + at[m_axes[i]];
        return index;
    }

private:
    std::array<int, 3> m_sizes;
    std::array<std::size_t, 3> m_axes{0, 1, 2};
    std::size_t m_count = 0;
};

/// Sets axes and timeAxis: the axis chosen, else T, else Z, else C.
void describeAxes(OmeDescription& ome, std::optional<int> chosen)
{
    for (const StackAxis& axis :
         {StackAxis{"slice", ome.sizeZ}, StackAxis{"channel", ome.sizeC}, StackAxis{"time", ome.sizeT}}) {
        if (axis.size > 1)
            ome.axes.push_back(axis);
    }
    if (ome.axes.empty())
        return;
    const auto isThere = [&](std::optional<int> index) {
        return index && *index >= 0 && static_cast<std::size_t>(*index) < ome.axes.size();
    };
    ome.timeAxis = ome.axes.back().name == "time" ? static_cast<int>(ome.axes.size()) - 1 : 0;
    if (isThere(chosen))
        ome.timeAxis = chosen;
}

} // namespace

std::optional<OmeDescription> parseOmeDescription(std::string_view text, std::optional<int> timeAxis)
{
    if (text.substr(0, 4096).find("<OME") == std::string_view::npos &&
        text.substr(0, 4096).find(":OME") == std::string_view::npos)
        return std::nullopt;
    OmeDescription ome;
    std::optional<PlaneOrder> order;
    int pixelsSeen = 0;
    std::vector<OmePlane> planes; // by number in DimensionOrder
    std::vector<double> times;
    std::pair<int, int> current{0, 0}; // planes the last TiffData named: first and one past
    bool anyTiffData = false;
    scanXml(text, [&](const XmlTag& tag) {
        if (tag.name == "Pixels" && ++pixelsSeen == 1) {
            ome.sizeZ = std::max(1, wholeAttribute(tag, "SizeZ", 1));
            ome.sizeC = std::max(1, wholeAttribute(tag, "SizeC", 1));
            ome.sizeT = std::max(1, wholeAttribute(tag, "SizeT", 1));
            if (static_cast<double>(ome.sizeZ) * ome.sizeC * ome.sizeT > maxPlanes)
                return;
            order.emplace(tag.attribute("DimensionOrder").value_or("XYZCT"), ome.sizeZ, ome.sizeC, ome.sizeT);
            const auto count = static_cast<std::size_t>(ome.sizeZ * ome.sizeC * ome.sizeT);
            planes.resize(count);
            times.assign(count, -1.0);
            ome.calibration.pixelSize_nm = scaled(tag, "PhysicalSizeX", "\xC2\xB5m", true);
            ome.pixelSizeY_nm = scaled(tag, "PhysicalSizeY", "\xC2\xB5m", true);
            ome.calibration.frameInterval_s = scaled(tag, "TimeIncrement", "s", false);
        }
        if (pixelsSeen != 1 || !order || !order->isValid())
            return;
        const int total = static_cast<int>(planes.size());
        if (tag.name == "Channel" && wholeAttribute(tag, "SamplesPerPixel", 1) > 1 && ome.sizeC > 1 &&
            !anyTiffData) {
            // The colours of one directory are counted as channels: they are no planes of their own.
            const int samples = wholeAttribute(tag, "SamplesPerPixel", 1);
            if (samples == ome.sizeC) {
                order.emplace(std::string_view("XYZCT"), ome.sizeZ, 1, ome.sizeT);
                ome.sizeC = 1;
                planes.resize(static_cast<std::size_t>(ome.sizeZ * ome.sizeT));
                times.resize(planes.size());
            }
        } else if (tag.name == "TiffData") {
            anyTiffData = true;
            const int z = wholeAttribute(tag, "FirstZ", 0);
            const int c = wholeAttribute(tag, "FirstC", 0);
            const int t = wholeAttribute(tag, "FirstT", 0);
            const bool hasDirectory = tag.attribute("IFD").has_value();
            const int directory = wholeAttribute(tag, "IFD", 0);
            const int count = wholeAttribute(tag, "PlaneCount", hasDirectory ? 1 : total);
            if (z < 0 || c < 0 || t < 0 || z >= ome.sizeZ || c >= ome.sizeC || t >= ome.sizeT ||
                directory < 0 || count < 0)
                return;
            const int first = order->indexOf(z, c, t);
            current = {first, std::min(total, first + count)};
            for (int i = current.first; i < current.second; ++i)
                planes[static_cast<std::size_t>(i)].directory = directory + i - first;
        } else if (tag.name == "UUID") {
            const std::string name =
                std::filesystem::path(tag.attribute("FileName").value_or("")).filename().string();
            for (int i = current.first; i < current.second; ++i)
                planes[static_cast<std::size_t>(i)].file = name;
        } else if (tag.name == "Plane") {
            const int z = wholeAttribute(tag, "TheZ", 0);
            const int c = wholeAttribute(tag, "TheC", 0);
            const int t = wholeAttribute(tag, "TheT", 0);
            const auto time = scaled(tag, "DeltaT", "s", false);
            if (time && z >= 0 && c >= 0 && t >= 0 && z < ome.sizeZ && c < ome.sizeC && t < ome.sizeT)
                times[static_cast<std::size_t>(order->indexOf(z, c, t))] = *time;
        }
    });
    if (!order || !order->isValid() || planes.empty())
        return std::nullopt;
    if (!anyTiffData) {
        for (std::size_t i = 0; i < planes.size(); ++i)
            planes[i].directory = static_cast<int>(i);
    }
    describeAxes(ome, timeAxis);
    const StackAxis along = ome.timeAxis ? ome.axes[static_cast<std::size_t>(*ome.timeAxis)] : StackAxis{};
    for (int f = 0; f < along.size; ++f) {
        const auto index = static_cast<std::size_t>(order->indexOf(along.name == "slice" ? f : 0,
                                                                   along.name == "channel" ? f : 0,
                                                                   along.name == "time" ? f : 0));
        ome.frames.push_back(planes[index]);
        if (along.name == "time" && times[index] >= 0.0)
            ome.planeTimes_s.push_back(times[index]);
    }
    if (ome.planeTimes_s.size() != ome.frames.size())
        ome.planeTimes_s.clear();
    if (ome.calibration.pixelSize_nm && *ome.calibration.pixelSize_nm > 0.0)
        ome.calibration.pixelSizeSource = "OME-XML";
    else
        ome.calibration.pixelSize_nm.reset();
    if (ome.calibration.frameInterval_s && *ome.calibration.frameInterval_s > 0.0)
        ome.calibration.frameIntervalSource = "OME-XML";
    else
        ome.calibration.frameInterval_s.reset();
    return ome;
}

} // namespace ostwald
