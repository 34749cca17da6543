#pragma once

#include "models/base/sqlite.h"

#include <QList>

namespace slipway {

/// Something that a person did: a row of the ledger's activity, written once and never changed.
struct ActivityEntry {
    qint64 atMs = 0;   ///< UTC
    QString who;       ///< "user@host"
    QString what;      ///< "deploy", "rollback", "target_added", "registry_added", …
    QString subject;   ///< a version id, a target, a registry
    QByteArray detail; ///< JSON object; empty is written as {}
};

/// The table `activity` of the ledger. Lives as short as its Database's use; same thread.
class ActivityTable
{
public:
    explicit ActivityTable(Database &database) : m_database(database) {}

    Status add(const ActivityEntry &entry);
    /// Newest first; `limit` -1 = all.
    Result<QList<ActivityEntry>> list(int limit);

private:
    Database &m_database;
};

} // namespace slipway
