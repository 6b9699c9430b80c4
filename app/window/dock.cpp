#include "window/dock.h"

#include "window/mnemonics.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

constexpr QSize leastWindow{480, 320};

/// One window before another, in the colour of the text.
class TearOffButton : public QToolButton {
public:
    explicit TearOffButton(QAction& action)
    {
        setCheckable(true);
        setChecked(action.isChecked());
        setToolTip(action.toolTip());
        setAccessibleName(action.toolTip());
        connect(this, &QToolButton::clicked, &action, &QAction::setChecked);
        connect(&action, &QAction::toggled, this, &QToolButton::setChecked);
        setAutoRaise(true);
        setFixedSize(26, 22);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::ButtonText), 1.2));
        const QPointF middle = QRectF(rect()).center();
        painter.drawPolyline(QPolygonF({{middle.x() - 2.0, middle.y() - 2.0}, {middle.x() - 2.0, middle.y() - 5.0},
                                        {middle.x() + 6.0, middle.y() - 5.0}, {middle.x() + 6.0, middle.y() + 2.0},
                                        {middle.x() + 3.0, middle.y() + 2.0}}));
        painter.drawRect(QRectF(middle.x() - 5.0, middle.y() - 2.0, 8.0, 7.0));
    }
};

QRect onSomeScreen(const QRect& wanted)
{
    const auto screens = QGuiApplication::screens();
    const bool isSeen = std::ranges::any_of(
        screens, [&wanted](const QScreen* screen) { return screen->availableGeometry().intersects(wanted); });
    if (isSeen || screens.isEmpty())
        return wanted;
    const QRect first = QGuiApplication::primaryScreen()->availableGeometry();
    return {first.topLeft() + QPoint(40, 40), wanted.size().boundedTo(first.size() - QSize(80, 80))};
}

} // namespace

Dock::Dock(const QString& name, Leaves leaves)
    : m_note(new QWidget(this)), m_noteText(new QLabel(m_note)), m_leaves(leaves), m_action(new QAction(name, this))
{
    m_noteText->setProperty("muted", true);
    m_noteText->setAlignment(Qt::AlignCenter);
    m_noteText->setWordWrap(true);
    auto* back = new QPushButton(tr("Bring back"), m_note);
    connect(back, &QPushButton::clicked, this, [this] { setTornOff(false); });
    auto* noteLayout = new QVBoxLayout(m_note);
    noteLayout->addStretch(1);
    noteLayout->addWidget(m_noteText);
    noteLayout->addWidget(back, 0, Qt::AlignHCenter);
    noteLayout->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    m_action->setCheckable(true);
    setName(name);
    connect(m_action, &QAction::toggled, this, &Dock::setTornOff);
    refresh();
}

void Dock::setName(const QString& name)
{
    if (name == m_name)
        return;
    if (withoutMnemonic(m_action->text()) == m_name) // else it is called by what it does
        m_action->setText(name);
    m_name = name;
    m_noteText->setText(tr("%1 is in a window of its own.").arg(name));
    m_action->setToolTip(tr("Put %1 into a window of its own, or back").arg(name));
    if (m_window)
        m_window->setWindowTitle(tr("%1 – Ostwald").arg(name));
}

void Dock::setContent(QWidget* content)
{
    m_content = content;
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, content);
}

void Dock::setTornOff(bool on)
{
    if (on == isTornOff())
        return;
    if (on)
        tearOff({m_content->mapToGlobal(QPoint(24, 24)), m_content->size().expandedTo(leastWindow)});
    else
        bringBack();
}

QRect Dock::windowRect() const
{
    return m_window ? m_window->geometry() : QRect();
}

void Dock::setWindowRect(const QRect& rect)
{
    if (rect.isNull())
        bringBack();
    else if (m_window)
        m_window->setGeometry(onSomeScreen(rect));
    else
        tearOff(rect);
}

void Dock::tearOff(const QRect& rect)
{
    // Plain keys of the main window reach a tool window of it, but no other.
    m_window = new QWidget(this, Qt::Tool);
    m_window->setWindowTitle(tr("%1 – Ostwald").arg(m_name));
    m_window->setAutoFillBackground(true);
    m_window->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(m_window);
    layout->setContentsMargins({});
    layout->addWidget(m_content);
    m_content->show();
    m_window->installEventFilter(this);
    m_window->setGeometry(onSomeScreen(rect));
    refresh();
}

void Dock::bringBack()
{
    if (!m_window)
        return;
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_content);
    m_content->show();
    m_window->removeEventFilter(this);
    m_window->hide();
    m_window->deleteLater(); // it may be in the middle of being closed
    m_window = nullptr;
    refresh();
}

void Dock::setWanted(bool wanted)
{
    m_isWanted = wanted;
    refresh();
}

void Dock::setWindowShown(bool shown)
{
    m_isWindowShown = shown;
    refresh();
}

void Dock::refresh()
{
    m_action->setChecked(isTornOff());
    m_note->setVisible(isTornOff());
    if (m_leaves == Leaves::Nothing) // any other is shown and hidden by what holds it, a stack of workspaces for instance
        setVisible(m_isWanted && !isTornOff());
    if (m_window)
        m_window->setVisible(m_isWindowShown);
}

bool Dock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Close) {
        event->ignore();
        bringBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* tearOffButton(Dock& dock)
{
    return new TearOffButton(*dock.action());
}

} // namespace ostwald
