#pragma once

#include <httplib.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace slipway {

/// The threads of a server's connections: one each while it lives, started as they are needed. When all are
/// taken, every further connection ends the one that has waited longest without a whole request, so that a
/// crowd of idle connections keeps nobody out. One that gets no thread in its turn is run as a refusal, on a thread of
/// its own: see isRefusing(). All functions may be called on any thread.
class ConnectionPool final : public httplib::TaskQueue
{
public:
    /// `most` connections are served at one time; what comes beyond waits for a thread, for `turn` at most.
    ConnectionPool(size_t most, std::chrono::milliseconds turn) : m_most(most), m_turn(turn) {}

    /// For connections: whether this one shall only be told that the server is busy, in no time.
    static bool isRefusing();

    void enqueue(std::function<void()> connection) override;
    /// Returns when the last connection has ended; none may be added any more.
    void shutdown() override;

    /// The connection has no whole request yet: it may be ended, by a shutdown of its receiving side.
    void startsWaiting(socket_t socket);
    /// Must be called before the socket is closed; does nothing when it does not wait.
    void stopsWaiting(socket_t socket);
    /// True while all threads are taken and a connection waits for one.
    bool isCrowded() const;

private:
    bool startThread();
    void work();
    void refuseThoseWhoWaited();

    struct Waiting {
        std::function<void()> connection;
        std::chrono::steady_clock::time_point since;
    };

    size_t m_most;
    const std::chrono::milliseconds m_turn;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_crowd; ///< of the refusing thread
    std::deque<Waiting> m_queue;
    std::vector<std::thread> m_threads;
    std::thread m_refusing; ///< from the first crowd on
    size_t m_freeThreads = 0;
    std::list<socket_t> m_waiting; ///< the one that waits longest first
    bool m_ending = false;
};

} // namespace slipway
