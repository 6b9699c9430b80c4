#include "panels/fit_partners_panel.h"

#include "document/content_change.h"
#include "jobs/stage_runner.h"
#include "panels/editors.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

QString fileNameOf(const FitPartner& partner)
{
    return QFileInfo(QString::fromStdString(partner.path)).fileName();
}

} // namespace

FitPartnersPanel::FitPartnersPanel(Document& document, StageRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_reader(document),
      m_add(new QPushButton(tr("Fit together with another project…"))), m_alone(new QPushButton(tr("Fit alone"))),
      m_remark(makeRemark(QStringLiteral("fitPartnersRemark")))
{
    m_add->setObjectName(QStringLiteral("addFitPartner"));
    m_add->setToolTip(tr("The five constants are those of one material: another movie or ex-situ study of it makes them more "
                         "certain. The other project is only read."));
    connect(m_add, &QPushButton::clicked, this, &FitPartnersPanel::ask);
    m_alone->setObjectName(QStringLiteral("fitAlone"));
    m_alone->setToolTip(tr("From this project's sizes only"));
    connect(m_alone, &QPushButton::clicked, this,
            [this] { m_document.edit(&Project::fitPartners, {}, tr("Fit this project alone")); });

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 4);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_alone);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);

    connect(&m_reader, &FitPartnerReader::changed, this, &FitPartnersPanel::refresh);
    connect(&m_reader, &FitPartnerReader::found, this, &FitPartnersPanel::take);
    connect(&m_reader, &FitPartnerReader::failed, this, &FitPartnersPanel::failed);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (isContent(change) && !std::holds_alternative<SelectionChanged>(change))
            refresh();
    });
    refresh();
}

void FitPartnersPanel::ask()
{
    const QString folder = QFileInfo(QString::fromStdString(m_document.path().string())).absolutePath();
    const QStringList files = QFileDialog::getOpenFileNames(window(), tr("Fit together with"), folder,
                                                            tr("Ostwald projects (*.ostwald)"));
    if (!files.isEmpty())
        add(files);
}

void FitPartnersPanel::add(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files) {
        const std::filesystem::path path(file.toStdString());
        std::error_code cannot; // then they are not the same file
        if (std::filesystem::equivalent(path, m_document.path(), cannot)) {
            Q_EMIT failed({ErrorCode::InvalidArgument, tr("This is the open project itself.").toStdString(), path.string()});
            return;
        }
        paths.push_back(path);
    }
    m_reader.read(std::move(paths));
}

void FitPartnersPanel::take(const std::vector<FitPartner>& chosen)
{
    std::vector<FitPartner> partners = m_document.project().fitPartners;
    for (const FitPartner& one : chosen) {
        const auto had = std::ranges::find(partners, one.path, &FitPartner::path);
        if (had == partners.end())
            partners.push_back(one);
        else
            *had = one; // it may have changed meanwhile
    }
    m_document.edit(&Project::fitPartners, std::move(partners), tr("Fit together with %1").arg(fileNameOf(chosen.back())));
    m_runner.startFit();
}

void FitPartnersPanel::refresh()
{
    QStringList names;
    for (const FitPartner& partner : m_document.project().fitPartners)
        names << fileNameOf(partner);
    const bool isStudy = m_document.project().calibration.isStudy();
    m_remark->setText(m_reader.isReading() ? tr("Reading the other project…")
                      : names.isEmpty()    ? isStudy ? tr("The constants are those of this study alone.")
                                                     : tr("The constants are those of this movie alone.")
                                           : tr("The constants are shared with %1. Supply, shape and everything else are "
                                                "each project's own.")
                                                 .arg(names.join(tr(", "))));
    m_add->setEnabled(m_document.isOpen() && !m_reader.isReading());
    m_alone->setVisible(!names.isEmpty());
}

} // namespace ostwald
