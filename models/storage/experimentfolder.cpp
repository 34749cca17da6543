#include "models/storage/experimentfolder.h"

#include "models/base/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>

#include <cerrno>
#include <cmath>
#include <cstring>

namespace slipway {

namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;
constexpr size_t rowsAtATime = 1 << 16;
constexpr quint8 noTruth = 2;
constexpr quint8 noNumber = 3;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double notANumber = std::numeric_limits<double>::infinity();

size_t widthOf(LogColumn::Kind kind)
{
    switch (kind) {
    case LogColumn::Kind::YesNo:
        return sizeof(quint8);
    case LogColumn::Kind::Number:
        return sizeof(double);
    case LogColumn::Kind::Text:
        break;
    }
    return sizeof(quint16);
}

quint8 truthByte(double value)
{
    if (std::isnan(value))
        return noTruth;
    return std::isinf(value) ? noNumber : static_cast<quint8>(value);
}

QString nameOf(const QString &number, qsizetype place)
{
    static const char *const names[] = {"arms", "times", "units", "names"};
    const QString suffix = place < ExperimentPart::FirstColumn ? QString::fromLatin1(names[place])
                                                               : QString::number(place - ExperimentPart::FirstColumn);
    return number + QLatin1Char('.') + suffix;
}

QString requestsPath(const QString &folder, const QString &number)
{
    return folder + QLatin1Char('/') + number + QStringLiteral(".requests");
}

template <class T>
void appendBytes(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// Packed cells as what the column holds.
QByteArray unpacked(LogColumnUnpacker &unpacker, LogColumn::Kind kind, const PackedCell *cells, size_t count)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(count * widthOf(kind)));
    for (size_t i = 0; i < count; ++i) {
        if (kind == LogColumn::Kind::YesNo)
            bytes.append(static_cast<char>(truthByte(unpacker.value(cells[i]))));
        else if (kind == LogColumn::Kind::Number)
            appendBytes(bytes, unpacker.value(cells[i]));
        else
            appendBytes(bytes, static_cast<quint16>(unpacker.code(cells[i]))); // noWord becomes noCode
    }
    return bytes;
}

} // namespace

Result<std::unique_ptr<ExperimentFolderWriter>> ExperimentFolderWriter::open(const QString &folder)
{
    std::unique_ptr<ExperimentFolderWriter> writer(new ExperimentFolderWriter(folder));
    writer->m_isNew = !QDir(folder).exists();
    if (writer->m_isNew) {
        if (const Status made = makeFolder(folder); !made)
            return made.error();
    } else {
        auto manifest = ExperimentManifest::read(folder);
        if (!manifest)
            return manifest.error();
        writer->m_manifest = std::move(manifest).value();
    }
    int number = 0;
    do {
        writer->m_number = QString::number(++number);
    } while (QFile::exists(folder + QLatin1Char('/') + nameOf(writer->m_number, ExperimentPart::Arms)));
    return writer;
}

ExperimentFolderWriter::~ExperimentFolderWriter()
{
    if (m_isDone)
        return;
    for (const auto &file : m_files)
        file->remove();
    if (m_requests)
        m_requests->remove();
    if (m_isNew)
        QDir(m_folder).removeRecursively();
}

