#include "window/tour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <array>

namespace ostwald {
namespace {

struct Step {
    Workspace workspace;
    const char* subject; ///< objectName of what is framed
    const char* text;
};

constexpr std::array steps{
    Step{Workspace::Movie, "calibrationPanel",
         QT_TRANSLATE_NOOP("Tour", "Every length rests on the pixel size. Check where it was read from, and confirm it once.")},
    Step{Workspace::Movie, "filmStrip",
         QT_TRANSLATE_NOOP("Tour", "Space plays, the arrows step, the wheel zooms at the pointer. The particles are found and "
                                   "followed in the background.")},
    Step{Workspace::Segment, "adviceButton",
         QT_TRANSLATE_NOOP("Tour", "Every outline should sit on the edge of its particle. If not, change a setting, or have "
                                   "settings proposed by the movie itself.")},
    Step{Workspace::Track, "trackTable",
         QT_TRANSLATE_NOOP("Tour", "Blue particles grew by monomers alone, orange ones have coalesced. One that is clicked is "
                                   "picked in every view.")},
    Step{Workspace::Track, "trackTabs",
         QT_TRANSLATE_NOOP("Tour", "N goes to what the program is least sure of: Return accepts, Backspace rejects. What a key "
                                   "would do stands in the line at the foot.")},
    Step{Workspace::Ensemble, "proposePhases",
         QT_TRANSLATE_NOOP("Tour", "Name the phases of growth, or have them proposed. They stand behind every plot over time.")},
    Step{Workspace::Fit, "fitButton",
         QT_TRANSLATE_NOOP("Tour", "The fit runs while you go on. Each constant ends with its interval, or with the sentence that "
                                   "these data do not determine it.")},
    Step{Workspace::Figure, "exportButton",
         QT_TRANSLATE_NOOP("Tour", "Choose a figure and a journal, and export it with its numbers. Ctrl+S keeps everything in one "
                                   "file.")}};

/// Drawn over the work, which gets every click.
class SubjectFrame : public QWidget {
public:
    SubjectFrame(QWidget& over, const Theme& theme) : QWidget(&over), m_theme(theme)
    {
        setObjectName(QStringLiteral("tourFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr double width_px = 3.0;
        constexpr double corner_px = 6.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, width_px));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width_px, width_px, -width_px, -width_px), corner_px, corner_px);
    }

private:
    const Theme& m_theme;
};

} // namespace

Tour::Tour(QWidget& work, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_work(work), m_theme(theme), m_count(new QLabel(this)), m_text(new QLabel(this)),
      m_back(new QPushButton(tr("Back"), this)), m_next(new QPushButton(this)), m_frame(new SubjectFrame(work, m_theme))
{
    setObjectName(QStringLiteral("tour"));
    m_count->setProperty("muted", true);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setProperty("primary", true);
    auto* end = new QPushButton(tr("End the tour"), this);
    end->setObjectName(QStringLiteral("tourEnd"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_back, m_next, end})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < steps.size() ? show(m_step + 1) : close(); });
    connect(end, &QPushButton::clicked, this, &Tour::close);
    m_work.installEventFilter(this);
    setTheme(theme);
    hide();
}

std::size_t Tour::stepCount()
{
    return steps.size();
}

void Tour::setTheme(const Theme& theme)
{
    m_theme = theme;
    setStyleSheet(QStringLiteral("ostwald--Tour { background: %1; border-left: 4px solid %2; border-bottom: 1px solid %3; }")
                      .arg(theme.panel.name(), theme.accent.name(), theme.line.name()));
    m_frame->update();
}

void Tour::start()
{
    setVisible(true);
    show(0);
}

void Tour::close()
{
    hide();
    m_frame->hide();
    m_subject = nullptr;
}

void Tour::show(std::size_t step)
{
    m_step = step;
    Q_EMIT workspaceWanted(steps[step].workspace);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(steps.size()));
    m_text->setText(tr(steps[step].text));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < steps.size() ? tr("Next") : tr("Done"));
    m_subject = m_work.findChild<QWidget*>(QLatin1String(steps[step].subject));
    QTimer::singleShot(0, this, &Tour::placeFrame); // once the workspace is laid out
}

void Tour::placeFrame()
{
    constexpr int air_px = 6;
    m_frame->setVisible(m_subject && m_subject->isVisible() && m_subject->window() == m_work.window() && isVisible());
    if (!m_frame->isVisible())
        return;
    for (QWidget* above = m_subject->parentWidget(); above && above != &m_work; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(m_subject);
    const QRect place(m_subject->mapTo(&m_work, QPoint()), m_subject->size());
    m_frame->setGeometry(place.adjusted(-air_px, -air_px, air_px, air_px).intersected(m_work.rect()));
    m_frame->raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_work && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QTimer::singleShot(0, this, &Tour::placeFrame);
    return QFrame::eventFilter(watched, event);
}

} // namespace ostwald
