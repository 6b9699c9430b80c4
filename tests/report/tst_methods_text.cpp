#include "fit/sample_fit.h"
#include "report/methods_text.h"
#include "sample_results.h"

#include <QRegularExpression>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

QString textOf(const Project& project, const Results& results = {})
{
    return QString::fromStdString(methodsText(project, results, "1.2.3"));
}

} // namespace

class TestMethodsText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyParameterThatIsNotTheDefaultIsNamed()
    {
        const QString text = textOf(sampleProject());
        QVERIFY(text.contains(QStringLiteral("Ostwald 1.2.3")));
        QVERIFY(text.contains(QStringLiteral("a movie.tif")));
        QVERIFY(text.contains(QStringLiteral("frames 2 to 4")));
        QVERIFY2(text.contains(QStringLiteral("Smallest signal to noise 5.1")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Largest step 7.7 px; Close gaps up to 2 frames")));
        QVERIFY(!text.contains(QStringLiteral("Camera offset"))); // as it is by default
        QVERIFY(text.contains(QStringLiteral("17 corrections were made by hand (2 x tag; 1 x cut;")));
    }

    void theProjectsThatShareTheConstantsAreNamed()
    {
        Project project = sampleProject();
        const auto textNow = [&project] {
            Results results = sampleTracking(project);
            results.fit = {stageKeys(project).fit, std::make_shared<const GrowthFitResult>(sampleFit(project.fit))};
            return textOf(project, results);
        };
        QVERIFY(!textNow().contains(QStringLiteral("shared")));
        project.fitPartners = {{"/data/second.ostwald", "00ff"}};
        QVERIFY2(textNow().contains(QStringLiteral("shared with the trajectories of second.ostwald (content 00ff)")),
                 qPrintable(textNow()));
        QVERIFY(textNow().contains(QStringLiteral("each movie's own")));
        project.fitPartners.push_back({"/data/aliquots.ostwald", "11ee", true});
        QVERIFY2(textNow().contains(QStringLiteral("shared with the trajectories of second.ostwald (content 00ff) and the size "
                                                   "distributions of the samples of aliquots.ostwald (content 11ee); ")),
                 qPrintable(textNow()));
        QVERIFY(textNow().contains(QStringLiteral("integrated out for the movies and at its best for the samples")));
        QVERIFY(!textNow().contains(QStringLiteral("each movie's own")));
    }

    void aStudyOfSamplesIsToldAsOne()
    {
        Project project;
        project.movie.path = "/data/aliquots";
        project.calibration.ageing_s = {600.0, 0.0, 600.0, 7200.0};
        project.fit = defaultSampleFitParams(builtinMaterials().front());
        Results results = sampleTracking(project);
        EditedTracks stills = *results.tracks.value;
        stills.tracks.areStills = true;
        stills.tracks.tracks.front().group = Group::Excluded;
        const auto left = std::ranges::count_if(stills.tracks.tracks, [](const Track& track) { return track.group != Group::A; });
        results.tracks.value = std::make_shared<const EditedTracks>(std::move(stills));
        results.fit = {stageKeys(project).fit, std::make_shared<const GrowthFitResult>(sampleFit(project.fit))};
        const QString text = textOf(project, results);
        QVERIFY2(text.contains(QStringLiteral("The stills were aliquots")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("ageing times 0, 600, 7200 s of 3 samples in 4 pictures")));
        QVERIFY(text.contains(QStringLiteral("without following any from picture to picture (ex situ); %1 ").arg(left)));
        QVERIFY(text.contains(QStringLiteral("size distributions of 57 particles")));
        QVERIFY(!text.contains(QStringLiteral("linked")));
        QVERIFY(!text.contains(QStringLiteral("trajector")));
        QVERIFY(!text.contains(QStringLiteral("knots")));
        QVERIFY(!text.contains(QStringLiteral("not default: d_eps"))); // the priors are those of samples
    }

    void theDefaultsAreSaidToBeSo()
    {
        Project project;
        project.movie.path = "/data/m.mrc";
        const QString text = textOf(project);
        QCOMPARE(text.count(QStringLiteral("with default parameters")), 2);
        QVERIFY(text.contains(QStringLiteral("Nothing was corrected by hand")));
        QVERIFY(!text.contains(QStringLiteral("fitted")));
    }

    void theFitIsToldWithItsIntervalsAndWhatWasHeldFixed()
    {
        const Project project = sampleProject();
        Results results = sampleTracking(project);
        results.fit = {stageKeys(project).fit, std::make_shared<const GrowthFitResult>(sampleFit(project.fit))};
        const QString text = textOf(project, results);
        QVERIFY2(text.contains(QStringLiteral("57 trajectories")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("d_eps_f = 0.1 (95 % 0 to 0.2)")));
        QVERIFY(text.contains(QStringLiteral("(held fixed)")));
        QVERIFY(text.contains(QStringLiteral("prior -1.7 +- 0.3")));
        results.fit.key = {}; // of other parameters
        QVERIFY(!textOf(project, results).contains(QStringLiteral("was fitted")));
    }

    void everyCitationHasItsReference()
    {
        Project project = sampleProject();
        project.segmenter = PaperParams{};
        const QString text = textOf(project, sampleTracking(project));
        QSet<QString> cited;
        auto match = QRegularExpression(QStringLiteral(" \\[(\\d)\\]")).globalMatch(text);
        while (match.hasNext())
            cited.insert(match.next().captured(1));
        QCOMPARE(cited.size(), 2);
        for (const QString& number : cited)
            QVERIFY(text.contains(QStringLiteral("\n[%1] ").arg(number)));
        QVERIFY(text.contains(QStringLiteral("Bradley")));
    }
};

QTEST_APPLESS_MAIN(TestMethodsText)
#include "tst_methods_text.moc"
