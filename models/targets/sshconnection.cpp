#include "models/targets/sshconnection.h"

#include "models/targets/servercalls.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway {

namespace {

constexpr int connectSeconds = 5;
constexpr int pollMs = 50;
constexpr int sharedIdleSeconds = 15;
constexpr int maxSocketBytes = 80;
constexpr int graceMs = 2000;
constexpr qsizetype maxOutputBytes = 4 * 1024 * 1024;
constexpr int connectionFailed = 255;
constexpr int noFolder = 61;

QString lastLine(const QByteArray &errors)
{
    const QList<QByteArray> lines = errors.trimmed().split('\n');
    return QString::fromUtf8(lines.last()).simplified().left(300);
}

} // namespace

QString shellQuoted(const QString &word)
{
    QString inner = word;
    inner.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

SshConnection::SshConnection(const Target &target) : m_target(target)
{
    const QUrl url(target.url, QUrl::StrictMode);
    m_host = url.userName().isEmpty() ? url.host() : url.userName() + QLatin1Char('@') + url.host();
    m_port = url.port(0);
    m_folder = url.path();
    while (m_folder.endsWith(QLatin1Char('/')))
        m_folder.chop(1);
}

SshConnection::~SshConnection()
{
    if (!QFileInfo::exists(sharedSocket()))
        return;
    QProcess process;
    process.start(QStringLiteral("ssh"),
                  options(QStringLiteral("-p"))
                      + QStringList{QStringLiteral("-O"), QStringLiteral("exit"), QStringLiteral("--"), m_host});
    if (!process.waitForFinished(graceMs))
        process.kill();
}

QString SshConnection::sharedSocket() const
{
    return m_shared.filePath(QStringLiteral("c"));
}

QList<DriverSetting> SshConnection::settings()
{
    using Kind = DriverSetting::Kind;
    return {
        {QStringLiteral("known_hosts"), Kind::Folder, QStringLiteral("file with the host's key, instead of your own"),
         false},
        {QStringLiteral("identity"), Kind::Folder, QStringLiteral("file with the private key, instead of your own"),
         false},
        {QStringLiteral("access"), Kind::Text, QStringLiteral("shell, or sftp for an account that may do only that"),
         false},
        {QStringLiteral("answer_timeout_ms"), Kind::Milliseconds,
         QStringLiteral("how long a question waits for its answer"), false},
        {QStringLiteral("order_timeout_ms"), Kind::Milliseconds,
         QStringLiteral("how long an order waits for its answer"), false},
        {QStringLiteral("order_alive_ms"), Kind::Milliseconds,
         QStringLiteral("how long an order without an answer may still take effect"), false},
        {QStringLiteral("proof_timeout_ms"), Kind::Milliseconds,
         QStringLiteral("how long the proof waits for the new version"), false},
    };
}

Status SshConnection::checkAddress(const Target &target)
{
    const QUrl url(target.url, QUrl::StrictMode);
    static const QRegularExpression path(QStringLiteral("^/[A-Za-z0-9._/+@=-]+\\z"));
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9._:-]*\\z"));
    const bool usable = url.isValid() && url.scheme() == QLatin1String("ssh") && name.match(url.host()).hasMatch()
                        && (url.userName().isEmpty() || name.match(url.userName()).hasMatch())
                        && path.match(url.path()).hasMatch() && !url.hasQuery() && !url.hasFragment();
    if (!usable || !url.password().isEmpty()) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 is not the address of a folder on a host. Write it as "
                                                   "ssh://user@host:port/folder, without a password."),
                         {QUrl(target.url).toString(QUrl::RemovePassword)});
    }
    const QString access = target.settings.value(QStringLiteral("access"), QStringLiteral("shell"));
    if (access == QLatin1String("shell") || access == QLatin1String("sftp"))
        return {};
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "access must be shell or sftp, not %1."),
                     {access});
}

int SshConnection::answerTimeoutMs() const
{
    return setting(m_target, QStringLiteral("answer_timeout_ms"), 20000);
}

int SshConnection::orderTimeoutMs() const
{
    return setting(m_target, QStringLiteral("order_timeout_ms"), 90000);
}

int SshConnection::uploadTimeoutMs(qint64 bytes) const
{
    return orderTimeoutMs() + uploadMs(bytes);
}

