#pragma once

#include "models/base/sqlite.h"

#include <memory>

namespace slipway {

/// The ledger, DATA/ledger.db: what exists nowhere else (targets, deployments, experiments, activity). Commits survive
/// a power cut. It names versions by their id and artifact hash, never by a row. Thread-safe: one connection per
/// thread.
class Ledger
{
public:
    /// Creates or migrates the file.
    static Result<std::shared_ptr<Ledger>> open(const QString &dataFolder);

    /// The calling thread's connection; hand it to the table classes.
    Result<Database *> here() { return m_connections.here(); }

private:
    explicit Ledger(const QString &path) : m_connections(path, Durability::Full) {}
    ThreadConnections m_connections;
};

} // namespace slipway
