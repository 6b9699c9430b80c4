#include "document/document.h"
#include "panels/parameter_texts.h"
#include "panels/params_form.h"
#include "panels/segment_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <set>
#include <string>

using namespace ostwald;

namespace {

template <class Widget>
Widget& child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

void typeInto(QAbstractSpinBox& spin, const char* text)
{
    spin.selectAll();
    QTest::keyClicks(&spin, QString::fromLatin1(text));
    QTest::keyClick(&spin, Qt::Key_Return);
}

template <class Params>
void collectTexts(std::set<std::string>& texts)
{
    const auto collect = [&texts](const char*, const auto&, const FieldInfo& info) {
        texts.insert({info.label, info.unit, info.help});
    };
    const Params params;
    describe(params, collect);
}

} // namespace

class ParamsFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheStructSays()
    {
        ParamsForm form;
        form.bind<MeasureParams>(
            [] {
                return MeasureParams{.brightParticles = true, .seedSnr = 5.5, .largestRadius_px = 33.0};
            },
            [](const MeasureParams&, const QString&) {});
        QVERIFY(child<QCheckBox>(form, "brightParticles").isChecked());
        auto& radius = child<QDoubleSpinBox>(form, "largestRadius_px");
        QCOMPARE(radius.value(), 33.0);
        QCOMPARE(radius.suffix(), QStringLiteral(" px"));
        QCOMPARE(radius.minimum(), 3.0);
        QCOMPARE(radius.maximum(), 200.0);
        QCOMPARE(radius.accessibleName(), QStringLiteral("Largest radius"));
        QVERIFY(!radius.toolTip().isEmpty());
    }

    void everyTextOfAParameterIsListedForTranslators()
    {
        std::set<std::string> described;
        collectTexts<MeasureParams>(described);
        collectTexts<PaperParams>(described);
        collectTexts<LinkParams>(described);
        collectTexts<GrowthFitParams>(described);
        collectTexts<CoalescenceFitParams>(described);
        described.erase("");
        const auto listed = parameterTexts();
        QCOMPARE(std::set<std::string>(listed.begin(), listed.end()), described);
    }

    void oneFieldChangesAndTheOthersStay()
    {
        PaperParams params{.gaussianSigma_px = 1.23456}; // finer than what is shown
        QStringList labels;
        ParamsForm form;
        form.bind<PaperParams>([&params] { return params; },
                               [&](const PaperParams& changed, const QString& label) {
                                   params = changed;
                                   labels << label;
                               });
        typeInto(child<QSpinBox>(form, "wienerWindow_px"), "9");
        QCOMPARE(params, (PaperParams{.gaussianSigma_px = 1.23456, .wienerWindow_px = 9}));
        QCOMPARE(labels, QStringList{QStringLiteral("Wiener window")}); // once, not once a key
    }

    void anOptionalNumberIsAutomaticOrEntered()
    {
        LinkParams params;
        ParamsForm form;
        form.bind<LinkParams>([&params] { return params; },
                              [&](const LinkParams& changed, const QString&) {
                                  params = changed;
                                  form.refresh();
                              });
        auto& automatic = child<QCheckBox>(form, "maxStep_pxAuto");
        auto& step = child<QDoubleSpinBox>(form, "maxStep_px");
        QVERIFY(automatic.isChecked());
        QVERIFY(!step.isEnabled());
        automatic.click();
        QVERIFY(step.isEnabled());
        QCOMPARE(params.maxStep_px, std::optional(10.0)); // the middle of its range, not its end
        typeInto(step, "12.5");
        QCOMPARE(params.maxStep_px, std::optional(12.5));
        automatic.click();
        QCOMPARE(params.maxStep_px, std::optional<double>());
    }

    void refreshingWritesNothing()
    {
        MeasureParams params;
        int writes = 0;
        ParamsForm form;
        form.bind<MeasureParams>([&params] { return params; },
                                 [&writes](const MeasureParams&, const QString&) { ++writes; });
        params.seedSnr = 7.1;
        params.brightParticles = true;
        form.refresh();
        QCOMPARE(child<QDoubleSpinBox>(form, "seedSnr").value(), 7.1);
        QCOMPARE(writes, 0);
    }

    void theWheelPassesByAnInputWithoutFocus()
    {
        ParamsForm form;
        int writes = 0;
        form.bind<MeasureParams>([] { return MeasureParams{}; },
                                 [&writes](const MeasureParams&, const QString&) { ++writes; });
        auto& spin = child<QDoubleSpinBox>(form, "seedSnr");
        QWheelEvent wheel({5, 5}, spin.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&spin, &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(writes, 0);
    }

    void theSegmentPanelEditsUndoablyAndFollowsUndo()
    {
        Document document;
        SegmentPanel panel(document);
        typeInto(child<QDoubleSpinBox>(panel, "seedSnr"), "6");
        QCOMPARE(std::get<MeasureParams>(document.project().segmenter).seedSnr, 6.0);
        auto& preset = child<QComboBox>(panel, "segmentPreset");
        preset.setCurrentIndex(1);
        Q_EMIT preset.activated(1);
        QVERIFY(std::holds_alternative<PaperParams>(document.project().segmenter));
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(preset.currentIndex(), 0);
        QTRY_VERIFY(!panel.findChild<QSpinBox*>(QStringLiteral("wienerWindow_px"))); // the other form is gone
        QCOMPARE(child<QDoubleSpinBox>(panel, "seedSnr").value(), 6.0);
    }
};

QTEST_MAIN(ParamsFormTest)
#include "tst_params_form.moc"
