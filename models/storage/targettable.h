#pragma once

#include "models/base/sqlite.h"
#include "models/domain/target.h"

#include <QList>

namespace slipway {

/// The table `target` of the ledger: the servers that a person has named. Lives as short as its Database's use; same
/// thread.
class TargetTable
{
public:
    explicit TargetTable(Database &database) : m_database(database) {}

    /// Conflict when the name is taken.
    Status add(const Target &target);
    /// NotFound. What was deployed to it stays in the history.
    Status remove(const QString &name);
    /// Nothing is deployed to it until it is lifted; a second freeze takes the place of the first.
    Status freeze(const QString &name, const TargetFreeze &freeze);
    Status unfreeze(const QString &name);
    /// NotFound.
    Result<Target> find(const QString &name);
    /// By environment, then name.
    Result<QList<Target>> list();

private:
    Database &m_database;
};

} // namespace slipway
