#pragma once

#include "models/domain/modelversion.h"
#include "models/sources/registryfolder.h"

#include <optional>

namespace slipway {

/// Finds what MLflow's artifact addresses mean inside a registry's folder, and reads what is there. The addresses are
/// absolute (file:///srv/mlflow/…/artifacts) and those of the machine that wrote them, so that only the part of the
/// path that also exists in the folder counts: the longest one. Nothing outside the folder is looked at, and an address
/// that names another place (s3://…) is found nowhere. Thread-safe.
class MlflowArtifacts
{
public:
    explicit MlflowArtifacts(const RegistryFolder &registry);

    /// The path of the folder or file, relative to the registry.
    std::optional<QString> find(const QString &address) const;
    /// One stamp for all files below `folder`: it changes when any of them does.
    FileStamp stamp(const QString &folder) const;
    /// Adds the files below the folder, the model's data first, and what its MLmodel says.
    void add(const QString &folder, ModelVersion &version) const;

private:
    QList<FileStamp> files(const QString &folder) const;

    const RegistryFolder &m_registry;
    QStringList m_names; ///< in the registry's own folder, sorted
};

/// One stamp that stands for many, in their order.
FileStamp joinedStamp(const QString &path, const QList<FileStamp> &stamps);

/// `models:/m-…` names a logged model, `runs:/ID/PATH` a place in a run's artifacts; empty for any other address.
struct MlflowSource {
    QString modelId;
    QString runId;
    QString path;
};
MlflowSource mlflowSource(const QString &address);

} // namespace slipway
