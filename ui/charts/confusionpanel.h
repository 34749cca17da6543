#pragma once

#include "models/domain/modelversion.h"
#include "models/items/confusioncellsmodel.h"
#include "models/items/confusiondifferencemodel.h"
#include "models/items/derivedmetrictablemodel.h"
#include "ui/widgets/newest.h"

#include <QWidget>

#include <memory>

namespace slipway {

class ChartPanel;
class ConfusionView;
class MessageBar;
class RateScale;
class SegmentedControl;
class TableView;
class TextLabel;

/// A confusion matrix with what can be read off it: counts or rates of rows or columns, what is wrong with the matrix,
/// its largest confusions (first of all where there are too many classes to be seen), each of which leads to its cell,
/// and the metrics that follow from the counts with their intervals. With another matrix beside it also the difference,
/// cell by cell.
class ConfusionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionPanel(const QString &title, QWidget *parent = nullptr);

    using Matrix = std::shared_ptr<const ConfusionMatrix>;

    /// One with very many classes is read in the background; until then the one of before is shown.
    void setMatrix(const ConfusionMatrix &matrix) { setMatrix(std::make_shared<const ConfusionMatrix>(matrix)); }
    void setMatrix(Matrix matrix);
    /// What the difference is taken to; null = there is no difference to be shown.
    void setOther(const QString &name, Matrix other);
    /// Metrics that the version states and that the matrix contradicts.
    void setContradictions(const QList<ConfusionContradiction> &contradictions);
    /// Whether the difference is beyond chance, as a sentence; empty where that is not known.
    void setTest(const QString &sentence);
    void showDifference();

    ConfusionView *view() const { return m_view; }
    TableView *metrics() const { return m_metrics; }
    /// The largest confusions or, while the difference is shown, the largest differences.
    TableView *cells() const { return m_cells; }
    ChartPanel *chart() const { return m_chart; }

private:
    enum Shown { Count, OfRow, OfColumn, Difference };
    /// All that is shown of the two matrices.
    struct Figures {
        std::shared_ptr<const ConfusionTableModel::Figures> matrix;
        std::vector<DerivedMetric> derived;
        ConfusionCellsModel::Cells confusions;
        std::shared_ptr<const ConfusionDifferenceModel::Figures> difference; ///< null without another matrix
        ConfusionCellsModel::Cells differences;
    };
    static Figures figuresOf(const Matrix &matrix, const Matrix &other);
    void read();
    void showFigures(Figures figures);
    void showReading(int shown);
    void showCells();
    void placeCells();
    void showProblems();

    Matrix m_matrix = std::make_shared<const ConfusionMatrix>();
    Matrix m_other;
    QString m_otherName;
    int m_wanted = Count;
    std::shared_ptr<const ConfusionDifferenceModel::Figures> m_difference;
    ConfusionCellsModel::Cells m_confusions;
    ConfusionCellsModel::Cells m_differences;
    ConfusionCellsModel m_cellsModel;
    QStringList m_contradictions;
    DerivedMetricTableModel m_derived;
    SegmentedControl *m_shown;
    ConfusionView *m_view;
    ChartPanel *m_chart;
    RateScale *m_scale;
    TextLabel *m_test;
    MessageBar *m_problems;
    TextLabel *m_cellsTitle;
    TableView *m_cells;
    TableView *m_metrics;
    JobRunner m_jobs;
    Newest m_reading;
};

} // namespace slipway
