#include "commands/project_commands.h"

#include "movie/raw_reader.h"
#include "store/project_json.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace ostwald;

namespace {

const SavedProject saved{"/home/m/growth.ostwald", 4};

Project opened()
{
    Project project;
    project.movie.path = "/data/growth.tif";
    return project;
}

/// What stands behind an option; empty when it is not there.
std::string behind(const ShellCommand& command, const std::string& option)
{
    const auto found = std::ranges::find(command.words, option);
    return found == command.words.end() || found + 1 == command.words.end() ? std::string() : *(found + 1);
}

} // namespace

class ProjectCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFitOfSeveralMoviesSharesWithEachOfThem()
    {
        Project project = opened();
        const auto shares = [&project] {
            const auto command = fitCommand(project, saved);
            return command ? std::ranges::count(command->words, std::string("--share")) : -1;
        };
        QCOMPARE(shares(), 0);
        project.fitPartners = {{"/data/second.ostwald", "00ff"}, {"/data/third.ostwald", "01"}};
        QCOMPARE(shares(), 2);
        QCOMPARE(behind(*fitCommand(project, saved), "--share"), std::string("/data/second.ostwald"));
    }

    void theShellTakesALineApartIntoTheSameWords()
    {
        const ShellCommand command{{"printf", "%s\\n", "plain", "two words", "it's", "$HOME `date` \\ \"x\"", "", "{\"a\": [1,2]}",
                                    "größer*", "-- ;&|<>()#!~"}};
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(shellText(command))});
        QVERIFY(shell.waitForFinished());
        QByteArray expected;
        for (std::size_t i = 2; i < command.words.size(); ++i)
            expected += QByteArray::fromStdString(command.words[i]) + '\n';
        QCOMPARE(shell.readAllStandardOutput(), expected);
        QCOMPARE(shellText({{"ostwald-cli", "check", "/a/b.ostwald"}}), std::string("ostwald-cli check /a/b.ostwald"));
    }

    void defaultsNeedNoWords()
    {
        const auto command = analysisCommand(opened(), {}, WithFit::Yes);
        QVERIFY(command);
        QCOMPARE(shellText(*command), std::string("ostwald-cli analyze /data/growth.tif --output growth-analysis"));
    }

    void everyParameterThatWasChangedIsNamedAndNoOther()
    {
        Project project = opened();
        project.segmenter = PaperParams{};
        project.link.method = LinkMethod::GreedyMinimumF;
        project.link.maxGap_frames = 7;
        project.range = {3, -1};
        project.calibration.pixelSize_nm = 0.1;
        project.movie.readAs.dataset = "/Data/Image 1";
        project.movie.readAs.timeAxis = 2;
        project.movie.readAs.raw = RawForm{.width = 64, .height = 32, .type = SampleType::Float32, .order = ByteOrder::Big,
                                           .headerBytes = 12, .gapBytes = 4};
        project.fit.constants[2].fixed = true;
        const auto command = analysisCommand(project, {}, WithFit::No);
        QVERIFY(command);
        QCOMPARE(behind(*command, "--preset"), std::string("paper"));
        QCOMPARE(behind(*command, "--frames"), std::string("3:"));
        QCOMPARE(behind(*command, "--pixel-size-nm"), std::string("0.1"));
        QCOMPARE(behind(*command, "--frame-interval-s"), std::string());
        QCOMPARE(behind(*command, "--dataset"), std::string("/Data/Image 1"));
        QCOMPARE(behind(*command, "--time-axis"), std::string("2"));
        QCOMPARE(*parseRawForm(behind(*command, "--raw")), *project.movie.readAs.raw);
        QCOMPARE(behind(*command, "--params"), std::string(R"({"fit":{"alpha":{"fixed":true}},"link":{"maxGap_frames":7}})"));
        QCOMPARE(command->words.back(), std::string("--no-fit"));
        QCOMPARE(behind(*command, "--corrections"), std::string());
    }

    void theParametersReadBackAsThoseOfTheProject()
    {
        Project project = opened();
        MeasureParams measure;
        measure.brightParticles = true;
        project.segmenter = measure;
        project.link.maxStep_px = 3.25;
        project.fit.constants[0].lower = -1.0 / 3.0;
        project.fit.constants[1].priorMean = -1.5;
        project.fit.constants[1].priorSd = 0.1;
        project.fit.deltaSd = 0.0;
        project.coalescence.constants[0] = {.start = 1.5, .fixed = true};
        project.coalescence.diffusion_nm2_s = 0.25;
        const auto command = analysisCommand(project, {}, WithFit::Yes);
        QVERIFY(command);
        Project read = opened();
        const Status applied = applyParams(QByteArray::fromStdString(behind(*command, "--params")), read);
        QVERIFY2(applied, applied ? "" : applied.error().text().c_str());
        QVERIFY(read == project);
    }

    void correctionsAreTakenFromTheFileAsOfTheirStep()
    {
        Project project = opened();
        project.edits = {CutEdit{{1, 2.0, 3.0}}};
        const auto command = analysisCommand(project, saved, WithFit::No);
        QVERIFY(command);
        QCOMPARE(behind(*command, "--corrections"), std::string("/home/m/growth.ostwald"));
        QCOMPARE(behind(*command, "--step"), std::string("4"));
        QCOMPARE(behind(*command, "--output"), std::string("growth-analysis"));
        const auto unsaved = analysisCommand(project, {}, WithFit::No);
        QVERIFY(!unsaved);
        QVERIFY(unsaved.error().message.starts_with("Save the project first"));
    }

    void tracksOfAnotherProgramHaveNoMovieToAnalyze()
    {
        Project project;
        project.imported = ImportSource{"TrackMate XML", "/a.xml", "1"};
        QVERIFY(!analysisCommand(project, saved, WithFit::No));
        QVERIFY(exportCommand(saved, "trackmate"));
    }

    void figuresAndMoviesNameWhatIsNotTheDefault()
    {
        const auto figure = figureCommand(saved, {.name = "fig2", .format = "tiff", .journal = "acs", .width_mm = 82.5,
                                                  .rowHeight_mm = {}, .text_pt = 6.5, .dpi = 300, .frame = {}});
        QVERIFY(figure);
        QCOMPARE(shellText(*figure), std::string("ostwald figures /home/m/growth.ostwald --template fig2 --format tiff --journal acs "
                                                 "--width-mm 82.5 --text-pt 6.5 --dpi 300 --output growth-figures"));
        ClipRequest clip;
        clip.tails = false;
        clip.ids = true;
        clip.suffix = "";
        const auto movie = clipCommand(saved, clip);
        QVERIFY(movie);
        QCOMPARE(shellText(*movie), std::string("ostwald movie /home/m/growth.ostwald --output growth-tracked --layout overlay "
                                                "--fps 10 --ids --no-tails"));
        QVERIFY(!figureCommand({}, {}) && !clipCommand({}, {}) && !coalescenceCommand({}, {}) && !evidenceCommand({}));
    }
};

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "tst_project_commands.moc"
