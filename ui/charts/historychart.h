#pragma once

#include "models/base/error.h"
#include "models/base/jobs.h"
#include "models/items/metricseriesmodel.h"
#include "ui/charts/historycurves.h"
#include "ui/charts/plotextent.h"
#include "ui/widgets/newest.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace slipway {

class ChartActions;
class ChartLegend;
class PlotView;
struct ChartPicture;

/// The training and validation curve of one metric over the epochs: heading with legend and best epoch, the plot, and
/// the ways to take it along. The colour is the version's, the dash the split's.
class HistoryChart final : public QWidget
{
    Q_OBJECT

public:
    /// Glance: lower, without a menu, and with the number of epochs and the best value in place of the best epoch.
    enum class Detail { Full, Glance };

    explicit HistoryChart(Detail detail = Detail::Full, QWidget *parent = nullptr);

    /// Reads the model now and whenever it is reset; does not own it.
    void setModel(const MetricSeriesModel *model);
    /// The version's, as seriesLooks() gives it; for the next model or reset.
    void setLook(int look) { m_look = look; }
    /// Whose training it is, for the title of what is exported: "Churn 1.2.0".
    void setSubject(const QString &subject) { m_subject = subject; }
    const MetricSeriesModel *model() const { return m_model; }
    /// The raw curve stays behind the smoothed one. Smoothing that takes long is done in the background; until then the
    /// curves of before are shown.
    void setSmoothing(const Smoothing &smoothing);
    void setAxisScale(AxisScale scale);
    void setXAxisScale(AxisScale scale);
    void setOutliers(Outliers outliers);
    /// What the level axis counts; until the next call also for other data of the model.
    void setAxis(const HistoryAxis &axis);
    /// Rings on the curves beside the mark of the best value.
    struct Mark {
        Split split = Split::Validation;
        double step = 0;
        double value = 0;
        PlotMark::Kind kind = PlotMark::Kind::Note;
    };
    void setReadingMarks(const QList<Mark> &marks);
    /// Moves the crosshair to a step of a curve, and the visible range where it is out of sight.
    void goToStep(Split split, double step);
    /// The menu of the chart, for what its owner can do with it.
    QMenu *menu() const;

    PlotView *plot() const { return m_plot; }
    ChartLegend *legend() const { return m_legend; }
    QString title() const;
    /// First, last and best value of every curve: what a screen reader says of the chart.
    QString summary() const { return m_summary; }
    QString note() const; ///< what the plot does not show; empty when it shows everything

    /// Copies and exports it.
    ChartActions *actions() const { return m_actions; }

Q_SIGNALS:
    void tableRequested();
    void exported(const QString &path);
    void exportFailed(const slipway::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    const CurveFamily &shownFamily() const;
    std::optional<double> xAt(Split split, double step) const;
    ChartActions *makeActions();
    QString bestText() const;
    void read();
    void showCurves();
    void showSmoothed(const QList<PlotCurve> &curves);
    void showMarks();
    void showNote();
    ChartPicture picture() const;
    void describe();

    const Detail m_detail;
    QPointer<const MetricSeriesModel> m_model;
    QString m_summary;
    QString m_subject;
    int m_look = 0;
    Smoothing m_smoothing;
    bool m_cutsOutliers = false;
    HistoryAxis m_axis;
    std::optional<CurveReading> m_reading;
    QList<Mark> m_marks;
    JobRunner m_jobs;
    Newest m_smoothRun;
    QLabel *m_title;
    QLabel *m_best;
    QLabel *m_note;
    ChartLegend *m_legend;
    PlotView *m_plot;
    ChartActions *m_actions;
    QHBoxLayout *m_heading;
    QHBoxLayout *m_foot;
};

} // namespace slipway
