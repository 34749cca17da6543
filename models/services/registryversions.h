#pragma once

#include "models/services/deployableversions.h"

namespace slipway {

class RegistryService;

/// The versions of the registered folders, as deployments need them.
class RegistryVersions final : public DeployableVersions
{
public:
    /// `registries` must outlive this object.
    explicit RegistryVersions(RegistryService &registries) : m_registries(registries) {}

    Result<DeployableVersion> find(const QString &id) override;
    QString rulesFolder(const QString &versionId) override;
    Result<QList<DeployableVersion>> ofModel(const QString &model) override;

private:
    RegistryService &m_registries;
};

} // namespace slipway
