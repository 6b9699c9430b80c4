#include "exchange/trackmate_xml.h"

#include "pipeline/number_text.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace ostwald {
namespace {

struct Feature {
    const char* key;
    const char* name;
    const char* shortName;
    const char* dimension;
    bool isWhole;
};

constexpr Feature spotFeatures[] = {
    {"QUALITY", "Quality", "Quality", "QUALITY", false},
    {"POSITION_X", "X", "X", "POSITION", false},
    {"POSITION_Y", "Y", "Y", "POSITION", false},
    {"POSITION_Z", "Z", "Z", "POSITION", false},
    {"POSITION_T", "T", "T", "TIME", false},
    {"FRAME", "Frame", "Frame", "NONE", true},
    {"RADIUS", "Radius", "R", "LENGTH", false},
    {"VISIBILITY", "Visibility", "Visibility", "NONE", true},
    {"AREA", "Area", "Area", "AREA", false},
    {"OSTWALD_TRACK", "Ostwald track", "Track", "NONE", true},
    {"OSTWALD_RADIUS_SD", "Standard deviation of the radius", "R std", "LENGTH", false},
};
constexpr Feature edgeFeatures[] = {
    {"SPOT_SOURCE_ID", "Source spot ID", "Source ID", "NONE", true},
    {"SPOT_TARGET_ID", "Target spot ID", "Target ID", "NONE", true},
    {"LINK_COST", "Edge cost", "Cost", "COST", false},
};
constexpr Feature trackFeatures[] = {
    {"NUMBER_SPOTS", "Number of spots in track", "N spots", "NONE", true},
    {"NUMBER_GAPS", "Number of gaps", "N gaps", "NONE", true},
    {"NUMBER_SPLITS", "Number of split events", "N splits", "NONE", true},
    {"NUMBER_MERGES", "Number of merge events", "N merges", "NONE", true},
    {"TRACK_DURATION", "Track duration", "Duration", "TIME", false},
    {"TRACK_START", "Track start", "Track start", "TIME", false},
    {"TRACK_STOP", "Track stop", "Track stop", "TIME", false},
    {"TRACK_INDEX", "Track index", "Index", "NONE", true},
    {"TRACK_ID", "Track ID", "ID", "NONE", true},
};

/// A sighting as the file numbers it.
struct Spot {
    std::int64_t id;
    std::int64_t track;
    const LineagePoint* point;
};

/// Everything that hangs together by links: what TrackMate calls a track.
struct Component {
    std::vector<std::pair<Spot, Spot>> edges;
    std::set<std::int64_t> spots;
    int firstFrame = 0;
    int lastFrame = 0;
    int gaps = 0;
    int splits = 0;
    int merges = 0;
};

QString text(double number)
{
    return QString::fromStdString(numberText(number));
}

class TrackMateWriter {
public:
    explicit TrackMateWriter(const Lineage& lineage)
        : m_lineage(lineage), m_pixel(lineage.calibration.pixelSize_nm.value_or(1.0)),
          m_interval(lineage.calibration.frameInterval_s.value_or(1.0)), m_span(spanOf(lineage)), m_xml(&m_bytes)
    {
        numberSpots();
        findComponents();
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        begin("TrackMate");
        attribute("version", QStringLiteral("7.11.1"));
        m_xml.writeTextElement(QStringLiteral("Log"), QStringLiteral("Written by Ostwald."));
        begin("Model");
        attribute("spatialunits", m_lineage.calibration.pixelSize_nm ? QStringLiteral("nm") : QStringLiteral("pixel"));
        attribute("timeunits", m_lineage.calibration.frameInterval_s ? QStringLiteral("s") : QStringLiteral("frame"));
        declarations();
        spots();
        tracks();
        end();
        settings();
        begin("GUIState");
        attribute("state", QStringLiteral("ConfigureViews"));
        end();
        end();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void begin(const char* name) { m_xml.writeStartElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char* name, double value) { attribute(name, text(value)); }
    void attribute(const char* name, std::int64_t value) { attribute(name, QString::number(value)); }
    void attribute(const char* name, int value) { attribute(name, QString::number(value)); }

    /// Those of the file they came from, if they are there and differ.
    void numberSpots()
    {
        std::set<std::int64_t> ids;
        std::size_t count = 0;
        for (const LineageTrack& track : m_lineage.tracks)
            for (const LineagePoint& point : track.points) {
                ids.insert(point.spot);
                ++count;
            }
        const bool areTheirs = ids.size() == count && !ids.contains(0);
        std::int64_t next = 0;
        for (const LineageTrack& track : m_lineage.tracks)
            for (const LineagePoint& point : track.points) {
                m_spots[track.id].push_back({areTheirs ? point.spot : next, track.id, &point});
                ++next;
            }
    }

    void findComponents()
    {
        std::map<std::int64_t, std::int64_t> root;
        const auto rootOf = [&root](std::int64_t track) {
            while (root.at(track) != track)
                track = root.at(track);
            return track;
        };
        for (const LineageTrack& track : m_lineage.tracks)
            root.emplace(track.id, track.id);
        std::map<std::int64_t, int> children;
        for (const LineageTrack& track : m_lineage.tracks)
            for (const std::int64_t parent : track.parents) {
                ++children[parent];
                const std::int64_t a = rootOf(track.id);
                const std::int64_t b = rootOf(parent);
                root[std::max(a, b)] = std::min(a, b);
            }
        for (const LineageTrack& track : m_lineage.tracks) {
            Component& component = m_components[rootOf(track.id)];
            const std::vector<Spot>& own = m_spots.at(track.id);
            for (const std::int64_t parent : track.parents)
                link(component, m_spots.at(parent).back(), own.front());
            for (std::size_t i = 1; i < own.size(); ++i)
                link(component, own[i - 1], own[i]);
            component.merges += track.parents.size() > 1 ? 1 : 0;
            component.splits += children[track.id] > 1 ? 1 : 0;
        }
        std::erase_if(m_components, [](const auto& item) { return item.second.edges.empty(); });
    }

    static void link(Component& component, const Spot& source, const Spot& target)
    {
        component.firstFrame =
            component.edges.empty() ? source.point->frame : std::min(component.firstFrame, source.point->frame);
        component.lastFrame = std::max(component.lastFrame, target.point->frame);
        component.gaps += target.point->frame > source.point->frame + 1 ? 1 : 0;
        component.spots.insert({source.id, target.id});
        component.edges.emplace_back(source, target);
    }

    void declarations()
    {
        const auto declare = [this](const char* kind, const auto& features) {
            begin(kind);
            for (const Feature& feature : features) {
                m_xml.writeEmptyElement(QStringLiteral("Feature"));
                attribute("feature", QLatin1String(feature.key));
                attribute("name", QLatin1String(feature.name));
                attribute("shortname", QLatin1String(feature.shortName));
                attribute("dimension", QLatin1String(feature.dimension));
                attribute("isint", feature.isWhole ? QStringLiteral("true") : QStringLiteral("false"));
            }
            end();
        };
        begin("FeatureDeclarations");
        declare("SpotFeatures", spotFeatures);
        declare("EdgeFeatures", edgeFeatures);
        declare("TrackFeatures", trackFeatures);
        end();
    }

    void spots()
    {
        std::map<int, std::vector<Spot>> frames;
        std::size_t count = 0;
        for (const auto& [track, spots] : m_spots) {
            count += spots.size();
            for (const Spot& spot : spots)
                frames[spot.point->frame].push_back(spot);
        }
        begin("AllSpots");
        attribute("nspots", static_cast<std::int64_t>(count));
        for (const auto& [frame, spots] : frames) {
            begin("SpotsInFrame");
            attribute("frame", frame);
            for (const Spot& spot : spots)
                writeSpot(spot);
            end();
        }
        end();
    }

    void writeSpot(const Spot& spot)
    {
        const LineagePoint& point = *spot.point;
        begin("Spot");
        attribute("ID", spot.id);
        attribute("name", QStringLiteral("ID%1").arg(spot.id));
        attribute("QUALITY", point.quality);
        attribute("POSITION_X", point.x_px * m_pixel);
        attribute("POSITION_Y", point.y_px * m_pixel);
        attribute("POSITION_Z", 0.0);
        attribute("POSITION_T", point.frame * m_interval);
        attribute("FRAME", point.frame);
        attribute("RADIUS", point.r_px * m_pixel);
        attribute("VISIBILITY", 1);
        if (point.area_px2 > 0.0)
            attribute("AREA", point.area_px2 * m_pixel * m_pixel);
        attribute("OSTWALD_TRACK", spot.track);
        if (point.rSd_px > 0.0)
            attribute("OSTWALD_RADIUS_SD", point.rSd_px * m_pixel);
        if (point.outline.size() > 2) {
            attribute("ROI_N_POINTS", static_cast<std::int64_t>(point.outline.size()));
            m_xml.writeCharacters(outlineText(point));
        }
        end();
    }

    /// From the centre of the spot; no blank in front, which TrackMate would take for a number.
    [[nodiscard]] QString outlineText(const LineagePoint& point) const
    {
        QStringList numbers;
        for (const cv::Point2f& corner : point.outline)
            numbers << text((static_cast<double>(corner.x) - point.x_px) * m_pixel)
                    << text((static_cast<double>(corner.y) - point.y_px) * m_pixel);
        return numbers.join(QLatin1Char(' '));
    }

    void tracks()
    {
        begin("AllTracks");
        int id = 0;
        for (const auto& [root, component] : m_components)
            writeTrack(id++, component);
        end();
        begin("FilteredTracks");
        for (int shown = 0; shown < id; ++shown) {
            m_xml.writeEmptyElement(QStringLiteral("TrackID"));
            attribute("TRACK_ID", shown);
        }
        end();
    }

    void writeTrack(int id, const Component& component)
    {
        begin("Track");
        attribute("name", QStringLiteral("Track_%1").arg(id));
        attribute("TRACK_ID", id);
        attribute("TRACK_INDEX", id);
        attribute("NUMBER_SPOTS", static_cast<std::int64_t>(component.spots.size()));
        attribute("NUMBER_GAPS", component.gaps);
        attribute("NUMBER_SPLITS", component.splits);
        attribute("NUMBER_MERGES", component.merges);
        attribute("TRACK_DURATION", (component.lastFrame - component.firstFrame) * m_interval);
        attribute("TRACK_START", component.firstFrame * m_interval);
        attribute("TRACK_STOP", component.lastFrame * m_interval);
        for (const auto& [source, target] : component.edges) {
            m_xml.writeEmptyElement(QStringLiteral("Edge"));
            attribute("SPOT_SOURCE_ID", source.id);
            attribute("SPOT_TARGET_ID", target.id);
            attribute("LINK_COST", -1.0); // TrackMate's own mark of a link that no tracker made
        }
        end();
    }

    /// TrackMate fails to open a file that lacks one of these elements.
    void settings()
    {
        begin("Settings");
        m_xml.writeEmptyElement(QStringLiteral("ImageData"));
        attribute("filename", QString::fromStdString(m_lineage.movieName));
        attribute("folder", QString());
        attribute("width", m_lineage.size.width);
        attribute("height", m_lineage.size.height);
        attribute("nslices", 1);
        attribute("nframes", m_span.last + 1);
        attribute("pixelwidth", m_pixel);
        attribute("pixelheight", m_pixel);
        attribute("voxeldepth", 1.0);
        attribute("timeinterval", m_interval);
        m_xml.writeEmptyElement(QStringLiteral("BasicSettings"));
        attribute("xstart", 0);
        attribute("xend", std::max(0, m_lineage.size.width - 1));
        attribute("ystart", 0);
        attribute("yend", std::max(0, m_lineage.size.height - 1));
        attribute("zstart", 0);
        attribute("zend", 0);
        attribute("tstart", m_span.first);
        attribute("tend", m_span.last);
        m_xml.writeEmptyElement(QStringLiteral("DetectorSettings"));
        attribute("DETECTOR_NAME", QStringLiteral("MANUAL_DETECTOR"));
        attribute("RADIUS", m_pixel);
        m_xml.writeEmptyElement(QStringLiteral("InitialSpotFilter"));
        attribute("feature", QStringLiteral("QUALITY"));
        attribute("value", 0.0);
        attribute("isabove", QStringLiteral("true"));
        m_xml.writeEmptyElement(QStringLiteral("SpotFilterCollection"));
        m_xml.writeEmptyElement(QStringLiteral("TrackerSettings"));
        attribute("TRACKER_NAME", QStringLiteral("MANUAL_TRACKER"));
        m_xml.writeEmptyElement(QStringLiteral("TrackFilterCollection"));
        begin("AnalyzerCollection");
        for (const char* kind : {"SpotAnalyzers", "EdgeAnalyzers", "TrackAnalyzers"})
            m_xml.writeEmptyElement(QLatin1String(kind));
        end();
        end();
    }

    const Lineage& m_lineage;
    double m_pixel;
    double m_interval;
    FrameSpan m_span;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::map<std::int64_t, std::vector<Spot>> m_spots; ///< by track
    std::map<std::int64_t, Component> m_components;    ///< by the least track in it
};

} // namespace

QByteArray writeTrackMateXml(const Lineage& lineage)
{
    return TrackMateWriter(lineage).write();
}

} // namespace ostwald
