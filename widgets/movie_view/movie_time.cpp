#include "movie_view/movie_time.h"

#include "movie/numbers.h"

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

std::optional<double> timeOf_s(const Document& document, int frame)
{
    if (const auto interval_s = document.project().calibration.frameInterval_s)
        return frame * *interval_s;
    return std::nullopt;
}

std::optional<int> frameOfText(const Document& document, const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(s|ms|min|h)?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QString unit = match.captured(2);
    double frame = number;
    if (!unit.isEmpty()) {
        const auto interval_s = document.project().calibration.frameInterval_s;
        if (!interval_s)
            return std::nullopt;
        frame = number * *timeOfUnit_s(unit.toStdString()) / *interval_s;
    }
    if (frame > std::numeric_limits<int>::max() || (unit.isEmpty() && number != std::floor(number)))
        return std::nullopt;
    return static_cast<int>(std::lround(frame));
}

QString timeText(const Calibration& calibration, int frame)
{
    const auto interval_s = calibration.frameInterval_s;
    if (!interval_s)
        return {};
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(*interval_s))), 1, 6);
    return QCoreApplication::translate("MovieTime", "%1 s").arg(frame * *interval_s, 0, 'f', decimals);
}

} // namespace ostwald
