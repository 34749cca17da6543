#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

class QLabel;

namespace slipway {

class ChartLegend;
class PlotTable;
class PlotView;

/// The share of values at or below x, a curve per arm: where two arms differ is seen without choosing bins. The values
/// that each whole percentage of the arm stays at or below are one click away as a table.
class DistributionChart final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionChart(QWidget *parent = nullptr);

    /// The curves of one metric, control first; `xTitle` names the metric with its unit.
    void setDistributions(const QList<DistributionCurve> &curves, const QString &xTitle);
    PlotView *plot() const { return m_plot; }
    PlotTable *table() const { return m_table; }
    ChartLegend *legend() const { return m_legend; }

private:
    void showCurves();
    void fillTable();
    void describe();

    QList<DistributionCurve> m_curves;
    QLabel *m_title;
    ChartLegend *m_legend;
    PlotView *m_plot;
    PlotTable *m_table;
};

} // namespace slipway
