#pragma once

#include "models/domain/gatereading.h"

#include <QWidget>

class QLabel;

namespace slipway {

class ChartLegend;
class ElidedLabel;
class PlotTable;
class PlotView;
class SegmentedControl;

/// What the health gate of a deployment saw over its time: the P95 and P50, or the error rate, of the version that is
/// brought and of the one beside it, counted since each step began, as the gate judges them. The limit is a line; each
/// step and each pause is marked where it begins. A zoom stays while readings come.
class GateChart final : public QWidget
{
    Q_OBJECT

public:
    explicit GateChart(QWidget *parent = nullptr);

    /// `version` and `before` are the versions' names; `before` empty: nothing serves beside it.
    void setReadings(const QList<GateReading> &readings, const QString &version, const QString &before);

    /// A limit of a response time as it was set: "90 ms", "0.01 ms".
    static QString latencyLimitText(double milliseconds);

    PlotView *plot() const { return m_plot; }
    PlotTable *table() const { return m_table; }

private:
    enum Figure { P95Figure, ErrorFigure };

    void show();
    void showLegend();
    void showPlot();
    void showTable();
    double secondsOf(const GateReading &reading) const;

    QList<GateReading> m_readings;
    QString m_version;
    QString m_before;
    QLabel *m_title;
    ElidedLabel *m_limit;
    SegmentedControl *m_figure;
    ChartLegend *m_legend;
    PlotView *m_plot;
    PlotTable *m_table;
};

} // namespace slipway
