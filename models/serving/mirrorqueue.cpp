#include "models/serving/mirrorqueue.h"

#include <utility>

namespace slipway {

MirrorQueue::MirrorQueue() : m_thread([this] { run(); }) {}

MirrorQueue::~MirrorQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool MirrorQueue::offer(std::function<void()> prediction)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting)
            return false;
        m_waiting.push_back(std::move(prediction));
    }
    m_wake.notify_one();
    return true;
}

void MirrorQueue::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_ending)
            return;
        const auto prediction = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        prediction();
        lock.lock();
    }
}

} // namespace slipway
