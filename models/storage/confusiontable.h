#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// The table `confusion` of the index. Rows go with their version.
class ConfusionTable
{
public:
    explicit ConfusionTable(Database &database) : m_database(database) {}

    Status add(qint64 version, const QList<ConfusionMatrix> &matrices);
    Result<QList<ConfusionMatrix>> of(qint64 version);

private:
    Database &m_database;
};

} // namespace slipway
