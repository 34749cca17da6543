#include "models/storage/versionrecords.h"

#include "models/storage/indexedversiontable.h"
#include "models/storage/namedtexttable.h"
#include "models/storage/problemtable.h"
#include "models/storage/verificationtable.h"
#include "models/storage/versiondetails.h"

namespace slipway {

namespace {

using Kind = NamedTextTable::Kind;

NamedTextTable::Rows rowsOf(const QList<Parameter> &parameters)
{
    NamedTextTable::Rows rows;
    for (const Parameter &parameter : parameters)
        rows.append({parameter.name, parameter.json});
    return rows;
}

NamedTextTable::Rows rowsOf(const QList<Tag> &tags)
{
    NamedTextTable::Rows rows;
    for (const Tag &tag : tags)
        rows.append({tag.key, tag.value});
    return rows;
}

/// The first failure of several steps, the later ones not begun.
template <class... Steps>
Status inTurn(Steps... steps)
{
    Status status;
    static_cast<void>(((status = steps(), status.ok()) && ...));
    return status;
}

/// Puts a table's answer where it belongs.
template <class T, class Target>
Status into(Target &target, Result<T> answer)
{
    if (!answer)
        return answer.error();
    target = std::move(answer).value();
    return {};
}

template <class T>
Status intoNamed(QList<T> &target, Result<NamedTextTable::Rows> answer)
{
    if (!answer)
        return answer.error();
    for (const auto &[name, value] : *answer)
        target.append(T{name, value});
    return {};
}

} // namespace

Status VersionRecords::add(const ModelVersion &version, const QString &sourceKey, const QByteArray &context,
                           const QList<FileStamp> &files)
{
    const auto added = IndexedVersionTable(m_database).add(version, sourceKey, context, stampsDigest(files));
    if (!added)
        return added.error();
    const qint64 row = *added;
    const QString &registry = version.summary.registry;
    m_tally.add(version);
    return inTurn([&] { return m_metrics.add(row, version.metrics); }, [&] { return addDetails(row, version); },
                  [&] { return addOrigin(row, version); },
                  [&] { return NamedTextTable(m_database, Kind::Parameter).add(row, rowsOf(version.parameters)); },
                  [&] { return NamedTextTable(m_database, Kind::Tag).add(row, rowsOf(version.tags)); },
                  [&] { return ProblemTable(m_database).add(registry, row, version.problems); });
}

Status VersionRecords::addDetails(qint64 row, const ModelVersion &version)
{
    const auto insert = m_database.kept("INSERT INTO details (version, content) VALUES (?, ?)");
    if (!insert)
        return insert.error();
    constexpr qsizetype large = 8 * 1024 * 1024;
    const QByteArray content = packedDetails(version);
    if (content.size() <= large)
        return (*insert)->bind(1, row).bind(2, content).run();
    const Status made = (*insert)->bind(1, row).bindZeros(2, content.size()).run();
    return made ? m_database.writeBlob("details", "content", row, content) : made;
}

Status VersionRecords::addOrigin(qint64 row, const ModelVersion &version)
{
    if (version.runId.isEmpty() && version.sourcePath.isEmpty())
        return {};
    const auto insert = m_database.kept("INSERT INTO origin (version, run_id, source_path) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    return (*insert)->bind(1, row).bind(2, version.runId).bind(3, version.sourcePath).run();
}

Status VersionRecords::readOrigin(qint64 row, ModelVersion &version)
{
    auto select = m_database.prepare("SELECT run_id, source_path FROM origin WHERE version = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, row).step();
    if (!found)
        return found.error();
    if (*found) {
        version.runId = select->text(0);
        version.sourcePath = select->text(1);
    }
    return {};
}

Status VersionRecords::readDetails(qint64 row, ModelVersion &version)
{
    auto select = m_database.prepare("SELECT content FROM details WHERE version = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, row).step();
    if (!found)
        return found.error();
    if (*found && unpackDetails(select->blobView(0), version))
        return {};
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is damaged or is no database (%2)."),
                     {m_database.path(), QStringLiteral("details %1").arg(row)});
}

Status VersionRecords::remove(qint64 row)
{
    const Status counted = m_tally.subtract(row);
    return counted ? IndexedVersionTable(m_database).remove(row) : counted;
}

Result<int> VersionRecords::removeSome(const QString &registry, int most)
{
    return IndexedVersionTable(m_database).removeSome(registry, most);
}

Result<ModelVersion> VersionRecords::read(const QString &id)
{
    const auto holder = IndexedVersionTable(m_database).holderOf(id);
    if (!holder)
        return holder.error();
    const qint64 row = holder->first;
    auto version = IndexedVersionTable(m_database).read(row);
    if (!version)
        return version;
    version->place = holder->second;
    const Status read =
        inTurn([&] { return into(version->metrics, m_metrics.of(row)); }, [&] { return readDetails(row, *version); },
               [&] { return readOrigin(row, *version); },
               [&] { return into(version->verification, VerificationTable(m_database).of(id)); },
               [&] { return intoNamed(version->parameters, NamedTextTable(m_database, Kind::Parameter).of(row)); },
               [&] { return intoNamed(version->tags, NamedTextTable(m_database, Kind::Tag).of(row)); },
               [&] { return into(version->problems, ProblemTable(m_database).of(row)); });
    if (!read)
        return read.error();
    completeSummary(*version);
    return version;
}

} // namespace slipway
