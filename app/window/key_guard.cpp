#include "window/key_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>

#include <utility>

namespace ostwald {
namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
}

bool answersTo(const QObject* control, int key)
{
    if (qobject_cast<const QAbstractButton*>(control))
        return key == Qt::Key_Space;
    if (qobject_cast<const QLineEdit*>(control) || qobject_cast<const QAbstractSpinBox*>(control))
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Backspace;
    if (qobject_cast<const QComboBox*>(control))
        return key == Qt::Key_Space || isArrow(key) || (key >= Qt::Key_0 && key <= Qt::Key_Z);
    if (qobject_cast<const QAbstractItemView*>(control))
        return key == Qt::Key_Up || key == Qt::Key_Down;
    return (qobject_cast<const QTabBar*>(control) || qobject_cast<const QAbstractSlider*>(control)) && isArrow(key);
}

bool isReturn(const QKeyEvent& press)
{
    return press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
}

/// A text field or spin box of a form; those of cells belong to their table, and of a combo box to its list.
bool isFormField(const QObject* control)
{
    if (!qobject_cast<const QLineEdit*>(control) && !qobject_cast<const QAbstractSpinBox*>(control))
        return false;
    const QObject* parent = control->parent();
    return !qobject_cast<const QComboBox*>(parent) && !(parent && qobject_cast<const QAbstractItemView*>(parent->parent()));
}

/// In the window, or in a tool window of it.
bool belongsTo(const QWidget& window, const QWidget& control)
{
    const QWidget* its = control.window();
    return its == &window || (its->windowType() == Qt::Tool && its->parentWidget() && its->parentWidget()->window() == &window);
}

} // namespace

KeyGuard::KeyGuard(QWidget& window, std::function<QWidget*()> mainView)
    : QObject(&window), m_window(window), m_mainView(std::move(mainView))
{
    qApp->installEventFilter(this);
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        auto* press = static_cast<QKeyEvent*>(event);
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && answersTo(watched, press->key())) {
            press->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (!m_enters && isReturn(*static_cast<QKeyEvent*>(event)) && isFormField(watched)
            && belongsTo(m_window, *static_cast<QWidget*>(watched))) {
            enter(*watched, *event);
            return true;
        }
        break;
    case QEvent::FocusIn:
        if (const auto* control = qobject_cast<QWidget*>(watched); control && belongsTo(m_window, *control)) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                m_byPointer = reason == Qt::MouseFocusReason;
        }
        break;
    case QEvent::WindowDeactivate: // platforms differ in which of the two comes first
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && dialog->isHidden())
            m_leaving = dialog;
        break;
    case QEvent::Hide:
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && (dialog->isActiveWindow() || m_leaving == dialog))
            leaveDialog(*dialog);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void KeyGuard::enter(QObject& field, QEvent& press)
{
    QPointer<QWidget> entered(static_cast<QWidget*>(&field));
    m_enters = true;
    QCoreApplication::sendEvent(&field, &press);
    m_enters = false;
    const auto* line = qobject_cast<QLineEdit*>(entered);
    const bool isRefused = line && !line->hasAcceptableInput();
    if (entered && entered->hasFocus() && !isRefused) // else the field itself, or what it started, knew better
        giveBack();
}

/// @pre it had the keyboard, not another window or program
void KeyGuard::leaveDialog(const QWidget& dialog)
{
    m_leaving.clear();
    if (!dialog.parentWidget() || dialog.parentWidget()->window() != &m_window)
        return;
    m_window.activateWindow(); // not every window manager does so by itself, or at once
    if (m_byPointer && qobject_cast<const QAbstractButton*>(m_window.focusWidget()))
        giveBack();
}

void KeyGuard::giveBack()
{
    QWidget* view = m_mainView();
    if (!view || !view->isVisible())
        return;
    view->setFocus();
    if (!view->isActiveWindow() && QApplication::focusWidget())
        QApplication::focusWidget()->clearFocus(); // keys that nothing has go to the main window's commands
}

} // namespace ostwald
