#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace slipway {

/// Predictions that nobody waits for, on one thread, in order. At most `mostWaiting` wait: a shadow that is too slow
/// misses requests, and slows none. Thread-safe.
class MirrorQueue
{
public:
    static constexpr size_t mostWaiting = 1000;

    MirrorQueue();
    /// Finishes the one that runs and drops the rest.
    ~MirrorQueue();

    /// False when too many wait.
    bool offer(std::function<void()> prediction);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace slipway
