#include "models/storage/indexedversiontable.h"

#include "models/domain/systemtag.h"
#include "models/storage/columns.h"
#include "models/storage/rows.h"

namespace slipway {

namespace {

constexpr auto readColumns = "SELECT id, registry, model, version, semver, stage, status, aliases, type, "
                             "created_at, size_bytes, problem_count, sparkline,"
                             " description, author, kind, integrity, updated_at FROM version WHERE row = ?";

VersionSummary readSummary(const Statement &row)
{
    VersionSummary summary;
    summary.id = row.text(0);
    summary.registry = row.text(1);
    summary.model = row.text(2);
    summary.version = row.text(3);
    summary.semver = row.text(4);
    summary.stage = row.text(5);
    summary.status = row.text(6);
    summary.aliases = row.text(7).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    summary.type = row.text(8);
    summary.createdAtMs = row.optionalInteger(9);
    summary.sizeBytes = row.integer(10);
    summary.problemCount = static_cast<int>(row.integer(11));
    summary.sparkline = unpacked<float>(row.blob(12));
    summary.kind = versionKindOfName(row.text(15));
    summary.integrity = integrityOfName(row.text(16));
    return summary;
}

/// What bare words look in, a line each; the definition is in queryparser.h.
QString searchText(const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    QStringList lines{summary.model,       summary.version, summary.semver,
                      version.description, summary.type,    summary.status};
    for (const Tag &tag : version.tags) {
        if (isFoundByWord(tag))
            lines << tag.key << tag.value;
    }
    return lines.join(QLatin1Char('\n')).toCaseFolded();
}

Error goneError(const QString &id)
{
    return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no version %1."), {id});
}

} // namespace

Result<qint64> IndexedVersionTable::add(const ModelVersion &version, const QString &sourceKey,
                                        const QByteArray &context, qint64 stamps)
{
    // What was verified before holds on while neither the files nor the record are others.
    const auto kept = m_database.kept(
        "INSERT INTO version (registry, source_key, context, id, model, version, semver, version_key,"
        " stage, status, aliases, type, created_at, size_bytes, problem_count, description, author,"
        " sparkline, search, stamps, kind, updated_at, integrity)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,"
        " coalesce(?23, (SELECT outcome FROM verification WHERE id = ?4 AND stamps = ?20 AND context = ?3), ''))"
        " ON CONFLICT (id) DO NOTHING");
    if (!kept)
        return kept.error();
    Statement *insert = *kept;
    const VersionSummary &s = version.summary;
    const QString aliases =
        s.aliases.isEmpty() ? QString() : QLatin1Char('\n') + s.aliases.join(QLatin1Char('\n')) + QLatin1Char('\n');
    // A null array would be stored as NULL.
    const QByteArray digest = context.isNull() ? QByteArray("") : context;
    insert->bind(1, s.registry).bind(2, sourceKey).bind(3, digest).bind(4, s.id).bind(5, s.model).bind(6, s.version);
    insert->bind(7, s.semver).bind(8, versionSortKey(s.semver.isEmpty() ? s.version : s.semver)).bind(9, s.stage);
    insert->bind(10, s.status).bind(11, aliases).bind(12, s.type).bind(13, s.createdAtMs).bind(14, s.sizeBytes);
    insert->bind(15, s.problemCount).bind(16, version.description).bind(17, version.author);
    insert->bind(18, packed(s.sparkline))
        .bind(19, searchText(version))
        .bind(20, stamps)
        .bind(21, versionKindName(s.kind))
        .bind(22, version.updatedAtMs);
    recordedFiles(version).isEmpty() ? insert->bind(23, integrityName(Integrity::Unrecorded)) : insert->bindNull(23);
    if (const Status inserted = insert->run(); !inserted)
        return inserted.error();
    if (m_database.changes() == 0)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "There is a version %1 already."), {s.id});
    return m_database.lastInsertId();
}

