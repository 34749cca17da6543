#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"

#include <optional>

namespace slipway {

/// The table `problem` of the index. Those of a version go with it; those of a registry itself have no
/// version.
class ProblemTable
{
public:
    explicit ProblemTable(Database &database) : m_database(database) {}

    Status add(const QString &registry, std::optional<qint64> version, const QList<Problem> &problems);
    Result<QList<Problem>> of(qint64 version);
    Result<QList<Problem>> ofRegistry(const QString &registry);
    Status removeOfRegistry(const QString &registry);
    /// All problems of a registry and its versions.
    Result<qint64> count(const QString &registry);

private:
    Database &m_database;
};

} // namespace slipway
