#pragma once

#include "models/base/error.h"
#include "models/domain/experiment.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace slipway {

class DistributionChart;
class ReadingTableView;

/// One metric whole: the arms with their values and intervals, the effect with lift, p value and the method with its
/// reason, the quantiles of a mean, and how its values are distributed.
class MetricPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricPane(QWidget *parent = nullptr);

    /// Keeps the chosen metric where the experiment has it.
    void setAnalysis(const ExperimentAnalysis &analysis);
    void chooseMetric(const QString &name);
    QString metric() const;

Q_SIGNALS:
    void metricChosen(const QString &name);
    void exportFailed(const slipway::Error &error); ///< of the chart

private:
    void showMetric();
    void showDistribution();

    ExperimentAnalysis m_analysis;
    QComboBox *m_choice;
    QList<ReadingTableView *> m_tables; ///< arms, effect, quantiles
    DistributionChart *m_distribution;
};

} // namespace slipway
