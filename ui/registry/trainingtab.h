#pragma once

#include "models/base/jobs.h"
#include "models/domain/modelversion.h"
#include "ui/registry/trainingside.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class ExpressionLine;
class HistoryChart;
class MessageBar;
class MetricSeriesModel;
class SeedCharts;
class TableView;
class TextLabel;
class TrainingTools;
struct TrainingSettings;

/// How a version was trained: a chart per metric and per expression with linked crosshairs, what to read off them, and
/// the figures as a table. Charts and readings stand side by side on a page and one under the other in a pane.
class TrainingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingTab(QWidget *parent = nullptr);

    /// `look` is the version's in charts.
    void setVersion(const std::optional<ModelVersion> &version, int look = 0);
    /// How a person wants to see it, as it was kept.
    void setSettings(const TrainingSettings &settings);
    const TrainingSettings &settings() const;
    /// What F1 says of it: charts, their keys, and the rules of the readings.
    static QString help();
    /// A pane may be narrower than its tools would like: the label of the slider goes first.
    QSize minimumSizeHint() const override { return {300, 200}; }

    /// The answer to seedsWanted(): the version itself first.
    void setSeeds(const QList<ModelVersion> &versions);
    SeedCharts *seeds() const { return m_seeds; }

    QList<HistoryChart *> charts() const; ///< those in use: metrics first, then expressions, each in their order

Q_SIGNALS:
    void settingsChanged();
    /// A person wants the mean over the versions that differ from this one by the seed alone.
    void seedsWanted(const QString &versionId);

private:
    enum Page { Charts, Table, Seeds };

    QWidget *buildCharts();
    HistoryChart *chartAt(qsizetype index);
    void link(HistoryChart *chart);
    void listen(HistoryChart *chart);
    void showFamilies();
    QList<CurveFamily> expressionFamilies();
    void applySettings();
    void readCurvesOf(const QList<CurveFamily> &families);
    void goTo(const CurveFinding &finding);
    void bringIntoSight(HistoryChart *chart);
    void showFindings(const QList<TrainingSide::Findings> &findings);
    void showValues(const HistoryChart *chart);
    void showTable(bool shown);
    void showSeeds(bool shown);
    void addExpression(const QString &text);
    void removeExpression(qsizetype chart);
    void keepExpressions(const QStringList &expressions);

    MessageBar *m_message;
    TrainingTools *m_tools;
    ExpressionLine *m_expression;
    TextLabel *m_none;
    MessageBar *m_missing; ///< expressions that this version has no data for
    QStackedWidget *m_pages;
    QVBoxLayout *m_chartColumn;
    TrainingSide *m_side;
    TableView *m_table;
    MetricSeriesModel *m_tableModel;
    SeedCharts *m_seeds;
    int m_look = 0;
    QString m_subject; ///< the version's name in what is exported
    QList<HistoryChart *> m_charts;
    QList<MetricSeriesModel *> m_models; ///< one for each chart
    std::optional<ModelVersion> m_version;
    QStringList m_shownExpressions; ///< of the charts behind those of the metrics
    qsizetype m_used = 0;
    bool m_linking = false;
    JobRunner m_jobs;
    Newest m_reading;
};

} // namespace slipway
