#include "models/sources/mlflowdbstream.h"

#include <algorithm>

namespace slipway {

MlflowDbStream::MlflowDbStream(const RegistryFolder &folder, QString file, const MlflowDbContents &contents)
    : m_folder(folder), m_file(std::move(file)), m_contents(contents)
{
}

MlflowDbStream::~MlflowDbStream()
{
    stop();
}

Result<MlflowDbItem *> MlflowDbStream::at(size_t place)
{
    if (!m_batch.holds(place)) {
        if (!m_thread.joinable() || place != m_batch.from + m_batch.items.size())
            start(place);
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_ready.empty() || !m_failure; });
        if (m_ready.empty())
            return m_failure.error();
        m_batch = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
    }
    return &m_batch.items[place - m_batch.from];
}

void MlflowDbStream::start(size_t place)
{
    stop();
    m_ready.clear();
    m_failure = {};
    m_isStopping = false;
    m_batch = {place, {}};
    m_thread = std::thread([this, place] { run(place); });
}

void MlflowDbStream::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        if (m_running)
            m_running->interrupt();
        m_changed.notify_all();
    }
    m_thread.join();
}

size_t MlflowDbStream::batchSize() const
{
    // A query for each key of a tag and batch: the more keys, the fewer batches.
    return std::clamp<size_t>(4 * m_contents.tagKeys.size(), 4096, 200'000);
}

void MlflowDbStream::run(size_t from)
{
    constexpr size_t mostReady = 2;
    auto opened = MlflowDbVersions::open(m_folder, m_file);
    std::unique_lock lock(m_mutex);
    if (!opened) {
        m_failure = opened.error();
        m_changed.notify_all();
        return;
    }
    const std::unique_ptr<MlflowDbVersions> versions = std::move(opened).value();
    m_running = versions.get();
    for (size_t at = from; at < m_contents.size() && !m_isStopping;) {
        // The first one is small, so that nobody waits long for it.
        const size_t to = std::min(m_contents.size(), at + (at == from ? 256 : batchSize()));
        lock.unlock();
        auto items = versions->read(m_contents, at, to);
        lock.lock();
        if (!items) {
            m_failure = items.error();
            break;
        }
        m_changed.wait(lock, [&] { return m_ready.size() < mostReady || m_isStopping; });
        m_ready.push_back({at, std::move(items).value()});
        m_changed.notify_all();
        at = to;
    }
    m_running = nullptr;
    m_changed.notify_all();
}

} // namespace slipway
