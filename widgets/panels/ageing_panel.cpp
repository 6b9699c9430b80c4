#include "panels/ageing_panel.h"

#include "document/sizes_only.h"
#include "panels/ageing_model.h"
#include "panels/editors.h"
#include "project/ageing_names.h"
#include "tables/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace ostwald {

AgeingPanel::AgeingPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new AgeingModel(document, this)),
      m_remark(makeRemark(QStringLiteral("ageingRemark"))), m_table(new QTableView), m_time(new QLineEdit),
      m_set(new QPushButton(tr("Set for the selected"))), m_names(new QPushButton(tr("From the file names"))),
      m_study(new QPushButton(tr("These are stills of samples"))), m_movie(new QPushButton(tr("This is a movie")))
{
    m_table->setObjectName(QStringLiteral("ageingTable"));
    m_table->setAccessibleName(tr("Ageing times"));
    m_table->setModel(m_model);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(160);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(AgeingModel::Picture, QHeaderView::Stretch);
    m_time->setObjectName(QStringLiteral("ageingTime"));
    m_time->setAccessibleName(tr("Ageing time"));
    m_time->setPlaceholderText(tr("30 min"));
    connect(m_time, &QLineEdit::returnPressed, this, &AgeingPanel::setTyped);
    m_set->setObjectName(QStringLiteral("setAgeingTime"));
    connect(m_set, &QPushButton::clicked, this, &AgeingPanel::setTyped);
    m_names->setObjectName(QStringLiteral("ageingFromNames"));
    m_names->setToolTip(tr("Takes the time that each name tells, such as 30min or 2h"));
    connect(m_names, &QPushButton::clicked, this,
            [this] { m_document.setAgeingTimes(proposed_s(), tr("Take the ageing times from the file names")); });
    m_study->setObjectName(QStringLiteral("makeStudy"));
    m_study->setToolTip(tr("Ex situ: samples were taken at different times, and no particle is seen twice. Nothing is followed; the "
                           "sizes of each sample are compared and fitted."));
    connect(m_study, &QPushButton::clicked, this, &AgeingPanel::makeStudy);
    m_movie->setObjectName(QStringLiteral("makeMovie"));
    m_movie->setToolTip(tr("Frames follow each other in time, and particles are followed"));
    connect(m_movie, &QPushButton::clicked, this, [this] { m_document.setAgeingTimes({}, tr("Take the pictures as a movie")); });

    auto* typed = new QHBoxLayout;
    typed->setContentsMargins(12, 4, 12, 0);
    typed->setSpacing(8);
    typed->addWidget(m_time, 1);
    typed->addWidget(m_set);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_study);
    buttons->addWidget(m_names);
    buttons->addWidget(m_movie);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_remark);
    layout->addLayout(inPanel(*m_table), 1);
    layout->addLayout(typed);
    layout->addLayout(buttons);

    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change))
            refresh();
    });
    connect(m_time, &QLineEdit::textChanged, this, &AgeingPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgeingPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_document.setFrame(m_model->frameOf(current.row()));
            });
    refresh();
}

std::vector<double> AgeingPanel::proposed_s() const
{
    return m_document.movie() ? ageingTimesIn(m_document.movie()->info().pictureNames) : std::vector<double>();
}

void AgeingPanel::makeStudy()
{
    std::vector<double> times_s = proposed_s();
    if (times_s.empty())
        times_s.assign(static_cast<std::size_t>(m_document.movie()->info().frames), 0.0);
    m_document.setAgeingTimes(std::move(times_s), tr("Take the pictures as stills of samples"));
}

void AgeingPanel::setTyped()
{
    std::vector<int> rows;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        rows.push_back(row.row());
    if (rows.empty())
        return;
    if (m_model->setTime(rows, m_time->text()))
        m_time->clear();
    else
        m_remark->setText(tr("“%1” is no time: type 90 s, 30 min or 2 h.").arg(m_time->text()));
}

void AgeingPanel::refresh()
{
    const std::vector<double>& times_s = m_document.project().calibration.ageing_s;
    const bool isStudy = !times_s.empty();
    const auto samples = std::set(times_s.begin(), times_s.end()).size();
    m_remark->setText(!isStudy                   ? tr("Frames of a movie follow each other in time.")
                      : hasSizesOnly(m_document) ? tr("Samples of one time count as one.")
                      : samples < 2 ? tr("All stills have one ageing time, so they count as one sample: select those of another one and "
                                         "type its time.")
                                    : tr("%1 samples; stills of one time are one sample.").arg(samples));
    const auto proposal = proposed_s();
    for (QWidget* widget : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_set)})
        widget->setVisible(isStudy);
    m_names->setVisible(isStudy && !proposal.empty() && proposal != times_s);
    m_study->setVisible(!isStudy);
    m_study->setEnabled(m_document.movie() && !m_document.project().imported);
    m_movie->setVisible(isStudy && !m_document.project().imported);
    m_set->setEnabled(!m_time->text().isEmpty() && m_table->selectionModel()->hasSelection());
}

} // namespace ostwald
