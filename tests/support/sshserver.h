#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway {

/// A port of loopback on which nobody listens at this moment.
inline int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(probe, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(probe, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(probe);
    return ntohs(address.sin_port);
}

/// Whether somebody listens on a port of loopback.
inline bool isOpen(int port)
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    const bool open = ::connect(probe, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(probe);
    return open;
}

/// A real sshd on loopback with keys of its own, for this user; ended with the object.
class SshServer
{
public:
    enum class Access { Shell, SftpOnly };

    explicit SshServer(Access access) : m_access(access) {}
    ~SshServer() { stop(); }
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("sshd"),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
    }
    /// Why it cannot run here; empty when it can.
    static QString missing()
    {
        return program().isEmpty() ? QStringLiteral("no sshd is installed (packaging/install-deps --peers)")
                                   : QString();
    }

    bool start()
    {
        if (::geteuid() == 0)
            QDir().mkpath(QStringLiteral("/run/sshd"));
        makeKey(file("hostkey"));
        makeKey(file("identity"));
        QFile::copy(file("identity.pub"), file("authorized_keys"));
        m_port = freePort();
        const QByteArray config =
            "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + file("hostkey").toUtf8()
            + "\nPidFile none\nAuthorizedKeysFile " + file("authorized_keys").toUtf8()
            + "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
              "KbdInteractiveAuthentication no\nSubsystem sftp internal-sftp\n"
              "SetEnv HOME=" // without the start files of who runs the tests
            + m_folder.path().toUtf8() + '\n' + (m_access == Access::SftpOnly ? "ForceCommand internal-sftp\n" : "");
        write(file("config"), config);
        QFile hostKey(file("hostkey.pub"));
        if (!hostKey.open(QIODevice::ReadOnly))
            return false;
        const QByteArray key = hostKey.readAll();
        write(file("known_hosts"), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key);
        m_process.start(program(), {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), file("config")});
        return m_process.waitForStarted() && waitForPort();
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int port() const { return m_port; }
    QString knownHosts() const { return file("known_hosts"); }
    QString identity() const { return file("identity"); }
    void forgetKey() { write(file("authorized_keys"), {}); }
    void changeKnownHost() { write(file("known_hosts"), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + other()); }

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void makeKey(const QString &path)
    {
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                           QString(), QStringLiteral("-f"), path});
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QByteArray other() const
    {
        makeKey(file("otherkey"));
        QFile key(file("otherkey.pub"));
        return key.open(QIODevice::ReadOnly) ? key.readAll() : QByteArray();
    }
    bool waitForPort() const
    {
        for (int i = 0; i < 200; ++i) {
            if (isOpen(m_port))
                return true;
            QThread::msleep(20);
        }
        return false;
    }

    Access m_access;
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace slipway
