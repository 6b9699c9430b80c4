#include "panels/advice_card.h"

#include "panels/editors.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ostwald {

AdviceCard::AdviceCard(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(document), m_ask(new QPushButton),
      m_use(new QPushButton(tr("Use these"))), m_remark(makeRemark(QStringLiteral("adviceRemark")))
{
    m_ask->setObjectName(QStringLiteral("adviceButton"));
    m_ask->setToolTip(tr("Reads eight frames of the movie and proposes polarity, signal to noise and largest radius"));
    connect(m_ask, &QPushButton::clicked, this, &AdviceCard::startOrStop);
    m_use->setObjectName(QStringLiteral("adviceUse"));
    m_use->setToolTip(tr("One step that can be undone; the history keeps what spoke for it"));
    connect(m_use, &QPushButton::clicked, this, &AdviceCard::use);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 4);
    buttons->setSpacing(8);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_remark);

    connect(&m_runner, &AdviceRunner::changed, this, &AdviceCard::refresh);
    refresh();
}

void AdviceCard::startOrStop()
{
    if (m_runner.isRunning())
        m_runner.stop();
    else
        m_runner.start();
}

void AdviceCard::use()
{
    const auto advice = m_runner.advice();
    if (!advice)
        return;
    m_document.edit(&Project::segmenter, advice->params,
                    tr("Use proposed settings: signal to noise %1 (%L2 particles, %3 false ones, in %4 frames)")
                        .arg(shownNumber(advice->params.seedSnr, 1))
                        .arg(advice->proposed.particles)
                        .arg(std::lround(advice->proposed.falseAlarms))
                        .arg(advice->frames));
}

void AdviceCard::refresh()
{
    setVisible(m_runner.canStart());
    m_ask->setText(m_runner.isRunning() ? tr("Stop") : tr("Propose settings"));
    const auto advice = m_runner.advice();
    m_use->setVisible(advice && Segmenter(advice->params) != m_document.project().segmenter);
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

QString AdviceCard::remark() const
{
    if (m_runner.isRunning())
        return tr("Looking at the movie: %1 %").arg(std::lround(100.0 * m_runner.fraction()));
    if (m_runner.failure())
        return shownSentence(m_runner.failure()->message);
    const auto advice = m_runner.advice();
    if (!advice)
        return {};
    const auto percent = [](double share) { return std::lround(100.0 * share); };
    const bool isBright = advice->params.brightParticles;
    const double own = isBright ? advice->brightSignal : advice->darkSignal;
    const double other = isBright ? advice->darkSignal : advice->brightSignal;
    QStringList lines;
    lines << (isBright ? tr("• Particles are brighter than the liquid: what is brighter stands out by %L1, what is darker by %L2.")
                       : tr("• Particles are darker than the liquid: what is darker stands out by %L1, what is brighter by %L2."))
                 .arg(std::lround(own))
                 .arg(std::lround(other));
    lines << tr("• Signal to noise %1: %L2 particles in %3 frames, about %4 of them false, as many as the noise makes the "
                "other way round.")
                 .arg(shownNumber(advice->proposed.seedSnr, 1))
                 .arg(advice->proposed.particles)
                 .arg(advice->frames)
                 .arg(std::lround(advice->proposed.falseAlarms));
    if (advice->present.seedSnr != advice->proposed.seedSnr)
        lines << tr("• With %1 there were %L2 and %3.")
                     .arg(shownNumber(advice->present.seedSnr, 1))
                     .arg(advice->present.particles)
                     .arg(std::lround(advice->present.falseAlarms));
    lines << tr("• Radii: half of them below %1 px, one in a hundred above %2 px; searched up to %3 px.")
                 .arg(shownNumber(advice->medianRadius_px, 1), shownNumber(advice->largeRadius_px, 1),
                      shownNumber(advice->params.largestRadius_px, 0));
    lines << tr("• A threshold a fifth lower or higher changes their number by up to %1 % and the median radius by %2 %.")
                 .arg(percent(advice->stability.count))
                 .arg(percent(advice->stability.medianRadius));
    if (advice->stability.count > stableChange || advice->stability.medianRadius > stableChange)
        lines << tr("• So results hang on this setting: look at faint particles in a few frames.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace ostwald