Status IndexedVersionTable::remove(qint64 row)
{
    const auto statement = m_database.kept("DELETE FROM version WHERE row = ?");
    if (!statement)
        return statement.error();
    return (*statement)->bind(1, row).run();
}

Result<int> IndexedVersionTable::removeSome(const QString &registry, int most)
{
    const auto statement = m_database.kept("DELETE FROM version WHERE row IN"
                                           " (SELECT row FROM version WHERE registry = ? LIMIT ?)");
    if (!statement)
        return statement.error();
    if (const Status removed = (*statement)->bind(1, registry).bind(2, qint64(most)).run(); !removed)
        return removed.error();
    return m_database.changes();
}

Result<ModelVersion> IndexedVersionTable::read(qint64 row)
{
    auto select = m_database.prepare(readColumns);
    if (!select)
        return select.error();
    const auto found = select->bind(1, row).step();
    if (!found)
        return found.error();
    if (!*found)
        return goneError(QString::number(row));
    ModelVersion version;
    version.summary = readSummary(*select);
    version.description = select->text(13);
    version.author = select->text(14);
    version.updatedAtMs = select->optionalInteger(17);
    return version;
}

Result<std::optional<VersionSummary>> IndexedVersionTable::summary(qint64 row)
{
    const auto select = m_database.kept(readColumns);
    const auto metrics = m_database.kept("SELECT n.name, m.value FROM metric m JOIN metric_name n ON n.id = m.name"
                                         " WHERE m.version = ? AND m.preferred");
    if (!select || !metrics)
        return select ? metrics.error() : select.error();
    const auto found = (*select)->bind(1, row).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<VersionSummary>();
    VersionSummary summary = readSummary(**select);
    (*select)->reset();
    (*metrics)->bind(1, row);
    for (;;) {
        const auto metric = (*metrics)->step();
        if (!metric)
            return metric.error();
        if (!*metric)
            break;
        summary.metrics.insert((*metrics)->text(0), (*metrics)->real(1));
    }
    (*metrics)->reset();
    return std::optional(std::move(summary));
}

namespace {

/// While it lives, what is read is of one moment, and SQLite locks its file once for all of it.
class ReadTogether
{
public:
    explicit ReadTogether(Database &database)
        : m_database(database), m_begun(database.execute("SAVEPOINT read_together"))
    {
    }
    ~ReadTogether()
    {
        if (m_begun)
            static_cast<void>(m_database.execute("RELEASE read_together"));
    }
    ReadTogether(const ReadTogether &) = delete;
    ReadTogether &operator=(const ReadTogether &) = delete;

private:
    Database &m_database;
    Status m_begun;
};

} // namespace

Result<QList<VersionSummary>> IndexedVersionTable::summaries(const std::vector<qint64> &rows)
{
    const ReadTogether together(m_database);
    QList<VersionSummary> summaries;
    for (const qint64 row : rows) {
        auto one = summary(row);
        if (!one)
            return one.error();
        if (*one)
            summaries.append(**std::move(one));
    }
    return summaries;
}

Result<QHash<quint32, VersionSummary>> IndexedVersionTable::summariesByRow(const QList<quint32> &rows,
                                                                           const QList<ColumnKey> &texts)
{
    const ReadTogether together(m_database);
    QHash<quint32, VersionSummary> summaries;
    for (const quint32 row : rows) {
        auto one = summary(row);
        if (!one)
            return one.error();
        if (!*one)
            continue;
        for (const ColumnKey &key : texts) {
            if (const Status added = addText(**one, row, key); !added)
                return added.error();
        }
        summaries.insert(row, **std::move(one));
    }
    return summaries;
}

