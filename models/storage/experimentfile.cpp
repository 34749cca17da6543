#include "models/storage/experimentfile.h"

#include "models/base/atomicfile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace slipway {

namespace {

constexpr qint64 maxFileBytes = qint64(4) << 30;
constexpr qsizetype checksumBytes = 32;

/// What a file holds more than those before it.
enum class Edition { First = 1, RejectsOfColumns, OddLines };

QByteArray magic(Edition edition = Edition::OddLines)
{
    return "SLIPEXP" + QByteArray::number(static_cast<int>(edition));
}

std::optional<Edition> editionOf(const QByteArray &bytes)
{
    for (const Edition edition : {Edition::First, Edition::RejectsOfColumns, Edition::OddLines}) {
        if (bytes.startsWith(magic(edition)))
            return edition;
    }
    return std::nullopt;
}

void read(QDataStream &in, RejectedRows &rejected)
{
    in >> rejected.count >> rejected.firstLine >> rejected.firstReason;
}

QByteArray checksum(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

template <class T>
void readNumbers(QDataStream &in, std::vector<T> &numbers, qint64 rows)
{
    numbers.reserve(static_cast<size_t>(rows));
    for (qint64 i = 0; i < rows && in.status() == QDataStream::Ok; ++i) {
        T number{};
        in >> number;
        numbers.push_back(number);
    }
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

LogColumn readColumn(QDataStream &in, qint64 rows, Edition edition)
{
    LogColumn column;
    quint8 kind = 0;
    in >> column.name >> kind >> column.words;
    if (edition >= Edition::RejectsOfColumns)
        read(in, column.rejected);
    column.kind = static_cast<LogColumn::Kind>(kind);
    if (column.kind == LogColumn::Kind::Text)
        readNumbers(in, column.codes, rows);
    else
        readNumbers(in, column.values, rows);
    return column;
}

QueryLog readLog(QDataStream &in, Edition edition)
{
    QueryLog log;
    qint64 rows = 0;
    quint32 columns = 0;
    in >> rows >> log.armColumn >> log.arms;
    read(in, log.rejected);
    if (edition >= Edition::OddLines) {
        read(in, log.repeatedKeys);
        in >> log.markedFiles;
    }
    in >> log.users >> columns;
    readNumbers(in, log.armOf, rows);
    readNumbers(in, log.atMs, rows);
    readNumbers(in, log.userOf, rows);
    for (quint32 i = 0; i < columns && in.status() == QDataStream::Ok; ++i)
        log.columns.push_back(readColumn(in, rows, edition));
    return log;
}

} // namespace

Result<QueryLog> readExperimentFile(const QString &path)
{
    const auto bytes = readWholeFile(path, maxFileBytes);
    if (!bytes)
        return bytes.error();
    const qsizetype header = magic().size() + checksumBytes;
    // Nothing is taken from a file whose checksum is not right, so the numbers in it need no distrust.
    const auto edition = editionOf(*bytes);
    if (bytes->size() <= header || !edition
        || checksum(QByteArrayView(*bytes).sliced(header))
               != QByteArrayView(*bytes).sliced(magic().size(), checksumBytes))
        return makeError(
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Core", "%1 is damaged or incomplete. Remove the experiment and import its log again."),
            {path});
    QDataStream in(bytes->sliced(header));
    prepare(in);
    return readLog(in, *edition);
}

} // namespace slipway
