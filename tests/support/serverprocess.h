#pragma once

#include "models/base/httpclient.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

#include <utility>

namespace slipway {

/// An answer of the server; `json` is empty when the body was no JSON object.
struct ServerAnswer {
    int status = 0; ///< 0: no answer
    QByteArray body;
    QJsonObject json;
};

/// A real slipwayd, started from beside the test program on a free loopback port. Killed with the object.
class ServerProcess
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit ServerProcess(const QString &root, const QStringList &moreArguments = {});
    ~ServerProcess();

    /// Every file it writes may have this many bytes at most: what a full disk does to it.
    void limitFileSize(qint64 bytes);
    /// False when it ended or printed no address.
    bool start();
    QString url() const { return m_url; }
    int port() const;
    qint64 pid() const { return m_process.processId(); }
    /// What it wrote to standard error and output so far, for the failures of a start.
    QString output();

    void killHard();
    /// SIGTERM; the exit status, or -1 when it does not end.
    int terminate();
    int waitForExit();

    /// Sent with every request from now on, as `Authorization: Bearer …`.
    void setToken(const QByteArray &token) { m_token = token; }
    /// Whom to believe from now on, for a server that speaks TLS.
    void setTrust(const HttpTrust &trust) { m_trust = trust; }
    ServerAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      const Headers &headers = {});
    ServerAnswer get(const QString &path) { return send("GET", path); }
    ServerAnswer post(const QString &path, const QJsonObject &body);
    /// PUTs the bytes with their hash.
    ServerAnswer upload(const QString &slug, const QString &version, const QByteArray &bytes,
                        const QString &file = QStringLiteral("model.bin"), const QString &modelName = {});
    /// The entry of /health for a model.
    QJsonObject health(const QString &slug);

private:
    QProcess m_process;
    QString m_url;
    QString m_output;
    QByteArray m_token;
    HttpTrust m_trust;
};

} // namespace slipway
