#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"
#include "models/domain/versiongroup.h"
#include "models/storage/query/querysql.h"

#include <QHash>

#include <vector>

namespace slipway {

/// What a scan must know of a version that is in the index already.
struct IndexedVersion {
    qint64 row = 0;
    QString sourceKey;
    QByteArray context;
    qint64 stamps = 0; ///< stampsDigest() of its files
    QString model;
    QString semver;
    std::optional<qint64> createdAtMs;
};

/// The table `version` of the index: one wide row a version. Rows of other tables that name a version go with
/// it.
class IndexedVersionTable
{
public:
    explicit IndexedVersionTable(Database &database) : m_database(database) {}

    /// The new row. `version.summary` is complete (completeSummary).
    Result<qint64> add(const ModelVersion &version, const QString &sourceKey, const QByteArray &context, qint64 stamps);
    Status remove(qint64 row);
    /// How many of the registry were removed: at most `most`.
    Result<int> removeSome(const QString &registry, int most);

    /// The columns of this table: the summary without its metrics, and the texts; NotFound.
    Result<ModelVersion> read(qint64 row);
    /// Summaries of rows in their order, with the metrics that names alone mean; rows that are gone are left
    /// out.
    Result<QList<VersionSummary>> summaries(const std::vector<qint64> &rows);
    /// The same by row, with the texts of these parameters and tags.
    Result<QHash<quint32, VersionSummary>> summariesByRow(const QList<quint32> &rows,
                                                          const QList<ColumnKey> &texts = {});
    /// NotFound.
    Result<qint64> rowOf(const QString &id);
    /// The row and the candidate of the version that has this id; NotFound.
    Result<std::pair<qint64, QString>> holderOf(const QString &id);
    Result<QList<IndexedVersion>> indexed(const QString &registry);
    /// The candidates of a registry's items.
    enum class Keys { OfVersionsAndRuns, OfUnregistered };
    Result<QStringList> sourceKeys(const QString &registry, Keys keys);

    /// The id of the version of the same model in the same registry that comes directly before; empty for the first.
    Result<QString> idBefore(const VersionSummary &summary);
    /// The rows with the greatest or least value of a metric, by the metric alone; versions without it are left out.
    enum class End { Greatest, Least };
    Result<std::vector<quint32>> rowsByMetric(const QString &metric, End end, int limit);
    Result<std::vector<quint32>> rowsByCreation(End end, int limit); ///< the newest or oldest; likewise
    Result<std::vector<quint32>> allRows();                          ///< ascending
    /// Rows that satisfy the query, in its order.
    Result<std::vector<qint64>> find(const SqlCondition &condition, const SqlOrder &order, int limit, int offset);
    Result<int> count(const SqlCondition &condition);
    /// What of those is no version.
    Result<OtherItems> countOthers(const SqlCondition &condition);
    /// All rows in groups, in the order of their words.
    Result<QList<VersionGroup>> groups();
    /// Ids of the versions of `model` whose version id is `name`; without one, whose semantic version is.
    Result<QStringList> idsByVersion(const QString &model, const QString &name);
    Result<QStringList> idsOfModel(const QString &model);
    Result<QStringList> idsByAlias(const QString &model, const QString &alias);

private:
    Result<std::optional<VersionSummary>> summary(qint64 row);
    Status addText(VersionSummary &summary, qint64 row, const ColumnKey &key);
    static Result<std::vector<quint32>> rows(Result<Statement> &select);
    Result<QStringList> ids(const char *sql, const QString &model, const QString &name = {});

    Database &m_database;
};

} // namespace slipway
