#include "movie_view/movie_time.h"

#include "document/sizes_only.h"
#include "movie/numbers.h"
#include "wording/ageing_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {

int frameCount(const Document& document)
{
    if (document.movie())
        return document.movie()->info().frames;
    return document.tracks() ? document.tracks()->lastFrame + 1 : 0;
}

FrameOrder orderOf(const Document& document)
{
    return {document.project().calibration, frameCount(document)};
}

void stepFrames(Document& document, int places)
{
    document.setFrame(orderOf(document).from(document.selection().frame, places));
}

void goToPlace(Document& document, int place)
{
    document.setFrame(orderOf(document).frameAt(place));
}

std::optional<double> timeOf_s(const Document& document, int frame)
{
    return document.project().calibration.timeOf_s(frame);
}

std::optional<int> frameOfText(const Document& document, const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(s|ms|min|h)?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QString unit = match.captured(2);
    if (!unit.isEmpty())
        return document.project().calibration.frameAt(number * *timeOfUnit_s(unit.toStdString()));
    if (number > std::numeric_limits<int>::max() || number != std::floor(number))
        return std::nullopt;
    return frameOfNumber(document, static_cast<int>(number));
}

QString timeText(const Calibration& calibration, int frame)
{
    const auto time_s = calibration.timeOf_s(frame);
    if (!time_s)
        return {};
    if (calibration.isStudy())
        return ageingText(*time_s);
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(*calibration.frameInterval_s))), 1, 6);
    return QCoreApplication::translate("MovieTime", "%1 s").arg(*time_s, 0, 'f', decimals);
}

} // namespace ostwald
