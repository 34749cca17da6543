#pragma once

#include <QString>
#include <QtGlobal>

namespace slipway {

/// The time, as a dependency: tests hand in one that stands still.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowMs() const = 0;
    /// Milliseconds since some moment; never goes back, whatever is done to the system's time.
    virtual qint64 steadyMs() const;
    /// Lets this much time pass. Blocks.
    virtual void sleep(int ms) const;
};

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

/// "2026-11-21T12:00:00.000Z", the form of ledger, logs and `--json`.
QString isoUtc(qint64 msSinceEpoch);

} // namespace slipway
