#include "review/review_panel.h"

#include "corrections/track_operations.h"
#include "review/frame_strip.h"
#include "review/review_model.h"
#include "tables/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {

ReviewPanel::ReviewPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new ReviewModel(document, this)), m_summary(new QLabel),
      m_progress(new QProgressBar), m_strip(new FrameStrip(document, theme)), m_table(new QTableView),
      m_accept(new QPushButton(tr("Accept"))), m_reject(new QPushButton(tr("Reject"))),
      m_unsure(new QPushButton(tr("Unsure")))
{
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_summary->setProperty("muted", true);
    m_strip->setObjectName(QStringLiteral("reviewStrip"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Reviewed"));
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("To check"));
    m_table->setModel(m_model);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ReviewModel::What, QHeaderView::Stretch);
    m_accept->setObjectName(QStringLiteral("reviewAccept"));
    m_accept->setToolTip(tr("It is right as it is (Return)"));
    m_reject->setObjectName(QStringLiteral("reviewReject"));
    m_reject->setToolTip(tr("Cuts the link, takes the coalescence back, or excludes the track (Backspace)"));
    m_unsure->setObjectName(QStringLiteral("reviewUnsure"));
    m_unsure->setToolTip(tr("Leaves it open for later"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {m_accept, m_reject, m_unsure})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_progress);
    layout->addWidget(m_strip);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { takeUp(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPanel::refresh);
    connect(m_strip, &FrameStrip::frameChosen, this, [this](int frame) { m_document.setFrame(frame); });
    connect(m_accept, &QPushButton::clicked, this, [this] { (void)accept(); });
    connect(m_reject, &QPushButton::clicked, this, [this] { (void)reject(); });
    connect(m_unsure, &QPushButton::clicked, this, [this] { (void)leaveUnsure(); });
    refresh();
}

void ReviewPanel::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
}

int ReviewPanel::row() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? current.row() : -1;
}

bool ReviewPanel::hasCase() const
{
    return row() >= 0;
}

void ReviewPanel::step(int delta)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = row();
    const int next = now < 0 ? (delta > 0 ? 0 : rows - 1) : std::clamp(now + delta, 0, rows - 1);
    m_table->selectRow(next);
    if (next == now)
        takeUp(next);
}

void ReviewPanel::takeUp(int taken)
{
    if (taken >= 0 && taken < m_model->rowCount()) {
        const ReviewCase& item = m_model->caseAt(taken);
        const Track* track = m_document.tracks()->find(item.track);
        std::set<TrackId> picked{item.track};
        if (item.target == ReviewTarget::Coalescence && track)
            for (const auto& parent : track->parents)
                if (parent)
                    picked.insert(*parent);
        m_document.setFrame(item.frame);
        m_document.select(std::move(picked), item.track);
    }
    refresh();
}

void ReviewPanel::refresh()
{
    const int now = row();
    const ReviewQueue& queue = m_model->queue();
    const int open = static_cast<int>(queue.open.size());
    m_strip->setSubject(now >= 0 ? std::optional(FrameStrip::Subject{queue.open[static_cast<std::size_t>(now)].track,
                                                              queue.open[static_cast<std::size_t>(now)].frame})
                           : std::nullopt);
    m_strip->setVisible(now >= 0);
    m_progress->setRange(0, std::max(1, open + queue.accepted));
    m_progress->setValue(m_document.tracks() ? queue.accepted : 0);
    m_summary->setText(!m_document.tracks() ? tr("Nothing to check yet")
                       : open == 0          ? tr("All checked")
                                            : tr("%1 to check").arg(open));
    for (QPushButton* button : {m_accept, m_reject, m_unsure})
        button->setEnabled(now >= 0);
}

void ReviewPanel::goOn(int next)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_table->selectRow(std::min(next, rows - 1));
    refresh();
}

Refused ReviewPanel::decide(Verdict verdict)
{
    const int now = row();
    if (now < 0)
        return tr("Take up a case first: N goes to the next one.");
    const ReviewCase item = m_model->caseAt(now);
    const Track* track = m_document.tracks()->find(item.track);
    const Refused why = tryCorrect(m_document, {ReviewEdit{anchorOf(track->at(item.frame)), item.target, verdict}},
                                   verdict == Verdict::Accepted ? tr("Accept") : tr("Leave unsure"));
    // An accepted case is gone from the list, so that its place holds the next one.
    goOn(verdict == Verdict::Accepted ? now : now + 1);
    return why;
}

Refused ReviewPanel::accept()
{
    return decide(Verdict::Accepted);
}

Refused ReviewPanel::leaveUnsure()
{
    return decide(Verdict::Unsure);
}

Refused ReviewPanel::reject()
{
    const int now = row();
    if (now < 0)
        return rejectCoalescence(m_document, m_document.selection().tracks);
    const ReviewCase item = m_model->caseAt(now);
    const Anchor at = anchorOf(m_document.tracks()->find(item.track)->at(item.frame));
    Refused why;
    switch (item.target) {
    case ReviewTarget::Link: why = tryCorrect(m_document, {CutEdit{at}}, tr("Reject link")); break;
    case ReviewTarget::Coalescence: why = tryCorrect(m_document, {RejectEdit{at}}, tr("Reject coalescence")); break;
    case ReviewTarget::Track:
        why = tryCorrect(m_document, {TagEdit{at, Group::Excluded, {}}}, tr("Exclude lost track"));
        break;
    }
    goOn(now);
    return why;
}

} // namespace ostwald
