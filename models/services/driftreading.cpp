#include "models/services/driftreading.h"

#include "models/formats/logcolumns.h"
#include "models/formats/predictionsreader.h"
#include "models/formats/samplereader.h"
#include "models/formats/timestamps.h"
#include "models/stats/drift.h"
#include "models/stats/multiplicity.h"
#include "models/stats/proportions.h"
#include "models/stats/tables.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

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

/// How often a word stands in each sample.
struct WordCounts {
    double then = 0;
    double now = 0;
    double both() const { return then + now; }
};

/// Pearson's approximation wants at least 5 expected in each cell: rarer words count as one, with the next rarer ones
/// where they are still too few. `pooled` is set to how many words that are.
std::vector<WordCounts> pooledRare(std::vector<WordCounts> words, qint64 &pooled)
{
    constexpr double fewExpected = 5;
    WordCounts all;
    for (const WordCounts &word : words) {
        all.then += word.then;
        all.now += word.now;
    }
    const double smaller = std::min(all.then, all.now) / all.both();
    std::sort(words.begin(), words.end(), [](const WordCounts &a, const WordCounts &b) { return a.both() > b.both(); });
    WordCounts rest;
    pooled = 0;
    const auto isFew = [&](const WordCounts &of) { return of.both() * smaller < fewExpected; };
    while (!words.empty() && (isFew(words.back()) || (pooled > 0 && isFew(rest)))) {
        rest.then += words.back().then;
        rest.now += words.back().now;
        words.pop_back();
        ++pooled;
    }
    if (pooled > 0)
        words.push_back(rest);
    return words;
}

