#include "models/storage/versionrecords.h"

#include "models/storage/artifacttable.h"
#include "models/storage/confusiontable.h"
#include "models/storage/filetable.h"
#include "models/storage/historytable.h"
#include "models/storage/importancetable.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/metrictable.h"
#include "models/storage/namedtexttable.h"
#include "models/storage/problemtable.h"

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
    const auto added = IndexedVersionTable(m_database).add(version, sourceKey, context);
    if (!added)
        return added.error();
    const qint64 row = *added;
    const QString &registry = version.summary.registry;
    return inTurn([&] { return MetricTable(m_database).add(row, version.metrics); },
                  [&] { return HistoryTable(m_database).add(row, version.histories); },
                  [&] { return ImportanceTable(m_database).add(row, version.importance); },
                  [&] { return ConfusionTable(m_database).add(row, version.confusionMatrices); },
                  [&] { return NamedTextTable(m_database, Kind::Parameter).add(row, rowsOf(version.parameters)); },
                  [&] { return NamedTextTable(m_database, Kind::Tag).add(row, rowsOf(version.tags)); },
                  [&] { return NamedTextTable(m_database, Kind::Other).add(row, rowsOf(version.other)); },
                  [&] { return ArtifactTable(m_database).add(row, version.artifacts); },
                  [&] { return ProblemTable(m_database).add(registry, row, version.problems); },
                  [&] { return FileTable(m_database).add(registry, row, files); });
}

Result<ModelVersion> VersionRecords::read(const QString &id)
{
    const auto row = IndexedVersionTable(m_database).rowOf(id);
    if (!row)
        return row.error();
    auto version = IndexedVersionTable(m_database).read(*row);
    if (!version)
        return version;
    const Status read =
        inTurn([&] { return into(version->metrics, MetricTable(m_database).of(*row)); },
               [&] { return into(version->histories, HistoryTable(m_database).of(*row)); },
               [&] { return into(version->importance, ImportanceTable(m_database).of(*row)); },
               [&] { return into(version->confusionMatrices, ConfusionTable(m_database).of(*row)); },
               [&] { return intoNamed(version->parameters, NamedTextTable(m_database, Kind::Parameter).of(*row)); },
               [&] { return intoNamed(version->tags, NamedTextTable(m_database, Kind::Tag).of(*row)); },
               [&] { return intoNamed(version->other, NamedTextTable(m_database, Kind::Other).of(*row)); },
               [&] { return into(version->artifacts, ArtifactTable(m_database).of(*row)); },
               [&] { return into(version->problems, ProblemTable(m_database).of(*row)); });
    if (!read)
        return read.error();
    completeSummary(*version);
    return version;
}

} // namespace slipway
