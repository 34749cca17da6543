#pragma once

#include "models/domain/modelversion.h"

#include <QWidget>

class QMenu;
class QSlider;
class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class Button;
class HistoryChart;
class MessageBar;
class MetricSeriesModel;
class SegmentedControl;
class TableView;
class TextLabel;
class TrainingSide;

/// How a version was trained: a chart per metric with linked crosshairs, what to read off them, and the figures as a
/// table. Charts and readings stand side by side on a page and one under the other in a pane.
class TrainingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingTab(QWidget *parent = nullptr);

    void setVersion(const std::optional<ModelVersion> &version);
    /// A pane may be narrower than its tools would like: the label of the slider goes first.
    QSize minimumSizeHint() const override { return {300, 200}; }

    QList<HistoryChart *> charts() const; ///< those in use, in the order of their metrics

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildCharts();
    HistoryChart *chartAt(qsizetype index);
    void link(HistoryChart *chart);
    void showValues(const HistoryChart *chart);
    void setSmoothing(int hundredths);
    void setScale(int index);
    void showTable(bool shown);
    void fillExportMenu();

    MessageBar *m_message;
    SegmentedControl *m_scale;
    TextLabel *m_smoothingLabel;
    QSlider *m_smoothing;
    TextLabel *m_smoothingValue;
    Button *m_tableButton;
    QMenu *m_exportMenu;
    QWidget *m_tools;
    TextLabel *m_none;
    QStackedWidget *m_pages;
    QVBoxLayout *m_chartColumn;
    TrainingSide *m_side;
    TableView *m_table;
    MetricSeriesModel *m_tableModel;
    QList<HistoryChart *> m_charts;
    QList<MetricSeriesModel *> m_models; ///< one for each chart
    qsizetype m_used = 0;
    bool m_linking = false;
};

} // namespace slipway
