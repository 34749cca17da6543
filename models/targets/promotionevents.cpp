#include "models/targets/promotionevents.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr int redisTimeoutMs = 3000;
constexpr int webhookTimeoutMs = 5000;
constexpr qint64 maxEventBytes = 64 * 1024;
const auto eventType = QStringLiteral("ml.model.promoted.v1");
const auto redisDone = QStringLiteral("redis_done");
const auto webhookDone = QStringLiteral("webhook_done");
const auto eventKey = QStringLiteral("event");
const auto problemKey = QStringLiteral("problem");

Status appendLine(const QString &path, const QByteArray &line)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return fileError(errno, path);
    // One write of an appended line is whole, whoever else appends.
    const bool written = ::write(fd, line.constData(), static_cast<size_t>(line.size())) == line.size();
    const bool durable = written && ::fsync(fd) == 0;
    const int reason = errno;
    ::close(fd);
    return durable ? Status() : Status(fileError(reason, path));
}

QString outboxOf(const QString &folder)
{
    return folder + QStringLiteral("/.slipway-outbox");
}

/// The files of the events that wait, oldest first.
QFileInfoList waitingIn(const QString &folder)
{
    return QDir(outboxOf(folder)).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

} // namespace

Status PromotionEvents::add(const PromotionEvent &event)
{
    const QJsonObject object{{QStringLiteral("timestamp"), event.atMs},   {QStringLiteral("event_type"), eventType},
                             {QStringLiteral("model_name"), event.model}, {QStringLiteral("version"), event.version},
                             {QStringLiteral("stage"), event.stage},      {QStringLiteral("run_id"), event.runId}};
    const QJsonObject waiting{{eventKey, object}, {redisDone, m_redis.isEmpty()}, {webhookDone, m_webhook.isEmpty()}};
    const QString outbox = outboxOf(m_folder);
    if (!QDir().mkpath(outbox))
        return fileError(errno, outbox);
    // The time first, so that the names sort as the events happened.
    const QString name = QStringLiteral("/%1-%2.json").arg(event.atMs, 15, 10, QLatin1Char('0')).arg(newId());
    if (const Status queued = writeFileAtomically(outbox + name, QJsonDocument(waiting).toJson()); !queued)
        return queued;
    return appendLine(QStringLiteral("%1/%2/events.jsonl").arg(m_folder, event.model),
                      QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

QString PromotionEvents::deliver(Progress &progress)
{
    Reached reached;
    QString problem;
    for (const QFileInfo &file : waitingIn(m_folder)) {
        const Status delivered = deliverOne(file.filePath(), reached, progress);
        if (!delivered && problem.isEmpty())
            problem = delivered.error().text();
    }
    return problem;
}

std::optional<Sentence> PromotionEvents::remind(qint64 nowMs, Progress &progress)
{
    constexpr qint64 betweenTriesMs = 30000;
    QFileInfoList waiting = waitingIn(m_folder);
    if (!waiting.isEmpty() && std::abs(nowMs - waiting.first().lastModified().toMSecsSinceEpoch()) >= betweenTriesMs) {
        static_cast<void>(deliver(progress));
        waiting = waitingIn(m_folder);
    }
    if (waiting.isEmpty())
        return std::nullopt;
    const auto bytes = readWholeFile(waiting.first().filePath(), maxEventBytes);
    const QString why = QJsonDocument::fromJson(bytes.valueOr({})).object()[problemKey].toString();
    return makeSentence(QT_TRANSLATE_NOOP("Core", "Promotion events that nobody has taken yet: %1. %2"),
                        {QString::number(waiting.size()), why});
}

Status PromotionEvents::deliverOne(const QString &path, Reached &reached, Progress &progress)
{
    const auto bytes = readWholeFile(path, maxEventBytes);
    if (!bytes)
        return bytes.error();
    QJsonObject waiting = QJsonDocument::fromJson(*bytes).object();
    const QJsonObject event = waiting[eventKey].toObject();
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    Status problem;
    if (!waiting[redisDone].toBool() && reached.redis) {
        const auto published = redisPublish(m_redis, "ml_events:" + eventType.toLatin1(), body, redisTimeoutMs);
        waiting[redisDone] = reached.redis = published.ok();
        if (!published)
            problem = published.error();
    }
    if (!waiting[webhookDone].toBool() && reached.webhook) {
        const QString id = QFileInfo(path).completeBaseName();
        const Status sent =
            sendCloudEvent(id, body, static_cast<qint64>(event[QStringLiteral("timestamp")].toDouble()), progress);
        waiting[webhookDone] = reached.webhook = sent.ok();
        if (!sent)
            problem = sent;
    }
    if (waiting[redisDone].toBool() && waiting[webhookDone].toBool())
        return QFile::remove(path) ? Status() : Status(fileError(errno, path));
    if (!problem)
        waiting[problemKey] = problem.error().text();
    if (const Status kept = writeFileAtomically(path, QJsonDocument(waiting).toJson()); !kept)
        return kept;
    return problem;
}

Status PromotionEvents::sendCloudEvent(const QString &id, const QByteArray &body, qint64 atMs, Progress &progress)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_webhook;
    request.order = true;
    request.timeoutMs = webhookTimeoutMs;
    request.body = body;
    request.headers = {{"Content-Type", "application/json"},
                       {"ce-specversion", "1.0"},
                       {"ce-id", id.toLatin1()},
                       {"ce-source", "/slipway"},
                       {"ce-type", eventType.toLatin1()},
                       {"ce-time", isoUtc(atMs).toLatin1()}};
    const auto answer = m_sender->send(request, progress);
    if (!answer)
        return answer.error();
    const QList<int> taken{200, 201, 202, 204};
    if (taken.contains(answer->status))
        return {};
    return makeError(ErrorCode::Remote,
                     QT_TRANSLATE_NOOP("Core", "%1 did not take the promotion event (%2). It is sent "
                                               "again."),
                     {m_webhook, QString::number(answer->status)});
}

} // namespace slipway
