#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `version-folders`: MODEL/versions/VERSION/ with metrics.json and model.joblib; MODEL/current
/// points to the version that serves, versions/versions.json lists them, abtest.json names a canary. The
/// registry may also be one such MODEL folder itself.
class VersionFoldersSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    int detect(const RegistryFolder &folder) const override;
    Belonging belonging(const RegistryFolder &registry, const QString &name) const override;
    int surest() const override { return 80; }
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
