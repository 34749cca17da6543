#include "models/storage/experimentmanifest.h"

#include "models/base/atomicfile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace slipway {

namespace {

constexpr qint64 maxManifestBytes = 64 << 20;
constexpr QByteArrayView magic("SLIPEXP4");
constexpr auto algorithm = QCryptographicHash::Blake2b_256;
constexpr qsizetype checksumBytes = 32;

template <class T>
void writeList(QDataStream &out, const T &list)
{
    out << static_cast<quint32>(list.size());
    for (const auto &one : list)
        out << one;
}

template <class T>
void readList(QDataStream &in, T &list)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        typename T::value_type one;
        in >> one;
        list.push_back(std::move(one));
    }
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

QString pathOf(const QString &folder)
{
    return folder + QStringLiteral("/manifest");
}

} // namespace

static QDataStream &operator<<(QDataStream &out, const RejectedReason &reason)
{
    return out << reason.reason << reason.count << reason.firstLine;
}

static QDataStream &operator>>(QDataStream &in, RejectedReason &reason)
{
    return in >> reason.reason >> reason.count >> reason.firstLine;
}

static QDataStream &operator<<(QDataStream &out, const RejectedRows &rows)
{
    out << rows.count << rows.firstLine << rows.firstReason;
    writeList(out, rows.reasons);
    return out;
}

static QDataStream &operator>>(QDataStream &in, RejectedRows &rows)
{
    in >> rows.count >> rows.firstLine >> rows.firstReason;
    readList(in, rows.reasons);
    return in;
}

static QDataStream &operator<<(QDataStream &out, const LogColumnFacts &column)
{
    return out << column.name << static_cast<quint8>(column.kind) << column.words << column.rejected << column.dropped;
}

static QDataStream &operator>>(QDataStream &in, LogColumnFacts &column)
{
    quint8 kind = 0;
    in >> column.name >> kind >> column.words >> column.rejected >> column.dropped;
    column.kind = static_cast<LogColumn::Kind>(kind);
    return in;
}

static QDataStream &operator<<(QDataStream &out, const LogSourceFile &source)
{
    return out << source.name << source.path << source.firstRow << source.bytes << source.lines;
}

static QDataStream &operator>>(QDataStream &in, LogSourceFile &source)
{
    return in >> source.name >> source.path >> source.firstRow >> source.bytes >> source.lines;
}

static QDataStream &operator<<(QDataStream &out, const ExperimentPart::File &file)
{
    return out << file.name << file.bytes << file.checksum;
}

static QDataStream &operator>>(QDataStream &in, ExperimentPart::File &file)
{
    return in >> file.name >> file.bytes >> file.checksum;
}

static QDataStream &operator<<(QDataStream &out, const ExperimentPart &part)
{
    out << part.rows << part.newUnits;
    writeList(out, part.files);
    return out;
}

static QDataStream &operator>>(QDataStream &in, ExperimentPart &part)
{
    in >> part.rows >> part.newUnits;
    readList(in, part.files);
    return in;
}

Status ExperimentManifest::write(const QString &folder) const
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    prepare(out);
    out << facts.armColumn << facts.unitColumn << facts.arms << facts.rows << facts.units << facts.rejected
        << facts.repeatedKeys << facts.badTimes << facts.markedFiles;
    writeList(out, facts.columns);
    writeList(out, facts.sources);
    writeList(out, parts);
    out << facts.leftOut << facts.requestColumn << facts.uncheckedRequests;
    for (const ExperimentPart &part : parts)
        out << part.requests;
    const QByteArray bytes = magic.toByteArray() + QCryptographicHash::hash(body, algorithm) + body;
    return writeFileAtomically(pathOf(folder), bytes);
}

Result<ExperimentManifest> ExperimentManifest::read(const QString &folder)
{
    const QString path = pathOf(folder);
    const auto bytes = readWholeFile(path, maxManifestBytes);
    if (!bytes)
        return bytes.error();
    const qsizetype header = magic.size() + checksumBytes;
    // Nothing is taken from a file whose checksum is not right, so the numbers in it need no distrust.
    if (bytes->size() <= header || !bytes->startsWith(magic)
        || QCryptographicHash::hash(bytes->sliced(header), algorithm) != bytes->sliced(magic.size(), checksumBytes))
        return damagedExperiment(path);
    QDataStream in(bytes->sliced(header));
    prepare(in);
    ExperimentManifest manifest;
    LogFacts &facts = manifest.facts;
    in >> facts.armColumn >> facts.unitColumn >> facts.arms >> facts.rows >> facts.units >> facts.rejected
        >> facts.repeatedKeys >> facts.badTimes >> facts.markedFiles;
    readList(in, facts.columns);
    readList(in, facts.sources);
    readList(in, manifest.parts);
    if (!in.atEnd()) // an earlier edition left nothing out
        in >> facts.leftOut;
    if (!in.atEnd()) { // nor did it look for requests
        in >> facts.requestColumn >> facts.uncheckedRequests;
        for (ExperimentPart &part : manifest.parts)
            in >> part.requests;
    }
    return manifest;
}

Error damagedExperiment(const QString &path)
{
    return makeError(
        ErrorCode::Corrupt,
        QT_TRANSLATE_NOOP("Core", "%1 is damaged or incomplete. Remove the experiment and import its log again."),
        {path});
}

} // namespace slipway
