#include "touching_pair.h"
#include "whole_window.h"

#include <QAccessible>
#include <QDialog>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>
#include <vector>

using namespace ostwald;
using namespace ostwald::test;

/// The whole window without a mouse.
class KeyboardOnly : public QObject {
    Q_OBJECT

    TouchingPairs m_movie;
    std::unique_ptr<WholeWindow> m_all;

    Person& person() { return *m_all->person; }

    /// What a person is meant to reach: seen, at work, and with a focus policy for keys.
    static bool isStop(const QWidget& widget)
    {
        return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
    }
    /// Of a window, in no order.
    static std::vector<QWidget*> stopsOf(const QWidget& window)
    {
        std::vector<QWidget*> found;
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (widget->window() == &window && isStop(*widget))
                found.push_back(widget);
        return found;
    }
    std::vector<QWidget*> stops() const { return stopsOf(*m_all->window); }
    static QString describe(const QWidget& widget)
    {
        QString path;
        for (const QWidget* at = &widget; at; at = at->parentWidget())
            path += QLatin1String(at->metaObject()->className())
                + (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()) + QLatin1Char(' ');
        return path;
    }
    /// Presses Tab until the keyboard is where it was.
    std::vector<QWidget*> walk()
    {
        std::vector<QWidget*> seen;
        for (int presses = 0; presses < 400; ++presses) {
            QWidget* at = QApplication::focusWidget();
            if (!at || std::ranges::find(seen, at) != seen.end())
                break;
            seen.push_back(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return seen;
    }
    /// With what is drawn just outside of it.
    QImage pictureAround(const QWidget& control) const
    {
        const QRect place(control.mapTo(m_all->window.get(), QPoint()), control.size());
        return m_all->window->grab(place.adjusted(-3, -3, 3, 3)).toImage();
    }
    static QString nameOf(QWidget& widget)
    {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
        return accessible ? accessible->text(QAccessible::Name) : QString();
    }
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

    void tabReachesEveryControl_data() { allWorkspaces_data(); }
    void tabReachesEveryControl()
    {
        QFETCH(Workspace, workspace);
        m_all->window->setWorkspace(workspace);
        QTest::qWait(100);
        const std::vector<QWidget*> reached = walk();
        QStringList missing;
        for (QWidget* wanted : stops())
            if (std::ranges::find(reached, wanted) == reached.end())
                missing << describe(*wanted);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        QVERIFY(reached.size() > 5);
    }

    void everyControlHasAName_data() { allWorkspaces_data(); }
    void everyControlHasAName()
    {
        QFETCH(Workspace, workspace);
        m_all->window->setWorkspace(workspace);
        QTest::qWait(100);
        QStringList nameless;
        for (QWidget* control : stops())
            if (nameOf(*control).isEmpty())
                nameless << describe(*control);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void theFocusIsSeen_data() { allWorkspaces_data(); }
    void theFocusIsSeen()
    {
        QFETCH(Workspace, workspace);
        m_all->window->setWorkspace(workspace);
        QTest::qWait(100);
        QStringList unseen;
        for (QWidget* control : stops()) {
            for (QWidget* at = control->parentWidget(); at; at = at->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(at))
                    area->ensureWidgetVisible(control);
            m_all->window->setFocus();
            const QImage without = pictureAround(*control);
            control->setFocus(Qt::TabFocusReason);
            if (QApplication::focusWidget() != control)
                continue;
            if (pictureAround(*control) == without)
                unseen << describe(*control);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
    }

    void everyControlOfADialogIsReachedAndNamed_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"help.keys", "file.exportMovie", "file.exportEvidence"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyControlOfADialogIsReachedAndNamed()
    {
        QFETCH(QString, command);
        m_all->window->commands().find(command).action->trigger();
        auto* dialog = m_all->window->findChild<QDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        stopsOf(*dialog).front()->setFocus();
        const std::vector<QWidget*> reached = walk();
        QStringList wrong;
        for (QWidget* wanted : stopsOf(*dialog)) {
            if (std::ranges::find(reached, wanted) == reached.end())
                wrong << QStringLiteral("not reached: ") + describe(*wanted);
            if (nameOf(*wanted).isEmpty())
                wrong << QStringLiteral("no name: ") + describe(*wanted);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
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
