#pragma once

#include "window/main_window.h"

#include "movie_view/frame_view.h"
#include "movie_view/timeline_strip.h"
#include "window/command_list.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace ostwald::test {

/// Sits in front of the window and counts what the hands do: a key, a click, a drag or an entered text is one action.
class Person {
public:
    explicit Person(MainWindow& window) : m_window(window) {}

    void startCounting() { m_actions = 0; }
    [[nodiscard]] int actions() const { return m_actions; }

    template <class W>
    [[nodiscard]] W& find(const char* name) const
    {
        auto* found = m_window.findChild<W*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no widget %s", name);
        return *found;
    }
    [[nodiscard]] FrameView& movie() const { return *m_window.findChild<FrameView*>(); }
    [[nodiscard]] TimelineStrip& timeline() const { return *m_window.findChild<TimelineStrip*>(); }

    /// A key to whatever has the focus; shortcuts of the window see it as they would on a screen.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }
    void click(QWidget& widget, QPointF at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        moveTo(widget, at);
        QTest::mouseClick(&widget, Qt::LeftButton, modifiers, at.toPoint());
    }
    void click(QWidget& widget) { click(widget, QPointF(widget.rect().center())); }
    void doubleClick(QWidget& widget, QPointF at)
    {
        ++m_actions;
        QTest::mouseDClick(&widget, Qt::LeftButton, {}, at.toPoint());
    }
    void drag(QWidget& widget, QPointF from, QPointF to)
    {
        ++m_actions;
        dragUncounted(widget, from, to);
    }
    /// One stroke with a key of the movie view held.
    void dragWithKey(Qt::Key key, Qt::KeyboardModifiers modifiers, QPointF from_px, QPointF to_px)
    {
        ++m_actions; // key
        ++m_actions; // stroke
        movie().setFocus();
        QTest::keyPress(&movie(), key, modifiers);
        dragUncounted(movie(), inView(from_px), inView(to_px));
        QTest::keyRelease(&movie(), key, modifiers);
    }
    void type(QWidget& widget, const QString& text)
    {
        ++m_actions;
        widget.setFocus();
        QTest::keyClicks(&widget, text);
        QTest::keyClick(&widget, Qt::Key_Return);
    }

    /// Gives the name to the next dialog that asks where to save, and saves; that dialog holds the caller up until then.
    void nameTheNextFile(const QString& path)
    {
        auto* look = new QTimer(&m_window);
        QObject::connect(look, &QTimer::timeout, look, [this, look, path] {
            auto* dialog = m_window.findChild<QFileDialog*>();
            if (!dialog || !dialog->isVisible())
                return;
            look->stop();
            look->deleteLater();
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(path); // typed letter by letter, what the folder holds would drop down and take Return
            ++m_actions;
            click(*dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save));
        });
        look->start(100);
    }

    /// Where a place of the picture is in the movie view.
    [[nodiscard]] QPointF inView(QPointF picture_px) const { return movie().transform().toView(picture_px); }

    static void moveTo(QWidget& widget, QPointF at) { QTest::mouseMove(&widget, at.toPoint()); }

private:
    static void dragUncounted(QWidget& widget, QPointF from, QPointF to)
    {
        moveTo(widget, from);
        QTest::mousePress(&widget, Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= 4; ++step)
            moveTo(widget, from + (to - from) * step / 4.0);
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to.toPoint());
    }

    MainWindow& m_window;
    int m_actions = 0;
};

} // namespace ostwald::test