QStringList SshConnection::options(const QString &portOption) const
{
    QStringList options{QStringLiteral("-oBatchMode=yes"), QStringLiteral("-oStrictHostKeyChecking=yes"),
                        QStringLiteral("-oConnectTimeout=%1").arg(connectSeconds),
                        QStringLiteral("-oServerAliveInterval=5"), QStringLiteral("-oClearAllForwardings=yes")};
    if (const QString file = m_target.settings.value(QStringLiteral("known_hosts")); !file.isEmpty()) {
        options.append(QStringLiteral("-oUserKnownHostsFile=\"%1\"").arg(file));
        options.append(QStringLiteral("-oGlobalKnownHostsFile=/dev/null"));
    }
    if (const QString file = m_target.settings.value(QStringLiteral("identity")); !file.isEmpty())
        options += {QStringLiteral("-i"), file, QStringLiteral("-oIdentitiesOnly=yes")};
    // The name of a socket has little room, and ssh makes a longer one on the way.
    const QString socket = sharedSocket();
    if (m_shared.isValid() && socket.toLocal8Bit().size() <= maxSocketBytes) {
        options += {QStringLiteral("-oControlMaster=auto"), QStringLiteral("-oControlPath=\"%1\"").arg(socket),
                    QStringLiteral("-oControlPersist=%1").arg(sharedIdleSeconds)};
    }
    if (m_port > 0)
        options += {portOption, QString::number(m_port)};
    return options;
}

Result<SshConnection::Answer> SshConnection::run(const QString &command, const Input &input, int timeoutMs,
                                                 Progress &progress) const
{
    const QString line = QStringLiteral("LC_ALL=C; export LC_ALL; cd -- %1 2>/dev/null || exit %2; %3")
                             .arg(shellQuoted(m_folder), QString::number(noFolder), command);
    return start(QStringLiteral("ssh"),
                 options(QStringLiteral("-p")) + QStringList{QStringLiteral("-T"), QStringLiteral("--"), m_host, line},
                 input, timeoutMs, progress);
}

Result<SshConnection::Answer> SshConnection::batch(const QStringList &lines, int timeoutMs, Progress &progress) const
{
    return start(QStringLiteral("sftp"),
                 QStringList{QStringLiteral("-b"), QStringLiteral("-")} + options(QStringLiteral("-P"))
                     + QStringList{QStringLiteral("--"), m_host},
                 {lines.join(QLatin1Char('\n')).toUtf8() + '\n', {}}, timeoutMs, progress);
}

Result<SshConnection::Answer> SshConnection::start(const QString &program, const QStringList &arguments,
                                                   const Input &input, int timeoutMs, Progress &progress) const
{
    QProcess process;
    if (!input.file.isEmpty())
        process.setStandardInputFile(input.file);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "The program %1 could not be started. Install OpenSSH's client."),
                         {program});
    }
    if (input.file.isEmpty()) {
        process.write(input.bytes);
        process.closeWriteChannel();
    }
    QElapsedTimer taken;
    taken.start();
    Answer answer;
    while (!process.waitForFinished(pollMs) && process.state() != QProcess::NotRunning) {
        answer.output += process.readAllStandardOutput();
        const bool tooMuch = answer.output.size() > maxOutputBytes;
        if (!tooMuch && !progress.cancelled() && taken.elapsed() < timeoutMs)
            continue;
        process.kill();
        process.waitForFinished(graceMs);
        if (progress.cancelled())
            return cancelledError();
        if (tooMuch) {
            return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 answered with more than can be read."),
                             {m_target.name});
        }
        return makeError(ErrorCode::Timeout, QT_TRANSLATE_NOOP("Core", "%1 did not answer %2 within %3 s."),
                         {m_target.name, program, QString::number(timeoutMs / 1000.0)});
    }
    answer.output += process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : connectionFailed;
    if (answer.status == connectionFailed)
        return connectionError(answer.errors);
    return answer;
}

Error SshConnection::connectionError(const QByteArray &errors) const
{
    const QString reason = lastLine(errors);
    if (errors.contains("Host key verification failed") || errors.contains("REMOTE HOST IDENTIFICATION HAS CHANGED")) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core",
                                           "The key of %1 is not the known one, so nothing was sent. Compare it "
                                           "with the host's own and put it into known_hosts."),
                         {m_host}, reason);
    }
    if (errors.contains("Permission denied") || errors.contains("Too many authentication failures")) {
        return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 did not let you in (%2)."), {m_host, reason},
                         reason);
    }
    return makeError(ErrorCode::Unreachable,
                     QT_TRANSLATE_NOOP("Core", "%1 gave no answer (%2). Check that the host runs and the address is "
                                               "right."),
                     {m_host, reason}, reason);
}

Error SshConnection::failure(const Answer &answer, const QString &path) const
{
    const QString reason = lastLine(answer.errors.isEmpty() ? answer.output : answer.errors);
    if (answer.status == noFolder) {
        return makeError(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Core", "The folder %1 of %2 is not there."),
                         {m_folder, m_target.name});
    }
    if (answer.errors.contains("ermission denied") || answer.errors.contains("Read-only file system")) {
        return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 on %2 must not be used by you (%3)."),
                         {path, m_target.name, reason});
    }
    if (answer.errors.contains("No space left") || answer.errors.contains("quota exceeded")) {
        return makeError(ErrorCode::NoSpace, QT_TRANSLATE_NOOP("Core", "The disk of %1 is full (%2)."),
                         {m_target.name, path});
    }
    return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 could not do what was asked with %2 (%3)."),
                     {m_target.name, path, reason});
}

} // namespace slipway
