#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `checksummed`: registry.json lists versions by model id, each with the path and the SHA-256 sum of its
/// model file; templates of deployments lie in config/deployment_templates/ENV.yaml.
class ChecksummedSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    int detect(const RegistryFolder &folder) const override;
    int surest() const override { return 92; }
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
