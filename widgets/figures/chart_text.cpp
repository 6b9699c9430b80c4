#include "figures/chart_text.h"

#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace ostwald {
namespace {

constexpr std::array texts{
    // titles
    QT_TRANSLATE_NOOP("ChartText", "Trajectories"),
    QT_TRANSLATE_NOOP("ChartText", "Mean size"),
    QT_TRANSLATE_NOOP("ChartText", "Variance"),
    QT_TRANSLATE_NOOP("ChartText", "Relative variance"),
    QT_TRANSLATE_NOOP("ChartText", "Potential in a particle"),
    QT_TRANSLATE_NOOP("ChartText", "Growth rate and sizes"),
    QT_TRANSLATE_NOOP("ChartText", "Potential in solution"),
    QT_TRANSLATE_NOOP("ChartText", "Excess over a particle of mean size"),
    QT_TRANSLATE_NOOP("ChartText", "What moves μ*"),
    QT_TRANSLATE_NOOP("ChartText", "What moves n*"),
    QT_TRANSLATE_NOOP("ChartText", "What moves the phase borders"),
    QT_TRANSLATE_NOOP("ChartText", "Coalescence rate"),
    QT_TRANSLATE_NOOP("ChartText", "Coalescence times"),
    QT_TRANSLATE_NOOP("ChartText", "Sizes at contact"),
    QT_TRANSLATE_NOOP("ChartText", "Sum of the radii"),
    QT_TRANSLATE_NOOP("ChartText", "Relative diffusion"),
    QT_TRANSLATE_NOOP("ChartText", "Propensity of coalescence"),
    QT_TRANSLATE_NOOP("ChartText", "Free energy"),
    QT_TRANSLATE_NOOP("ChartText", "Shape index"),
    // axes; monomers is a unit
    QT_TRANSLATE_NOOP("ChartText", "time"),
    QT_TRANSLATE_NOOP("ChartText", "frame"),
    QT_TRANSLATE_NOOP("ChartText", "radius"),
    QT_TRANSLATE_NOOP("ChartText", "size n"),
    QT_TRANSLATE_NOOP("ChartText", "shape index δ"),
    QT_TRANSLATE_NOOP("ChartText", "excess"),
    QT_TRANSLATE_NOOP("ChartText", "parameter, by rank"),
    QT_TRANSLATE_NOOP("ChartText", "monomers"),
    // legends and zones
    QT_TRANSLATE_NOOP("ChartText", "Group-A (%1)"),
    QT_TRANSLATE_NOOP("ChartText", "Group-B (%1)"),
    QT_TRANSLATE_NOOP("ChartText", "Unassigned (%1)"),
    QT_TRANSLATE_NOOP("ChartText", "Picked (%1)"),
    QT_TRANSLATE_NOOP("ChartText", "Group-A ± s.e."),
    QT_TRANSLATE_NOOP("ChartText", "from the growth ± s.e."),
    QT_TRANSLATE_NOOP("ChartText", "model"),
    QT_TRANSLATE_NOOP("ChartText", "pₙ model"),
    QT_TRANSLATE_NOOP("ChartText", "Jₙ model"),
    QT_TRANSLATE_NOOP("ChartText", "theory"),
    QT_TRANSLATE_NOOP("ChartText", "measured"),
    QT_TRANSLATE_NOOP("ChartText", "events"),
    QT_TRANSLATE_NOOP("ChartText", "pairs that merge"),
    QT_TRANSLATE_NOOP("ChartText", "used by the fit"),
    QT_TRANSLATE_NOOP("ChartText", "μₙ, start values"),
    QT_TRANSLATE_NOOP("ChartText", "beyond the sizes seen"),
    QT_TRANSLATE_NOOP("ChartText", "μ₁ at the playhead"),
    QT_TRANSLATE_NOOP("ChartText", "maximum μ*"),
    QT_TRANSLATE_NOOP("ChartText", "μ*, not determined"),
    QT_TRANSLATE_NOOP("ChartText", "others follow"),
    QT_TRANSLATE_NOOP("ChartText", "others stay"),
    QT_TRANSLATE_NOOP("ChartText", "Sizes in the samples"),
    QT_TRANSLATE_NOOP("ChartText", "Sizes of the sample"),
    QT_TRANSLATE_NOOP("ChartText", "hypersaturated"),
    QT_TRANSLATE_NOOP("ChartText", "supersaturated"),
    QT_TRANSLATE_NOOP("ChartText", "undersaturated"),
};

/// Null where no catalogue has it.
QString looked(const QString& english)
{
    const QString text = QCoreApplication::translate("ChartText", english.toUtf8().constData());
    return text == english ? QString() : text;
}

/// With the count that a text bears set aside.
QString lookedWithCount(const QString& english)
{
    static const QRegularExpression count(QStringLiteral("(?<=\\()[0-9]+(?=\\))"));
    const auto match = count.match(english);
    if (!match.hasMatch())
        return {};
    QString pattern = english;
    pattern.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("%1"));
    const QString text = looked(pattern);
    return text.isNull() ? QString() : QString(text).replace(QStringLiteral("%1"), match.captured());
}

} // namespace

std::span<const char* const> chartTexts()
{
    return texts;
}

QString chartText(const std::string& english)
{
    const QString whole = QString::fromStdString(english);
    if (whole.isEmpty())
        return whole;
    if (const QString text = looked(whole); !text.isNull())
        return text;
    if (const QString text = lookedWithCount(whole); !text.isNull())
        return text;
    const bool isWhyItIsEmpty = whole.endsWith(QLatin1Char('.')) || whole.endsWith(QLatin1Char('?'));
    return isWhyItIsEmpty ? shownSentence(english) : whole;
}

QString chartText(const std::string& english, const PlotStyle& style)
{
    return style.readersLanguage ? chartText(english) : QString::fromStdString(english);
}

QString unitText(const std::string& unit)
{
    static const QString monomers = QStringLiteral("monomers");
    QString text = QString::fromStdString(unit);
    if (text.contains(monomers))
        text.replace(monomers, chartText(monomers.toStdString()));
    return text;
}

QString axisTitle(const Axis& axis, const PlotStyle& style)
{
    if (!style.readersLanguage)
        return QString::fromStdString(axis.title());
    const QString name = chartText(axis.name);
    return axis.unit.empty() ? name : QStringLiteral("%1 (%2)").arg(name, unitText(axis.unit));
}

} // namespace ostwald
