#pragma once

#include "models/domain/experiment.h"
#include "ui/charts/plotcurve.h"

#include <QWidget>

class QLabel;

namespace slipway {

class ElidedLabel;
class PlotTable;
class PlotView;

/// The difference of the primary metric as the data came in, with its always-valid interval: the reading that may be
/// looked at any time; the looks that were taken and the boundaries of a plan with looks. Proportions in points, means
/// in the metric's unit. The figures are one click away as a table.
class SequenceChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceChart(QWidget *parent = nullptr);

    /// `alpha`: of these intervals. `covariate`: what adjusts the effect elsewhere and not here; may be empty.
    /// `treatment`: whose difference it is, where there are several.
    void setSequence(const MetricPlan &metric, const std::vector<SequentialPoint> &points, double alpha,
                     const QString &covariate = {}, const QString &treatment = {});
    /// After setSequence(). `boundaries`: a point per planned look, its ends are the boundaries; may be empty.
    void setPlan(const MetricPlan &metric, const std::vector<SequentialPoint> &boundaries,
                 const QList<LookRecord> &looks);
    PlotView *plot() const { return m_plot; }
    PlotTable *table() const { return m_table; }

private:
    QLabel *m_title;
    ElidedLabel *m_level;
    PlotView *m_plot;
    PlotTable *m_table;
    QList<PlotMark> m_shown; ///< where the difference was shown
};

} // namespace slipway
