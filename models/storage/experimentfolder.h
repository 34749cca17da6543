#pragma once

#include "models/base/progress.h"
#include "models/storage/experimentmanifest.h"

#include <QFile>

#include <functional>
#include <memory>
#include <span>

namespace slipway {

// The imported rows of one experiment, a folder below DATA/experiments/:
//   manifest          "SLIPEXP4", BLAKE2b-256 of what follows (32 bytes), then a QDataStream (Qt 6.0, little endian) of
//                     the log's facts and of its parts: rows, and size and BLAKE2b-256 of each file
//   PART.arms         a byte a row, place in the arms
//   PART.times        int64, UTC milliseconds, or QueryLog::noTime
//   PART.units        uint32, or QueryLog::noUser
//   PART.names        names of the units that appear first in the part: uint32 length and bytes each
//   PART.requests     uint64, hashes of the requests that the rows name (RequestSet); only where they do
//   PART.COLUMN       yes/no: a byte, 0, 1, 2 = none, 3 = no number; numbers: double; text: uint16, 65535 = none
// Numbers are little endian. A part is written once and never changed; an import is one, and so is each addition of a
// log that grows. The manifest is replaced atomically: a file that it does not name is no part of the experiment.
//
// Own files and not SQLite: an analysis reads whole columns in one go and never a row, and one byte says what is yes.

/// Writes rows into a folder, as a sink of a reader: packed first, and as what the columns hold once that is known.
class ExperimentFolderWriter final : public LogSink
{
public:
    /// A folder that is not there yet, or one to which rows are added. WriteFailed, NoSpace, Corrupt.
    static Result<std::unique_ptr<ExperimentFolderWriter>> open(const QString &folder);
    /// Removes what finish() has not made part of the experiment.
    ~ExperimentFolderWriter() override;

    Status take(const LogBatch &batch) override;
    /// `facts` loses the columns' words that are too many. Cancelled.
    Status finish(LogFacts facts, Progress &progress);

private:
    explicit ExperimentFolderWriter(const QString &folder) : m_folder(folder) {}
    Status append(size_t place, const void *bytes, size_t size);
    Status appendRequests(const std::vector<quint64> &requests);
    Result<ExperimentPart::File> joinRequests(const QString &number, const QList<ExperimentPart::File> &files);
    Result<ExperimentPart::File> finishFile(QFile &file);
    Result<ExperimentPart::File> unpack(LogColumnFacts &column, size_t place);
    Status mergeParts();

    QString m_folder;
    QString m_number; ///< of the part
    bool m_isNew = true;
    bool m_isDone = false;
    ExperimentManifest m_manifest;
    std::vector<std::unique_ptr<QFile>> m_files; ///< by place; of the columns what is packed
    std::vector<size_t> m_rowsOfColumn;          ///< that are in its file
    std::unique_ptr<QFile> m_requests;           ///< null: no row has named its request
    size_t m_rows = 0;
    quint32 m_newUnits = 0;
};

/// Reads them. Files are mapped a part at a time, and checked against their checksums when they are.
class ExperimentFolder
{
public:
    /// NotFound, Unreadable, Corrupt (damaged, incomplete; the sentence says to import the log again).
    static Result<ExperimentFolder> open(const QString &folder);

    const LogFacts &facts() const { return m_manifest.facts; }
    Result<std::vector<quint8>> arms() const;
    Result<std::vector<qint64>> times() const;
    Result<std::vector<quint32>> units() const;
    Result<std::vector<QByteArray>> unitNames() const;
    /// Hashes of those that the rows name; of earlier editions' rows they are not known.
    Result<std::vector<quint64>> requests() const;
    /// Of a yes/no or number column, some rows at a time: NaN = none, infinite = no number.
    using TakeValues = std::function<void(size_t firstRow, std::span<const double> values)>;
    Status readValues(size_t column, const TakeValues &take) const;
    /// Of a text column.
    using TakeCodes = std::function<void(size_t firstRow, std::span<const quint16> codes)>;
    Status readCodes(size_t column, const TakeCodes &take) const;

    static constexpr quint16 noCode = 0xffff;

private:
    using TakeBytes = std::function<void(size_t firstRow, size_t rows, const uchar *bytes)>;
    Status readFiles(qsizetype place, const TakeBytes &take) const;
    Status readFile(const ExperimentPart::File &wanted, const std::function<void(const uchar *bytes)> &take) const;

    QString m_folder;
    ExperimentManifest m_manifest;
};

} // namespace slipway