Status IndexedVersionTable::addText(VersionSummary &summary, qint64 row, const ColumnKey &key)
{
    const auto select = m_database.kept(
        key.kind == ColumnKey::Kind::Parameter
            ? "SELECT json_text(min(value)) FROM parameter WHERE version = ? AND name = ?"
            : "SELECT coalesce(nullif(min(value), ''), min(name)) FROM tag WHERE version = ? AND name = ?");
    if (!select)
        return select.error();
    const auto found = (*select)->bind(1, row).bind(2, key.name).step();
    if (!found)
        return found.error();
    if (const QString text = (*select)->text(0); !text.isEmpty())
        summary.texts.insert(key.text(), text);
    (*select)->reset();
    return {};
}

Result<QStringList> IndexedVersionTable::sourceKeys(const QString &registry, Keys keys)
{
    auto select = m_database.prepare(
        keys == Keys::OfUnregistered
            ? "SELECT source_key FROM version WHERE registry = ? AND kind = 'unregistered' ORDER BY source_key"
            : "SELECT source_key FROM version WHERE registry = ? AND kind <> 'unregistered' ORDER BY source_key");
    if (!select)
        return select.error();
    select->bind(1, registry);
    return collectRows(select, [](const Statement &row) { return row.text(0); });
}

Result<QString> IndexedVersionTable::idBefore(const VersionSummary &summary)
{
    auto select = m_database.prepare("SELECT before.id FROM version own JOIN version before"
                                     " ON before.registry = own.registry AND before.model = own.model"
                                     " AND before.version_key < own.version_key AND before.kind = own.kind"
                                     " WHERE own.id = ? ORDER BY before.version_key DESC, before.row LIMIT 1");
    if (!select)
        return select.error();
    const auto found = select->bind(1, summary.id).step();
    if (!found)
        return found.error();
    return *found ? select->text(0) : QString();
}

Result<std::vector<quint32>> IndexedVersionTable::rows(Result<Statement> &select)
{
    if (!select)
        return select.error();
    std::vector<quint32> rows;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back(static_cast<quint32>(select->integer(0)));
    }
}

Result<std::vector<quint32>> IndexedVersionTable::rowsByMetric(const QString &metric, End end, int limit)
{
    const QByteArray sql =
        QByteArray("SELECT version FROM metric WHERE preferred AND name = (SELECT id FROM metric_name"
                   " WHERE name = ?) AND value IS NOT NULL ORDER BY value ")
        + (end == End::Greatest ? "DESC, version LIMIT ?" : "ASC, version LIMIT ?");
    auto select = m_database.prepare(sql.constData());
    if (select)
        select->bind(1, metric).bind(2, limit);
    return rows(select);
}

Result<std::vector<quint32>> IndexedVersionTable::rowsByCreation(End end, int limit)
{
    auto select = m_database.prepare(end == End::Greatest ? "SELECT row FROM version WHERE created_at IS NOT NULL"
                                                            " ORDER BY created_at DESC, row LIMIT ?"
                                                          : "SELECT row FROM version WHERE created_at IS NOT NULL"
                                                            " ORDER BY created_at, row LIMIT ?");
    if (select)
        select->bind(1, limit);
    return rows(select);
}

Result<std::vector<quint32>> IndexedVersionTable::allRows()
{
    auto select = m_database.prepare("SELECT row FROM version ORDER BY row");
    return rows(select);
}

