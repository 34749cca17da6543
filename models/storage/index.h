#pragma once

#include "models/base/sqlite.h"

#include <memory>

namespace slipway {

/// The index, DATA/index.db: a cache of what registries contain, rebuilt by a scan. Commits survive a crash.
/// Thread-safe: one connection per thread.
class Index
{
public:
    /// Creates the file. One that is damaged, or that a newer Slipway wrote, is set aside as
    /// index.db.set-aside and an empty one is begun; the next scan fills it. So is one of an older schema, of which
    /// what verifying found is kept and the rest deleted.
    static Result<std::shared_ptr<Index>> open(const QString &dataFolder);

    /// The calling thread's connection; hand it to the table classes.
    Result<Database *> here() { return m_connections.here(); }
    QString lockPath() const { return m_lockPath; }

private:
    Index(const QString &path, const QString &lockPath) : m_connections(path, Durability::Normal), m_lockPath(lockPath)
    {
    }

    ThreadConnections m_connections;
    QString m_lockPath;
};

} // namespace slipway
