#pragma once

#include "models/domain/comparison.h"

#include <QWidget>

class QComboBox;

namespace slipway {

class ChartLegend;
class MeanBandChart;
class PlotView;
class SegmentedControl;
class TextLabel;

/// One metric's training curve of every version in one plot, each in its version's colour and dash, or the mean of all
/// of them with a band.
class OverlaidCurves final : public QWidget
{
    Q_OBJECT

public:
    explicit OverlaidCurves(QWidget *parent = nullptr);

    /// `names` and `looks` have one for each version. Keeps the metric that is shown where the versions have it.
    void setVersions(const QList<ModelVersion> &versions, const QStringList &names, const QList<int> &looks);
    PlotView *plot() const { return m_plot; }
    QString metric() const;

private:
    void showMetric();
    void showMean(bool shown);
    void fillMean();
    QString preferred(const QStringList &curves) const;

    QComboBox *m_metric;
    SegmentedControl *m_view;
    ChartLegend *m_legend;
    PlotView *m_plot;
    MeanBandChart *m_mean;
    QWidget *m_foot; ///< the legend's line
    TextLabel *m_note;
    QList<ModelVersion> m_versions;
    QStringList m_names;
    QList<int> m_looks;
    QList<int> m_drawn; ///< which versions the legend's entries are
};

} // namespace slipway
