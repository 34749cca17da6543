#pragma once

#include "models/base/sqlite.h"
#include "models/domain/serieslook.h"

namespace slipway {

/// The table `version_colour` of the ledger. Lives as short as its Database's use; same thread.
class VersionColourTable
{
public:
    explicit VersionColourTable(Database &database) : m_database(database) {}

    /// None when the version was never given one.
    Result<std::optional<int>> of(const QString &id);
    /// How many versions have each colour.
    Result<ColourUses> uses();
    Status set(const QString &id, int colour);

private:
    Database &m_database;
};

} // namespace slipway
