#pragma once

#include "models/base/result.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace slipway {

/// How many threads wait for files at once: more than there are processors, because most of the time goes into
/// waiting when nothing is in the page cache.
inline unsigned fileThreads()
{
    return std::clamp(std::thread::hardware_concurrency() * 4, 8U, 16U);
}

/// Makes `count` things on `threads` threads and hands each to `take`, in order, on the calling thread. At most
/// `ahead` things wait to be taken. An error of `take` ends it: what was not begun is not made. Returns when all
/// threads have ended.
template <class T>
class InParallel
{
public:
    using Make = std::function<T(size_t)>;
    using Take = std::function<Status(size_t, T)>;

    static Status run(size_t count, unsigned threads, size_t ahead, const Make &make, const Take &take)
    {
        InParallel work(count, ahead, make);
        std::vector<std::thread> workers;
        for (unsigned i = 0; i < threads && i < count; ++i)
            workers.emplace_back([&work] { work.makeAll(); });
        Status status;
        for (size_t i = 0; i < count && status.ok(); ++i)
            status = take(i, work.next());
        work.stop();
        for (std::thread &worker : workers)
            worker.join();
        return status;
    }

private:
    InParallel(size_t count, size_t ahead, const Make &make) : m_count(count), m_make(make), m_made(ahead) {}

    void makeAll()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_room.wait(lock, [this] { return m_next < m_taken + m_made.size() || m_next >= m_count; });
            if (m_next >= m_count)
                return;
            const size_t mine = m_next++;
            lock.unlock();
            T made = m_make(mine);
            lock.lock();
            m_made[mine % m_made.size()].emplace(std::move(made));
            if (mine == m_taken)
                m_ready.notify_one();
        }
    }

    T next()
    {
        std::unique_lock lock(m_mutex);
        std::optional<T> &made = m_made[m_taken % m_made.size()];
        m_ready.wait(lock, [&made] { return made.has_value(); });
        T taken = std::move(*made);
        made.reset();
        ++m_taken;
        m_room.notify_one();
        return taken;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_next = m_count;
        m_room.notify_all();
    }

    const size_t m_count;
    const Make &m_make;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::condition_variable m_room;
    std::vector<std::optional<T>> m_made; ///< a ring
    size_t m_next = 0;
    size_t m_taken = 0;
};

} // namespace slipway
