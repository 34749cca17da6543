#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `stage-folders`: MODEL/STAGE/ with one version each (metrics.json, params.json, version.json and a model
/// file), MODEL/experiments/RUN/ with the runs they came from, MODEL/events.jsonl with the promotions. Model files
/// beside these are unregistered.
class StageFoldersSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    int detect(const RegistryFolder &folder) const override;
    Belonging belonging(const RegistryFolder &registry, const QString &name) const override;
    int surest() const override { return 75; }
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
