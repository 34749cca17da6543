#include "models/serving/circuitbreaker.h"

#include <algorithm>

namespace slipway {

const char *breakerStateName(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return "closed";
    case BreakerState::Open:
        return "open";
    case BreakerState::HalfOpen:
        break;
    }
    return "half_open";
}

bool CircuitBreaker::admits(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_state == BreakerState::Open && nowMs - m_openedAtMs >= m_policy.openMs) {
        m_state = BreakerState::HalfOpen;
        m_successes = 0;
        m_isTrying = false;
    }
    if (m_state == BreakerState::Open || m_isTrying)
        return false;
    m_isTrying = m_state == BreakerState::HalfOpen;
    return true;
}

void CircuitBreaker::succeeded()
{
    const std::lock_guard lock(m_mutex);
    m_failures = 0;
    if (m_state != BreakerState::HalfOpen) // an answer that was asked for before it opened closes nothing
        return;
    m_isTrying = false;
    if (++m_successes >= m_policy.successes)
        m_state = BreakerState::Closed;
}

void CircuitBreaker::failed(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_state == BreakerState::Open)
        return;
    m_isTrying = false;
    if (m_state == BreakerState::Closed && ++m_failures < m_policy.failures)
        return;
    m_state = BreakerState::Open;
    m_openedAtMs = nowMs;
    m_failures = 0;
}

void CircuitBreaker::reset()
{
    const std::lock_guard lock(m_mutex);
    m_state = BreakerState::Closed;
    m_failures = 0;
    m_isTrying = false;
}

BreakerState CircuitBreaker::state(qint64 nowMs) const
{
    const std::lock_guard lock(m_mutex);
    const bool waited = m_state == BreakerState::Open && nowMs - m_openedAtMs >= m_policy.openMs;
    return waited ? BreakerState::HalfOpen : m_state;
}

qint64 CircuitBreaker::openForMs(qint64 nowMs) const
{
    const std::lock_guard lock(m_mutex);
    return m_state == BreakerState::Open ? std::max<qint64>(0, m_openedAtMs + m_policy.openMs - nowMs) : 0;
}

} // namespace slipway
