#pragma once

#include "models/domain/historyaxis.h"
#include "models/items/groupseriesmodel.h"
#include "ui/widgets/newest.h"

#include <QWidget>

namespace slipway {

class ChartLegend;
class ChartPanel;
class PlotView;
class SegmentedControl;
class TextLabel;

/// The mean of one metric over several versions, with a band around it: runs of one training with other seeds. The band
/// is that of validation where there is one. Of several groups each has a mean and a band, told apart by colour and by
/// the dash of mean and edges. Computed in the background from all points.
class MeanBandChart final : public QWidget
{
    Q_OBJECT

public:
    explicit MeanBandChart(QWidget *parent = nullptr);

    struct Group {
        GroupSeriesModel::Group versions;
        int series = 0; ///< the look of the mean, as seriesLooks() gives them
    };

    /// One family for each version, all of one metric; one without curves is counted as missing. `stepKind` is what
    /// their steps count (stepKindOf()). The groups have different names.
    void setGroups(const QList<Group> &groups, HistoryX stepKind);
    void setGroup(const QList<CurveFamily> &families, HistoryX stepKind, int series = 0)
    {
        setGroups({{{{}, families}, series}}, stepKind);
    }
    void setBand(GroupSeriesModel::Band band);

    PlotView *plot() const { return m_plot; }
    const GroupSeriesModel &model() const { return m_model; }
    ChartPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void computed(); ///< what is shown is that of the last call

private:
    void compute();
    void showFigures();
    void showCurves();
    int seriesOf(const QString &group) const;
    QString note() const;
    QString noteOf(const GroupSeriesModel::Curve &curve) const;

    GroupSeriesModel m_model;
    QList<Group> m_groups;
    GroupSeriesModel::Band m_band = GroupSeriesModel::Band::Interval95;
    HistoryX m_stepKind = HistoryX::Epoch;
    SegmentedControl *m_choice;
    PlotView *m_plot;
    ChartLegend *m_legend; ///< of several groups
    ChartPanel *m_panel;
    TextLabel *m_note;
    JobRunner m_jobs;
    Newest m_computing;
};

} // namespace slipway
