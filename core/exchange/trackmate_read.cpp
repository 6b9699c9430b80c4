#include "exchange/trackmate_xml.h"

#include "exchange/link_graph.h"
#include "exchange/xml_steps.h"
#include "movie/numbers.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <unordered_map>

namespace ostwald {
namespace {

/// An edge as the file names it.
struct NamedLink {
    qint64 source = 0;
    qint64 target = 0;
    qint64 line = 0;
};

struct NamedTrack {
    int id = 0;
    std::vector<NamedLink> links;
};

std::string utf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

/// One pass over the file; lengths stay in its units until the image is known, which comes last.
class TrackMateReader {
public:
    TrackMateReader(const QByteArray& xml, const JobControl& job)
        : m_xml(xml), m_steps(m_xml, xml.size(), job)
    {
    }

    Result<Lineage> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("TrackMate"))
            return m_xml.hasError()
                       ? syntaxError()
                       : Error{ErrorCode::UnsupportedFormat, "This XML file is not TrackMate's.", {}};
        while (!m_xml.atEnd() && !m_error) {
            if (m_steps.isCancelled())
                return cancelledError();
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                element();
        }
        if (m_error)
            return *m_error;
        if (m_xml.hasError())
            return syntaxError();
        if (!m_hasModel)
            return Error{ErrorCode::CorruptData, "The file holds TrackMate's settings but no spots or tracks.", {}};
        return assemble();
    }

private:
    void element()
    {
        const QStringView name = m_xml.name();
        const auto attributes = m_xml.attributes();
        if (name == QLatin1String("Model")) {
            m_hasModel = true;
            m_lengthUnit = utf8(attributes.value(QLatin1String("spatialunits")));
            m_timeUnit = utf8(attributes.value(QLatin1String("timeunits")));
        } else if (name == QLatin1String("SpotsInFrame")) {
            m_frame = static_cast<int>(number(attributes, "frame").value_or(0.0));
        } else if (name == QLatin1String("Spot")) {
            spot(attributes);
        } else if (name == QLatin1String("Track")) {
            m_tracks.push_back({static_cast<int>(needed(attributes, "TRACK_ID")), {}});
        } else if (name == QLatin1String("Edge")) {
            edge(attributes);
        } else if (name == QLatin1String("FilteredTracks")) {
            m_hasFilter = true;
        } else if (name == QLatin1String("TrackID")) {
            m_shown.insert(static_cast<int>(needed(attributes, "TRACK_ID")));
        } else if (name == QLatin1String("ImageData")) {
            image(attributes);
        } else if (name == QLatin1String("BasicSettings")) {
            m_lineage.firstFrame = static_cast<int>(number(attributes, "tstart").value_or(0.0));
            m_lineage.lastFrame = static_cast<int>(number(attributes, "tend").value_or(-1.0));
        }
    }

    void spot(const QXmlStreamAttributes& attributes)
    {
        LineagePoint point;
        point.spot = static_cast<std::int64_t>(needed(attributes, "ID"));
        const double frame = number(attributes, "FRAME").value_or(m_frame);
        if (!(frame >= 0.0 && frame < 1e9)) {
            fail("A spot has the impossible frame " + std::to_string(frame) + ".");
            return;
        }
        point.frame = static_cast<int>(frame);
        point.x_px = needed(attributes, "POSITION_X");
        point.y_px = needed(attributes, "POSITION_Y");
        point.r_px = number(attributes, "RADIUS").value_or(0.0);
        point.area_px2 = number(attributes, "AREA").value_or(0.0);
        point.rSd_px = number(attributes, "OSTWALD_RADIUS_SD").value_or(0.0);
        point.quality = number(attributes, "QUALITY").value_or(0.0);
        m_labels.push_back(static_cast<std::int64_t>(number(attributes, "OSTWALD_TRACK").value_or(0.0)));
        m_isVisible.push_back(number(attributes, "VISIBILITY").value_or(1.0) != 0.0);
        const int corners = static_cast<int>(number(attributes, "ROI_N_POINTS").value_or(0.0));
        if (corners > 2)
            outline(corners, point);
        if (!m_index.emplace(point.spot, m_points.size()).second)
            fail("Spot " + std::to_string(point.spot) + " is there twice.");
        m_points.push_back(std::move(point));
    }

