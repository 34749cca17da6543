#pragma once

#include "models/domain/comparison.h"
#include "models/domain/historyaxis.h"
#include "models/domain/traininghistory.h"
#include "models/services/seedgroups.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace slipway {

class Button;
class ChartActions;
class ChartLegend;
class MeanBandChart;
class MetricSeriesModel;
class PlotView;
class SegmentedControl;
class TableView;
class TextLabel;

/// One metric's training curve of every version in one plot, each in its version's colour and dash, or their mean with
/// a band: of the versions that differ by their seed only, of each such group or of one, or of all where a person wants
/// it or there is no such group.
class OverlaidCurves final : public QWidget
{
    Q_OBJECT

public:
    explicit OverlaidCurves(QWidget *parent = nullptr);

    /// `names` and `looks` have one for each version. Keeps the metric that is shown where the versions have it.
    void setVersions(const QList<ModelVersion> &versions, const QStringList &names, const QList<int> &looks);
    PlotView *plot() const { return m_plot; }
    /// Copies and exports the curves; its menu shows them as a table.
    ChartActions *actions() const { return m_actions; }
    TableView *table() const { return m_table; }
    QString metric() const;

private:
    void showMetric();
    /// A value at 1e308 would press every curve flat: the axis then leaves such values out, and the note says so.
    void leaveOutOverwhelming();
    QString noteOf(bool isEmpty, const QStringList &without) const;
    void showMean(bool shown);
    void fillGroups();
    void fillMean();
    QList<CurveFamily> familiesOf(const QList<qsizetype> &rows) const;
    /// Which versions the mean is of.
    QList<qsizetype> meant() const;
    ChartActions *makeActions();
    /// The curves that are drawn, under the names of their versions.
    CurveFamily drawn() const;
    void fillTable();
    QString preferred(const QStringList &curves) const;

    QComboBox *m_metric;
    SegmentedControl *m_view;
    ChartLegend *m_legend;
    PlotView *m_plot;
    QComboBox *m_group; ///< whose mean; its data are rows of m_groups, or a Meant
    MeanBandChart *m_mean;
    QWidget *m_foot;         ///< the legend's line
    QStackedWidget *m_pages; ///< plot or table
    MetricSeriesModel *m_figures;
    TableView *m_table;
    ChartActions *m_actions;
    Button *m_more;
    TextLabel *m_note;
    QList<ModelVersion> m_versions;
    QList<SeedGroup> m_groups;
    HistoryX m_stepKind = HistoryX::Epoch;
    QStringList m_names;
    QList<int> m_looks;
};

} // namespace slipway