Status ExperimentFolderWriter::append(size_t place, const void *bytes, size_t size)
{
    while (m_files.size() <= place) {
        const QString path = m_folder + QLatin1Char('/') + nameOf(m_number, static_cast<qsizetype>(m_files.size()));
        m_files.push_back(std::make_unique<QFile>(path));
        // Packed columns are read again when they are unpacked.
        if (!m_files.back()->open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
            return fileError(errno, path);
    }
    QFile &file = *m_files[place];
    if (file.write(static_cast<const char *>(bytes), static_cast<qint64>(size)) != static_cast<qint64>(size))
        return fileError(errno, file.fileName());
    return {};
}

Status ExperimentFolderWriter::take(const LogBatch &batch)
{
    QByteArray names;
    for (const QByteArray &unit : batch.newUnits) {
        appendBytes(names, static_cast<quint32>(unit.size()));
        names.append(unit);
    }
    const auto put = [this](qsizetype place, const auto &values) {
        return append(static_cast<size_t>(place), values.data(),
                      static_cast<size_t>(values.size()) * sizeof(values[0]));
    };
    for (const Status &done : {put(ExperimentPart::Arms, batch.armOf), put(ExperimentPart::Times, batch.atMs),
                               put(ExperimentPart::Units, batch.unitOf), put(ExperimentPart::Names, names)}) {
        if (!done)
            return done;
    }
    m_rowsOfColumn.resize(std::max(m_rowsOfColumn.size(), batch.columns.size()));
    for (size_t i = 0; i < batch.columns.size(); ++i) {
        // A column that is new here had no value in the rows before.
        const std::vector<PackedCell> before(m_rows - m_rowsOfColumn[i]);
        const auto place = static_cast<qsizetype>(ExperimentPart::FirstColumn + i);
        for (const Status &done : {put(place, before), put(place, batch.columns[i])}) {
            if (!done)
                return done;
        }
        m_rowsOfColumn[i] = m_rows + batch.rows();
    }
    if (const Status appended = appendRequests(batch.requests); !appended)
        return appended;
    m_rows += batch.rows();
    m_newUnits += static_cast<quint32>(batch.newUnits.size());
    return {};
}

Status ExperimentFolderWriter::appendRequests(const std::vector<quint64> &requests)
{
    if (requests.empty())
        return {};
    if (!m_requests) {
        m_requests = std::make_unique<QFile>(requestsPath(m_folder, m_number));
        if (!m_requests->open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
            return fileError(errno, m_requests->fileName());
    }
    const auto bytes = static_cast<qint64>(requests.size() * sizeof(quint64));
    if (m_requests->write(reinterpret_cast<const char *>(requests.data()), bytes) != bytes)
        return fileError(errno, m_requests->fileName());
    return {};
}

Result<ExperimentPart::File> ExperimentFolderWriter::finishFile(QFile &file)
{
    QCryptographicHash hash(algorithm);
    if (!file.seek(0) || !hash.addData(&file) || ::fsync(file.handle()) != 0)
        return fileError(errno, file.fileName());
    return ExperimentPart::File{QFileInfo(file.fileName()).fileName(), file.size(), hash.result()};
}

/// Over the packed cells themselves: what a column holds is never wider, so it never overtakes what is still read.
Result<ExperimentPart::File> ExperimentFolderWriter::unpack(LogColumnFacts &column, size_t place)
{
    QFile &file = *m_files[place];
    QCryptographicHash hash(algorithm);
    LogColumnUnpacker unpacker(column);
    qint64 written = 0;
    std::vector<PackedCell> cells(rowsAtATime);
    for (size_t row = 0; row < m_rows && !column.dropped; row += rowsAtATime) {
        const size_t count = std::min(rowsAtATime, m_rows - row);
        const auto bytes = static_cast<qint64>(count * sizeof(PackedCell));
        if (!file.seek(static_cast<qint64>(row * sizeof(PackedCell)))
            || file.read(reinterpret_cast<char *>(cells.data()), bytes) != bytes)
            return fileError(errno, file.fileName());
        const QByteArray made = unpacked(unpacker, column.kind, cells.data(), count);
        hash.addData(made);
        if (!file.seek(written) || file.write(made) != made.size())
            return fileError(errno, file.fileName());
        written += made.size();
    }
    if (column.dropped) {
        column.words.clear();
        written = 0;
        hash.reset();
    }
    if (!file.resize(written) || ::fsync(file.handle()) != 0)
        return fileError(errno, file.fileName());
    return ExperimentPart::File{QFileInfo(file.fileName()).fileName(), written, hash.result()};
}

Status ExperimentFolderWriter::finish(LogFacts facts, Progress &progress)
{
    const auto places = ExperimentPart::FirstColumn + facts.columns.size();
    ExperimentPart part{static_cast<qint64>(m_rows), m_newUnits, {}};
    for (size_t place = 0; place < places && m_rows > 0; ++place) {
        if (const Status made = append(place, nullptr, 0); !made)
            return made;
        const bool isColumn = place >= ExperimentPart::FirstColumn;
        if (isColumn) {
            const size_t column = place - ExperimentPart::FirstColumn;
            m_rowsOfColumn.resize(std::max(m_rowsOfColumn.size(), column + 1));
            const std::vector<PackedCell> rest(m_rows - m_rowsOfColumn[column]);
            if (const Status filled = append(place, rest.data(), rest.size() * sizeof(PackedCell)); !filled)
                return filled;
        }
        const auto made =
            isColumn ? unpack(facts.columns[place - ExperimentPart::FirstColumn], place) : finishFile(*m_files[place]);
        if (!made)
            return made.error();
        part.files.append(*made);
        progress.report(static_cast<qint64>(place + 1), static_cast<qint64>(places), m_folder);
        if (progress.cancelled())
            return cancelledError();
    }
    if (m_requests) {
        const auto made = finishFile(*m_requests);
        if (!made)
            return made.error();
        part.requests = *made;
    }
    m_manifest.facts = std::move(facts);
    if (m_rows > 0)
        m_manifest.parts.append(part);
    if (const Status written = m_manifest.write(m_folder); !written)
        return written;
    m_isDone = true;
    return mergeParts();
}

/// Many small additions would be as many files: a part that is not much smaller than the one before it joins it.
Status ExperimentFolderWriter::mergeParts()
{
    ExperimentManifest merged = m_manifest;
    QStringList old;
    while (merged.parts.size() > 1 && merged.parts.last().rows * 2 >= merged.parts[merged.parts.size() - 2].rows) {
        const ExperimentPart later = merged.parts.takeLast();
        ExperimentPart &part = merged.parts.last();
        QString number = QStringLiteral("%1-%2").arg(part.files[0].name.section(QLatin1Char('.'), 0, 0),
                                                     later.files[0].name.section(QLatin1Char('.'), 0, 0));
        number = QString::fromLatin1(QCryptographicHash::hash(number.toUtf8(), algorithm).toHex().left(12));
        ExperimentPart joined{part.rows + later.rows, part.newUnits + later.newUnits, {}};
        for (qsizetype place = 0; place < later.files.size(); ++place) {
            QFile file(m_folder + QLatin1Char('/') + nameOf(number, place));
            if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
                return fileError(errno, file.fileName());
            const ExperimentManifest &facts = m_manifest;
            QByteArray bytes;
            if (place < part.files.size()) {
                QFile before(m_folder + QLatin1Char('/') + part.files[place].name);
                if (!before.open(QIODevice::ReadOnly))
                    return fileError(errno, before.fileName());
                bytes = before.readAll();
            } else {
                const LogColumnFacts &column =
                    facts.facts.columns[static_cast<size_t>(place - ExperimentPart::FirstColumn)];
                LogColumnFacts none = column;
                LogColumnUnpacker unpacker(none);
                const std::vector<PackedCell> cells(static_cast<size_t>(part.rows));
                if (!column.dropped)
                    bytes = unpacked(unpacker, column.kind, cells.data(), cells.size());
            }
            QFile after(m_folder + QLatin1Char('/') + later.files[place].name);
            if (!after.open(QIODevice::ReadOnly))
                return fileError(errno, after.fileName());
            bytes += after.readAll();
            if (file.write(bytes) != bytes.size() || !file.flush())
                return fileError(errno, file.fileName());
            const auto made = finishFile(file);
            if (!made)
                return made.error();
            joined.files.append(*made);
        }
        const auto requests = joinRequests(number, {part.requests, later.requests});
        if (!requests)
            return requests.error();
        joined.requests = *requests;
        for (const ExperimentPart &gone : {part, later}) {
            for (const ExperimentPart::File &file : gone.files + QList{gone.requests})
                old.append(file.name);
        }
        old.removeAll(QString());
        part = joined;
    }
    if (old.isEmpty())
        return {};
    if (const Status written = merged.write(m_folder); !written)
        return written;
    for (const QString &name : std::as_const(old))
        QFile::remove(m_folder + QLatin1Char('/') + name);
    m_manifest = merged;
    return {};
}

Result<ExperimentPart::File> ExperimentFolderWriter::joinRequests(const QString &number,
                                                                  const QList<ExperimentPart::File> &files)
{
    QFile joined(requestsPath(m_folder, number));
    for (const ExperimentPart::File &one : files) {
        if (one.name.isEmpty())
            continue;
        QFile file(m_folder + QLatin1Char('/') + one.name);
        if (!file.open(QIODevice::ReadOnly))
            return fileError(errno, file.fileName());
        if (!joined.isOpen() && !joined.open(QIODevice::ReadWrite | QIODevice::Truncate))
            return fileError(errno, joined.fileName());
        const QByteArray bytes = file.readAll();
        if (joined.write(bytes) != bytes.size() || !joined.flush())
            return fileError(errno, joined.fileName());
    }
    return joined.isOpen() ? finishFile(joined) : ExperimentPart::File();
}

Result<ExperimentFolder> ExperimentFolder::open(const QString &folder)
{
    auto manifest = ExperimentManifest::read(folder);
    if (!manifest)
        return manifest.error();
    ExperimentFolder opened;
    opened.m_folder = folder;
    opened.m_manifest = std::move(manifest).value();
    return opened;
}

Status ExperimentFolder::readFiles(qsizetype place, const TakeBytes &take) const
{
    size_t row = 0;
    for (const ExperimentPart &part : m_manifest.parts) {
        const auto rows = static_cast<size_t>(part.rows);
        if (place >= part.files.size()) {
            take(row, rows, nullptr);
            row += rows;
            continue;
        }
        const Status read =
            readFile(part.files[place], [&take, row, rows](const uchar *bytes) { take(row, rows, bytes); });
        if (!read)
            return read;
        row += rows;
    }
    return {};
}

/// `bytes` are null when the file has none.
Status ExperimentFolder::readFile(const ExperimentPart::File &wanted,
                                  const std::function<void(const uchar *bytes)> &take) const
{
    QFile file(m_folder + QLatin1Char('/') + wanted.name);
    if (!file.open(QIODevice::ReadOnly) || file.size() != wanted.bytes)
        return damagedExperiment(file.fileName());
    const uchar *bytes = wanted.bytes > 0 ? file.map(0, wanted.bytes) : nullptr;
    QCryptographicHash hash(algorithm);
    if (bytes)
        hash.addData(QByteArrayView(bytes, wanted.bytes));
    if ((wanted.bytes > 0 && !bytes) || hash.result() != wanted.checksum)
        return damagedExperiment(file.fileName());
    take(bytes);
    return {};
}

Result<std::vector<quint64>> ExperimentFolder::requests() const
{
    std::vector<quint64> all;
    for (const ExperimentPart &part : m_manifest.parts) {
        if (part.requests.name.isEmpty())
            continue;
        const Status read = readFile(part.requests, [&all, &part](const uchar *bytes) {
            const size_t before = all.size();
            all.resize(before + static_cast<size_t>(part.requests.bytes) / sizeof(quint64));
            if (bytes)
                std::memcpy(all.data() + before, bytes, (all.size() - before) * sizeof(quint64));
        });
        if (!read)
            return read.error();
    }
    return all;
}

template <class T>
static Result<std::vector<T>>
wholeOf(const std::function<Status(const std::function<void(size_t, size_t, const uchar *)> &)> &read)
{
    std::vector<T> all;
    const Status done = read([&all](size_t, size_t rows, const uchar *bytes) {
        const size_t before = all.size();
        all.resize(before + rows);
        if (bytes && rows > 0)
            std::memcpy(all.data() + before, bytes, rows * sizeof(T));
    });
    if (!done)
        return done.error();
    return all;
}

Result<std::vector<quint8>> ExperimentFolder::arms() const
{
    return wholeOf<quint8>([this](const TakeBytes &take) { return readFiles(ExperimentPart::Arms, take); });
}

Result<std::vector<qint64>> ExperimentFolder::times() const
{
    return wholeOf<qint64>([this](const TakeBytes &take) { return readFiles(ExperimentPart::Times, take); });
}

Result<std::vector<quint32>> ExperimentFolder::units() const
{
    return wholeOf<quint32>([this](const TakeBytes &take) { return readFiles(ExperimentPart::Units, take); });
}

Result<std::vector<QByteArray>> ExperimentFolder::unitNames() const
{
    std::vector<QByteArray> names;
    qsizetype part = 0;
    const Status read = readFiles(ExperimentPart::Names, [&](size_t, size_t, const uchar *bytes) {
        const uchar *at = bytes;
        for (quint32 i = 0; i < m_manifest.parts[part].newUnits; ++i) {
            quint32 size = 0;
            std::memcpy(&size, at, sizeof size);
            names.emplace_back(reinterpret_cast<const char *>(at + sizeof size), static_cast<qsizetype>(size));
            at += sizeof size + size;
        }
        ++part;
    });
    if (!read)
        return read.error();
    return names;
}

Status ExperimentFolder::readValues(size_t column, const TakeValues &take) const
{
    const LogColumn::Kind kind = facts().columns[column].kind;
    const auto place = static_cast<qsizetype>(ExperimentPart::FirstColumn + column);
    std::vector<double> values;
    return readFiles(place, [&](size_t firstRow, size_t rows, const uchar *bytes) {
        for (size_t row = 0; row < rows; row += rowsAtATime) {
            const size_t count = std::min(rowsAtATime, rows - row);
            values.assign(count, missing);
            if (bytes && kind == LogColumn::Kind::Number)
                std::memcpy(values.data(), bytes + row * sizeof(double), count * sizeof(double));
            for (size_t i = 0; bytes && kind == LogColumn::Kind::YesNo && i < count; ++i) {
                const uchar byte = bytes[row + i];
                values[i] = byte == noTruth ? missing : byte == noNumber ? notANumber : byte;
            }
            take(firstRow + row, values);
        }
    });
}

Status ExperimentFolder::readCodes(size_t column, const TakeCodes &take) const
{
    const auto place = static_cast<qsizetype>(ExperimentPart::FirstColumn + column);
    std::vector<quint16> codes;
    return readFiles(place, [&](size_t firstRow, size_t rows, const uchar *bytes) {
        for (size_t row = 0; row < rows; row += rowsAtATime) {
            const size_t count = std::min(rowsAtATime, rows - row);
            codes.assign(count, noCode);
            if (bytes)
                std::memcpy(codes.data(), bytes + row * sizeof(quint16), count * sizeof(quint16));
            take(firstRow + row, codes);
        }
    });
}

} // namespace slipway
