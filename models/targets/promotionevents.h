#pragma once

#include "models/base/httpclient.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace slipway {

/// That a version came to a stage, as the consumers of `ml.model.promoted.v1` know it.
struct PromotionEvent {
    QString model;
    QString version;
    QString stage; ///< "Production"
    QString runId;
    qint64 atMs = 0;
};

/// Tells that a version came to a stage: a line in MODEL/events.jsonl, then Redis PUBLISH on the channel
/// `ml_events:ml.model.promoted.v1`, and a CloudEvent 1.0.2 in binary mode, each where it is configured. An event waits
/// in the folder `.slipway-outbox` until everybody took it and is sent again under the same id, so that each gets it at
/// least once. Blocks; one thread.
class PromotionEvents
{
public:
    /// `folder` holds the models. `redis` is host:port, `webhook` an address; empty = not configured.
    PromotionEvents(QString folder, QString redis, QString webhook, std::shared_ptr<HttpSender> sender)
        : m_folder(std::move(folder)),
          m_redis(std::move(redis)),
          m_webhook(std::move(webhook)),
          m_sender(std::move(sender))
    {
    }

    /// Appends the event and puts it into the outbox. What is appended stays, whether or not it can be delivered.
    Status add(const PromotionEvent &event);
    /// Tries to deliver what waits, oldest first. Returns what could not be delivered, in one sentence; empty = nothing
    /// waits any more.
    QString deliver(Progress &progress);
    /// What waits and why, after another try when the last is half a minute old; nothing when nothing waits.
    std::optional<Sentence> remind(qint64 nowMs, Progress &progress);

private:
    /// Who could be reached so far: who could not is not tried again with the next event.
    struct Reached {
        bool redis = true;
        bool webhook = true;
    };
    Status deliverOne(const QString &path, Reached &reached, Progress &progress);
    Status sendCloudEvent(const QString &id, const QByteArray &body, qint64 atMs, Progress &progress);

    QString m_folder;
    QString m_redis;
    QString m_webhook;
    std::shared_ptr<HttpSender> m_sender;
};

/// Redis PUBLISH over one connection of its own; returns how many subscribers got it. `address` is host:port.
/// Unreachable, Timeout, Remote. Blocks for at most `timeoutMs`.
Result<int> redisPublish(const QString &address, const QByteArray &channel, const QByteArray &message, int timeoutMs);

} // namespace slipway
