#include "models/formats/querylogreader.h"

#include "models/formats/linesplitter.h"
#include "models/formats/querylogrows.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace slipway {

namespace {

constexpr qint64 chunkBytes = 1 << 20;

class FileReading
{
public:
    FileReading(QueryLogRows &rows, QString fileName) : m_rows(rows), m_fileName(std::move(fileName)) {}

    void takeLine(QByteArray &line)
    {
        ++m_number;
        if (m_number == 1 && line.startsWith("\xef\xbb\xbf")) {
            line.remove(0, 3);
            m_rows.noteByteOrderMark(m_fileName);
        }
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > LineSplitter::longestLine)
            m_rows.reject(m_fileName, m_number, QStringLiteral("longer than 1 MiB"));
        else if (!line.trimmed().isEmpty())
            m_rows.take(m_fileName, m_number, line);
    }

    bool sawNothing() const { return m_number == 0; }

private:
    QueryLogRows &m_rows;
    QString m_fileName;
    qint64 m_number = 0;
};

Status readOne(const QString &path, QueryLogRows &rows, Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ENOENT, path);
    if (!info.isFile())
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."),
                         {path, file.errorString()});
    FileReading reading(rows, info.fileName());
    const auto use = [&reading](QByteArray &line) { reading.takeLine(line); };
    LineSplitter splitter;
    qint64 done = 0;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 could not be read to its end (%2)."),
                             {path, file.errorString()});
        splitter.feed(chunk, use);
        done += chunk.size();
        progress.report(done, info.size(), path);
        if (progress.cancelled())
            return cancelledError();
        if (rows.hasTooManyArms())
            return makeError(
                ErrorCode::InvalidArgument,
                QT_TRANSLATE_NOOP("Core", "%1 names more than %2 arms in \"%3\", so that column is not the arm of a "
                                          "test. A log has one row per query and a few arms."),
                {path, QString::number(QueryLogRows::mostArms), rows.armColumn()});
    }
    splitter.finish(use);
    if (reading.sawNothing())
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is empty."), {path});
    return {};
}

} // namespace

Result<QueryLog> readQueryLogs(const QStringList &files, Progress &progress)
{
    if (files.isEmpty())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "No query log was named."));
    QueryLogRows rows;
    for (const QString &path : files) {
        if (const Status read = readOne(path, rows, progress); !read)
            return read.error();
    }
    QueryLog log = rows.finish();
    if (log.rows() > 0)
        return log;
    const QString path = files.first();
    if (log.rejected.count == 0)
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 holds blank lines only."), {path});
    return makeError(ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Core",
                                       "%1 has no line that is a query. Line %2: %3. A query log has one JSON object "
                                       "per line, with the version that answered in \"model_version\"."),
                     {path, QString::number(log.rejected.firstLine), log.rejected.firstReason});
}

} // namespace slipway
