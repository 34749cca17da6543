#pragma once

#include "models/domain/experiment.h"

#include "ui/charts/plotcurve.h"

#include <QWidget>

class QLabel;

namespace slipway {

class ArmBoxes;
class ChartLegend;
class PlotTable;
class PlotView;
class SegmentedControl;

/// How the values of the arms are distributed: the share at or below x, where a difference is seen without choosing
/// bins; a histogram; or boxes. The values that each whole percentage of the arm stays at or below are one click away
/// as a table.
class DistributionChart final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionChart(QWidget *parent = nullptr);

    /// The curves of one metric, control first; `xTitle` names the metric with its unit.
    void setDistributions(const QList<DistributionCurve> &curves, const QString &xTitle);
    /// Of the same arms in the same order; without counts there is no such view. After setDistributions().
    void setHistogram(const Histogram &histogram);
    PlotView *plot() const { return m_plot; }
    PlotTable *table() const { return m_table; }
    ChartLegend *legend() const { return m_legend; }

private:
    enum View { AtOrBelow, Counts, Boxes };

    void showView();
    void showCurves();
    QList<PlotCurve> shareCurves() const;
    QList<PlotCurve> countCurves() const;
    void showBoxes();
    void fillTable();
    void describe();
    QString leftOutText() const;

    QList<DistributionCurve> m_curves;
    Histogram m_histogram;
    QString m_xTitle;
    QLabel *m_title;
    SegmentedControl *m_view;
    ArmBoxes *m_boxes;
    ChartLegend *m_legend;
    PlotView *m_plot;
    PlotTable *m_table;
};

} // namespace slipway
