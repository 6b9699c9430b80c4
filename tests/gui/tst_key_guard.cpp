#include "window/key_guard.h"

#include <QApplication>
#include <QDialog>
#include <QIntValidator>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace ostwald;

/// A window with a view and a form beside it.
class KeyGuardTest : public QObject {
    Q_OBJECT

    struct Form {
        QMainWindow window;
        QWidget* view = new QWidget;
        QLineEdit* line = new QLineEdit;
        QSpinBox* number = new QSpinBox;
        QTableWidget* table = new QTableWidget(2, 1);
        QPushButton* button = new QPushButton(QStringLiteral("Export…"));

        Form()
        {
            auto* content = new QWidget;
            auto* layout = new QVBoxLayout(content);
            view->setFocusPolicy(Qt::StrongFocus);
            view->setMinimumHeight(100);
            for (QWidget* widget : std::initializer_list<QWidget*>{view, line, number, table, button})
                layout->addWidget(widget);
            table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("1.5")));
            window.setCentralWidget(content);
            new KeyGuard(window, [this] { return view; });
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
        }
    };

    static void type(QWidget& field, const char* text)
    {
        field.setFocus();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }

private Q_SLOTS:
    void aFieldTakesItsValueAndGivesTheKeyboardBack()
    {
        Form form;
        form.number->selectAll();
        type(*form.number, "7");
        QCOMPARE(form.number->value(), 7);
        QCOMPARE(QApplication::focusWidget(), form.view);
        int entered = 0;
        connect(form.line, &QLineEdit::returnPressed, form.line, [&entered] { ++entered; });
        type(*form.line, "round");
        QCOMPARE(entered, 1);
        QCOMPARE(QApplication::focusWidget(), form.view);
    }

    void aRefusedTextIsMendedWhereItStands()
    {
        Form form;
        form.line->setValidator(new QIntValidator(10, 20, form.line));
        type(*form.line, "5");
        QCOMPARE(QApplication::focusWidget(), form.line);
        QTest::keyClicks(form.line, QStringLiteral("\b15\r"));
        QCOMPARE(QApplication::focusWidget(), form.view);
    }

    void aFieldThatSendsTheKeyboardElsewhereIsObeyed()
    {
        Form form;
        connect(form.line, &QLineEdit::returnPressed, form.number, qOverload<>(&QWidget::setFocus));
        type(*form.line, "on");
        QCOMPARE(QApplication::focusWidget(), form.number);
    }

    void aCellGivesTheKeyboardBackToItsTable()
    {
        Form form;
        form.table->setFocus();
        form.table->editItem(form.table->item(0, 0));
        auto* editor = form.table->findChild<QLineEdit*>();
        QVERIFY(editor);
        type(*editor, "2.5");
        QTRY_COMPARE(form.table->item(0, 0)->text(), QStringLiteral("2.5"));
        QTRY_COMPARE(QApplication::focusWidget(), form.table);
    }

    void aDialogThatAClickOpenedLeavesTheKeyboardToTheView()
    {
        Form form;
        askBy(form);
        QTest::mouseClick(form.button, Qt::LeftButton);
        QTRY_COMPARE(QApplication::activeWindow(), &form.window);
        QCOMPARE(QApplication::focusWidget(), form.view);
    }

    void aDialogThatWasReachedByTabLeavesTheKeyboardThere()
    {
        Form form;
        askBy(form);
        form.table->setTabKeyNavigation(false);
        form.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(form.table, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.button);
        QTest::keyClick(form.button, Qt::Key_Space);
        QTRY_COMPARE(QApplication::activeWindow(), &form.window);
        QCOMPARE(QApplication::focusWidget(), form.button);
    }

    void aFieldOfADialogKeepsItsReturn()
    {
        Form form;
        QDialog dialog(&form.window);
        auto* field = new QSpinBox(&dialog);
        dialog.show();
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        type(*field, "3");
        QCOMPARE(QApplication::focusWidget(), field);
    }

private:
    static void askBy(Form& form)
    {
        connect(form.button, &QPushButton::clicked, &form.window, [&form] {
            QDialog dialog(&form.window);
            new QLineEdit(&dialog);
            QTimer::singleShot(50, &dialog, &QDialog::accept);
            dialog.exec();
        });
    }
};

QTEST_MAIN(KeyGuardTest)
#include "tst_key_guard.moc"
