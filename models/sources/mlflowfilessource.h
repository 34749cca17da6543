#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `mlflow-files`: MLflow's file store, a folder mlruns/ or one that holds it. A version is read with its
/// run, logged model and artifacts, wherever in the store they lie; its stamps are those of all their files. Runs that
/// became no version are listed as runs; prompts, deleted runs, versions and experiments (.trash) are left out.
class MlflowFilesSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    int detect(const RegistryFolder &folder) const override;
    Belonging belonging(const RegistryFolder &registry, const QString &name) const override;
    int surest() const override { return 92; }
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