void readWords(FeatureDrift &drift, const FeatureSample::Column &reference, const FeatureSample::Column &current)
{
    std::map<QString, WordCounts> counts;
    for (qsizetype i = 0; i < reference.words.size(); ++i)
        counts[reference.words[i]].then += double(reference.counts[size_t(i)]);
    for (qsizetype i = 0; i < current.words.size(); ++i)
        counts[current.words[i]].now += double(current.counts[size_t(i)]);
    std::vector<WordCounts> words;
    for (const auto &[word, both] : counts) {
        words.push_back(both);
        drift.reference += qint64(both.then);
        drift.current += qint64(both.now);
    }
    if (drift.reference == 0 || drift.current == 0) {
        drift.undefined = QStringLiteral("empty_sample");
        return;
    }
    std::vector<double> then, now;
    for (const WordCounts &one : pooledRare(std::move(words), drift.pooledWords)) {
        then.push_back(one.then);
        now.push_back(one.now);
    }
    if (then.size() < 2) {
        drift.undefined = QStringLiteral("too_few_per_word");
        return;
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

QString numberWord(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// A column of words, in which a number has one name, however it is written.
FeatureSample::Column asWords(const FeatureSample::Column &column)
{
    FeatureSample::Column words{column.name, false, {}, {}, {}, column.missing};
    if (!column.isNumber) {
        words.counts = column.counts;
        for (const QString &word : column.words) {
            bool isNumber = false;
            const double value = word.toDouble(&isNumber);
            words.words.append(isNumber ? numberWord(value) : word);
        }
        return words;
    }
    std::map<double, qint64> counts;
    for (const double value : column.values)
        ++counts[value];
    for (const auto &[value, count] : counts) {
        words.words.append(numberWord(value));
        words.counts.push_back(count);
    }
    return words;
}

bool hasValues(const FeatureSample::Column &column)
{
    return column.isNumber ? !column.values.empty() : !column.counts.empty();
}

/// Numbers in one sample and words in the other: the numbers are names of categories where they are few and stand among
/// the words too; else the column is no longer what it was.
bool isOtherType(const FeatureSample::Column &then, const FeatureSample::Column &now)
{
    constexpr qsizetype mostCategories = 20;
    if (then.isNumber == now.isNumber || !hasValues(then) || !hasValues(now))
        return false;
    const QStringList names = asWords(then.isNumber ? then : now).words;
    const QStringList words = asWords(then.isNumber ? now : then).words;
    const bool isShared =
        std::any_of(names.begin(), names.end(), [&words](const QString &name) { return words.contains(name); });
    return names.size() > mostCategories || !isShared;
}

/// The rows without a value that counts.
void readLacking(FeatureDrift &drift, const FeatureSample::Column &then, const FeatureSample::Column &now)
{
    constexpr double fewExpected = 5, anyLevel = 0.95;
    const auto lacking = [&drift](const FeatureSample::Column &column) {
        return column.missing + (drift.isNumber ? column.others : 0);
    };
    drift.lackingThen = lacking(then);
    drift.lackingNow = lacking(now);
    const stats::RateArm a{double(drift.lackingThen), double(drift.lackingThen + drift.reference)};
    const stats::RateArm b{double(drift.lackingNow), double(drift.lackingNow + drift.current)};
    const auto test = stats::twoProportionTest(a, b, stats::Alternative::TwoSided, stats::Continuity::None);
    if (!test)
        return;
    drift.lackingP = test->pValue;
    if (stats::smallestExpectedCell(a, b) >= fewExpected)
        return;
    if (const auto exact = stats::fisherExact(a, b, stats::Alternative::TwoSided, anyLevel))
        drift.lackingP = exact->pValue;
}

/// Of one value, that is no other in the other sample.
bool isOneValue(const FeatureSample::Column &then, const FeatureSample::Column &now)
{
    if (then.isNumber != now.isNumber)
        return false;
    if (!then.isNumber)
        return then.words.size() == 1 && then.words == now.words;
    const auto isFirst = [&then](double value) { return value == then.values.front(); };
    return !then.values.empty() && !now.values.empty() && std::all_of(then.values.begin(), then.values.end(), isFirst)
           && std::all_of(now.values.begin(), now.values.end(), isFirst);
}

qint64 valuesOf(const FeatureSample::Column &column)
{
    return column.isNumber ? qint64(column.values.size())
                           : std::accumulate(column.counts.begin(), column.counts.end(), qint64(0));
}

FeatureDrift driftOf(const FeatureSample::Column &then, const FeatureSample::Column &now, int bins)
{
    FeatureDrift drift;
    drift.feature = then.name;
    // A column without a value is of the other one's type.
    drift.isNumber = (then.isNumber || !hasValues(then)) && (now.isNumber || !hasValues(now));
    drift.missing = then.missing + now.missing;
    drift.others = then.others + now.others;
    drift.typeChanged = isOtherType(then, now);
    if (drift.typeChanged || isOneValue(then, now)) {
        drift.reference = valuesOf(then);
        drift.current = valuesOf(now);
        drift.undefined = drift.typeChanged ? QStringLiteral("type_changed") : QStringLiteral("zero_variance");
    } else if (drift.isNumber) {
        readNumbers(drift, then.values, now.values, bins);
    } else {
        readWords(drift, asWords(then), asWords(now));
    }
    readLacking(drift, then, now);
    return drift;
}

/// What the version reads and the sample does not have at all; or what is so many words there that they were left out.
FeatureDrift absentFeature(const FeatureSample::Column &then, const FeatureSample &current, bool isVaried)
{
    FeatureDrift drift;
    drift.feature = then.name;
    drift.isNumber = then.isNumber;
    drift.typeChanged = isVaried;
    drift.undefined = isVaried ? QStringLiteral("type_changed") : QStringLiteral("empty_sample");
    drift.reference = valuesOf(then);
    drift.current = isVaried ? current.rows : 0;
    drift.lackingThen = drift.missing = then.missing;
    drift.lackingNow = isVaried ? 0 : current.rows;
    return drift;
}

void adjust(DriftReport &report)
{
    std::vector<double> pValues; // of values, then of missing ones
    for (const FeatureDrift &one : std::as_const(report.features)) {
        pValues.push_back(one.undefined.isEmpty() ? one.pValue : std::nan(""));
        pValues.push_back(one.lackingP.value_or(std::nan("")));
    }
    const auto adjusted = stats::adjustPValues(pValues, stats::Adjustment::Holm);
    for (qsizetype i = 0; i < report.features.size(); ++i) {
        FeatureDrift &one = report.features[i];
        if (adjusted && one.undefined.isEmpty())
            one.holmP = (*adjusted)[size_t(2 * i)];
        if (adjusted && one.lackingP)
            one.lackingHolmP = (*adjusted)[size_t(2 * i + 1)];
        one.drifted = one.holmP < report.alpha || one.lackingHolmP < report.alpha || one.typeChanged || one.isGone();
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

/// Of one value in both samples, the same, in every row.
bool isConstant(const FeatureSample::Column &then, const FeatureSample::Column &now)
{
    return isOneValue(then, now) && then.missing + then.others + now.missing + now.others == 0;
}

bool isRead(const QList<FeatureImportance> &importance, const QString &feature)
{
    return std::any_of(importance.begin(), importance.end(),
                       [&feature](const FeatureImportance &one) { return one.feature == feature; });
}

/// Whether a column takes no part, so that it costs the features nothing. What a model reads is a feature.
bool isLeftOut(DriftReport &report, const FeatureSample::Column &then, const FeatureSample::Column &now,
               const QList<FeatureImportance> &importance)
{
    const bool isOfRow = !isRead(importance, then.name) && isIdentity(then);
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
            const bool isVaried = current.varied.contains(then.name);
            if (!isVaried)
                report.onlyInReference.append(then.name);
            if (isVaried ? then.isNumber : isRead(question.importance, then.name))
                report.features.append(absentFeature(then, current, isVaried));
            continue;
        }
        if (isLeftOut(report, then, *now, question.importance))
            continue;
        progress.report(report.features.size(), reference.columns.size(), then.name);
        if (progress.cancelled())
            return cancelledError();
        report.features.append(driftOf(then, *now, question.bins));
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
