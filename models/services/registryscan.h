#pragma once

#include "models/base/progress.h"
#include "models/services/registryservice.h"
#include "models/sources/registrysource.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/registrytable.h"

namespace slipway {

/// One scan of one registry into the index: reads the versions whose files changed, removes those that are
/// gone. Versions become visible some at a time, each whole. The caller holds the index's lock. Used once.
class RegistryScan
{
public:
    RegistryScan(Database &index, const RegisteredFolder &registry, Progress &progress)
        : m_index(index), m_registry(registry), m_progress(progress)
    {
    }

    /// NotFound or Unreadable when the folder is gone: what is indexed stays. Cancelled: what was read so far
    /// stays.
    Result<ScanReport> run(bool full, qint64 nowMs);

private:
    struct Present {
        IndexedVersion version;
        QList<FileStamp> files;
    };

    Status loadPresent();
    bool isUnchanged() const;
    Status readAll(const QList<Candidate> &candidates, bool full);
    /// True when the version in the index is still right.
    bool isStillRight(const Candidate &candidate);
    Status readOne(const Candidate &candidate);
    Status removeGone();
    Status writeShared(bool full, qint64 nowMs);
    Status commitBatch();
    Result<ScanReport> finished();

    Database &m_index;
    const RegisteredFolder &m_registry;
    Progress &m_progress;
    std::unique_ptr<RegistryReading> m_reading;
    QHash<QString, Present> m_present; ///< by source key; what is still there at the end is gone from the registry
    QList<FileStamp> m_sharedBefore;
    std::optional<Transaction> m_transaction;
    int m_inTransaction = 0;
    qint64 m_done = 0;
    ScanReport m_report;
};

} // namespace slipway
