#include "models/serving/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace slipway {

RateLimiter::RateLimiter(const RatePolicy &policy) : m_policy(policy)
{
    m_policy.burst = std::max({m_policy.burst, m_policy.burst > 0 ? 1.0 : m_policy.perSecond, 1.0});
}

RateLimiter::Answer RateLimiter::take(const std::string &caller, qint64 nowMs)
{
    if (!isOn())
        return {};
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= mostCallers && !m_buckets.contains(caller))
        forgetIdle(nowMs);
    Bucket &bucket = m_buckets.try_emplace(caller, Bucket{m_policy.burst, nowMs}).first->second;
    const double earned = static_cast<double>(std::max<qint64>(0, nowMs - bucket.atMs)) / 1000 * m_policy.perSecond;
    bucket.tokens = std::min(m_policy.burst, bucket.tokens + earned);
    bucket.atMs = std::max(bucket.atMs, nowMs);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return {true, static_cast<int>(bucket.tokens), 0};
    }
    const double seconds = (1 - bucket.tokens) / m_policy.perSecond;
    return {false, 0, static_cast<int>(std::min(std::ceil(seconds), 86400.0))};
}

void RateLimiter::forgetIdle(qint64 nowMs)
{
    std::erase_if(m_buckets, [&](const auto &entry) {
        const double earned = static_cast<double>(nowMs - entry.second.atMs) / 1000 * m_policy.perSecond;
        return entry.second.tokens + earned >= m_policy.burst;
    });
    // A crowd that is busy is one of made-up callers: all begin again.
    if (m_buckets.size() >= mostCallers)
        m_buckets.clear();
}

} // namespace slipway
