#pragma once

#include "models/base/clock.h"
#include "models/services/registryservice.h"
#include "models/storage/registrytable.h"

namespace slipway {

class Database;
class Index;
class Ledger;

/// The folders of RegistryService in ledger and index alike: where one may lie, what is known of it, reading it in,
/// forgetting it. From any thread; blocks on disk, and on the index's lock while another process writes.
class RegisteredFolders
{
public:
    RegisteredFolders(const QString &dataFolder, std::shared_ptr<Index> index, std::shared_ptr<Ledger> ledger);

    /// InvalidArgument when a registry cannot lie there.
    Status checkPlace(const QString &path) const;
    /// Writes into the activity log what was done with a registry.
    Status note(const QString &what, const QString &registry, const QString &path);
    Result<RegistryInfo> describe(const RegisteredFolder &registry);
    /// After a change also the other registries of the same folder, of which the report says nothing.
    Result<ScanReport> scan(const RegisteredFolder &registry, bool full, Progress &progress);
    /// Where several of the registries that were added together have one folder, those that came later took over files
    /// that were unregistered before: says how it is now.
    Status renew(QList<std::pair<RegistryInfo, ScanReport>> &added, Progress &progress);
    /// Whether a registry cannot be read because another program has locked it. NotFound.
    Result<bool> isLocked(const QString &name, Progress &progress);
    /// Takes a registry's contents out of the index and then itself out of the ledger: what is left by a crash in
    /// between is a registry that a scan fills again.
    Status forget(const QString &name, Progress &progress);

private:
    Status removeVersions(Database &contents, const QString &name, Progress &progress);

    QString m_dataFolder; ///< links resolved
    std::shared_ptr<Index> m_index;
    std::shared_ptr<Ledger> m_ledger;
    SystemClock m_clock;
};

} // namespace slipway
