#include "tables/track_text.h"

#include "wording/ageing_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

class TrackText {
    Q_DECLARE_TR_FUNCTIONS(TrackText)
};

} // namespace

QString groupWord(Group group)
{
    switch (group) {
    case Group::A:
        return TrackText::tr("Group-A");
    case Group::B:
        return TrackText::tr("Group-B");
    case Group::Excluded:
        return TrackText::tr("Excluded");
    case Group::Unsure:
        return TrackText::tr("Unsure");
    case Group::Unassigned:
        break;
    }
    return TrackText::tr("Unassigned");
}

Ink groupInk(Group group)
{
    switch (group) {
    case Group::A:
        return Ink::GroupA;
    case Group::B:
        return Ink::GroupB;
    case Group::Excluded:
    case Group::Unsure:
        return Ink::Muted;
    case Group::Unassigned:
        break;
    }
    return Ink::Unassigned;
}

QString trackName(TrackId id)
{
    return QStringLiteral("#%1").arg(value(id));
}

QString shownNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString text = QLocale().toString(value, 'f', decimals);
    if (text.startsWith(QLatin1Char('-')))
        text.replace(0, 1, QChar(0x2212));
    return text;
}

QString spreadText(double spread, int decimals)
{
    for (int more = decimals; more <= decimals + 4; ++more)
        if (spread >= 0.5 * std::pow(10.0, -more))
            return QStringLiteral("± ") + shownNumber(spread, more);
    return QStringLiteral("± < ") + shownNumber(std::pow(10.0, -decimals - 4), decimals + 4);
}

QString LengthScale::textWithSd(double length_px, double sd_px) const
{
    return sd_px > 0.0 ? TrackText::tr("%1 %2 %3 (1 sd)").arg(text(length_px), spreadText((*this)(sd_px), 2), unit())
                       : text(length_px) + QLatin1Char(' ') + unit();
}

QString TimeScale::phrase(int frame) const
{
    if (m_calibration->isStudy())
        return ageingText((*this)(frame));
    return isKnown() ? TrackText::tr("%1 s").arg(text(frame)) : TrackText::tr("frame %1").arg(frame);
}

int TimeScale::decimals() const
{
    if (m_calibration->isStudy())
        return std::ranges::all_of(m_calibration->ageing_s, [](double t_s) { return t_s == std::round(t_s); }) ? 0 : 1;
    const auto& interval_s = m_calibration->frameInterval_s;
    if (!interval_s)
        return 0;
    return *interval_s >= 1.0 ? 1 : *interval_s >= 0.1 ? 2 : 3;
}

} // namespace ostwald
