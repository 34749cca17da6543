#include "models/targets/sftpfiles.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"
#include "models/base/ids.h"
#include "models/domain/target.h"

#include <QFileInfo>

namespace slipway {

namespace {

/// A word of sftp's batch language.
QString quoted(const QString &word)
{
    QString inner = word;
    inner.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

} // namespace

QString SftpFiles::far(const QString &path) const
{
    return quoted(path.isEmpty() ? m_connection.folder() : m_connection.folder() + QLatin1Char('/') + path);
}

QString SftpFiles::near()
{
    return m_here.filePath(QString::number(++m_count));
}

Result<QByteArray> SftpFiles::run(const QStringList &lines, const QString &path, int timeoutMs, Progress &progress)
{
    const auto answer = m_connection.batch(lines, timeoutMs, progress);
    if (!answer)
        return answer.error();
    if (answer->status == 0)
        return answer->output;
    if (answer->errors.contains("not found") || answer->errors.contains("No such file"))
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 is not on %2."),
                         {path, m_connection.target()});
    return m_connection.failure(*answer, path);
}

Result<QStringList> SftpFiles::list(const QString &folder, Progress &progress)
{
    const auto output = run({QStringLiteral("ls -1 ") + far(folder)}, folder, m_connection.answerTimeoutMs(), progress);
    if (!output && output.error().code == ErrorCode::NotFound && folder.isEmpty()) {
        return makeError(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Core", "The folder %1 of %2 is not there."),
                         {m_connection.folder(), m_connection.target()});
    }
    if (!output)
        return output.error();
    QStringList names;
    for (const QString &line : QString::fromUtf8(*output).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1String("sftp> ")))
            names.append(line.trimmed().section(QLatin1Char('/'), -1));
    }
    return names;
}

Result<QByteArray> SftpFiles::read(const QString &path, Progress &progress)
{
    const QString here = near();
    const auto got =
        run({QStringLiteral("get %1 %2").arg(far(path), quoted(here))}, path, m_connection.answerTimeoutMs(), progress);
    return got ? readWholeFile(here, FarFiles::maxSmallBytes) : got;
}

Result<QString> SftpFiles::sha256(const QString &path, Progress &progress)
{
    const QString here = near();
    const auto got = run({QStringLiteral("get %1 %2").arg(far(path), quoted(here))}, path,
                         m_connection.uploadTimeoutMs(0), progress);
    if (!got)
        return got.error();
    auto hash = sha256OfFile(here, progress);
    QFile::remove(here);
    return hash;
}

Result<bool> SftpFiles::exists(const QString &path, Progress &progress)
{
    const auto listed = run({QStringLiteral("ls -1 ") + far(path)}, path, m_connection.answerTimeoutMs(), progress);
    if (listed)
        return true;
    if (listed.error().code == ErrorCode::NotFound)
        return false;
    return listed.error();
}

std::optional<qint64> SftpFiles::freeBytes(Progress &progress)
{
    const auto output = run({QStringLiteral("df ") + far({})}, {}, m_connection.answerTimeoutMs(), progress);
    if (!output)
        return std::nullopt;
    const QList<QByteArray> words = output->trimmed().split('\n').last().simplified().split(' ');
    bool isNumber = false;
    const qint64 kilobytes = words.value(2).toLongLong(&isNumber);
    return isNumber ? std::optional(kilobytes * 1024) : std::nullopt;
}

Status SftpFiles::makeFolder(const QString &folder, Progress &progress)
{
    QStringList lines;
    QString path;
    for (const QString &part : folder.split(QLatin1Char('/'))) {
        path += path.isEmpty() ? part : QLatin1Char('/') + part;
        lines.append(QStringLiteral("-mkdir ") + far(path));
    }
    lines.append(QStringLiteral("ls -1 ") + far(folder));
    const auto made = run(lines, folder, m_connection.orderTimeoutMs(), progress);
    return made ? Status() : Status(made.error());
}

Status SftpFiles::makeNewFolder(const QString &folder, Progress &progress)
{
    const auto made = run({QStringLiteral("mkdir ") + far(folder)}, folder, m_connection.orderTimeoutMs(), progress);
    if (made)
        return {};
    const auto there = isSilence(made.error()) ? Result<bool>(false) : exists(folder, progress);
    if (there && *there)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 is there already."), {folder});
    return made.error();
}

Status SftpFiles::write(const QString &path, const QByteArray &bytes, Progress &progress)
{
    const QString here = near();
    if (const Status written = writeFileAtomically(here, bytes); !written)
        return written;
    const QString temporary = path + QLatin1Char('.') + newId().left(8) + QStringLiteral(".tmp");
    const auto sent = run({QStringLiteral("put -f %1 %2").arg(quoted(here), far(temporary)),
                           QStringLiteral("rename %1 %2").arg(far(temporary), far(path))},
                          path, m_connection.orderTimeoutMs(), progress);
    return sent ? Status() : Status(sent.error());
}

Status SftpFiles::upload(const QString &localPath, const QString &path, const QString &sha256, Progress &progress)
{
    const auto sent = run({QStringLiteral("put -f %1 %2").arg(quoted(localPath), far(path))}, path,
                          m_connection.uploadTimeoutMs(QFileInfo(localPath).size()), progress);
    if (!sent)
        return sent.error();
    const auto hash = this->sha256(path, progress);
    if (!hash)
        return hash.error();
    if (*hash == sha256)
        return {};
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "Other bytes arrived at %1 than were sent."),
                     {path});
}

Status SftpFiles::rename(const QString &from, const QString &to, Progress &progress)
{
    const auto renamed =
        run({QStringLiteral("rename %1 %2").arg(far(from), far(to))}, to, m_connection.orderTimeoutMs(), progress);
    return renamed ? Status() : Status(renamed.error());
}

Status SftpFiles::replaceLink(const QString &path, const QString &target, Progress &progress)
{
    const QString temporary = path + QLatin1Char('.') + newId().left(8) + QStringLiteral(".tmp");
    // OpenSSH's server renames over what is there (posix-rename), a link too, and refuses to do so over a folder.
    const auto linked = run({QStringLiteral("ln -s %1 %2").arg(quoted(target), far(temporary)),
                             QStringLiteral("rename %1 %2").arg(far(temporary), far(path))},
                            path, m_connection.orderTimeoutMs(), progress);
    return linked ? Status() : Status(linked.error());
}

Status SftpFiles::removeFolder(const QString &folder, Progress &progress)
{
    const auto names = list(folder, progress);
    if (!names)
        return names.error().code == ErrorCode::NotFound ? Status() : Status(names.error());
    // By name: in quotes a * is no pattern.
    QStringList lines;
    for (const QString &name : *names)
        lines.append(QStringLiteral("-rm ") + far(folder + QLatin1Char('/') + name));
    lines.append(QStringLiteral("rmdir ") + far(folder));
    const auto removed = run(lines, folder, m_connection.orderTimeoutMs(), progress);
    return removed ? Status() : Status(removed.error());
}

} // namespace slipway
