#pragma once

#include "models/base/progress.h"
#include "models/formats/mlflowmetareader.h"
#include "models/sources/mlflowartifacts.h"

#include <vector>

namespace slipway {

/// A folder mlruns/ as MLflow's file store lays it out, found by names and by the small files that say what belongs
/// together; metrics, parameters and tags are not opened. Never changed after find(). Paths are relative to the
/// registry.
class MlflowStore
{
public:
    struct Experiment {
        QString folder;
        MlflowExperimentMeta meta; ///< the folder's name where the file names none
    };
    struct Run {
        QString folder;
        size_t experiment = 0;
    };
    struct Version {
        QString model;         ///< folder of the registered model
        QString folder;        ///< empty for a run that became no version
        QString run;           ///< folder; empty: none, or not in this store
        QString loggedModel;   ///< folder; the same
        QString artifacts;     ///< folder or file; the same
        size_t experiment = 0; ///< of the run
    };

    /// Whether a folder holds such a store: the folder itself (then empty) or `mlruns` in it.
    static std::optional<QString> in(const RegistryFolder &folder);

    /// Whether a folder directly in `folder` is the store's: the store itself, or in it an experiment or the models.
    static bool holds(const RegistryFolder &folder, const QString &name);

    /// `folder` must outlive it. Cancelled, Unreadable.
    Status find(const RegistryFolder &folder, const QString &root, Progress &progress);

    const std::vector<Experiment> &experiments() const { return m_experiments; }
    const QStringList &models() const { return m_models; } ///< folders of registered models that are no prompts
    const std::vector<Version> &versions() const { return m_versions; }
    const QList<Problem> &problems() const { return m_problems; }

private:
    void findExperiment(const RegistryFolder &folder, const QString &path);
    void findModel(const RegistryFolder &folder, const QString &path);
    void findVersion(const RegistryFolder &folder, const QString &model, const QString &path);
    void findLoneRuns(const RegistryFolder &folder);

    std::vector<Experiment> m_experiments;
    QHash<QString, Run> m_runs;             ///< by id
    QHash<QString, QString> m_loggedModels; ///< folder by id
    QSet<QString> m_used;                   ///< ids of runs that became versions
    QStringList m_models;
    std::vector<Version> m_versions;
    QList<Problem> m_problems;
    std::optional<MlflowArtifacts> m_artifacts;
};

} // namespace slipway
