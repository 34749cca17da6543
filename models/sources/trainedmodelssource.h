#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `trained-models`: folders NAME_model_YYYYMMDD_HHMMSS with model_metadata.json beside model.bin,
/// and model_registry.json, a list of all versions. A link beside a folder that points to it is an alias of
/// that version.
class TrainedModelsSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    int detect(const RegistryFolder &folder) const override;
    int surest() const override { return 95; }
    Belonging belonging(const RegistryFolder &registry, const QString &name) const override;
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
