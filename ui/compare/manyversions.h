#pragma once

#include "models/items/versionfigurestablemodel.h"

#include <QWidget>

class QComboBox;

namespace slipway {

class BoxPlotChart;
class ChartPanel;
class ParallelCoordinates;
class RowsChart;
class ScatterChart;
class TableView;

/// More versions than stand side by side: a line for each across axes that can be brushed, a point for each by two
/// columns, boxes of one column by another, and those that pass as a table. What is chosen in one is chosen in all.
class ManyVersions final : public QWidget
{
    Q_OBJECT

public:
    explicit ManyVersions(QWidget *parent = nullptr);
    ~ManyVersions() override;

    /// `lowerIsBetter` are the metrics of which a person has said so or not; the others say it by their names.
    void setFigures(const VersionFigures &figures, const QHash<QString, bool> &lowerIsBetter);
    /// Of each version, as VersionFigures::looks; what is brushed and chosen stays.
    void setLooks(const QList<int> &looks) { m_model->setLooks(looks); }
    /// Of the version that is chosen; empty = none.
    void choose(const QString &versionId);

    ParallelCoordinates *parallel() const { return m_parallel; }
    ScatterChart *scatter() const { return m_scatter; }
    BoxPlotChart *boxes() const { return m_boxes; }
    TableView *table() const { return m_table; }
    const VersionFiguresTableModel &model() const { return *m_model; }

Q_SIGNALS:
    void versionChosen(const QString &versionId);
    /// Enter or double click in the table.
    void versionOpened(const QString &versionId);
    void exportFailed(const slipway::Error &error); ///< of one of the charts

private:
    class Passing;

    QWidget *buildLower();
    QComboBox *columnCombo(const QString &name);
    void connectCharts();
    void fillCombos();
    bool hasDifferentSizes() const; ///< else they say nothing of the versions
    int columnIn(const QComboBox *combo) const;
    void showAxes(const QStringList &keys);
    void sortPassing();
    void chooseAxes();
    void showScatter();
    void showFront();
    void showBoxes();
    void showPassing();
    void markChosen(); ///< in the table; nothing there while a brush leaves the version out
    void chooseRow(int row);
    std::optional<bool> lowerIsBetterIn(int column) const;

    VersionFiguresTableModel *m_model;
    Passing *m_passing;
    ParallelCoordinates *m_parallel;
    ScatterChart *m_scatter;
    BoxPlotChart *m_boxes;
    ChartPanel *m_parallelPanel;
    ChartPanel *m_scatterPanel;
    ChartPanel *m_boxPanel;
    QComboBox *m_colour;
    QComboBox *m_x;
    QComboBox *m_y;
    QComboBox *m_group;
    QComboBox *m_value;
    TableView *m_table;
    QHash<QString, bool> m_lowerIsBetter;
    QString m_chosenId;
    bool m_choosing = false;
};

} // namespace slipway