Result<qint64> IndexedVersionTable::rowOf(const QString &id)
{
    auto select = m_database.prepare("SELECT row FROM version WHERE id = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, id).step();
    if (!found)
        return found.error();
    if (!*found)
        return goneError(id);
    return select->integer(0);
}

Result<std::pair<qint64, QString>> IndexedVersionTable::holderOf(const QString &id)
{
    auto select = m_database.prepare("SELECT row, source_key FROM version WHERE id = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, id).step();
    if (!found)
        return found.error();
    if (!*found)
        return goneError(id);
    return std::pair(select->integer(0), select->text(1));
}

Result<QList<IndexedVersion>> IndexedVersionTable::indexed(const QString &registry)
{
    auto select = m_database.prepare(
        "SELECT row, source_key, context, stamps, model, semver, created_at FROM version WHERE registry = ?");
    if (!select)
        return select.error();
    select->bind(1, registry);
    return collectRows(select, [](const Statement &row) {
        return IndexedVersion{row.integer(0), row.text(1), row.blob(2),           row.integer(3),
                              row.text(4),    row.text(5), row.optionalInteger(6)};
    });
}

Result<std::vector<qint64>> IndexedVersionTable::find(const SqlCondition &condition, const SqlOrder &order, int limit,
                                                      int offset)
{
    const QByteArray sql =
        "SELECT v.row FROM version v WHERE " + condition.sql + " ORDER BY " + order.sql + " LIMIT ? OFFSET ?";
    auto select = m_database.prepare(sql.constData());
    if (!select)
        return select.error();
    int place = bindValues(*select, 1, condition.values);
    place = bindValues(*select, place, order.values);
    select->bind(place, limit).bind(place + 1, offset);
    std::vector<qint64> rows;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back(select->integer(0));
    }
}

Result<int> IndexedVersionTable::count(const SqlCondition &condition)
{
    const QByteArray sql = "SELECT COUNT(*) FROM version v WHERE " + condition.sql;
    auto select = m_database.prepare(sql.constData());
    if (!select)
        return select.error();
    bindValues(*select, 1, condition.values);
    if (const auto row = select->step(); !row)
        return row.error();
    return static_cast<int>(select->integer(0));
}

Result<OtherItems> IndexedVersionTable::countOthers(const SqlCondition &condition)
{
    const QByteArray sql =
        "SELECT kind, COUNT(*) FROM version v WHERE v.kind <> 'version' AND (" + condition.sql + ") GROUP BY kind";
    auto select = m_database.prepare(sql.constData());
    if (!select)
        return select.error();
    bindValues(*select, 1, condition.values);
    const auto counts = collectRows(
        select, [](const Statement &row) { return std::pair(versionKindOfName(row.text(0)), row.integer(1)); });
    if (!counts)
        return counts.error();
    OtherItems others;
    for (const auto &[kind, count] : *counts)
        (kind == VersionKind::Run ? others.runs : others.unregistered) += count;
    return others;
}

Result<QList<VersionGroup>> IndexedVersionTable::groups()
{
    auto select = m_database.prepare("SELECT kind, registry, model, stage, type, COUNT(*), SUM(size_bytes) FROM version"
                                     " GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5");
    if (!select)
        return select.error();
    return collectRows(select, [](const Statement &row) {
        return VersionGroup{versionKindOfName(row.text(0)),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.integer(5),
                            row.integer(6)};
    });
}

Result<QStringList> IndexedVersionTable::ids(const char *sql, const QString &model, const QString &name)
{
    auto select = m_database.prepare(sql);
    if (!select)
        return select.error();
    select->bind(1, model).bind(2, name);
    auto found = collectRows(select, [](const Statement &row) { return row.text(0); });
    if (!found)
        return found.error();
    return QStringList(std::move(found).value());
}

Result<QStringList> IndexedVersionTable::idsByVersion(const QString &model, const QString &name)
{
    auto found = ids("SELECT id FROM version WHERE model = ? AND version = ? ORDER BY id", model, name);
    if (!found || !found->isEmpty())
        return found;
    return ids("SELECT id FROM version WHERE model = ? AND semver = ? ORDER BY id", model, name);
}

Result<QStringList> IndexedVersionTable::idsOfModel(const QString &model)
{
    return ids("SELECT id FROM version WHERE model = ? AND ?2 = '' ORDER BY id", model);
}

Result<QStringList> IndexedVersionTable::idsByAlias(const QString &model, const QString &alias)
{
    return ids("SELECT id FROM version WHERE model = ? AND instr(aliases, char(10) || ? || char(10)) > 0 "
               "ORDER BY id",
               model, alias);
}

} // namespace slipway
