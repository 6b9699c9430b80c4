#include "window/problem_bar.h"

#include "wording/core_sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace ostwald {
namespace {

/// Files are named; the key of a field says nothing to a person that the sentence does not.
QString textOf(const Error& error)
{
    const QString where = QString::fromStdString(error.where);
    const bool isPlace = where.contains(QLatin1Char('/')) || where.contains(QLatin1Char('\\'));
    return isPlace ? shownError(error) : shownSentence(error.message);
}

} // namespace


ProblemBar::ProblemBar(const Theme& theme, QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_wayOut(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    m_wayOut->setObjectName(QStringLiteral("wayOut"));
    connect(m_wayOut, &QPushButton::clicked, this, [this] {
        if (const auto takeIt = m_takeIt)
            takeIt();
    });
    layout->addWidget(m_wayOut, 0, Qt::AlignTop);
    auto* dismiss = new QPushButton(tr("Dismiss"), this);
    connect(dismiss, &QPushButton::clicked, this, &ProblemBar::clear);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    setTheme(theme);
    hide();
}

void ProblemBar::setTheme(const Theme& theme)
{
    setStyleSheet(QStringLiteral("ostwald--ProblemBar { background: %1; border-left: 4px solid %2; border-bottom: 1px solid %3; }")
                      .arg(theme.panel.name(), theme.warning.name(), theme.line.name()));
}

void ProblemBar::report(const Error& error)
{
    reportWithWayOut(error, {}, {});
}

void ProblemBar::reportWithWayOut(const Error& error, const QString& wayOut, std::function<void()> takeIt)
{
    m_text->setText(textOf(error));
    m_wayOut->setText(wayOut);
    m_wayOut->setVisible(!wayOut.isEmpty());
    m_takeIt = std::move(takeIt);
    setVisible(true);
}

void ProblemBar::clear()
{
    m_text->clear();
    hide();
}

} // namespace ostwald
