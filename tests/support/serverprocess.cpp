#include "tests/support/serverprocess.h"

#include "models/artifacts/hash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <sys/resource.h>

namespace slipway {

ServerProcess::ServerProcess(const QString &root, const QStringList &moreArguments)
{
    m_process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/slipwayd"));
    QStringList arguments{QStringLiteral("--root"), root};
    if (!moreArguments.contains(QStringLiteral("--listen")))
        arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    m_process.setArguments(arguments + moreArguments);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

ServerProcess::~ServerProcess()
{
    killHard();
}

void ServerProcess::limitFileSize(qint64 bytes)
{
    m_process.setChildProcessModifier([bytes] {
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
}

bool ServerProcess::start()
{
    m_output.clear();
    m_url.clear();
    m_process.start();
    const QString announcement = QStringLiteral("slipwayd listening on ");
    while (!m_output.contains(announcement) || !m_output.endsWith(QLatin1Char('\n'))) {
        if (!m_process.waitForReadyRead(60000))
            return false;
        m_output += QString::fromUtf8(m_process.readAll());
    }
    m_url = m_output.mid(m_output.indexOf(announcement) + announcement.size()).section(QLatin1Char('\n'), 0, 0);
    m_url.replace(QLatin1String("//0.0.0.0:"), QLatin1String("//127.0.0.1:")); // every address: this one too
    return true;
}

int ServerProcess::port() const
{
    return QUrl(m_url).port();
}

QString ServerProcess::output()
{
    m_output += QString::fromUtf8(m_process.readAll());
    return m_output;
}

void ServerProcess::killHard()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(30000);
}

int ServerProcess::terminate()
{
    m_process.terminate();
    return waitForExit();
}

int ServerProcess::waitForExit()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(60000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

ServerAnswer ServerProcess::send(const QByteArray &method, const QString &path, const QByteArray &body,
                                 const Headers &headers)
{
    HttpRequest request;
    request.method = method;
    request.url = m_url + path;
    request.body = body;
    request.headers = headers;
    request.timeoutMs = 120000;
    request.trust = m_trust;
    if (!m_token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_token});
    HttpClient client;
    NoProgress progress;
    const auto response = client.send(request, progress);
    ServerAnswer answer;
    if (!response)
        return answer;
    answer.status = response->status;
    answer.body = response->body;
    answer.json = QJsonDocument::fromJson(response->body).object();
    return answer;
}

ServerAnswer ServerProcess::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact),
                {{"Content-Type", "application/json"}});
}

ServerAnswer ServerProcess::upload(const QString &slug, const QString &version, const QByteArray &bytes,
                                   const QString &file, const QString &modelName)
{
    Headers headers{{"X-Content-SHA256", sha256(bytes).toLatin1()}};
    if (!modelName.isEmpty())
        headers.append({"X-Model-Name", QUrl::toPercentEncoding(modelName)});
    const QString path = QStringLiteral("/api/v1/models/%1/versions/%2/files/%3")
                             .arg(QString::fromLatin1(QUrl::toPercentEncoding(slug)),
                                  QString::fromLatin1(QUrl::toPercentEncoding(version)),
                                  QString::fromLatin1(QUrl::toPercentEncoding(file)));
    return send("PUT", path, bytes, headers);
}

QJsonObject ServerProcess::health(const QString &slug)
{
    const QJsonArray models = get(QStringLiteral("/health")).json[QStringLiteral("models")].toArray();
    for (const QJsonValue &model : models) {
        if (model[QStringLiteral("slug")].toString() == slug)
            return model.toObject();
    }
    return {};
}

} // namespace slipway
