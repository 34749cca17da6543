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

} // namespace

void DerivedMetricTableModel::addRate(DerivedMetric::Kind kind, const QString &label, qint64 hits, qint64 of)
{
    if (of <= 0 || hits < 0 || hits > of) // sums at the end of what is counted say nothing
        return;
    const stats::RateArm arm{static_cast<double>(hits), static_cast<double>(of)};
    DerivedMetric metric{kind, label, arm.rate(), {}, {}};
    if (const auto interval = stats::proportionInterval(arm, level, stats::ProportionInterval::Wilson)) {
        metric.low = interval->low;
        metric.high = interval->high;
    }
    m_metrics.push_back(metric);
}

void DerivedMetricTableModel::addClass(const ConfusionTotals &totals, const ConfusionMatrix &matrix, int place)
{
    using Kind = DerivedMetric::Kind;
    const auto at = static_cast<std::size_t>(place);
    const QString &label = matrix.labels[place];
    const qint64 hits = confusionCell(matrix, place, place).value_or(0);
    const qint64 actual = totals.rows[at];
    const qint64 predicted = totals.columns[at];
    addRate(Kind::Precision, label, hits, predicted);
    addRate(Kind::Recall, label, hits, actual);
    addRate(Kind::Specificity, label, totals.all - actual - predicted + hits, totals.all - actual);
    const double both = static_cast<double>(actual) + static_cast<double>(predicted);
    if (both > 0)
        m_metrics.push_back({Kind::F1, label, 2 * static_cast<double>(hits) / both, {}, {}});
}

void DerivedMetricTableModel::setMatrix(const ConfusionMatrix &stated)
{
    using Kind = DerivedMetric::Kind;
    beginResetModel();
    m_metrics.clear();
    const ConfusionMatrix matrix = labelledMatrix(stated);
    const ConfusionTotals totals = confusionTotals(matrix);
    const int classes = static_cast<int>(matrix.labels.size());
    addRate(Kind::Accuracy, {}, totals.right, totals.all);
    const std::size_t ofAll = m_metrics.size();
    for (int place = classes == 2 ? 1 : 0; place < classes && totals.all > 0; ++place)
        addClass(totals, matrix, place);
    if (classes > 2) {
        double recall = 0;
        double f1 = 0;
        int recalls = 0;
        int f1s = 0;
        for (const DerivedMetric &metric : m_metrics) {
            recall += metric.kind == Kind::Recall ? metric.value : 0;
            recalls += metric.kind == Kind::Recall ? 1 : 0;
            f1 += metric.kind == Kind::F1 ? metric.value : 0;
            f1s += metric.kind == Kind::F1 ? 1 : 0;
        }
        std::vector<DerivedMetric> means;
        if (recalls > 0)
            means.push_back({Kind::BalancedAccuracy, {}, recall / recalls, {}, {}});
        if (f1s > 0)
            means.push_back({Kind::MeanF1, {}, f1 / f1s, {}, {}});
        m_metrics.insert(m_metrics.begin() + static_cast<std::ptrdiff_t>(ofAll), means.begin(), means.end());
    }
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
