#include "ui/experiments/metricpane.h"

#include "models/services/experimenttables.h"
#include "models/services/metrictext.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/distributionchart.h"
#include "ui/charts/plottable.h"
#include "ui/charts/readingtableview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace slipway {

namespace {

constexpr int mostTables = 3;
constexpr int chartHeight = 250;

} // namespace

MetricPane::MetricPane(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox), m_distribution(new DistributionChart)
{
    m_choice->setAccessibleName(tr("Metric that is shown whole"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("One metric"), TextRole::Section));
    heading->addWidget(m_choice);
    heading->addStretch(1);
    heading->addWidget(
        new TextLabel(tr("A click on a figure shows its formula, inputs and source."), TextRole::Small, Tone::Hint));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(heading);
    for (int i = 0; i < mostTables; ++i) {
        m_tables.append(new ReadingTableView(this));
        layout->addWidget(m_tables.last());
    }
    m_distribution->setFixedHeight(chartHeight);
    layout->addWidget(m_distribution);
    connect(m_distribution->table()->actions(), &ChartActions::failed, this, &MetricPane::exportFailed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showMetric();
        Q_EMIT metricChosen(metric());
    });
}

void MetricPane::setAnalysis(const ExperimentAnalysis &analysis)
{
    const QString before = metric();
    m_analysis = analysis;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const MetricPlan &plan : analysis.plan.metrics)
        m_choice->addItem(metricTitle(plan), plan.name);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    showMetric();
}

void MetricPane::chooseMetric(const QString &name)
{
    if (const int index = m_choice->findData(name); index >= 0)
        m_choice->setCurrentIndex(index);
}

QString MetricPane::metric() const
{
    return m_choice->currentData().toString();
}

void MetricPane::showMetric()
{
    const QList<ReadingTable> tables = metricTables(m_analysis, metric());
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        m_tables[i]->setTable(tables.value(i));
    showDistribution();
}

void MetricPane::showDistribution()
{
    QList<DistributionCurve> curves;
    for (const DistributionCurve &curve : std::as_const(m_analysis.distributions)) {
        if (curve.metric == metric())
            curves.append(curve);
    }
    m_distribution->setVisible(!curves.isEmpty());
    if (curves.isEmpty())
        return;
    MetricPlan measured;
    measured.name = metric();
    const QString unit = metricUnit(measured);
    m_distribution->setDistributions(
        curves, unit.isEmpty() ? metricTitle(measured) : tr("%1, %2", "metric, unit").arg(metricTitle(measured), unit));
    for (const Histogram &histogram : std::as_const(m_analysis.histograms)) {
        if (histogram.metric == metric())
            m_distribution->setHistogram(histogram);
    }
}

} // namespace slipway
