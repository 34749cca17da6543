#pragma once

#include "models/domain/modelversion.h"
#include "models/items/derivedmetrictablemodel.h"

#include <QWidget>

#include <optional>

namespace slipway {

class ChartPanel;
class ConfusionView;
class MessageBar;
class RateScale;
class SegmentedControl;
class TableView;
class TextLabel;

/// A confusion matrix with what can be read off it: counts or rates of rows or columns, what is wrong with the matrix,
/// and the metrics that follow from the counts with their intervals. With another matrix beside it also the difference,
/// cell by cell.
class ConfusionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionPanel(const QString &title, QWidget *parent = nullptr);

    void setMatrix(const ConfusionMatrix &matrix);
    /// What the difference is taken to; none = there is no difference to be shown.
    void setOther(const QString &name, const std::optional<ConfusionMatrix> &other);
    /// Whether the difference is beyond chance, as a sentence; empty where that is not known.
    void setTest(const QString &sentence);
    void showDifference();

    ConfusionView *view() const { return m_view; }
    TableView *metrics() const { return m_metrics; }
    ChartPanel *chart() const { return m_chart; }

private:
    enum Shown { Count, OfRow, OfColumn, Difference };
    void showReading(int shown);
    void showProblems();

    ConfusionMatrix m_matrix;
    std::optional<ConfusionMatrix> m_other;
    QString m_otherName;
    DerivedMetricTableModel m_derived;
    SegmentedControl *m_shown;
    ConfusionView *m_view;
    ChartPanel *m_chart;
    RateScale *m_scale;
    TextLabel *m_test;
    MessageBar *m_problems;
    TableView *m_metrics;
};

} // namespace slipway
