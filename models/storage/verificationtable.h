#pragma once

#include "models/base/sqlite.h"
#include "models/domain/integrity.h"

#include <vector>

namespace slipway {

/// What is to be verified of a version, and as of when.
struct VerificationTarget {
    QString id;
    QString registry;
    qint64 stamps = 0;  ///< as IndexedVersion
    QByteArray context; ///< likewise
    QList<RecordedFile> files;
};

/// The table `verification` of the index: what verifying found, for the files and the record that it was made with.
/// Writes belong in a transaction of the caller. Lives as short as its Database's use; same thread.
class VerificationTable
{
public:
    explicit VerificationTable(Database &database) : m_database(database) {}

    /// None when the row is gone; without files when nothing is recorded of it.
    Result<std::optional<VerificationTarget>> target(qint64 row);
    /// Also shown by the version itself, unless it was read anew since `target`.
    Status set(const VerificationTarget &target, const Verification &verification);
    /// None when it was not verified since its files or the record changed.
    Result<std::optional<Verification>> of(const QString &id);
    Status removeOfRegistry(const QString &registry);
    /// Those that hold for no version of the registry any more.
    Status removeOutdated(const QString &registry);

private:
    Database &m_database;
};

} // namespace slipway
