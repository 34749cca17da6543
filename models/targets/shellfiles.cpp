#include "models/targets/shellfiles.h"

#include "models/base/ids.h"

#include <QFileInfo>

namespace slipway {

namespace {

constexpr int notThere = 62;
constexpr int thereAlready = 63;
constexpr int noLink = 64;
constexpr int hashLength = 64;

QString temporaryName(const QString &path)
{
    return path + QLatin1Char('.') + newId().left(8) + QStringLiteral(".tmp");
}

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return shellQuoted(folder.isEmpty() ? QStringLiteral(".") : folder);
}

} // namespace

Error ShellFiles::errorOf(const SshConnection::Answer &answer, const QString &path) const
{
    switch (answer.status) {
    case notThere:
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 is not on %2."),
                         {path, m_connection.target()});
    case thereAlready:
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 is there already."), {path});
    case noLink:
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "%1 is no link. Move it away; then it can be exchanged in one step."), {path});
    default:
        return m_connection.failure(answer, path);
    }
}

Result<QByteArray> ShellFiles::ask(const QString &command, const QString &path, int timeoutMs, Progress &progress)
{
    const auto answer = m_connection.run(command, {}, timeoutMs, progress);
    if (!answer)
        return answer.error();
    return answer->status == 0 ? Result<QByteArray>(answer->output) : Result<QByteArray>(errorOf(*answer, path));
}

Status ShellFiles::order(const QString &command, const QString &path, Progress &progress,
                         const SshConnection::Input &input)
{
    const auto answer = m_connection.run(command, input, m_connection.orderTimeoutMs(), progress);
    if (!answer)
        return answer.error();
    return answer->status == 0 ? Status() : Status(errorOf(*answer, path));
}

Result<QStringList> ShellFiles::list(const QString &folder, Progress &progress)
{
    const QString path = shellQuoted(folder.isEmpty() ? QStringLiteral(".") : folder);
    const auto output = ask(QStringLiteral("[ -d %1 ] || exit 62; ls -1 -- %1").arg(path), folder,
                            m_connection.answerTimeoutMs(), progress);
    if (!output)
        return output.error();
    return QString::fromUtf8(*output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<QByteArray> ShellFiles::read(const QString &path, Progress &progress)
{
    return ask(QStringLiteral("[ -e %1 ] || exit 62; head -c 1048576 -- %1").arg(shellQuoted(path)), path,
               m_connection.answerTimeoutMs(), progress);
}

Result<QString> ShellFiles::sha256(const QString &path, Progress &progress)
{
    const auto output = ask(QStringLiteral("[ -e %1 ] || exit 62; sha256sum < %1").arg(shellQuoted(path)), path,
                            m_connection.orderTimeoutMs(), progress);
    return output ? Result<QString>(QString::fromLatin1(output->left(hashLength))) : Result<QString>(output.error());
}

Result<bool> ShellFiles::exists(const QString &path, Progress &progress)
{
    const auto output = ask(QStringLiteral("[ -e %1 ] && echo yes || echo no").arg(shellQuoted(path)), path,
                            m_connection.answerTimeoutMs(), progress);
    return output ? Result<bool>(output->startsWith("yes")) : Result<bool>(output.error());
}

std::optional<qint64> ShellFiles::freeBytes(Progress &progress)
{
    const auto output = ask(QStringLiteral("df -Pk ."), {}, m_connection.answerTimeoutMs(), progress);
    if (!output)
        return std::nullopt;
    const QList<QByteArray> words = output->trimmed().split('\n').last().simplified().split(' ');
    bool isNumber = false;
    const qint64 kilobytes = words.value(3).toLongLong(&isNumber);
    return isNumber ? std::optional(kilobytes * 1024) : std::nullopt;
}

Status ShellFiles::makeFolder(const QString &folder, Progress &progress)
{
    return order(QStringLiteral("mkdir -p -- %1").arg(shellQuoted(folder)), folder, progress);
}

Status ShellFiles::makeNewFolder(const QString &folder, Progress &progress)
{
    return order(QStringLiteral("mkdir -- %1 || { [ -e %1 ] && exit 63; exit 1; }").arg(shellQuoted(folder)), folder,
                 progress);
}

Status ShellFiles::write(const QString &path, const QByteArray &bytes, Progress &progress)
{
    return order(QStringLiteral("cat > %1 && sync %1 && mv -Tf -- %1 %2 && sync %3")
                     .arg(shellQuoted(temporaryName(path)), shellQuoted(path), folderOf(path)),
                 path, progress, {bytes, {}});
}

Status ShellFiles::upload(const QString &localPath, const QString &path, const QString &sha256, Progress &progress)
{
    const auto answer =
        m_connection.run(QStringLiteral("cat > %1 && sync %1 && sha256sum < %1").arg(shellQuoted(path)),
                         {{}, localPath}, m_connection.uploadTimeoutMs(QFileInfo(localPath).size()), progress);
    if (!answer)
        return answer.error();
    if (answer->status != 0)
        return errorOf(*answer, path);
    if (QString::fromLatin1(answer->output.left(hashLength)) == sha256)
        return {};
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "Other bytes arrived at %1 than were sent."),
                     {path});
}

Status ShellFiles::rename(const QString &from, const QString &to, Progress &progress)
{
    return order(QStringLiteral("[ ! -e %2 ] || exit 63; mv -T -- %1 %2 && sync %3")
                     .arg(shellQuoted(from), shellQuoted(to), folderOf(to)),
                 to, progress);
}

Status ShellFiles::replaceLink(const QString &path, const QString &target, Progress &progress)
{
    return order(QStringLiteral("[ ! -e %1 ] || [ -L %1 ] || exit 64; ln -s -- %2 %3 && mv -Tf -- %3 %1 && sync %4")
                     .arg(shellQuoted(path), shellQuoted(target), shellQuoted(temporaryName(path)), folderOf(path)),
                 path, progress);
}

Status ShellFiles::removeFolder(const QString &folder, Progress &progress)
{
    return order(QStringLiteral("rm -rf -- %1").arg(shellQuoted(folder)), folder, progress);
}

} // namespace slipway
