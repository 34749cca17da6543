#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/target.h"
#include "models/targets/drivers.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace slipway {

/// Calls on one host through OpenSSH's own client, with the user's configuration, agent and jump hosts. It never asks
/// anything, and a host whose key is not known is refused. The address is ssh://[user@]host[:port]/folder. Settings:
/// `known_hosts` and `identity` (files), `access` ("shell", or "sftp" for an account that may do only that),
/// `answer_timeout_ms` (20000), `order_timeout_ms` (90000). The calls share one connection, which ends with the object,
/// or by itself some seconds after a program that was killed. Blocks; one thread.
class SshConnection
{
public:
    explicit SshConnection(const Target &target);
    ~SshConnection();
    SshConnection(const SshConnection &) = delete;
    SshConnection &operator=(const SshConnection &) = delete;

    static QList<DriverSetting> settings();
    static Status checkAddress(const Target &target);

    /// What is given to the command on its standard input: bytes, or a file.
    struct Input {
        QByteArray bytes;
        QString file;
    };
    struct Answer {
        int status = 0; ///< of the far command; 255 never reaches the caller
        QByteArray output;
        QByteArray errors;
    };

    /// Runs a line of POSIX shell in the target's folder. Status 61 = the folder is not there.
    Result<Answer> run(const QString &command, const Input &input, int timeoutMs, Progress &progress) const;
    /// Runs lines of sftp's batch language, up to the first that fails.
    Result<Answer> batch(const QStringList &lines, int timeoutMs, Progress &progress) const;

    QString folder() const { return m_folder; }
    QString target() const { return m_target.name; }
    int answerTimeoutMs() const;
    int orderTimeoutMs() const;
    /// For a file of this size on a slow link.
    int uploadTimeoutMs(qint64 bytes) const;
    /// The error of a command that ended with a status; `path` for the sentence.
    Error failure(const Answer &answer, const QString &path) const;

private:
    QStringList options(const QString &portOption) const;
    QString sharedSocket() const;
    Result<Answer> start(const QString &program, const QStringList &arguments, const Input &input, int timeoutMs,
                         Progress &progress) const;
    Error connectionError(const QByteArray &errors) const;

    Target m_target;
    QString m_host; ///< with the user
    int m_port = 0; ///< 0 = as the user's configuration says
    QString m_folder;
    QTemporaryDir m_shared; ///< holds the socket of the connection that the calls share
};

/// A word for a POSIX shell, whatever is in it.
QString shellQuoted(const QString &word);

} // namespace slipway
