#include "panels/estimator_comparison.h"

#include "panels/editors.h"
#include "panels/fit_text.h"
#include "tables/table_view.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr int rows = static_cast<int>(growthParameterCount) + 2;

int decimalsOf(int row)
{
    return row == 1 ? 0 : 2;
}

QString rangeText(double value, double low, double high, int decimals)
{
    return QStringLiteral("%1 [%2, %3]").arg(shownNumber(value, decimals), shownNumber(low, decimals),
                                             shownNumber(high, decimals));
}

/// mu*, n*, then the constants.
const FittedValue& fittedAt(const GrowthFitResult& fit, int row)
{
    return row == 0 ? fit.muStar : row == 1 ? fit.nStar : fit.constants[static_cast<std::size_t>(row - 2)];
}

const PaperCostRange& rangeAt(const PaperCostResult& cost, int row)
{
    return row == 0 ? cost.muStar : row == 1 ? cost.nStar : cost.constants[static_cast<std::size_t>(row - 2)];
}

} // namespace

EstimatorComparison::EstimatorComparison(Document& document, StageRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_cost(document), m_run(new QPushButton),
      m_table(new QTableWidget(rows, 3)), m_remark(makeRemark(QStringLiteral("paperCostRemark")))
{
    m_run->setObjectName(QStringLiteral("paperCostButton"));
    m_run->setToolTip(tr("Fit the same trajectories with the cost of the paper's authors, within their bounds"));
    connect(m_run, &QPushButton::clicked, this, &EstimatorComparison::startOrStop);

    m_table->setObjectName(QStringLiteral("estimatorTable"));
    m_table->setAccessibleName(tr("Both estimators"));
    m_table->setHorizontalHeaderLabels({QString(), tr("95 % interval"), tr("Paper's cost, alike")});
    prepareTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const std::array<QString, 2> first{QStringLiteral("μ*"), QStringLiteral("n*")};
    for (int row = 0; row < rows; ++row) {
        const QString name = row < 2 ? first[static_cast<std::size_t>(row)]
                                     : constantSymbol(static_cast<GrowthParameter>(row - 2));
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        m_table->setItem(row, 1, new QTableWidgetItem);
        m_table->setItem(row, 2, new QTableWidgetItem);
    }

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 4);
    buttons->addWidget(m_run);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addLayout(inPanel(*m_table));
    layout->addWidget(m_remark);

    connect(&m_cost, &PaperCostRunner::changed, this, &EstimatorComparison::refresh);
    connect(&runner, &StageRunner::fitImproved, this, &EstimatorComparison::refresh);
    connect(&runner, &StageRunner::activityChanged, this, &EstimatorComparison::refresh);
    refresh();
}

void EstimatorComparison::startOrStop()
{
    if (m_cost.isRunning())
        m_cost.stop();
    else
        m_cost.start();
}

void EstimatorComparison::refresh()
{
    m_run->setText(m_cost.isRunning() ? tr("Stop") : tr("Compare"));
    m_run->setEnabled(m_cost.isRunning() || m_cost.canStart());
    showValues();
    QStringList remarks;
    if (m_cost.isRunning())
        remarks << tr("Searching: %1 %").arg(std::lround(100.0 * m_cost.fraction()));
    else if (m_cost.failure())
        remarks << shownSentence(m_cost.failure()->message);
    else if (const auto cost = m_cost.result())
        for (const std::string& note : cost->notes)
            remarks << tr("• %1").arg(growthSentence(note));
    else
        remarks << tr("Same data, two estimators: what differs comes from smoothing and bounds.");
    m_remark->setText(remarks.join(QLatin1Char('\n')));
}

void EstimatorComparison::showValues()
{
    const auto fit = shownFit(m_document, m_runner);
    const auto cost = m_cost.result();
    const QString none = QStringLiteral("–");
    for (int row = 0; row < rows; ++row) {
        QString likelihood = none;
        if (fit) {
            const FittedValue& value = fittedAt(*fit, row);
            likelihood = value.determined
                             ? rangeText(value.value, value.low95, value.high95, decimalsOf(row))
                             : QStringLiteral("%1, %2").arg(shownNumber(value.value, decimalsOf(row)),
                                                            uncertaintyText(value, decimalsOf(row)));
        }
        QString paper = none;
        if (cost) {
            const PaperCostRange& range = rangeAt(*cost, row);
            paper = range.atBound ? tr("%1, at its bound").arg(shownNumber(range.value, decimalsOf(row)))
                                  : rangeText(range.value, range.low, range.high, decimalsOf(row));
        }
        m_table->item(row, 1)->setText(likelihood);
        m_table->item(row, 2)->setText(paper);
    }
}

} // namespace ostwald
