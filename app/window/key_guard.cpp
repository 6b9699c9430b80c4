#include "window/key_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>

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

} // namespace

bool KeyGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* press = static_cast<QKeyEvent*>(event);
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && answersTo(watched, press->key())) {
            press->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ostwald
