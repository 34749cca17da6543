#pragma once

#include "models/base/sqlite.h"

namespace slipway {

/// A registry that a person has added.
struct RegisteredFolder {
    QString name; ///< unique
    QString path; ///< absolute, links resolved; unique
    QString layout;
    qint64 addedAtMs = 0;
};

/// The table `registry` of the ledger. Lives as short as its Database's use; same thread.
class RegistryTable
{
public:
    explicit RegistryTable(Database &database) : m_database(database) {}

    /// Conflict when the name or the path is there already.
    Status add(const RegisteredFolder &registry);
    /// NotFound when there is none of that name.
    Status remove(const QString &name);
    Result<RegisteredFolder> find(const QString &name);
    Result<QList<RegisteredFolder>> list();

private:
    Database &m_database;
};

} // namespace slipway
