#include "models/services/registryversions.h"

#include "models/base/ids.h"
#include "models/services/registryservice.h"

namespace slipway {

Result<DeployableVersion> RegistryVersions::find(const QString &id)
{
    const auto version = m_registries.version(id);
    if (!version)
        return version.error();
    DeployableVersion found;
    found.id = version->summary.id;
    found.model = version->summary.model;
    found.version = version->summary.version;
    found.semver = version->summary.semver;
    found.features = version->features;
    for (const Metric &metric : version->metrics) {
        if (const auto value = preferredMetric(version->metrics, metric.name))
            found.metrics.insert(metric.name, *value);
    }
    for (const Parameter &parameter : version->parameters)
        found.parameters.insert(parameter.name, parameter.json);
    const auto path = m_registries.artifactPath(*version);
    if (!path)
        return found;
    found.artifactPath = *path;
    for (const Artifact &artifact : version->artifacts) {
        if (path->endsWith(QLatin1Char('/') + artifact.path))
            found.recordedSha256 = artifact.sha256;
    }
    return found;
}

QString RegistryVersions::rulesFolder(const QString &versionId)
{
    const QString name = splitVersionId(versionId).registry;
    for (const RegistryInfo &registry : m_registries.registries().valueOr({})) {
        if (registry.name == name)
            return registry.path + QStringLiteral("/config/deployment_templates");
    }
    return {};
}

Result<QList<DeployableVersion>> RegistryVersions::ofModel(const QString &model)
{
    const auto ids = m_registries.idsOfModel(model);
    if (!ids)
        return ids.error();
    QList<DeployableVersion> versions;
    for (const QString &id : *ids) {
        auto version = find(id);
        if (!version)
            return version.error();
        versions.append(std::move(*version));
    }
    return versions;
}

} // namespace slipway
