#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

class QLabel;

namespace slipway {

class PlotTable;
class PlotView;

/// The difference of the primary metric as the data came in, with its always-valid interval: the reading that may be
/// looked at any time. Proportions in points, means in the metric's unit. The figures are one click away as a table.
class SequenceChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceChart(QWidget *parent = nullptr);

    void setSequence(const MetricPlan &metric, const std::vector<SequentialPoint> &points, double alpha);
    PlotView *plot() const { return m_plot; }
    PlotTable *table() const { return m_table; }

private:
    QLabel *m_title;
    QLabel *m_level;
    PlotView *m_plot;
    PlotTable *m_table;
};

} // namespace slipway
