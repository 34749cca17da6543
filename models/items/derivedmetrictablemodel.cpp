#include "models/items/derivedmetrictablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/stats/proportions.h"

namespace slipway {

namespace {

constexpr double level = 0.95;

QString nameOf(DerivedMetric::Kind kind)
{
    using Kind = DerivedMetric::Kind;
    switch (kind) {
    case Kind::Accuracy:
        return DerivedMetricTableModel::tr("accuracy");
    case Kind::BalancedAccuracy:
        return DerivedMetricTableModel::tr("mean recall");
    case Kind::Precision:
        return DerivedMetricTableModel::tr("precision");
    case Kind::Recall:
        return DerivedMetricTableModel::tr("recall");
    case Kind::Specificity:
        return DerivedMetricTableModel::tr("specificity");
    case Kind::F1:
        return DerivedMetricTableModel::tr("F1");
    case Kind::MeanF1:
        return DerivedMetricTableModel::tr("mean F1");
    }
    return {};
}

void addRate(std::vector<DerivedMetric> &metrics, DerivedMetric::Kind kind, const QString &label, qint64 hits,
             qint64 of)
{
    if (of <= 0 || hits < 0 || hits > of) // sums at the end of what is counted say nothing
        return;
    const stats::RateArm arm{static_cast<double>(hits), static_cast<double>(of)};
    DerivedMetric metric{kind, label, arm.rate(), {}, {}};
    if (const auto interval = stats::proportionInterval(arm, level, stats::ProportionInterval::Wilson)) {
        metric.low = interval->low;
        metric.high = interval->high;
    }
    metrics.push_back(metric);
}

void addClass(std::vector<DerivedMetric> &metrics, const ConfusionTotals &totals, const ConfusionMatrix &matrix,
              int place)
{
    using Kind = DerivedMetric::Kind;
    const auto at = static_cast<std::size_t>(place);
    const QString &label = matrix.labels[place];
    const qint64 hits = confusionCell(matrix, place, place).value_or(0);
    const qint64 actual = totals.rows[at];
    const qint64 predicted = totals.columns[at];
    addRate(metrics, Kind::Precision, label, hits, predicted);
    addRate(metrics, Kind::Recall, label, hits, actual);
    addRate(metrics, Kind::Specificity, label, totals.all - actual - predicted + hits, totals.all - actual);
    const double both = static_cast<double>(actual) + static_cast<double>(predicted);
    if (both > 0)
        metrics.push_back({Kind::F1, label, 2 * static_cast<double>(hits) / both, {}, {}});
}

/// Places of the classes whose metrics are told: as the matrix has them, of very many the worst recognised first.
std::vector<int> orderOf(const ConfusionMatrix &matrix, const ConfusionTotals &totals)
{
    const int classes = static_cast<int>(matrix.labels.size());
    std::vector<int> order;
    if (classes > DerivedMetricTableModel::manyClasses) {
        for (const RecognisedClass &one : worstClasses(matrix, totals, classes))
            order.push_back(one.place);
    }
    const bool hasRows = !order.empty();
    for (int place = classes == 2 ? 1 : 0; place < classes; ++place) {
        if (!hasRows || totals.rows[static_cast<std::size_t>(place)] == 0)
            order.push_back(place);
    }
    return order;
}

/// The means over the classes of what `metrics` say of each.
std::vector<DerivedMetric> meansOf(const std::vector<DerivedMetric> &metrics)
{
    using Kind = DerivedMetric::Kind;
    std::vector<DerivedMetric> means;
    for (const auto &[kind, mean] : {std::pair(Kind::Recall, Kind::BalancedAccuracy), {Kind::F1, Kind::MeanF1}}) {
        double sum = 0;
        int count = 0;
        for (const DerivedMetric &metric : metrics) {
            sum += metric.kind == kind ? metric.value : 0;
            count += metric.kind == kind ? 1 : 0;
        }
        if (count > 0)
            means.push_back({mean, {}, sum / count, {}, {}});
    }
    return means;
}

} // namespace

std::vector<DerivedMetric> DerivedMetricTableModel::metricsOf(const ConfusionMatrix &matrix,
                                                              const ConfusionTotals &totals)
{
    const int classes = static_cast<int>(matrix.labels.size());
    std::vector<DerivedMetric> metrics;
    addRate(metrics, DerivedMetric::Kind::Accuracy, {}, totals.right, totals.all);
    const auto ofAll = static_cast<std::ptrdiff_t>(metrics.size());
    for (const int place : totals.all > 0 ? orderOf(matrix, totals) : std::vector<int>())
        addClass(metrics, totals, matrix, place);
    if (classes > 2) {
        const std::vector<DerivedMetric> means = meansOf(metrics);
        metrics.insert(metrics.begin() + ofAll, means.begin(), means.end());
    }
    return metrics;
}

void DerivedMetricTableModel::setMatrix(const ConfusionMatrix &stated)
{
    const ConfusionMatrix matrix = labelledMatrix(stated);
    setMetrics(metricsOf(matrix, confusionTotals(matrix)));
}

void DerivedMetricTableModel::setMetrics(std::vector<DerivedMetric> metrics)
{
    beginResetModel();
    m_metrics = std::move(metrics);
    endResetModel();
}

int DerivedMetricTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_metrics.size());
}

int DerivedMetricTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DerivedMetricTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DerivedMetric &metric = m_metrics[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == SortRole && index.column() == Value)
        return metric.value;
    if (role == ToneRole && index.column() == Interval)
        return int(CellTone::Secondary);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return metric.label.isEmpty() ? nameOf(metric.kind)
                                      : tr("%1 of %2", "precision of a class").arg(nameOf(metric.kind), metric.label);
    case Value:
        return fixedText(metric.value, 4);
    case Interval:
        return metric.low ? intervalText(fixedText(*metric.low, 4), fixedText(*metric.high, 4)) : missingText();
    default:
        return {};
    }
}

QVariant DerivedMetricTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("From the counts");
    case Value:
        return tr("Value");
    case Interval:
        return tr("95 % (Wilson)");
    default:
        return {};
    }
}

} // namespace slipway
