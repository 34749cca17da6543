#include "models/services/significancetables.h"

#include "models/domain/numbertext.h"
#include "models/services/comparisonrows.h"
#include "models/services/metrictext.h"
#include "models/services/predictioncomparison.h"
#include "models/services/registryservice.h"
#include "models/services/seedgroups.h"

#include <QCoreApplication>

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

/// `said` are the assumptions that stand in the report already: each is said once.
ReportTable tableOf(const QString &title, const QList<SignificanceFinding> &findings, QStringList &said)
{
    ReportTable table;
    table.title = title;
    table.header = {words(QT_TRANSLATE_NOOP("Core", "Method")), words(QT_TRANSLATE_NOOP("Core", "Difference")),
                    words(QT_TRANSLATE_NOOP("Core", "%1 interval")).arg(percentText(level, 0)),
                    words(QT_TRANSLATE_NOOP("Core", "p-value"))};
    QStringList notes;
    for (const SignificanceFinding &finding : findings) {
        const QString method = significanceName(finding.method).translated();
        const QString interval = finding.low && finding.high
                                     ? intervalText(signedMetricText(*finding.low), signedMetricText(*finding.high))
                                     : missingText();
        QList<ReportTable::Cell> row;
        for (const QString &text : {method, optionalText(finding.estimate), interval,
                                    finding.pValue ? pText(*finding.pValue) : missingText()})
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

/// One for each version with predictions.
Status addPredictions(QList<ReportTable> &tables, RegistryService &registries, const Comparison &comparison,
                      QStringList &said, Progress &progress)
{
    const QString baseline = comparison.versions[comparison.baseline].id;
    for (int i = 0; i < comparison.versions.size(); ++i) {
        if (i == comparison.baseline)
            continue;
        const auto tested = comparePredictions(registries, baseline, comparison.versions[i].id, {level}, progress);
        if (progress.cancelled())
            return cancelledError();
        if (!tested)
            continue; // without predictions of one test set there is nothing to say
        tables.append(tableOf(words(QT_TRANSLATE_NOOP("Core", "Beyond chance: %1 against %2"))
                                  .arg(comparedName(comparison, i), comparedName(comparison, comparison.baseline)),
                              tested->findings, said));
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
                                  {tested->finding}, said));
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
