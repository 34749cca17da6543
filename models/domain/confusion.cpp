#include "models/domain/confusion.h"

#include "models/domain/reporttext.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace slipway {

namespace {

void add(qint64 &sum, qint64 count)
{
    if (qAddOverflow(sum, count, &sum))
        sum = std::numeric_limits<qint64>::max();
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0; // as trackers write 0 / 0
}

enum class Counted { Precision, Recall, F1 };

double countedFor(Counted what, const ConfusionTotals &totals, double hits, std::size_t place)
{
    const auto actual = static_cast<double>(totals.rows[place]);
    const auto predicted = static_cast<double>(totals.columns[place]);
    switch (what) {
    case Counted::Precision:
        return ratio(hits, predicted);
    case Counted::Recall:
        return ratio(hits, actual);
    case Counted::F1:
        break;
    }
    return ratio(2 * hits, actual + predicted);
}

/// All that a metric of that name may be, counted in the ways that are usual.
std::vector<double> waysToCount(Counted what, const ConfusionMatrix &matrix, const ConfusionTotals &totals)
{
    std::vector<double> ways;
    double mean = 0;
    double weighted = 0;
    const auto classes = static_cast<std::size_t>(matrix.labels.size());
    for (std::size_t place = 0; place < classes; ++place) {
        const int at = static_cast<int>(place);
        const auto hits = static_cast<double>(confusionCell(matrix, at, at).value_or(0));
        const double value = countedFor(what, totals, hits, place);
        mean += value / static_cast<double>(classes);
        weighted += value * ratio(static_cast<double>(totals.rows[place]), static_cast<double>(totals.all));
        if (classes == 2)
            ways.push_back(value);
    }
    ways.push_back(mean);
    ways.push_back(weighted);
    ways.push_back(ratio(static_cast<double>(totals.right), static_cast<double>(totals.all)));
    return ways;
}

std::vector<double> waysToCount(const QString &metric, const ConfusionMatrix &matrix, const ConfusionTotals &totals)
{
    const auto is = [&](const char *name) { return metric.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (is("accuracy"))
        return {ratio(static_cast<double>(totals.right), static_cast<double>(totals.all))};
    if (is("precision"))
        return waysToCount(Counted::Precision, matrix, totals);
    if (is("recall"))
        return waysToCount(Counted::Recall, matrix, totals);
    return is("f1") || is("f1_score") ? waysToCount(Counted::F1, matrix, totals) : std::vector<double>();
}

} // namespace

QList<ConfusionContradiction> confusionContradictions(const ConfusionMatrix &stated, const QList<Metric> &metrics)
{
    constexpr double tolerance = 0.005;
    QList<ConfusionContradiction> contradictions;
    const ConfusionMatrix matrix = labelledMatrix(stated);
    const ConfusionTotals totals = confusionTotals(matrix);
    if (totals.all == 0 || totals.missing > 0 || totals.negative > 0)
        return contradictions; // what is wrong with it is said already
    for (const Metric &metric : metrics) {
        if (metric.split != matrix.split || !std::isfinite(metric.value))
            continue;
        const std::vector<double> ways = waysToCount(metric.name, matrix, totals);
        const auto nearest = std::min_element(ways.begin(), ways.end(), [&](double a, double b) {
            return std::abs(a - metric.value) < std::abs(b - metric.value);
        });
        if (nearest != ways.end() && std::abs(*nearest - metric.value) > tolerance)
            contradictions.append({metric.name, metric.value, *nearest});
    }
    return contradictions;
}

std::vector<RecognisedClass> worstClasses(const ConfusionMatrix &matrix, const ConfusionTotals &totals, int count)
{
    std::vector<RecognisedClass> classes;
    for (int place = 0; place < matrix.labels.size(); ++place) {
        const RecognisedClass one{place, totals.rows[static_cast<std::size_t>(place)],
                                  confusionCell(matrix, place, place).value_or(0)};
        if (one.rows > 0)
            classes.push_back(one);
    }
    std::stable_sort(classes.begin(), classes.end(), [](const RecognisedClass &a, const RecognisedClass &b) {
        return a.recall() != b.recall() ? a.recall() < b.recall() : a.rows - a.right > b.rows - b.right;
    });
    classes.resize(std::min(classes.size(), static_cast<std::size_t>(count)));
    return classes;
}

std::vector<Mistake> largestMistakes(const ConfusionMatrix &matrix, int count)
{
    std::vector<Mistake> mistakes;
    const auto classes = static_cast<int>(matrix.labels.size());
    for (int actual = 0; actual < classes; ++actual) {
        for (int predicted = 0; predicted < classes; ++predicted) {
            const qint64 rows = actual == predicted ? 0 : confusionCell(matrix, actual, predicted).value_or(0);
            if (rows > 0)
                mistakes.push_back({actual, predicted, rows});
        }
    }
    const auto wanted = std::min(mistakes.size(), static_cast<std::size_t>(count));
    std::partial_sort(mistakes.begin(), mistakes.begin() + static_cast<std::ptrdiff_t>(wanted), mistakes.end(),
                      [](const Mistake &a, const Mistake &b) {
                          return std::tuple(-a.rows, a.actual, a.predicted)
                                 < std::tuple(-b.rows, b.actual, b.predicted);
                      });
    mistakes.resize(wanted);
    return mistakes;
}

QList<Problem> malformedMatrices(const ModelVersion &version)
{
    QList<Problem> malformed;
    std::copy_if(version.problems.begin(), version.problems.end(), std::back_inserter(malformed),
                 [](const Problem &problem) { return problem.where.endsWith(QLatin1String("confusion_matrix")); });
    return malformed;
}

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
        label = lineText(label);
        if (seen.contains(label))
            label = QStringLiteral("%1 (%2)").arg(label).arg(place + 1);
        seen.insert(label);
    }
    return matrix;
}

} // namespace slipway
