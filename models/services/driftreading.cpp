#include "models/services/driftreading.h"

#include "models/formats/logcolumns.h"
#include "models/formats/predictionsreader.h"
#include "models/formats/samplereader.h"
#include "models/formats/timestamps.h"
#include "models/stats/drift.h"
#include "models/stats/multiplicity.h"
#include "models/stats/tables.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace slipway {

namespace {

/// A share of 0 is taken for this.
constexpr double epsilon = 1e-4;
/// Below it the exact law of the distance is counted.
constexpr double fewPairs = 10'000;

QString reasonOf(const stats::Failure &failure)
{
    return QString::fromLatin1(stats::reasonName(failure.reason));
}

/// What binned counts say of either kind.
void readCounts(FeatureDrift &drift, const std::vector<double> &reference, const std::vector<double> &current)
{
    const auto index = stats::stabilityIndex(reference, current, epsilon);
    const auto distance = stats::jensenShannon(reference, current, 2);
    if (!index || !distance) {
        drift.undefined = reasonOf(index ? distance.failure() : index.failure());
        return;
    }
    drift.psi = index->psi;
    drift.psiP = index->pValue;
    drift.jensenShannon = distance->distance;
}

void readNumbers(FeatureDrift &drift, const std::vector<double> &reference, const std::vector<double> &current,
                 int bins)
{
    drift.reference = qint64(reference.size());
    drift.current = qint64(current.size());
    const auto binned = stats::stabilityOfSamples(reference, current, bins, epsilon);
    const bool isSmall = double(reference.size()) * double(current.size()) <= fewPairs;
    const auto ks = stats::kolmogorovSmirnov(
        reference, current, isSmall ? stats::KolmogorovPValue::Exact : stats::KolmogorovPValue::Asymptotic);
    const auto moved = stats::wasserstein(reference, current);
    if (!binned || !ks || !moved) {
        drift.undefined = reasonOf(!binned ? binned.failure() : !ks ? ks.failure() : moved.failure());
        return;
    }
    readCounts(drift, binned->referenceCounts, binned->currentCounts);
    drift.ks = ks->d;
    drift.pValue = ks->pValue;
    drift.wasserstein = moved->distance;
    drift.wassersteinSd = moved->normalized;
}

void readWords(FeatureDrift &drift, const FeatureSample::Column &reference, const FeatureSample::Column &current)
{
    std::map<QString, std::pair<double, double>> counts;
    for (qsizetype i = 0; i < reference.words.size(); ++i)
        counts[reference.words[i]].first = double(reference.counts[size_t(i)]);
    for (qsizetype i = 0; i < current.words.size(); ++i)
        counts[current.words[i]].second = double(current.counts[size_t(i)]);
    std::vector<double> then, now;
    for (const auto &[word, both] : counts) {
        then.push_back(both.first);
        now.push_back(both.second);
        drift.reference += qint64(both.first);
        drift.current += qint64(both.second);
    }
    readCounts(drift, then, now);
    if (!drift.undefined.isEmpty())
        return;
    const auto test = stats::chiSquareTest({then, now}, stats::Continuity::None);
    if (!test) {
        drift.undefined = reasonOf(test.failure());
        return;
    }
    drift.chiSquare = test->statistic;
    drift.pValue = test->pValue;
}

/// A column that is words in one sample is taken as words in both.
FeatureSample::Column asWords(const FeatureSample::Column &column)
{
    if (!column.isNumber)
        return column;
    std::map<double, qint64> counts;
    for (const double value : column.values)
        ++counts[value];
    FeatureSample::Column words{column.name, false, {}, {}, {}, column.missing};
    for (const auto &[value, count] : counts) {
        words.words.append(QString::number(value, 'g', 17));
        words.counts.push_back(count);
    }
    return words;
}

void adjust(DriftReport &report)
{
    std::vector<double> pValues;
    for (const FeatureDrift &one : std::as_const(report.features))
        pValues.push_back(one.undefined.isEmpty() ? one.pValue : std::nan(""));
    const auto adjusted = stats::adjustPValues(pValues, stats::Adjustment::Holm);
    for (qsizetype i = 0; adjusted && i < report.features.size(); ++i) {
        FeatureDrift &one = report.features[i];
        if (!one.undefined.isEmpty())
            continue;
        one.holmP = (*adjusted)[size_t(i)];
        one.drifted = one.holmP < report.alpha;
    }
}

void order(DriftReport &report)
{
    std::stable_sort(report.features.begin(), report.features.end(), [](const FeatureDrift &a, const FeatureDrift &b) {
        if (a.drifted != b.drifted)
            return a.drifted;
        if (a.importance != b.importance)
            return a.importance.value_or(-1) > b.importance.value_or(-1);
        return a.psi > b.psi;
    });
}

void takeImportance(DriftReport &report, const QList<FeatureImportance> &importance)
{
    double whole = 0;
    for (const FeatureImportance &one : importance)
        whole += std::abs(one.importance);
    for (FeatureDrift &drift : report.features) {
        for (const FeatureImportance &one : importance) {
            if (one.feature == drift.feature && whole > 0)
                drift.importance = std::abs(one.importance) / whole;
        }
    }
}

/// An id or a time differs between any two samples and tells nothing of either.
bool isIdentity(const FeatureSample::Column &column)
{
    constexpr double firstDay = 1e7; // 20241125, or seconds since 1970; smaller ones are durations
    const bool isDuration =
        column.isNumber
        && std::any_of(column.values.begin(), column.values.end(), [](double value) { return value < firstDay; });
    return namesRow(column.name) || namesUnitOrRequest(column.name) || (namesTime(column.name) && !isDuration);
}

/// Of one value in both samples, the same.
bool isConstant(const FeatureSample::Column &then, const FeatureSample::Column &now)
{
    if (then.isNumber != now.isNumber)
        return false;
    if (!then.isNumber)
        return then.words.size() == 1 && then.words == now.words;
    const auto isFirst = [&then](double value) { return value == then.values.front(); };
    return !then.values.empty() && !now.values.empty() && std::all_of(then.values.begin(), then.values.end(), isFirst)
           && std::all_of(now.values.begin(), now.values.end(), isFirst);
}

/// Whether a column takes no part, so that it costs the features nothing. What a model reads is a feature.
bool isLeftOut(DriftReport &report, const FeatureSample::Column &then, const FeatureSample::Column &now,
               const QList<FeatureImportance> &importance)
{
    const bool isRead = std::any_of(importance.begin(), importance.end(),
                                    [&then](const FeatureImportance &one) { return one.feature == then.name; });
    const bool isOfRow = !isRead && isIdentity(then);
    if (isOfRow)
        report.identities.append(then.name);
    else if (isConstant(then, now))
        report.constants.append(then.name);
    else
        return false;
    return true;
}

Status checkQuestion(const DriftQuestion &question)
{
    if (!(question.alpha > 0 && question.alpha < 1))
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "An alpha of %1 is no level: it lies between 0 and 1."),
                         {QString::number(question.alpha)});
    if (question.bins < 2)
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 bins are too few: PSI needs at least 2."),
                         {QString::number(question.bins)});
    return {};
}

} // namespace

