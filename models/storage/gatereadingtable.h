#pragma once

#include "models/base/sqlite.h"
#include "models/domain/gatereading.h"

namespace slipway {

/// The table `gate_reading` of the ledger. Lives as short as its Database's use; same thread.
class GateReadingTable
{
public:
    explicit GateReadingTable(Database &database) : m_database(database) {}

    /// `number` from 0.
    Status add(const QString &deployment, int number, const GateReading &reading);
    /// As they were taken; empty for a deployment that is not known.
    Result<QList<GateReading>> list(const QString &deployment);

private:
    Database &m_database;
};

} // namespace slipway
