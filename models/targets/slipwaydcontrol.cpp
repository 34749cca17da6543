#include "models/targets/slipwaydcontrol.h"

#include "models/base/person.h"

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

using nlohmann::json;

} // namespace

Result<std::optional<ControlNotes>> SlipwaydControl::notesOf(ServerCalls &replica, Progress &progress)
{
    const auto question = replica.question("GET", QStringLiteral("/api/v1/control"));
    if (!question)
        return question.error();
    const auto response = replica.send(*question, progress);
    if (!response)
        return response.error();
    if (response->status == 404)
        return std::optional<ControlNotes>();
    if (response->status != 200)
        return replica.statusError(*question, *response);
    auto notes = readControlNotes(response->body, replica.nameOf(*question));
    return notes ? Result<std::optional<ControlNotes>>(std::optional(*notes)) : notes.error();
}

Result<QList<ControlNotes>> SlipwaydControl::notes(Progress &progress)
{
    QList<ControlNotes> all;
    std::optional<Error> silence;
    bool answered = false;
    for (ServerCalls &replica : m_replicas) {
        const auto one = notesOf(replica, progress);
        if (!one && !isSilence(one.error()))
            return one.error();
        if (!one) {
            silence = silence.value_or(one.error());
            continue;
        }
        answered = true;
        if (*one)
            all.append(**one);
    }
    return answered ? Result<QList<ControlNotes>>(all) : Result<QList<ControlNotes>>(*silence);
}

Result<OrderAccess> SlipwaydControl::orderAccess(Progress &progress)
{
    const auto all = notes(progress);
    if (!all)
        return all.error();
    for (const ControlNotes &one : *all) {
        if (!one.roles.contains(QLatin1String("deploy"))) {
            return makeError(ErrorCode::Refused,
                             QT_TRANSLATE_NOOP("Core", "%1 lets the key %2 do this and no more: %3. A deployment needs "
                                                       "a key with the role deploy."),
                             {m_target, one.key, one.roles.join(QStringLiteral(", "))});
        }
    }
    return all->size() == static_cast<qsizetype>(m_replicas.size()) ? OrderAccess::Given : OrderAccess::Unknown;
}

Status SlipwaydControl::takeLock(const QString &owner, Progress &progress)
{
    const json body{{"owner", owner.toStdString()}, {"who", currentPerson().toStdString()}};
    bool taken = false;
    std::optional<Error> silence;
    for (ServerCalls &replica : m_replicas) {
        const Status answer =
            replica.post(QStringLiteral("/api/v1/control/lock"), QByteArray::fromStdString(body.dump()), progress);
        if (!answer && isSilence(answer.error())) {
            silence = silence.value_or(answer.error());
            continue;
        }
        if (!answer && answer.error().code != ErrorCode::NotFound) { // it keeps no notes
            releaseLock(owner, progress);
            return answer;
        }
        taken = true;
    }
    return taken ? Status() : Status(*silence);
}

void SlipwaydControl::releaseLock(const QString &owner, Progress &progress)
{
    const json body{{"owner", owner.toStdString()}};
    for (ServerCalls &replica : m_replicas) {
        static_cast<void>(
            replica.post(QStringLiteral("/api/v1/control/unlock"), QByteArray::fromStdString(body.dump()), progress));
    }
}

Result<std::optional<FarLock>> SlipwaydControl::lockHolder(Progress &progress)
{
    const auto all = notes(progress);
    if (!all)
        return all.error();
    for (const ControlNotes &one : *all) {
        if (one.lock)
            return one.lock;
    }
    return std::optional<FarLock>();
}

Result<std::optional<TargetFreeze>> SlipwaydControl::freeze(Progress &progress)
{
    const auto all = notes(progress);
    if (!all)
        return all.error();
    for (const ControlNotes &one : *all) {
        if (one.freeze)
            return one.freeze;
    }
    return std::optional<TargetFreeze>();
}

Status SlipwaydControl::setFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress)
{
    json body = json::object();
    if (freeze) {
        body = {
            {"reason", freeze->reason.toStdString()}, {"who", freeze->who.toStdString()}, {"since", freeze->sinceMs}};
    }
    const QString path = freeze ? QStringLiteral("/api/v1/control/freeze") : QStringLiteral("/api/v1/control/unfreeze");
    Status all;
    for (ServerCalls &replica : m_replicas) {
        const Status answer = replica.post(path, QByteArray::fromStdString(body.dump()), progress);
        if (!answer && all)
            all = answer;
    }
    return all;
}

} // namespace slipway