Result<DriftReport> readDrift(const FeatureSample &reference, const FeatureSample &current,
                              const DriftQuestion &question, Progress &progress)
{
    if (const Status fits = checkQuestion(question); !fits)
        return fits.error();
    DriftReport report{reference.name,
                       current.name,
                       reference.rows,
                       current.rows,
                       reference.rejected + current.rejected,
                       question.alpha,
                       question.bins,
                       {},
                       {},
                       {},
                       {},
                       {}};
    for (const FeatureSample::Column &column : current.columns) {
        if (!reference.column(column.name))
            report.onlyInCurrent.append(column.name);
    }
    for (const FeatureSample::Column &then : reference.columns) {
        const FeatureSample::Column *now = current.column(then.name);
        if (!now) {
            report.onlyInReference.append(then.name);
            continue;
        }
        if (isLeftOut(report, then, *now, question.importance))
            continue;
        progress.report(report.features.size(), reference.columns.size(), then.name);
        if (progress.cancelled())
            return cancelledError();
        FeatureDrift drift;
        drift.feature = then.name;
        drift.isNumber = then.isNumber && now->isNumber;
        drift.missing = then.missing + now->missing;
        drift.others = then.others + now->others;
        if (drift.isNumber)
            readNumbers(drift, then.values, now->values, question.bins);
        else
            readWords(drift, asWords(then), asWords(*now));
        report.features.append(drift);
    }
    if (report.features.isEmpty())
        return makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "%1 and %2 have no feature in common that varies, so nothing can be compared."),
            {reference.name, current.name});
    takeImportance(report, question.importance);
    adjust(report);
    order(report);
    return report;
}

Result<DriftReport> readDriftOfFiles(const DriftFiles &files, const DriftQuestion &question, Progress &progress)
{
    if (!files.cutColumn.isEmpty()) {
        const auto at = readIsoTime(files.cutAt);
        if (!at)
            return makeError(
                ErrorCode::InvalidArgument,
                QT_TRANSLATE_NOOP("Core", "%1 is no date. Write it as 2024-11-25 or 2024-11-25T12:00:00Z."),
                {files.cutAt});
        auto periods = readPeriods(files.reference, {files.cutColumn, *at}, progress);
        if (!periods)
            return periods.error();
        periods->first.name += QStringLiteral(" < ") + files.cutAt;
        periods->second.name += QStringLiteral(" ≥ ") + files.cutAt;
        return readDrift(periods->first, periods->second, question, progress);
    }
    const auto reference = readSample(files.reference, progress);
    if (!reference)
        return reference.error();
    const auto current = readSample(files.current, progress);
    if (!current)
        return current.error();
    return readDrift(*reference, *current, question, progress);
}

} // namespace slipway
