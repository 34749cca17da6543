#include "models/services/seedgroups.h"

#include "models/domain/comparison.h"
#include "models/services/registryservice.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr qsizetype mostVersions = 1000; // of a model that are looked at
constexpr qsizetype mostNamed = 2;       // parameters in the name of a group

bool isSeed(const Parameter &parameter)
{
    static constexpr std::array names{"seed", "random_state", "random_seed"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        return parameter.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
}

/// All but the seed, in the order of their names.
QList<std::pair<QString, QString>> settingsOf(const ModelVersion &version)
{
    QList<std::pair<QString, QString>> settings;
    for (const Parameter &parameter : version.parameters) {
        if (!isSeed(parameter))
            settings.append({parameter.name, parameter.json});
    }
    std::sort(settings.begin(), settings.end());
    return settings;
}

bool areAlike(const ModelVersion &a, const ModelVersion &b)
{
    return a.summary.model == b.summary.model && settingsOf(a) == settingsOf(b);
}

/// "max_depth 3, eta 0.1": what the version has otherwise than one of the others.
QString tellingName(const ModelVersion &own, const QList<const ModelVersion *> &firsts)
{
    QStringList telling;
    const bool severalModels = std::any_of(firsts.begin(), firsts.end(), [&](const ModelVersion *other) {
        return other->summary.model != own.summary.model;
    });
    if (severalModels)
        telling.append(own.summary.model);
    for (const auto &setting : settingsOf(own)) {
        const bool tells = std::any_of(firsts.begin(), firsts.end(), [&](const ModelVersion *other) {
            return !settingsOf(*other).contains(setting);
        });
        if (tells && telling.size() < mostNamed)
            telling.append(setting.first + QLatin1Char(' ') + setting.second);
    }
    return telling.isEmpty() ? versionName(own.summary) : telling.join(QStringLiteral(", "));
}

} // namespace

QString seedOf(const ModelVersion &version)
{
    const auto found = std::find_if(version.parameters.begin(), version.parameters.end(), isSeed);
    return found == version.parameters.end() ? QString() : found->json;
}

QList<SeedGroup> seedGroups(const QList<ModelVersion> &versions)
{
    QList<SeedGroup> groups;
    for (qsizetype row = 0; row < versions.size(); ++row) {
        if (seedOf(versions[row]).isEmpty())
            continue;
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const SeedGroup &group) {
            return areAlike(versions[group.rows.first()], versions[row]);
        });
        if (found == groups.end())
            groups.append({{}, {row}});
        else
            found->rows.append(row);
    }
    groups.removeIf([](const SeedGroup &group) { return group.rows.size() < 2; });
    QList<const ModelVersion *> firsts;
    for (const SeedGroup &group : std::as_const(groups))
        firsts.append(&versions[group.rows.first()]);
    for (SeedGroup &group : groups)
        group.name = tellingName(versions[group.rows.first()], firsts);
    return groups;
}

Result<QList<ModelVersion>> versionsOfOtherSeeds(RegistryService &registries, const QString &versionId,
                                                 Progress &progress)
{
    const auto own = registries.version(versionId);
    if (!own)
        return own.error();
    QList<ModelVersion> group{*own};
    if (seedOf(*own).isEmpty())
        return group;
    const auto ids = registries.idsOfModel(own->summary.model);
    if (!ids)
        return ids.error();
    if (ids->size() > mostVersions)
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 has %2 versions; other seeds are looked for among %3 at most. "
                                                   "Choose the versions in the registry and compare them."),
                         {own->summary.model, QString::number(ids->size()), QString::number(mostVersions)});
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (progress.cancelled())
            return cancelledError();
        progress.report(i, ids->size(), own->summary.model);
        if (ids->at(i) == versionId)
            continue;
        const auto other = registries.version(ids->at(i));
        if (!other && other.error().code == ErrorCode::NotFound)
            continue; // removed meanwhile
        if (!other)
            return other.error();
        if (other->summary.registry == own->summary.registry && !seedOf(*other).isEmpty() && areAlike(*own, *other))
            group.append(*other);
    }
    return group;
}

} // namespace slipway
