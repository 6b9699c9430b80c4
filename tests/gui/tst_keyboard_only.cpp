#include "touching_pair.h"
#include "whole_window.h"

#include <QSpinBox>

using namespace ostwald;
using namespace ostwald::test;

/// The whole window without a mouse.
class KeyboardOnly : public QObject {
    Q_OBJECT

    TouchingPairs m_movie;
    std::unique_ptr<WholeWindow> m_all;

    Person& person() { return *m_all->person; }
    static void allWorkspaces_data()
    {
        QTest::addColumn<Workspace>("workspace");
        QTest::addColumn<QString>("view");
        QTest::newRow("Movie") << Workspace::Movie << QStringLiteral("ostwald::FrameView");
        QTest::newRow("Segment") << Workspace::Segment << QStringLiteral("ostwald::FrameView");
        QTest::newRow("Track") << Workspace::Track << QStringLiteral("ostwald::FrameView");
        QTest::newRow("Ensemble") << Workspace::Ensemble << QStringLiteral("ostwald::TimelineStrip");
        QTest::newRow("Fit") << Workspace::Fit << QStringLiteral("ostwald::TimelineStrip");
        QTest::newRow("Figure") << Workspace::Figure << QStringLiteral("ostwald::PageView");
    }

private Q_SLOTS:
    void init()
    {
        m_all = std::make_unique<WholeWindow>();
        m_movie.open(m_all->document);
        QVERIFY(QApplication::focusWidget());
    }
    void cleanup() { m_all.reset(); }

    void aWorkspaceBeginsWithTheKeyboardInItsView_data() { allWorkspaces_data(); }
    void aWorkspaceBeginsWithTheKeyboardInItsView()
    {
        QFETCH(Workspace, workspace);
        QFETCH(QString, view);
        m_all->window->setWorkspace(Workspace::Segment);
        person().press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(workspace)), Qt::ControlModifier);
        QCOMPARE(QLatin1String(QApplication::focusWidget()->metaObject()->className()), view);
    }

    void afterANumberTheNextKeyIsACommand()
    {
        auto& frame = person().find<QSpinBox>("frameSpin");
        frame.selectAll();
        person().type(frame, QStringLiteral("6"));
        QCOMPARE(m_all->document.selection().frame, 6);
        person().press(Qt::Key_Right);
        QCOMPARE(m_all->document.selection().frame, 7);
        m_all->document.select({TrackId{8}}, TrackId{8});
        frame.selectAll();
        person().type(frame, QStringLiteral("5"));
        person().press(Qt::Key_2);
        QCOMPARE(m_all->document.selection().frame, 5);
        QCOMPARE(m_all->document.tracks()->find(TrackId{8})->group, Group::B);
    }
};

QTEST_MAIN(KeyboardOnly)
#include "tst_keyboard_only.moc"
