#include "figures/plot_style.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ostwald {

namespace {

QFont fontOf(const QStringList& families, double height)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(height))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont PlotStyle::titleFont() const
{
    QFont font = fontOf(families, em);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont PlotStyle::textFont() const
{
    return fontOf(families, paper ? em : 12.0 * unit());
}

QFont PlotStyle::smallFont() const
{
    return fontOf(families, smallEm > 0.0 ? smallEm : 11.0 * unit());
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1.0 - share) * b));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QPen PlotStyle::pen(const QColor& colour, double width) const
{
    QPen pen(colour, width * (line > 0.0 ? line : unit()));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QColor PlotStyle::frameColour() const
{
    return paper ? theme.text : theme.mutedText;
}

QColor PlotStyle::gridColour() const
{
    QColor colour = theme.text;
    colour.setAlphaF(theme.kind == ThemeKind::Dark ? 0.13F : 0.10F);
    return colour;
}

QString PlotStyle::decimalPoint() const
{
    return readersLanguage ? QLocale().decimalPoint() : QStringLiteral(".");
}

PlotStyle screenStyle(const Theme& theme)
{
    return {.theme = theme, .families = QGuiApplication::font().families(), .readersLanguage = true};
}

PlotStyle paperStyle(const PageStyle& page, double unitsPerPoint)
{
    constexpr double grain_pt = 0.1; // 720 to the inch
    Theme theme = makeTheme(ThemeKind::Light);
    theme.plotBackground = Qt::white;
    return {.theme = theme,
            .families = {QStringLiteral("Arial"), QStringLiteral("Liberation Sans"),
                         QStringLiteral("Helvetica"), QStringLiteral("Nimbus Sans"),
                         QStringLiteral("DejaVu Sans")},
            .em = page.text_pt * unitsPerPoint,
            .paper = true,
            .grain = grain_pt * unitsPerPoint,
            .showsTitle = false,
            .smallEm = page.smallText_pt * unitsPerPoint,
            .line = page.line_pt * unitsPerPoint};
}

Rgb paperColour(Ink ink)
{
    const QColor colour = makeTheme(ThemeKind::Light).ink(ink);
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

} // namespace ostwald
