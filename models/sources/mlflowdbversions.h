#pragma once

#include "models/sources/mlflowartifacts.h"
#include "models/sources/mlflowdbruns.h"

#include <string>
#include <vector>

namespace slipway {

/// What there is to read: versions in the order of (name, version), then runs that became no version by their ids. Kept
/// small, for there are millions: 16 bytes a version.
struct MlflowDbContents {
    struct Key {
        quint32 model = 0; ///< in `models`
        qint64 number = 0;
    };
    std::vector<std::string> models; ///< names, ascending bytes
    std::vector<Key> versions;
    std::vector<std::string> runs; ///< ids, ascending bytes
    std::vector<std::string> tagKeys;
    std::vector<std::string> modelTagKeys;
    QList<Problem> problems;
    bool avoidsIndex = false; ///< of the versions' primary key, which is damaged

    size_t size() const { return versions.size() + runs.size(); }
};

/// One of these, read but for its histories and the files of its artifacts.
struct MlflowDbItem {
    ModelVersion version;
    FactDigest digest;      ///< of everything that was read
    QString historyRun;     ///< whose points are its histories; empty: it has none
    QString artifactFolder; ///< relative to the registry; empty when none is there
};

/// Reads versions of MLflow's database in bulk: a batch of neighbours is a few range queries over primary keys, merged,
/// and never a query for each version (its run is looked up). A batch in which something cannot be read is read again
/// in halves, until the one version that is damaged has the problem. Each call is a read transaction of its own, which
/// takes a fraction of a second: a server that shares the file waits no longer. For one thread.
class MlflowDbVersions
{
public:
    /// `folder` must outlive it.
    static Result<std::unique_ptr<MlflowDbVersions>> open(const RegistryFolder &folder, const QString &file);

    Result<MlflowDbContents> contents();
    /// The items [from, to) of the contents. Conflict (locked), Cancelled, WriteFailed (the disk).
    Result<std::vector<MlflowDbItem>> read(const MlflowDbContents &contents, size_t from, size_t to);
    Status addHistories(const QString &runId, ModelVersion &version) { return m_runs->addHistories(runId, version); }
    /// Ends what runs; any thread.
    void interrupt() { m_file->database().interrupt(); }

private:
    struct Range;
    MlflowDbVersions(const RegistryFolder &folder, std::unique_ptr<MlflowDbFile> file)
        : m_file(std::move(file)), m_artifacts(folder)
    {
    }
    Status listAllVersions(MlflowDbContents &contents);
    Status listVersions(const char *stage, MlflowDbContents &contents);
    enum class Experiments { Asked, Unknown };
    Status listRuns(Experiments experiments, MlflowDbContents &contents);
    Status listKeys(const char *table, std::vector<std::string> &keys);
    Status readRange(const MlflowDbContents &contents, size_t from, size_t to, MlflowDbItem *items);
    Status readHalves(const MlflowDbContents &contents, size_t from, size_t to, MlflowDbItem *items);
    Status addRows(Range &range);
    Status tellOfKey(Range &range, const char *table, const QString &key, const Status &read);
    Status addTags(Range &range);
    Status addAliases(Range &range);
    Status addModels(Range &range);
    Status addModelTags(Range &range);
    Status addOrigins(Range &range);
    Status readRuns(const MlflowDbContents &contents, size_t from, size_t to, std::vector<MlflowDbItem> &items);

    std::unique_ptr<MlflowDbFile> m_file;
    std::unique_ptr<MlflowDbRuns> m_runs;
    MlflowArtifacts m_artifacts;
};

} // namespace slipway
