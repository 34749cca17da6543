#include "models/services/seenlogs.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 mostBytes = 1 << 16;

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

QByteArray digestOf(const QByteArray &beginning)
{
    return QCryptographicHash::hash(beginning, QCryptographicHash::Blake2b_256);
}

QString onlyRowsOf(const LogMapping &mapping)
{
    return mapping.onlyColumn.isEmpty() ? QString() : mapping.onlyColumn + QLatin1Char('=') + mapping.onlyValue;
}

} // namespace

QList<SeenLog> seenLogsOf(const QStringList &files, const LogMapping &mapping)
{
    QList<SeenLog> all;
    for (const QString &file : files) {
        const QByteArray beginning = beginningOf(file);
        if (!beginning.isEmpty())
            all.append({beginning.size(), digestOf(beginning), onlyRowsOf(mapping), {}, 0});
    }
    return all;
}

std::optional<SeenLog> seenBefore(const QStringList &files, const LogMapping &mapping, const QList<SeenLog> &known,
                                  qint64 beforeMs)
{
    const QString onlyRows = onlyRowsOf(mapping);
    for (const QString &file : files) {
        const QByteArray beginning = beginningOf(file);
        // What another test of the same log was about is not seen with it.
        const auto seen = std::find_if(known.begin(), known.end(), [&](const SeenLog &log) {
            return log.atMs < beforeMs && log.bytes <= beginning.size()
                   && (log.onlyRows.isEmpty() || log.onlyRows == onlyRows)
                   && digestOf(beginning.first(log.bytes)) == log.digest;
        });
        if (seen != known.end())
            return *seen;
    }
    return std::nullopt;
}

} // namespace slipway
