#include "exchange/isbi.h"

#include "exchange/xml_steps.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <optional>

namespace ostwald {
namespace {

const QLatin1String contest("TrackContestISBI2012");

Error damaged(const QXmlStreamReader& xml, std::string message)
{
    return {ErrorCode::CorruptData, std::move(message), "line " + std::to_string(xml.lineNumber())};
}

/// nullopt when a coordinate is no number, or the frame not a whole one from 0 on.
std::optional<LineagePoint> pointOf(const QXmlStreamAttributes& attributes)
{
    bool isFrame = false;
    bool isX = false;
    bool isY = false;
    LineagePoint point;
    point.frame = attributes.value(QLatin1String("t")).toInt(&isFrame);
    point.x_px = attributes.value(QLatin1String("x")).toDouble(&isX);
    point.y_px = attributes.value(QLatin1String("y")).toDouble(&isY);
    const bool isPlace = isX && isY && std::isfinite(point.x_px) && std::isfinite(point.y_px);
    return isFrame && point.frame >= 0 && isPlace ? std::optional(point) : std::nullopt;
}

} // namespace

bool isIsbiXml(std::string_view head)
{
    return head.find("<TrackContestISBI2012") != std::string_view::npos;
}

Result<Lineage> readIsbiXml(const QByteArray& bytes, const JobControl& job)
{
    QXmlStreamReader xml(bytes);
    XmlSteps steps(xml, bytes.size(), job);
    Lineage lineage;
    bool isContest = false;
    while (!xml.atEnd()) {
        if (steps.isCancelled())
            return cancelledError();
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == contest) {
            isContest = true;
        } else if (xml.name() == QLatin1String("particle")) {
            lineage.tracks.push_back({static_cast<std::int64_t>(lineage.tracks.size()) + 1, {}, {}});
        } else if (xml.name() == QLatin1String("detection")) {
            const auto point = pointOf(xml.attributes());
            if (!point)
                return damaged(xml, "A detection needs a frame t from 0 on and positions x and y.");
            if (lineage.tracks.empty())
                return damaged(xml, "A detection lies outside every particle.");
            lineage.tracks.back().points.push_back(*point);
        }
    }
    if (xml.hasError())
        return damaged(xml, "The XML is damaged or cut off: " + xml.errorString().toStdString() + '.');
    if (!isContest)
        return Error{ErrorCode::UnsupportedFormat, "This XML file is not of the particle tracking challenge.", {}};
    std::erase_if(lineage.tracks, [](const LineageTrack& track) { return track.points.empty(); });
    return lineage;
}

QByteArray writeIsbiXml(const Lineage& lineage)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto number = [](double value) { return QString::number(value, 'g', 12); };
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("root"));
    xml.writeStartElement(contest);
    xml.writeAttribute(QStringLiteral("SNR"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("density"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("scenario"), QString::fromStdString(lineage.movieName));
    for (const LineageTrack& track : lineage.tracks) {
        xml.writeStartElement(QStringLiteral("particle"));
        for (const LineagePoint& point : track.points) {
            xml.writeEmptyElement(QStringLiteral("detection"));
            xml.writeAttribute(QStringLiteral("t"), QString::number(point.frame));
            xml.writeAttribute(QStringLiteral("x"), number(point.x_px));
            xml.writeAttribute(QStringLiteral("y"), number(point.y_px));
            xml.writeAttribute(QStringLiteral("z"), QStringLiteral("0"));
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace ostwald
