#include "models/domain/confusion.h"

#include "models/domain/reporttext.h"
#include "models/domain/toplist.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
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

/// Counts what metrics may be of a version's matrices, each summed up once: one of very many classes is some work.
class MatrixCounter
{
public:
    /// Nothing of a matrix with holes, of which is said elsewhere what is wrong.
    std::vector<double> ways(const QString &metric, const ConfusionMatrix &stated)
    {
        auto known = m_sums.find(&stated);
        if (known == m_sums.end()) {
            Sums sums{labelledMatrix(stated), {}};
            sums.totals = confusionTotals(sums.matrix);
            known = m_sums.emplace(&stated, std::move(sums)).first;
        }
        const auto &[matrix, totals] = known->second;
        const bool isWhole = totals.all > 0 && totals.missing == 0 && totals.negative == 0;
        return isWhole ? waysToCount(metric, matrix, totals) : std::vector<double>();
    }

private:
    struct Sums {
        ConfusionMatrix matrix;
        ConfusionTotals totals;
    };
    std::map<const ConfusionMatrix *, Sums> m_sums;
};

/// The one of `ways` that is nearest to the stated value, where even that is another number.
std::optional<double> contradiction(double stated, const std::vector<double> &ways)
{
    constexpr double tolerance = 0.005;
    const auto nearest = std::min_element(
        ways.begin(), ways.end(), [stated](double a, double b) { return std::abs(a - stated) < std::abs(b - stated); });
    const bool contradicts = nearest != ways.end() && std::abs(*nearest - stated) > tolerance;
    return contradicts ? std::optional(*nearest) : std::nullopt;
}

bool isHeldOut(const ConfusionMatrix &matrix)
{
    return matrix.split == Split::Validation || matrix.split == Split::Test;
}

bool states(const ModelVersion &version, const QString &metric, Split split)
{
    return std::any_of(version.metrics.begin(), version.metrics.end(), [&](const Metric &one) {
        return one.split == split && one.name.compare(metric, Qt::CaseInsensitive) == 0;
    });
}

/// What only the summary states, where none of the matrices that it may be of gives it.
std::optional<double> summaryContradiction(const Metric &metric, const ModelVersion &version, MatrixCounter &counter)
{
    std::vector<double> ways;
    for (const ConfusionMatrix &matrix : version.confusionMatrices) {
        if (matrix.split == Split::Summary || (isHeldOut(matrix) && states(version, metric.name, matrix.split)))
            return std::nullopt; // which is held against that matrix already
        if (isHeldOut(matrix)) {
            const std::vector<double> more = counter.ways(metric.name, matrix);
            ways.insert(ways.end(), more.begin(), more.end());
        }
    }
    return contradiction(metric.value, ways);
}

} // namespace

QList<ConfusionContradiction> confusionContradictions(const ConfusionMatrix &matrix, const ModelVersion &version)
{
    const auto &all = version.confusionMatrices;
    const auto heldOut = std::find_if(all.begin(), all.end(), isHeldOut);
    const bool takesSummary = heldOut != all.end() && heldOut->split == matrix.split;
    MatrixCounter counter;
    QList<ConfusionContradiction> contradictions;
    for (const Metric &metric : version.metrics) {
        const bool isOwn = metric.split == matrix.split;
        if (!std::isfinite(metric.value) || (!isOwn && (metric.split != Split::Summary || !takesSummary)))
            continue;
        const auto counted = isOwn ? contradiction(metric.value, counter.ways(metric.name, matrix))
                                   : summaryContradiction(metric, version, counter);
        if (counted)
            contradictions.append({metric.name, metric.value, *counted, !isOwn});
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

LargestMistakes largestMistakes(const ConfusionMatrix &matrix, int count)
{
    const auto before = [](const Mistake &a, const Mistake &b) {
        return std::tuple(-a.rows, a.actual, a.predicted) < std::tuple(-b.rows, b.actual, b.predicted);
    };
    TopList<Mistake, decltype(before)> mistakes(static_cast<std::size_t>(count), before);
    const auto classes = static_cast<int>(matrix.labels.size());
    for (int actual = 0; actual < classes; ++actual) {
        for (int predicted = 0; predicted < classes; ++predicted) {
            const qint64 rows = actual == predicted ? 0 : confusionCell(matrix, actual, predicted).value_or(0);
            if (rows > 0)
                mistakes.add({actual, predicted, rows});
        }
    }
    const auto all = static_cast<qint64>(mistakes.added());
    return {mistakes.take(), all};
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
