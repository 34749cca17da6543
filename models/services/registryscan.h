#pragma once

#include "models/base/progress.h"
#include "models/services/neighbourfiles.h"
#include "models/services/registryservice.h"
#include "models/sources/registrysource.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/registrytable.h"
#include "models/storage/versionrecords.h"

#include <QElapsedTimer>

namespace slipway {

/// One scan of one registry into the index: reads the versions whose files changed, removes those that are
/// gone. Files are read by several threads, one writes. Versions become visible some at a time, each whole. The caller
/// holds the index's lock. Used once.
class RegistryScan
{
public:
    /// `all` registries there are, in the order of RegistryTable::list().
    RegistryScan(Database &index, const RegisteredFolder &registry, const QList<RegisteredFolder> &all,
                 Progress &progress)
        : m_index(index), m_registry(registry), m_progress(progress), m_neighbours(index, registry, all)
    {
    }

    /// NotFound or Unreadable when the folder is gone: what is indexed stays, and until a scan comes to its end the
    /// error stands among the registry's own problems. Cancelled: what was read so far stays.
    Result<ScanReport> run(bool full, qint64 nowMs);

private:
    Result<ScanReport> read(bool full, qint64 nowMs);
    Status noteFailure(const Error &error);
    Status loadPresent();
    Result<bool> isUnchanged();
    Status prepareFor(const QList<Candidate> &candidates);
    Status writeWhatChanged(bool full, qint64 nowMs);
    Status readWhatChanged(bool full);
    Status readAll(const QList<Candidate> &candidates, bool full);
    /// `read`: nothing when it need not be read; is filled when it must be after all.
    Status takeOne(const Candidate &candidate, std::optional<SourceVersion> &read);
    /// Writes what was read, unless it is a file that a neighbour lists.
    Status writeOwn(const Candidate &candidate, SourceVersion &read);
    Status write(const Candidate &candidate, SourceVersion &read);
    /// Takes a file that a neighbour lists by now out of the index.
    Status leaveToNeighbour(const Candidate &candidate);
    /// After another candidate had the id of `version`: that one gives it up when it has not been looked at yet, else
    /// `version` gets another one.
    Status settleId(const Candidate &candidate, ModelVersion &version);
    Status removeGone();
    Status writeShared(bool full, qint64 nowMs);
    Status beginBatch();
    Status commitBatch();
    Result<ScanReport> finished();

    Database &m_index;
    const RegisteredFolder &m_registry;
    Progress &m_progress;
    std::unique_ptr<RegistryReading> m_reading;
    /// By source key; what is still there at the end is gone from the registry.
    QHash<QString, IndexedVersion> m_present;
    NeighbourFiles m_neighbours;
    std::optional<qint64> m_sharedBefore;
    std::optional<Transaction> m_transaction;
    std::optional<VersionRecords> m_records; ///< of the transaction
    int m_inTransaction = 0;
    QElapsedTimer m_sinceBegin; ///< of the transaction
    qint64 m_done = 0;
    bool m_isBulk = false; ///< much of one registry for the first time
    ScanReport m_report;
};

} // namespace slipway
