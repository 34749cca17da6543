#pragma once

#include "models/base/clock.h"
#include "models/domain/deployment.h"
#include "models/domain/runorder.h"
#include "models/storage/ledger.h"

namespace slipway {

/// What people do with a deployment while it runs, in this process or another, and what its health gate saw. Orders go
/// through the ledger and into the activity; the gate obeys at its next look. Functions block; any thread.
/// Orders end with NotFound (no such deployment), Conflict (it runs no more, or there is nothing to do).
class RunControls
{
public:
    /// Both must outlive this object.
    RunControls(Ledger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// Holds the traffic where it is; a limit that is broken still takes the version back. InvalidArgument without a
    /// reason.
    Status pause(const QString &deployment, const QString &reason);
    Status resume(const QString &deployment);
    /// Skips the rest of the hold of the step that runs; ends a pause. InvalidArgument without a reason; Conflict when
    /// nothing is held.
    Status promote(const QString &deployment, const QString &reason);

    /// NotFound. With its readings.
    Result<Deployment> find(const QString &deployment);
    /// As they were taken; empty where nothing was watched.
    Result<QList<GateReading>> readings(const QString &deployment);

private:
    Status order(const QString &deployment, RunAct act, const QString &reason);

    Ledger &m_ledger;
    const Clock &m_clock;
};

/// Whether a step holds the traffic for a time: "canary", "shadow", "watch".
bool isHold(const QString &step);

} // namespace slipway
