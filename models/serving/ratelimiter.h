#pragma once

#include <QString>

#include <mutex>
#include <unordered_map>

namespace slipway {

struct RatePolicy {
    double perSecond = 0; ///< requests of one caller; 0 = no limit
    double burst = 0;     ///< at once after a rest; 0 = as many as a second gives
};

/// A token bucket for each caller. Thread-safe; holds at most `mostCallers`, beyond which idle ones are forgotten.
class RateLimiter
{
public:
    static constexpr size_t mostCallers = 10000;

    explicit RateLimiter(const RatePolicy &policy);

    bool isOn() const { return m_policy.perSecond > 0; }
    const RatePolicy &policy() const { return m_policy; }
    struct Answer {
        bool admitted = true;
        int remaining = 0;         ///< whole requests left now
        int retryAfterSeconds = 0; ///< when not admitted
    };
    /// One request of a caller at a time of any clock that only goes forward.
    Answer take(const std::string &caller, qint64 nowMs);

private:
    struct Bucket {
        double tokens = 0;
        qint64 atMs = 0;
    };
    void forgetIdle(qint64 nowMs);

    RatePolicy m_policy;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace slipway
