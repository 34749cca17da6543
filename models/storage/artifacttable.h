#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// The table `artifact` of the index. Rows go with their version.
class ArtifactTable
{
public:
    explicit ArtifactTable(Database &database) : m_database(database) {}

    Status add(qint64 version, const QList<Artifact> &artifacts);
    Result<QList<Artifact>> of(qint64 version);

private:
    Database &m_database;
};

} // namespace slipway
