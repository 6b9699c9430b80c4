#include "pipeline/json_writer.h"
#include "pipeline/number_text.h"
#include "pipeline/tables.h"
#include "sample_results.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <locale>
#include <sstream>

using namespace ostwald;
using namespace ostwald::test;

namespace {

struct CommaDecimals : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

template <class Writer>
QStringList linesOf(Writer writer)
{
    std::ostringstream out;
    writer(out);
    QStringList lines = QString::fromStdString(out.str()).split(QLatin1Char('\n'));
    if (lines.takeLast() != QString())
        lines.clear(); // the last line must be ended, too
    return lines;
}

EnsembleMoment momentAt(double t_s)
{
    return {.t_s = t_s, .particles = 3, .meanR_nm = 1.5, .sdR_nm = 0.25, .meanN = 900.0, .meanNSe = 10.0,
            .varN = 400.0, .varNSe = 50.0, .relVar = 0.0005};
}

} // namespace

class TestResultTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::locale::global(std::locale(std::locale::classic(), new CommaDecimals)); }
    void cleanupTestCase() { std::locale::global(std::locale::classic()); }

    void particlesAreListedByFrameThenTrack()
    {
        const Detections detections = sampleDetections();
        const Tracks tracks = sampleTracks(detections);
        const QStringList lines = linesOf([&](std::ostream& out) { writeParticlesCsv(out, tracks, detections); });
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], QStringLiteral("frame,id,x,y,area,r,r_sd,intensity,edge,flags"));
        for (int i = 1; i < 7; ++i)
            QCOMPARE(lines[i].count(QLatin1Char(',')), 9);
        const Detection& first = detections[0].particles[0];
        QVERIFY(lines[1].startsWith(QStringLiteral("2,1,%1,%2,%3,")
                                        .arg(first.x_px, 0, 'g', 8)
                                        .arg(first.y_px, 0, 'g', 8)
                                        .arg(first.area_px2, 0, 'g', 8)));
        QVERIFY(lines[2].endsWith(QStringLiteral(",0,8"))); // occluded
        QCOMPARE(lines[4], QStringLiteral("3,2,10,11,,2.5,,,0,4")); // interpolated: no area is invented
        QVERIFY(lines[6].endsWith(QStringLiteral(",0,2"))); // below the resolution
    }

    void aMissingNumberIsAnEmptyCell()
    {
        const Detections detections = sampleDetections(); // the last particle has no r_sd
        const Tracks tracks = sampleTracks(detections);
        const QStringList lines = linesOf([&](std::ostream& out) { writeParticlesCsv(out, tracks, detections); });
        QCOMPARE(lines[6].split(QLatin1Char(','))[6], QString());
    }

    void particlesAtTheBorderAreMarked()
    {
        const Detections detections = sampleDetections();
        Tracks tracks = sampleTracks(detections);
        tracks.tracks[1].points[1] = pointOf(detections, 3, 1);
        const QStringList lines = linesOf([&](std::ostream& out) { writeParticlesCsv(out, tracks, detections); });
        QVERIFY(lines[4].endsWith(QStringLiteral(",1,0")));
    }

    void tracksNameTheirParentsAndGroup()
    {
        Tracks tracks = sampleTracks(sampleDetections());
        tracks.tracks[0].group = Group::Excluded;
        tracks.tracks[1].group = Group::Unassigned;
        const QStringList lines = linesOf([&](std::ostream& out) { writeTracksCsv(out, tracks); });
        QCOMPARE(lines, QStringList({QStringLiteral("id,first,last,parent1,parent2,group"),
                                     QStringLiteral("1,2,3,,,"), QStringLiteral("2,2,3,,,"),
                                     QStringLiteral("3,4,4,1,2,B"), QStringLiteral("4,4,4,,,A")}));
    }

    void eventsAndDriftAreListed()
    {
        const Tracks tracks = sampleTracks(sampleDetections());
        QCOMPARE(linesOf([&](std::ostream& out) { writeEventsCsv(out, tracks); }),
                 QStringList({QStringLiteral("frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score"),
                              QStringLiteral("4,3,1,2,1.25,2.5,3,2,3.3,0.9")}));
        QCOMPARE(linesOf([&](std::ostream& out) { writeDriftCsv(out, tracks); }),
                 QStringList({QStringLiteral("frame,dx,dy"), QStringLiteral("2,0,0"),
                              QStringLiteral("3,0.125,-0.25"), QStringLiteral("4,0.1,-0.7")}));
    }

    void ensembleRowsCoverTheTimesOfBothPopulations()
    {
        const QStringList lines = linesOf(
            [](std::ostream& out) { writeEnsembleCsv(out, {momentAt(1.0)}, {momentAt(0.5), momentAt(1.0)}); });
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("t_s,particles,mean_r_nm,sd_r_nm,mean_n,var_n,rel_var,")));
        const QString moment = QStringLiteral(",3,1.5,0.25,900,400,0.0005,10,50");
        QCOMPARE(lines[1], QStringLiteral("0.5,,,,,,,,") + moment);
        QCOMPARE(lines[2], QStringLiteral("1") + moment + moment);
        QCOMPARE(lines[1].count(QLatin1Char(',')), lines[0].count(QLatin1Char(',')));
    }

    void profilesListTheSolution()
    {
        const GrowthFitResult fit = sampleFit({});
        const QStringList lines = linesOf([&](std::ostream& out) { writeProfilesCsv(out, fit); });
        QCOMPARE(lines, QStringList({QStringLiteral("t_s,ln_rho,ln_rho_sd,mean_n,var_n"),
                                     QStringLiteral("0,0.33333333,0.01,100,20"),
                                     QStringLiteral("0.5,0.25,0.02,110,25.5")}));
    }

    void fitJsonHasThePromisedMembers()
    {
        std::ostringstream out;
        writeFitJson(out, sampleFit({}));
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).object();
        for (const char* key : growthParameterKeys) {
            const QJsonObject constant =
                json[QLatin1String("parameters")].toObject()[QLatin1String(key)].toObject();
            for (const char* member : {"value", "sd", "low95", "high95"})
                QVERIFY2(constant[QLatin1String(member)].isDouble(), member);
            QVERIFY(constant[QLatin1String("determined")].isBool());
        }
        QCOMPARE(json[QLatin1String("n_star")].toObject()[QLatin1String("value")].toDouble(), 120.0);
        QVERIFY(json[QLatin1String("beta_mu_star")].toObject()[QLatin1String("sd")].isNull());
        const QJsonObject profiles = json[QLatin1String("profiles")].toObject();
        for (const char* member : {"t_s", "ln_rho", "ln_rho_sd", "delta", "delta_sd"})
            QCOMPARE(profiles[QLatin1String(member)].toArray().size(), 2);
        QCOMPARE(profiles[QLatin1String("ln_rho")].toArray()[0].toDouble(), 1.0 / 3.0);
        QCOMPARE(json[QLatin1String("correlation")].toArray().size(), 5);
        QCOMPARE(json[QLatin1String("correlation")].toArray()[2].toArray().size(), 5);
        QCOMPARE(json[QLatin1String("notes")].toArray().size(), 2);
        for (const char* member : {"chi2_per_dof", "aic", "seconds"})
            QVERIFY2(json[QLatin1String(member)].isDouble(), member);
    }

    void numbersReadBackAsTheSameDouble()
    {
        for (const double number : {1.0 / 3.0, 1e300, 5e-324, -0.1, 123456789.0})
            QCOMPARE(QByteArray::fromStdString(numberText(number)).toDouble(), number);
        QCOMPARE(numberText(1234.5678, 6), std::string("1234.57"));
    }

    void jsonEscapesWhatItMust()
    {
        JsonWriter json;
        json.beginObject().key("a\"b").value("tab\there \\ \u00b5").key("none")
            .value(std::numeric_limits<double>::infinity()).endObject();
        const QJsonObject read = QJsonDocument::fromJson(QByteArray::fromStdString(json.text())).object();
        QCOMPARE(read[QLatin1String("a\"b")].toString(), QStringLiteral("tab\there \\ \u00b5"));
        QVERIFY(read[QLatin1String("none")].isNull());
    }
};

QTEST_APPLESS_MAIN(TestResultTables)
#include "tst_result_tables.moc"