    /// "x y x y ...", from the centre of the spot.
    void outline(int corners, LineagePoint& point)
    {
        const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        const auto words = QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() != 2 * static_cast<qsizetype>(corners)) {
            fail("The outline of spot " + std::to_string(point.spot) + " is not " + std::to_string(corners) + " points.");
            return;
        }
        for (qsizetype i = 0; i < words.size(); i += 2) {
            bool isX = false;
            bool isY = false;
            const double x = words[i].toDouble(&isX);
            const double y = words[i + 1].toDouble(&isY);
            if (!isX || !isY || !std::isfinite(x) || !std::isfinite(y)) {
                fail("The outline of spot " + std::to_string(point.spot) + " holds something that is not a number.");
                return;
            }
            point.outline.emplace_back(static_cast<float>(x), static_cast<float>(y));
        }
    }

    void edge(const QXmlStreamAttributes& attributes)
    {
        if (m_tracks.empty()) {
            fail("An edge lies outside every track.");
            return;
        }
        m_tracks.back().links.push_back({static_cast<qint64>(needed(attributes, "SPOT_SOURCE_ID")),
                                         static_cast<qint64>(needed(attributes, "SPOT_TARGET_ID")), m_xml.lineNumber()});
    }

    void image(const QXmlStreamAttributes& attributes)
    {
        m_lineage.movieName = utf8(attributes.value(QLatin1String("filename")));
        m_lineage.size.width = size(attributes, "width");
        m_lineage.size.height = size(attributes, "height");
        m_pixelWidth = number(attributes, "pixelwidth").value_or(0.0);
        m_pixelHeight = number(attributes, "pixelheight").value_or(0.0);
        m_interval = number(attributes, "timeinterval").value_or(0.0);
    }

    static int size(const QXmlStreamAttributes& attributes, const char* name)
    {
        bool isNumber = false;
        const int value = attributes.value(QLatin1String(name)).toInt(&isNumber);
        return isNumber && value > 0 ? value : 0;
    }

    /// nullopt when absent, "NaN", or no number.
    static std::optional<double> number(const QXmlStreamAttributes& attributes, const char* name)
    {
        bool isNumber = false;
        const double value = attributes.value(QLatin1String(name)).toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    double needed(const QXmlStreamAttributes& attributes, const char* name)
    {
        const auto value = number(attributes, name);
        if (!value || std::abs(*value) > 9e15)
            fail("A " + utf8(m_xml.name()) + " element has no valid " + name + ".");
        return m_error ? 0.0 : *value;
    }

    void fail(std::string message) { fail(std::move(message), m_xml.lineNumber()); }

    void fail(std::string message, qint64 line)
    {
        if (!m_error)
            m_error = Error{ErrorCode::CorruptData, std::move(message), "line " + std::to_string(line)};
    }

    [[nodiscard]] Error syntaxError() const
    {
        return {ErrorCode::CorruptData, "The XML is damaged or cut off: " + m_xml.errorString().toStdString() + '.',
                "line " + std::to_string(m_xml.lineNumber())};
    }

    /// File units -> px and nm.
    void calibrate()
    {
        const bool isSized = m_pixelWidth > 0.0;
        const auto unit_nm = lengthOfUnit_nm(m_lengthUnit);
        m_lineage.isInNm = unit_nm && !isSized;
        const double width = isSized ? m_pixelWidth : 1.0 / unit_nm.value_or(1.0);
        const double height = m_pixelHeight > 0.0 ? m_pixelHeight : width;
        if (std::abs(height / width - 1.0) > 0.01)
            m_lineage.notes.emplace_back("Pixels are not square in the file: sizes count with their width.");
        if (unit_nm && isSized) {
            m_lineage.calibration.pixelSize_nm = width * *unit_nm;
            m_lineage.calibration.pixelSizeSource = "TrackMate file";
        }
        const auto unit_s = timeOfUnit_s(m_timeUnit);
        if (unit_s && m_interval > 0.0) {
            m_lineage.calibration.frameInterval_s = m_interval * *unit_s;
            m_lineage.calibration.frameIntervalSource = "TrackMate file";
        }
        for (LineagePoint& point : m_points) {
            for (cv::Point2f& corner : point.outline)
                corner = {static_cast<float>((point.x_px + corner.x) / width),
                          static_cast<float>((point.y_px + corner.y) / height)};
            point.x_px /= width;
            point.y_px /= height;
            point.r_px /= width;
            point.rSd_px /= width;
            point.area_px2 /= width * height;
        }
    }

    Result<Lineage> assemble()
    {
        calibrate();
        std::vector<SpotLink> links;
        std::vector<bool> isKept = m_isVisible;
        int hidden = 0;
        for (const NamedTrack& track : m_tracks) {
            const bool isShown = !m_hasFilter || m_shown.contains(track.id);
            hidden += isShown ? 0 : 1;
            for (const NamedLink& link : track.links) {
                const auto source = m_index.find(link.source);
                const auto target = m_index.find(link.target);
                if (source == m_index.end() || target == m_index.end()) {
                    fail("An edge names a spot that is not there.", link.line);
                    return *m_error;
                }
                isKept[source->second] = isShown;
                isKept[target->second] = isShown;
                if (isShown)
                    links.push_back(forwards(source->second, target->second));
            }
        }
        if (hidden > 0)
            m_lineage.notes.push_back(std::to_string(hidden) + " tracks that TrackMate's filters hide are left out.");
        return keep(isKept, std::move(links));
    }

    /// TrackMate's graph has no direction: an edge may be named either way round.
    [[nodiscard]] SpotLink forwards(std::size_t a, std::size_t b) const
    {
        return m_points[a].frame <= m_points[b].frame ? SpotLink{a, b} : SpotLink{b, a};
    }

    Result<Lineage> keep(const std::vector<bool>& isKept, std::vector<SpotLink> links)
    {
        std::vector<std::size_t> place(m_points.size());
        std::vector<LineagePoint> points;
        std::vector<std::int64_t> labels;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            place[i] = points.size();
            if (!isKept[i])
                continue;
            points.push_back(std::move(m_points[i]));
            labels.push_back(m_labels[i]);
        }
        for (SpotLink& link : links)
            link = {place[link.source], place[link.target]};
        auto tracks = tracksOf(std::move(points), links, labels);
        if (!tracks)
            return tracks.error();
        m_lineage.tracks = *std::move(tracks);
        return std::move(m_lineage);
    }

    QXmlStreamReader m_xml;
    XmlSteps m_steps;
    std::optional<Error> m_error;
    Lineage m_lineage;
    bool m_hasModel = false;
    bool m_hasFilter = false;
    std::string m_lengthUnit;
    std::string m_timeUnit;
    double m_pixelWidth = 0.0;
    double m_pixelHeight = 0.0;
    double m_interval = 0.0;
    int m_frame = 0;
    std::vector<LineagePoint> m_points;
    std::vector<std::int64_t> m_labels;
    std::vector<bool> m_isVisible;
    std::unordered_map<std::int64_t, std::size_t> m_index;
    std::vector<NamedTrack> m_tracks;
    std::set<int> m_shown;
};

} // namespace

bool isTrackMateXml(std::string_view head)
{
    return head.find("<TrackMate") != std::string_view::npos;
}

Result<Lineage> readTrackMateXml(const QByteArray& xml, const JobControl& job)
{
    return TrackMateReader(xml, job).read();
}

} // namespace ostwald
