#pragma once

#include "models/sources/mlflowdbversions.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace slipway {

/// The items of a database in their order, read ahead by a thread with a connection of its own, a few batches in
/// memory. Whoever asks for another place than the next one begins again there. For one thread; `folder` and
/// `contents` must outlive it.
class MlflowDbStream
{
public:
    MlflowDbStream(const RegistryFolder &folder, QString file, const MlflowDbContents &contents);
    ~MlflowDbStream();
    MlflowDbStream(const MlflowDbStream &) = delete;
    MlflowDbStream &operator=(const MlflowDbStream &) = delete;

    /// Valid until the next call. The errors of MlflowDbVersions::read().
    Result<MlflowDbItem *> at(size_t place);

private:
    struct Batch {
        size_t from = 0;
        std::vector<MlflowDbItem> items;
        bool holds(size_t place) const { return place >= from && place < from + items.size(); }
    };
    void start(size_t place);
    void stop();
    void run(size_t from);
    size_t batchSize() const;

    const RegistryFolder &m_folder;
    const QString m_file;
    const MlflowDbContents &m_contents;
    Batch m_batch; ///< that at() last looked into

    std::thread m_thread;
    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    Status m_failure;
    bool m_isStopping = false;
    MlflowDbVersions *m_running = nullptr;
};

} // namespace slipway
