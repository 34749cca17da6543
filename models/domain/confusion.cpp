#include "models/domain/confusion.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

void add(qint64 &sum, qint64 count)
{
    if (qAddOverflow(sum, count, &sum))
        sum = std::numeric_limits<qint64>::max();
}

} // namespace

std::optional<qint64> confusionCell(const ConfusionMatrix &matrix, int actual, int predicted)
{
    const auto at = static_cast<std::size_t>(actual) * static_cast<std::size_t>(matrix.labels.size())
                    + static_cast<std::size_t>(predicted);
    if (at >= matrix.counts.size() || matrix.counts[at] < 0)
        return std::nullopt;
    return matrix.counts[at];
}

ConfusionTotals confusionTotals(const ConfusionMatrix &matrix)
{
    const auto classes = static_cast<std::size_t>(matrix.labels.size());
    ConfusionTotals totals;
    totals.rows.assign(classes, 0);
    totals.columns.assign(classes, 0);
    const std::size_t cells = classes * classes;
    const std::size_t stated = std::min(cells, matrix.counts.size());
    totals.missing = static_cast<qint64>(cells - stated);
    totals.surplus = static_cast<qint64>(matrix.counts.size() - stated);
    std::size_t at = 0;
    for (std::size_t row = 0; row < classes; ++row) {
        for (std::size_t column = 0; column < classes && at < stated; ++column, ++at) {
            const qint64 count = matrix.counts[at];
            if (count < 0) {
                ++totals.negative;
                continue;
            }
            add(totals.rows[row], count);
            add(totals.columns[column], count);
            if (row == column)
                add(totals.right, count);
        }
        add(totals.all, totals.rows[row]);
    }
    return totals;
}

ConfusionMatrix labelledMatrix(ConfusionMatrix matrix)
{
    if (matrix.labels.isEmpty()) {
        const auto side = static_cast<int>(std::lround(std::sqrt(static_cast<double>(matrix.counts.size()))));
        for (int place = 0; place < side; ++place)
            matrix.labels << QString::number(place);
    }
    QSet<QString> seen;
    for (qsizetype place = 0; place < matrix.labels.size(); ++place) {
        QString &label = matrix.labels[place];
        if (seen.contains(label))
            label = QStringLiteral("%1 (%2)").arg(label).arg(place + 1);
        seen.insert(label);
    }
    return matrix;
}

} // namespace slipway
