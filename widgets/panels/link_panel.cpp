#include "panels/link_panel.h"

#include "document/content_change.h"
#include "panels/editors.h"
#include "panels/params_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {

LinkPanel::LinkPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_method(new QComboBox), m_form(new ParamsForm),
      m_found(makeRemark(QStringLiteral("linkFound")))
{
    m_method->setObjectName(QStringLiteral("linkMethod"));
    m_method->setFixedWidth(editorWidth_px);
    m_method->addItem(tr("Least total"), static_cast<int>(LinkMethod::GlobalAssignment));
    m_method->setItemData(0, tr("All links of two frames at once, with the smallest sum of differences."),
                          Qt::ToolTipRole);
    m_method->addItem(tr("Nearest first"), static_cast<int>(LinkMethod::GreedyMinimumF));
    m_method->setItemData(1, tr("The published rule: the smallest difference first, each particle once."),
                          Qt::ToolTipRole);
    ignoreWheelWithoutFocus(*m_method);
    connect(m_method, &QComboBox::activated, this, [this] {
        LinkParams params = m_document.project().link;
        params.method = static_cast<LinkMethod>(m_method->currentData().toInt());
        m_document.edit(&Project::link, params, tr("Change linking method"));
    });
    m_form->bind<LinkParams>([this] { return m_document.project().link; },
                             [this](const LinkParams& params, const QString& label) {
                                 m_document.edit(&Project::link, params, tr("Change “%1”").arg(label));
                             });

    m_found->setProperty("muted", false);
    auto* top = makeFormLayout();
    top->setContentsMargins(12, 8, 12, 0);
    addFormRow(*top, tr("Method"), *m_method);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_form);
    layout->addWidget(m_found);
    layout->addStretch(1);

    connect(&document, &Document::changed, this, &LinkPanel::follow);
    showParams();
    showFound();
}

void LinkPanel::follow(const Change& change)
{
    if (!isContent(change) || std::holds_alternative<SelectionChanged>(change))
        return;
    showParams();
    showFound();
}

void LinkPanel::showParams()
{
    const QSignalBlocker quiet(m_method);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(m_document.project().link.method)));
    m_form->refresh();
}

void LinkPanel::showFound()
{
    const Tracks* tracks = m_document.tracks();
    if (!tracks) {
        m_found->setText(tr("Not linked yet"));
        return;
    }
    const auto countOf = [tracks](Group group) {
        return std::ranges::count(tracks->tracks, group, &Track::group);
    };
    const QString text = tr("%1 tracks: A %2, B %3, unassigned %4, excluded %5; coalescences %6")
                             .arg(tracks->tracks.size())
                             .arg(countOf(Group::A))
                             .arg(countOf(Group::B))
                             .arg(countOf(Group::Unassigned))
                             .arg(countOf(Group::Excluded))
                             .arg(tracks->coalescences.size());
    const bool isFresh = m_document.results().tracks.key == stageKeys(m_document.project()).tracks;
    m_found->setText(isFresh ? text : tr("%1 (with the parameters before)").arg(text));
}

} // namespace ostwald
