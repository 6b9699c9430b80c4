#include "movie_view/movie_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

QString timeText(const Calibration& calibration, int frame)
{
    const auto interval_s = calibration.frameInterval_s;
    if (!interval_s)
        return {};
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(*interval_s))), 1, 6);
    return QCoreApplication::translate("MovieTime", "%1 s").arg(frame * *interval_s, 0, 'f', decimals);
}

} // namespace ostwald
