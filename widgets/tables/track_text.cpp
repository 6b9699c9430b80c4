#include "tables/track_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ostwald {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TrackText", text);
}

} // namespace

QString groupWord(Group group)
{
    switch (group) {
    case Group::A:
        return tr("Group-A");
    case Group::B:
        return tr("Group-B");
    case Group::Excluded:
        return tr("Excluded");
    case Group::Unassigned:
        break;
    }
    return tr("Unassigned");
}

Ink groupInk(Group group)
{
    switch (group) {
    case Group::A:
        return Ink::GroupA;
    case Group::B:
        return Ink::GroupB;
    case Group::Excluded:
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

QString TimeScale::phrase(int frame) const
{
    return isKnown() ? tr("%1 s").arg(text(frame)) : tr("frame %1").arg(frame);
}

int TimeScale::decimals() const
{
    if (!m_frameInterval_s)
        return 0;
    return *m_frameInterval_s >= 1.0 ? 1 : *m_frameInterval_s >= 0.1 ? 2 : 3;
}

} // namespace ostwald
