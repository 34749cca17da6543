#include "models/training/parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace slipway {

namespace {

/// What the workers share; also the Progress that each of them sees.
class SharedWork final : public Progress
{
public:
    explicit SharedWork(int count) : m_next(count - 1), m_running(count) {}

    bool cancelled() const override { return m_stopped; }
    void report(qint64, qint64, const QString &) override { ++m_steps; }

    void stop() { m_stopped = true; }
    qint64 steps() const { return m_steps; }

    void workOn(const std::function<Status(int, Progress &)> &work)
    {
        for (int index = m_next--; index >= 0; index = m_next--) {
            const Status done = m_stopped ? Status(cancelledError()) : work(index, *this);
            const std::lock_guard lock(m_mutex);
            if (!done && !m_error) {
                m_error = done.error();
                m_stopped = true;
            }
            if (--m_running == 0)
                m_ended.notify_all();
        }
    }

    /// True when all pieces have ended.
    bool wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_ended.wait_for(lock, time, [this] { return m_running == 0; });
    }

    Status outcome() const { return m_error ? Status(*m_error) : Status(); }

private:
    std::atomic<int> m_next;
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_steps = 0;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_running;                ///< guarded by m_mutex
    std::optional<Error> m_error; ///< guarded by m_mutex until all have ended
};

} // namespace

Status runInParallel(int count, const std::function<Status(int index, Progress &progress)> &work,
                     const std::function<void(qint64 steps)> &onSteps, const Progress &progress)
{
    SharedWork shared(count);
    std::vector<std::jthread> threads;
    const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < std::min(cores, static_cast<unsigned>(count)); ++i)
        threads.emplace_back([&shared, &work] { shared.workOn(work); });
    while (!shared.wait(std::chrono::milliseconds(50))) {
        if (progress.cancelled())
            shared.stop();
        onSteps(shared.steps());
    }
    threads.clear();
    return shared.outcome();
}

} // namespace slipway
