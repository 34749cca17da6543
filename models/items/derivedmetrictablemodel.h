#pragma once

#include "models/domain/confusion.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace slipway {

/// One figure that follows from a confusion matrix.
struct DerivedMetric {
    enum class Kind { Accuracy, BalancedAccuracy, Precision, Recall, Specificity, F1, MeanF1 };

    Kind kind = Kind::Accuracy;
    QString label; ///< of the class; empty = of all
    double value = 0;
    std::optional<double> low; ///< Wilson's interval at 95 %; only a share of counted rows has one
    std::optional<double> high;
};

/// What follows from the counts: accuracy first, for more than two classes the means over classes, then precision,
/// recall, specificity and F1 of each class; of two classes only the second, the positive one. A figure that is 0 / 0
/// is left out. Of more than `manyClasses` the worst recognised classes come first. Read only.
class DerivedMetricTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Interval, ColumnCount };

    static constexpr int manyClasses = 20;

    using QAbstractTableModel::QAbstractTableModel;

    /// `matrix` with its labels, `totals` its sums. Any thread.
    static std::vector<DerivedMetric> metricsOf(const ConfusionMatrix &matrix, const ConfusionTotals &totals);

    void setMatrix(const ConfusionMatrix &matrix);
    void setMetrics(std::vector<DerivedMetric> metrics);
    const std::vector<DerivedMetric> &metrics() const { return m_metrics; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<DerivedMetric> m_metrics;
};

} // namespace slipway
