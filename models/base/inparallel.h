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

/// Makes `count` things on `threads` threads, some at a time, and hands each to `take`, in order, on the calling
/// thread. Up to `ahead` times as many as are being made wait to be taken: many small ones, so that one that takes long
/// does not hold up the others. What `take` leaves of a thing is freed where things are made: memory costs least there.
/// An error of `take` ends it: what was not begun is not made. Returns when all threads have ended.
template <class T>
class InParallel
{
public:
    using Make = std::function<T(size_t)>;
    using Take = std::function<Status(size_t, T &)>;

    static Status run(size_t count, unsigned threads, size_t atATime, const Make &make, const Take &take,
                      size_t ahead = 4)
    {
        InParallel work(count, atATime, threads, ahead, make);
        std::vector<std::thread> workers;
        for (unsigned i = 0; i < threads && i * atATime < count; ++i)
            workers.emplace_back([&work] { work.makeAll(); });
        Status status;
        size_t taken = 0;
        while (taken < count && status.ok()) {
            Portion portion = work.next();
            for (T &one : portion) {
                if (status.ok())
                    status = take(taken++, one);
            }
            work.giveBack(std::move(portion));
        }
        work.stop();
        for (std::thread &worker : workers)
            worker.join();
        return status;
    }

private:
    using Portion = std::vector<T>;

    InParallel(size_t count, size_t atATime, size_t threads, size_t ahead, const Make &make)
        : m_count(count),
          m_atATime(atATime),
          m_portions((count + atATime - 1) / atATime),
          m_threads(threads),
          m_make(make),
          m_made(threads * ahead)
    {
    }

    void makeAll()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_room.wait(lock, [this] { return m_next < m_taken + m_made.size() || m_next >= m_portions; });
            if (m_next >= m_portions)
                return;
            const size_t mine = m_next++;
            Portion made;
            if (!m_used.empty()) {
                made = std::move(m_used.back());
                m_used.pop_back();
            }
            lock.unlock();
            made.clear();
            made.reserve(m_atATime);
            for (size_t i = mine * m_atATime; i < std::min(m_count, (mine + 1) * m_atATime); ++i)
                made.push_back(m_make(i));
            lock.lock();
            m_made[mine % m_made.size()].emplace(std::move(made));
            if (mine == m_taken)
                m_ready.notify_one();
        }
    }

    Portion next()
    {
        std::unique_lock lock(m_mutex);
        std::optional<Portion> &made = m_made[m_taken % m_made.size()];
        m_ready.wait(lock, [&made] { return made.has_value(); });
        Portion taken = std::move(*made);
        made.reset();
        ++m_taken;
        m_room.notify_one();
        return taken;
    }

    void giveBack(Portion used)
    {
        const std::lock_guard lock(m_mutex);
        if (m_used.size() < m_threads)
            m_used.push_back(std::move(used));
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_next = m_portions;
        m_room.notify_all();
    }

    const size_t m_count;
    const size_t m_atATime;
    const size_t m_portions;
    const size_t m_threads;
    const Make &m_make;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::condition_variable m_room;
    std::vector<std::optional<Portion>> m_made; ///< a ring
    std::vector<Portion> m_used;
    size_t m_next = 0;  ///< portions that were begun
    size_t m_taken = 0; ///< portions
};

} // namespace slipway
