#include "ui/experiments/readingsections.h"

#include "models/services/experimenttables.h"
#include "ui/charts/readingtableview.h"
#include "ui/experiments/bayespane.h"
#include "ui/experiments/metricpane.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

namespace slipway {

ReadingSections::ReadingSections(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_metric(new MetricPane),
      m_bayes(new BayesPane(jobs)),
      m_adjustment(
          new SegmentedControl(tr("Adjustment for the number of segments"), {tr("Holm"), tr("Benjamini-Hochberg")})),
      m_segments(new ReadingTableView),
      m_phases(new ReadingTableView),
      m_looks(new ReadingTableView)
{
    m_segments->setHeadingWidget(m_adjustment);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(20);
    for (QWidget *section :
         {static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_bayes), static_cast<QWidget *>(m_segments),
          static_cast<QWidget *>(m_phases), static_cast<QWidget *>(m_looks)})
        layout->addWidget(section);
    connect(m_metric, &MetricPane::metricChosen, this,
            [this](const QString &name) { m_bayes->setMetric(m_analysis, name); });
    connect(m_metric, &MetricPane::exportFailed, this, &ReadingSections::exportFailed);
    connect(m_adjustment, &SegmentedControl::currentChanged, this, &ReadingSections::showSegments);
}

void ReadingSections::setAnalysis(const ExperimentAnalysis &analysis)
{
    m_analysis = analysis;
    m_metric->setAnalysis(analysis);
    m_bayes->setMetric(analysis, m_metric->metric());
    showSegments();
    m_phases->setTable(phaseTable(analysis));
    m_looks->setTable(lookTable(analysis));
}

void ReadingSections::showSegments()
{
    m_segments->setTable(segmentTable(m_analysis, m_adjustment->current() == 0 ? SegmentAdjustment::Holm
                                                                               : SegmentAdjustment::BenjaminiHochberg));
}

void ReadingSections::chooseMetric(const QString &name)
{
    m_metric->chooseMetric(name);
}

} // namespace slipway
