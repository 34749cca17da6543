#pragma once

#include "models/base/jobs.h"
#include "models/domain/experiment.h"

#include <QWidget>

namespace slipway {

class BayesPane;
class MetricPane;
class ReadingTableView;
class SegmentedControl;

/// What stands below the verdict of an experiment: a metric whole, its Bayesian view, the segments, the phases, and the
/// log of looks.
class ReadingSections final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingSections(JobRunner &jobs, QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);
    void chooseMetric(const QString &name);

Q_SIGNALS:
    void exportFailed(const slipway::Error &error); ///< of a chart

private:
    void showSegments();

    ExperimentAnalysis m_analysis;
    MetricPane *m_metric;
    BayesPane *m_bayes;
    SegmentedControl *m_adjustment;
    ReadingTableView *m_segments;
    ReadingTableView *m_phases;
    ReadingTableView *m_looks;
};

} // namespace slipway
