#pragma once

#include <QtGlobal>

#include <mutex>

namespace slipway {

enum class BreakerState { Closed, Open, HalfOpen };

/// "closed", "open", "half_open".
const char *breakerStateName(BreakerState state);

struct BreakerPolicy {
    int failures = 5;      ///< in a row, that open it
    qint64 openMs = 60000; ///< until the model is tried again
    int successes = 2;     ///< in a row, that close it again
    double slowMs = 0;     ///< a prediction that takes longer is a failure; 0 = none is too slow
};

/// Keeps requests from a model that fails: closed it lets all through; after `failures` in a row it opens and lets none
/// through for `openMs`; then it is half open, lets one through at a time, and closes after `successes` in a row or
/// opens again at the first failure. Times are milliseconds of any clock that only goes forward. Thread-safe.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(const BreakerPolicy &policy) : m_policy(policy) {}

    /// Whether a request may ask the model now. What is admitted must be told succeeded() or failed().
    bool admits(qint64 nowMs);
    void succeeded();
    void failed(qint64 nowMs);
    /// Closes it by hand.
    void reset();

    BreakerState state(qint64 nowMs) const;
    /// How long it stays open yet; 0 when it is not.
    qint64 openForMs(qint64 nowMs) const;
    const BreakerPolicy &policy() const { return m_policy; }

private:
    BreakerPolicy m_policy;
    mutable std::mutex m_mutex;
    BreakerState m_state = BreakerState::Closed;
    int m_failures = 0;
    int m_successes = 0;
    qint64 m_openedAtMs = 0;
    bool m_isTrying = false; ///< half open, and one request is on its way
};

} // namespace slipway
