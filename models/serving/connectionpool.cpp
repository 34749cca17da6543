#include "models/serving/connectionpool.h"

#include <system_error>
#include <utility>

namespace slipway {

namespace {

thread_local bool refuses = false;

} // namespace

bool ConnectionPool::isRefusing()
{
    return refuses;
}

void ConnectionPool::enqueue(std::function<void()> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(connection), std::chrono::steady_clock::now()});
        if (m_queue.size() > m_freeThreads && !startThread()) {
            if (!m_waiting.empty()) {
                ::shutdown(m_waiting.front(), SHUT_RD);
                m_waiting.pop_front();
            }
            if (!m_refusing.joinable())
                m_refusing = std::thread([this] { refuseThoseWhoWaited(); });
            m_crowd.notify_one();
        }
    }
    m_changed.notify_one();
}

void ConnectionPool::refuseThoseWhoWaited()
{
    refuses = true;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_queue.empty()) {
            m_crowd.wait(lock);
            continue;
        }
        const auto due = m_queue.front().since + m_turn;
        if (std::chrono::steady_clock::now() < due) {
            m_crowd.wait_until(lock, due);
            continue;
        }
        const std::function<void()> connection = std::move(m_queue.front().connection);
        m_queue.pop_front();
        lock.unlock();
        connection();
        lock.lock();
    }
}

void ConnectionPool::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_crowd.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    if (m_refusing.joinable())
        m_refusing.join();
}

void ConnectionPool::startsWaiting(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(socket);
}

void ConnectionPool::stopsWaiting(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.remove(socket);
}

bool ConnectionPool::isCrowded() const
{
    const std::lock_guard lock(m_mutex);
    return m_threads.size() == m_most && m_queue.size() > m_freeThreads;
}

bool ConnectionPool::startThread()
{
    if (m_threads.size() == m_most)
        return false;
    try {
        m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error &) {
        m_most = m_threads.size(); // the system gives no more
        return false;
    }
    return true;
}

void ConnectionPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_freeThreads;
        m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        --m_freeThreads;
        if (m_queue.empty())
            return;
        const std::function<void()> connection = std::move(m_queue.front().connection);
        m_queue.pop_front();
        lock.unlock();
        connection();
        lock.lock();
    }
}

} // namespace slipway
