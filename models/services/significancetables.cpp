#include "models/services/significancetables.h"

#include "models/domain/numbertext.h"
#include "models/services/comparisonrows.h"
#include "models/services/metrictext.h"
#include "models/services/predictioncomparison.h"
#include "models/services/registryservice.h"
#include "models/services/seedgroups.h"
#include "models/stats/multiplicity.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace slipway {

namespace {

constexpr qsizetype mostVersions = 20;
constexpr double level = 0.95;

QString words(const char *text)
{
    return QCoreApplication::translate("Core", text);
}

QString optionalText(const std::optional<double> &value)
{
    return value ? signedMetricText(*value) : missingText();
}

/// p-values by the rows of the findings; none where there is nothing to adjust.
using AdjustedPValues = std::vector<std::optional<double>>;

/// `said` are the assumptions that stand in the report already: each is said once.
ReportTable tableOf(const QString &title, const QList<SignificanceFinding> &findings, const AdjustedPValues &adjusted,
                    QStringList &said)
{
    ReportTable table;
    table.title = title;
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Method")), words(QT_TRANSLATE_NOOP("Core", "Difference")),
                    words(QT_TRANSLATE_NOOP("Core", "%1 interval")).arg(percentText(level, 0)),
                    words(QT_TRANSLATE_NOOP("Core", "p-value"))};
    if (!adjusted.empty())
        table.header.append(words(QT_TRANSLATE_NOOP("Core", "p, Holm")));
    QStringList notes;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const SignificanceFinding &finding = findings[i];
        const QString method = significanceName(finding.method).translated();
        const QString interval = finding.low && finding.high
                                     ? intervalText(signedMetricText(*finding.low), signedMetricText(*finding.high))
                                     : missingText();
        QStringList texts{method, optionalText(finding.estimate), interval,
                          finding.pValue ? pText(*finding.pValue) : missingText()};
        if (!adjusted.empty())
            texts.append(adjusted[static_cast<std::size_t>(i)] ? pText(*adjusted[static_cast<std::size_t>(i)])
                                                               : missingText());
        QList<ReportTable::Cell> row;
        for (const QString &text : std::as_const(texts))
            row.append({text, ReportTable::Mark::None});
        table.rows.append(row);
        if (!finding.hasFigures()) {
            notes << QStringLiteral("%1: %2").arg(method, finding.undefined.translated());
            continue;
        }
        QStringList sentences;
        for (const Sentence &assumption : finding.assumptions) {
            if (const QString sentence = assumption.translated(); !said.contains(sentence))
                sentences << sentence;
        }
        said += sentences;
        if (!sentences.isEmpty())
            notes << words(QT_TRANSLATE_NOOP("Core", "%1 assumes: %2")).arg(method, sentences.join(QLatin1Char(' ')));
    }
    table.note = notes.join(QLatin1Char(' '));
    return table;
}

/// In place of figures: why there are none.
ReportTable reasonTable(const QString &title, const QString &version, const Error &error)
{
    ReportTable table;
    table.title = title;
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Version")),
                    words(QT_TRANSLATE_NOOP("Core", "Why there is no test"))};
    table.rows = {{{version, ReportTable::Mark::None}, {error.translated(), ReportTable::Mark::None}}};
    table.kind = ReportTable::Kind::Texts;
    return table;
}

struct Tested {
    QString version; ///< as the report names it
    QString title;
    Result<PredictionComparison> comparison;
};

/// Of several versions against one baseline, by method (Holm, 1979); nothing of one version.
std::vector<AdjustedPValues> adjustedPValues(const std::vector<Tested> &tested)
{
    std::vector<AdjustedPValues> adjusted(tested.size());
    if (std::count_if(tested.begin(), tested.end(), [](const Tested &one) { return one.comparison.ok(); }) < 2)
        return adjusted;
    qsizetype methods = 0;
    for (const Tested &one : tested)
        methods = std::max(methods, one.comparison ? one.comparison->findings.size() : 0);
    for (qsizetype method = 0; method < methods; ++method) {
        std::vector<double> pValues;
        for (const Tested &one : tested) {
            const bool isThere = one.comparison && method < one.comparison->findings.size();
            pValues.push_back((isThere ? one.comparison->findings[method].pValue : std::nullopt).value_or(qQNaN()));
        }
        const auto all = stats::adjustPValues(pValues, stats::Adjustment::Holm);
        for (std::size_t i = 0; i < tested.size(); ++i)
            adjusted[i].push_back(all && !std::isnan((*all)[i]) ? std::optional((*all)[i]) : std::nullopt);
    }
    return adjusted;
}

/// One for each version with predictions.
Status addPredictions(QList<ReportTable> &tables, RegistryService &registries, const Comparison &comparison,
                      QStringList &said, Progress &progress)
{
    const QString baseline = comparison.versions[comparison.baseline].id;
    std::vector<Tested> all;
    for (int i = 0; i < comparison.versions.size(); ++i) {
        if (i == comparison.baseline)
            continue;
        auto tested = comparePredictions(registries, baseline, comparison.versions[i].id, {level}, progress);
        if (progress.cancelled())
            return cancelledError();
        if (!tested && tested.error().code == ErrorCode::NotFound)
            continue; // who has no predictions is not asked for any
        all.push_back({comparedName(comparison, i),
                       words(QT_TRANSLATE_NOOP("Core", "Beyond chance: %1 against %2"))
                           .arg(comparedName(comparison, i), comparedName(comparison, comparison.baseline)),
                       std::move(tested)});
    }
    const std::vector<AdjustedPValues> adjusted = adjustedPValues(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto &tested = all[i].comparison;
        if (!tested) {
            tables.append(reasonTable(all[i].title, all[i].version, tested.error()));
            continue;
        }
        tables.append(tableOf(all[i].title, tested->findings, adjusted[i], said));
        QStringList notes;
        for (const Sentence &note : tested->notes)
            notes << note.translated();
        tables.last().note.prepend(notes.isEmpty() ? QString() : notes.join(QLatin1Char(' ')) + QLatin1Char(' '));
    }
    return {};
}

/// The metric that says most of a model.
QString testedMetric(const Comparison &comparison)
{
    return comparison.metrics.isEmpty() ? QString() : comparison.metrics.first().name;
}

/// One for each group of seeds against the first.
void addSeeds(QList<ReportTable> &tables, RegistryService &registries, const ComparedVersions &compared,
              QStringList &said)
{
    const QList<SeedGroup> groups = seedGroups(compared.versions);
    const auto idsOf = [&](const SeedGroup &group) {
        QStringList ids;
        for (const qsizetype row : group.rows)
            ids.append(compared.versions[row].summary.id);
        return ids;
    };
    for (qsizetype i = 1; i < groups.size(); ++i) {
        const auto tested =
            compareSeeds(registries, idsOf(groups[0]), idsOf(groups[i]), testedMetric(compared.comparison), {}, level);
        if (tested)
            tables.append(tableOf(words(QT_TRANSLATE_NOOP("Core", "Beyond chance, over seeds: %1 of %2 against %3"))
                                      .arg(tested->metric, groups[i].name, groups[0].name),
                                  {tested->finding}, {}, said));
    }
}

} // namespace

Result<QList<ReportTable>> significanceTables(RegistryService &registries, const ComparedVersions &compared,
                                              Progress &progress)
{
    QList<ReportTable> tables;
    if (compared.versions.size() > mostVersions)
        return tables;
    QStringList said;
    if (const Status added = addPredictions(tables, registries, compared.comparison, said, progress); !added)
        return added.error();
    addSeeds(tables, registries, compared, said);
    return tables;
}

} // namespace slipway
