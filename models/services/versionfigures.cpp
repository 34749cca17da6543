#include "models/services/versionfigures.h"

#include "models/domain/metricname.h"
#include "models/services/registryservice.h"
#include "models/services/versionbrowser.h"
#include "models/services/versioncolours.h"

#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype versionsAtOnce = 100;

Result<QStringList> parameterKeys(RegistryService &registries)
{
    const auto uses = registries.columnUses();
    if (!uses)
        return uses.error();
    QStringList keys;
    for (const ColumnUse &use : *uses) {
        if (use.key.kind == ColumnKey::Kind::Parameter && keys.size() < mostParameters)
            keys.append(use.key.text());
    }
    return keys;
}

QStringList metricsOf(const QList<VersionSummary> &versions)
{
    QSet<QString> names;
    for (const VersionSummary &version : versions) {
        for (auto metric = version.metrics.begin(); metric != version.metrics.end(); ++metric)
            names.insert(metric.key());
    }
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return std::pair(metricRank(a), a) < std::pair(metricRank(b), b);
    });
    return sorted;
}

QStringList parametersOf(const QList<VersionSummary> &versions, const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        const bool isUsed = std::any_of(versions.begin(), versions.end(), [&key](const VersionSummary &version) {
            return !version.texts.value(key).isEmpty();
        });
        if (isUsed)
            names.append(ColumnKey::ofText(key).name);
    }
    return names;
}

} // namespace

Result<VersionFigures> versionFigures(RegistryService &registries, const QStringList &ids, Progress &progress)
{
    const auto keys = parameterKeys(registries);
    if (!keys)
        return keys.error();
    VersionFigures figures;
    QStringList found;
    VersionBrowser &browser = registries.browser();
    for (qsizetype begin = 0; begin < ids.size(); begin += versionsAtOnce) {
        if (progress.cancelled())
            return makeError(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Core", "The comparison was stopped."));
        progress.report(begin, ids.size(), {});
        QList<quint32> rows;
        for (const QString &id : ids.mid(begin, versionsAtOnce)) {
            const auto row = browser.rowOf(id);
            if (row)
                rows.append(*row);
            else if (row.error().code != ErrorCode::NotFound)
                return row.error();
        }
        const auto summaries = browser.summaries(rows, *keys);
        if (!summaries)
            return summaries.error();
        for (const quint32 row : std::as_const(rows)) {
            if (const auto version = summaries->constFind(row); version != summaries->cend()) {
                found.append(version->id);
                figures.versions.append(*version);
            }
        }
    }
    const auto looks = registries.colours().looks(found);
    if (!looks)
        return looks.error();
    figures.looks = *looks;
    figures.metrics = metricsOf(figures.versions);
    figures.parameters = parametersOf(figures.versions, *keys);
    return figures;
}

} // namespace slipway
