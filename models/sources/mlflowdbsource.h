#pragma once

#include "models/sources/registrysource.h"

namespace slipway {

/// The layout `mlflow-db`: MLflow's SQLite file, or a folder that holds exactly one. Everything is known by that one
/// file: while it is untouched nothing is read; when it changed, every version's facts are read and compared by digest,
/// and only those that differ are written. (So files of artifacts beside the database are looked at again when the
/// database changes or all is read anew.) Prompts and what was deleted are left out; runs that became no version are
/// listed as runs.
class MlflowDbSource final : public RegistrySource
{
public:
    QString layout() const override;
    QString lookedFor() const override;
    bool readsFile() const override { return true; }
    int detect(const RegistryFolder &folder) const override;
    Belonging belonging(const RegistryFolder &registry, const QString &name) const override;
    QStringList severalIn(const RegistryFolder &folder) const override;
    int surest() const override { return 97; }
    Result<std::unique_ptr<RegistryReading>> open(RegistryFolder folder, Progress &progress) const override;
};

} // namespace slipway
