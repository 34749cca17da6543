#pragma once

#include "models/formats/mlflowfacts.h"
#include "models/sources/registryfolder.h"

namespace slipway {

/// Reads the folders of MLflow's file store: a value is a file, its key the file's path below metrics/, params/ or
/// tags/. What cannot be read becomes a problem. Thread-safe.
class MlflowFolderReader
{
public:
    /// Both must outlive it.
    MlflowFolderReader(const RegistryFolder &registry, QList<Problem> &problems)
        : m_registry(registry), m_problems(problems)
    {
    }

    /// `datasets` is the folder that the run's inputs point into.
    void readRun(const QString &folder, const QString &datasets, MlflowRun &run);
    void readLoggedModel(const QString &folder, MlflowLoggedModel &model);
    /// The files below `folder` as tags.
    QList<Tag> values(const QString &folder);
    /// A whole file; a problem and nothing when it cannot be read.
    std::optional<QByteArray> file(const QString &path, qint64 maxBytes);

private:
    QList<RegistryFolder::Entry> filesBelow(const QString &folder);
    void readMetric(const QString &path, const QString &name, MlflowRun &run);
    void readDatasets(const QString &inputs, const QString &datasets, MlflowRun &run);

    const RegistryFolder &m_registry;
    QList<Problem> &m_problems;
};

} // namespace slipway
