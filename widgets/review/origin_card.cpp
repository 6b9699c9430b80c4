#include "review/origin_card.h"

#include "document/sizes_only.h"
#include "review/frame_strip.h"
#include "review/origin_text.h"
#include "tables/track_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ostwald {

OriginCard::OriginCard(Document& document, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_document(document), m_strip(new FrameStrip(document, theme)), m_title(new QLabel),
      m_facts(new QFormLayout)
{
    setWindowTitle(tr("Where this point comes from"));
    m_title->setObjectName(QStringLiteral("originTitle"));
    m_title->setProperty("section", true);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* buttons = new QDialogButtonBox;
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* closeButton = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_strip);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(520, 420);
    connect(m_strip, &FrameStrip::frameChosen, this, [this](int frame) { m_document.setFrame(frame); });
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!std::holds_alternative<FileChanged>(change) && isVisible())
            refresh();
    });
    refresh();
}

void OriginCard::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
}

QString OriginCard::text() const
{
    QString all = m_title->text();
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        const auto textAt = [this, row](QFormLayout::ItemRole role) {
            return static_cast<const QLabel*>(m_facts->itemAt(row, role)->widget())->text();
        };
        all += QStringLiteral("\n%1: %2").arg(textAt(QFormLayout::LabelRole), textAt(QFormLayout::FieldRole));
    }
    return all;
}

void OriginCard::refresh()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const Selection& selection = m_document.selection();
    const auto facts = selection.lead ? originFacts(m_document, *selection.lead, selection.frame)
                                      : std::vector<OriginFact>{};
    const bool isSample = hasSizesOnly(m_document);
    const QString title =
        !selection.lead ? tr("No particle picked")
        : isSample ? facts.empty() ? tr("Particle %1 is not in sample %2") : tr("Particle %1 in sample %2")
        : facts.empty() ? tr("Particle %1 is not seen in frame %2")
                        : tr("Particle %1 in frame %2");
    m_title->setText(selection.lead
                         ? title.arg(trackName(*selection.lead)).arg(toldNumber(m_document, selection.frame))
                         : title);
    m_strip->setVisible(!facts.empty() && !isSample);
    m_strip->setSubject(facts.empty() ? std::nullopt
                                      : std::optional(FrameStrip::Subject{*selection.lead, selection.frame}));
    for (const OriginFact& fact : facts) {
        auto* name = new QLabel(fact.name);
        name->setProperty("muted", true);
        auto* text = new QLabel(fact.text);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_facts->addRow(name, text);
    }
}

} // namespace ostwald
