#pragma once

#include "models/targets/servercalls.h"

namespace slipway {

/// What people note on slipwayd for each other (lock, freeze), and what it says of the key that asks: on every replica,
/// for they may be reached under different addresses. One that is silent keeps nobody from the others, and one that is
/// too old to keep notes counts as one without any. Functions as in TargetDriver.
class SlipwaydControl
{
public:
    /// `replicas` must outlive it; `target` is for sentences.
    SlipwaydControl(QString target, std::vector<ServerCalls> &replicas)
        : m_target(std::move(target)), m_replicas(replicas)
    {
    }

    Result<OrderAccess> orderAccess(Progress &progress);
    Status takeLock(const QString &owner, Progress &progress);
    void releaseLock(const QString &owner, Progress &progress);
    Result<std::optional<FarLock>> lockHolder(Progress &progress);
    Result<std::optional<TargetFreeze>> freeze(Progress &progress);
    Status setFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress);

private:
    Result<std::optional<ControlNotes>> notesOf(ServerCalls &replica, Progress &progress);
    /// Of those that answer and keep any; an error when none answers.
    Result<QList<ControlNotes>> notes(Progress &progress);

    QString m_target;
    std::vector<ServerCalls> &m_replicas;
};

} // namespace slipway
