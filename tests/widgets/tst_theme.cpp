#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace ostwald;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

/// Behind the text of a selected row, as the style sheet has it.
QColor selectedRow(const Theme& theme)
{
    applyTheme(*qApp, theme);
    static const QRegularExpression pattern(QStringLiteral("QListView::item:selected \\{ background: (#[0-9a-f]{6});"));
    return QColor(pattern.match(qApp->styleSheet()).captured(1));
}

class EventCounter : public QObject {
public:
    QList<QEvent::Type> seen;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        seen << event->type();
        return false;
    }
};

constexpr double ofText = 4.5;     ///< WCAG AA, 1.4.3
constexpr double ofGraphics = 3.0; ///< 1.4.11

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStyleSheetNamesTheColourOfSelectedRows() { QVERIFY(selectedRow(makeTheme(ThemeKind::Dark)).isValid()); }

    void theRatioIsThatOfTheStandard()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void everythingThatIsReadHasTheContrastOfLevelAA_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            const Theme theme = makeTheme(kind);
            const auto add = [&](const char* what, const QColor& ink, const QColor& ground, double least) {
                QTest::addRow("%s, %s", kind == ThemeKind::Dark ? "dark" : "light", what) << ink << ground << least;
            };
            const std::pair<const char*, QColor> grounds[] = {{"window", theme.window},
                                                              {"panel", theme.panel},
                                                              {"button", theme.line},
                                                              {"selected row", selectedRow(theme)},
                                                              {"plot", theme.plotBackground}};
            for (const auto& [name, ground] : grounds) {
                add(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), theme.text, ground, ofText);
                add(qPrintable(QStringLiteral("muted text on %1").arg(QLatin1String(name))), theme.mutedText, ground, ofText);
            }
            add("warning on panel", theme.warning, theme.panel, ofText);
            add("warning on window", theme.warning, theme.window, ofText);
            applyTheme(*qApp, theme);
            add("link on panel", QApplication::palette().color(QPalette::Link), theme.panel, ofText);
            add("what acts", theme.onAccent, theme.accent, ofText);
            add("focus on panel", theme.accent, theme.panel, ofGraphics);
            add("focus on window", theme.accent, theme.window, ofGraphics);
            for (const Ink ink : {Ink::GroupA, Ink::GroupB, Ink::Unassigned, Ink::Selection, Ink::Solution, Ink::Theory, Ink::Data,
                                  Ink::Muted})
                add(qPrintable(QStringLiteral("ink %1 in a plot").arg(static_cast<int>(ink))), theme.ink(ink), theme.plotBackground,
                    ofGraphics);
            for (int phase = 0; phase < 5; ++phase)
                add(qPrintable(QStringLiteral("name of phase %1").arg(phase)), theme.phaseText(phase), theme.phase(phase), ofText);
        }
    }
    void everythingThatIsReadHasTheContrastOfLevelAA()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(found, 0, 'f', 2)));
    }

    void aThemeThatIsChosenAgainChangesNothing()
    {
        applyTheme(*qApp, makeTheme(ThemeKind::Light));
        const QStyle* style = QApplication::style();
        QSignalSpy gone(style, &QObject::destroyed);
        applyTheme(*qApp, makeTheme(ThemeKind::Light)); // Qt would lay labels on hidden pages out without their margins
        QCOMPARE(gone.size(), 0);
        QCOMPARE(QApplication::style(), style);
        const QString light = qApp->styleSheet();
        applyTheme(*qApp, makeTheme(ThemeKind::Dark));
        QVERIFY(qApp->styleSheet() != light);
    }

    void aThemeDoesNotPolishAWidgetForEveryOneAroundIt()
    {
        applyTheme(*qApp, makeTheme(ThemeKind::Light));
        QWidget window;
        QWidget* around = &window;
        for (int depth = 0; depth < 10; ++depth)
            around = new QWidget(around);
        auto* box = new QCheckBox(QStringLiteral("A box"), around);
        window.show();
        const QFont font = box->font();
        const QImage light = box->grab().toImage();
        EventCounter counter;
        box->installEventFilter(&counter);
        applyTheme(*qApp, makeTheme(ThemeKind::Dark));
        QVERIFY2(counter.seen.count(QEvent::StyleChange) <= 2, qPrintable(QString::number(counter.seen.count(QEvent::StyleChange))));
        QCOMPARE(counter.seen.count(QEvent::FontChange), 0);
        QCOMPARE(counter.seen.count(QEvent::ApplicationFontChange), 0);
        QCOMPARE(box->font(), font);
        QCOMPARE(box->palette().color(QPalette::WindowText), makeTheme(ThemeKind::Dark).text);
        const QImage dark = box->grab().toImage();
        QVERIFY(dark != light);
        applyTheme(*qApp, makeTheme(ThemeKind::Light));
        QCOMPARE(box->grab().toImage(), light); // the marks of the control style as well
        applyTheme(*qApp, makeTheme(ThemeKind::Dark));
        QCOMPARE(box->grab().toImage(), dark);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
