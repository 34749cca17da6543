#include "models/services/predictioncomparison.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/services/registryservice.h"
#include "models/services/seedgroups.h"
#include "models/stats/crossvalidation.h"

#include <QHash>

#include <numeric>

namespace slipway {

namespace {

using Versions = QList<ModelVersion>;

Result<Versions> readVersions(RegistryService &registries, const QStringList &ids)
{
    Versions versions;
    for (const QString &id : ids) {
        const auto version = registries.version(id);
        if (!version)
            return version.error();
        versions.append(*version);
    }
    return versions;
}

/// Orders `b` so that its versions have the seeds of those of `a`; false when the seeds do not pair.
bool orderBySeed(const Versions &a, Versions &b)
{
    QHash<QString, ModelVersion> bySeed;
    for (const ModelVersion &version : std::as_const(b))
        bySeed.insert(seedOf(version), version);
    if (bySeed.size() != b.size() || bySeed.contains(QString()))
        return false;
    Versions ordered;
    for (const ModelVersion &version : a) {
        const auto found = bySeed.constFind(seedOf(version));
        if (found == bySeed.constEnd())
            return false;
        ordered.append(*found);
        bySeed.erase(found);
    }
    b = ordered;
    return true;
}

/// The rows that a version was tested on, as its confusion matrix has them: of the test split, else of validation.
std::optional<qint64> testRowsOf(const ModelVersion &version)
{
    for (const Split split : {Split::Test, Split::Validation}) {
        for (const ConfusionMatrix &matrix : version.confusionMatrices) {
            if (matrix.split == split)
                return std::accumulate(matrix.counts.begin(), matrix.counts.end(), qint64(0));
        }
    }
    return std::nullopt;
}

Error unknownRows(const QString &id, bool knowsTraining, bool knowsTest)
{
    return makeError(
        ErrorCode::InvalidArgument,
        knowsTraining ? QT_TRANSLATE_NOOP("Core", "%1 does not say how many rows it was tested on. Give that number.")
        : knowsTest   ? QT_TRANSLATE_NOOP("Core", "%1 does not say how many rows it was trained on. Give that number.")
                    : QT_TRANSLATE_NOOP("Core", "%1 does not say how many rows it was trained and tested on. Give both "
                                                "numbers."),
        {id});
}

QList<Sentence> assumptionsOf(const SeedComparison &comparison)
{
    return {
        makeSentence(
            comparison.pairedBySeed
                ? QT_TRANSLATE_NOOP("Core", "Versions are paired by their seed: a pair was trained and tested on "
                                            "the same rows.")
                : QT_TRANSLATE_NOOP("Core", "Versions are paired in their order: each pair was trained and tested "
                                            "on the same rows.")),
        makeSentence(QT_TRANSLATE_NOOP("Core",
                                       "The pairs share data: the variance is raised by %1 / %2, the rows tested on by "
                                       "the rows trained on."),
                     {QString::number(comparison.testRows), QString::number(comparison.trainRows)}),
        makeSentence(QT_TRANSLATE_NOOP("Core", "The differences of the pairs are nearly normal.")),
    };
}

} // namespace

Result<SeedComparison> compareSeeds(RegistryService &registries, const QStringList &idsA, const QStringList &idsB,
                                    const QString &metric, const ResamplingSizes &sizes, double confLevel)
{
    if (idsA.size() != idsB.size() || idsA.size() < 2) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "Seeds are compared in pairs: both groups need the same number of "
                                                   "versions, at least two; they have %1 and %2."),
                         {QString::number(idsA.size()), QString::number(idsB.size())});
    }
    const auto a = readVersions(registries, idsA);
    if (!a)
        return a.error();
    auto b = readVersions(registries, idsB);
    if (!b)
        return b.error();
    SeedComparison comparison;
    comparison.metric = metric;
    comparison.confLevel = confLevel;
    comparison.pairedBySeed = orderBySeed(*a, *b);
    for (qsizetype i = 0; i < a->size(); ++i) {
        const auto ofA = preferredMetric(a->at(i).metrics, metric);
        const auto ofB = preferredMetric(b->at(i).metrics, metric);
        if (!ofA || !ofB) {
            return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 has no metric \"%2\"."),
                             {(ofA ? b->at(i) : a->at(i)).summary.id, metric});
        }
        comparison.differences.push_back(*ofB - *ofA);
    }
    const auto trainRows = sizes.trainRows ? sizes.trainRows : a->first().trainingRows;
    const auto testRows = sizes.testRows ? sizes.testRows : testRowsOf(a->first());
    if (!trainRows || !testRows)
        return unknownRows(a->first().summary.id, trainRows.has_value(), testRows.has_value());
    comparison.trainRows = *trainRows;
    comparison.testRows = *testRows;
    comparison.finding.method = SignificanceMethod::ResampledT;
    comparison.finding.assumptions = assumptionsOf(comparison);
    const auto test = stats::correctedResampledT(comparison.differences, static_cast<double>(*trainRows),
                                                 static_cast<double>(*testRows), confLevel);
    if (test) {
        comparison.finding.estimate = test->diff.estimate;
        comparison.finding.low = test->diff.low;
        comparison.finding.high = test->diff.high;
        comparison.finding.pValue = test->pValue;
    } else {
        comparison.finding.undefined =
            test.failure().reason == stats::Reason::ZeroVariance
                ? makeSentence(QT_TRANSLATE_NOOP("Core", "All pairs differ by the same, so there is no chance to test "
                                                         "against: %1."),
                               {metricText(comparison.differences.front())})
                : reasonSentence(QLatin1String(stats::reasonName(test.failure().reason)));
    }
    return comparison;
}

} // namespace slipway
