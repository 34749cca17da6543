#pragma once

#include "models/base/jobs.h"

#include <QPointer>

#include <functional>

namespace slipway {

/// Quiet background work of which only the newest counts: a new run cancels the one before and drops its
/// result. A member of its guard, so that nothing arrives after the guard has died; the work may outlive both, so it
/// holds services and values only.
class Newest final
{
public:
    Newest(JobRunner &jobs, QObject *guard) : m_jobs(jobs), m_guard(guard) {}
    ~Newest() { cancel(); }
    Newest(const Newest &) = delete;
    Newest &operator=(const Newest &) = delete;

    template <class T>
    void run(std::function<Result<T>(Progress &)> work, std::function<void(Result<T>)> done)
    {
        cancel();
        const quint64 mine = m_generation;
        m_job = m_jobs.run<T>({}, m_guard, std::move(work), [this, mine, done = std::move(done)](Result<T> result) {
            if (mine != m_generation)
                return;
            m_job = nullptr;
            done(std::move(result));
        });
    }

    /// What runs is asked to stop, and its result will not arrive.
    void cancel()
    {
        ++m_generation;
        if (m_job)
            m_job->cancel();
        m_job = nullptr;
    }

    bool isRunning() const { return m_job != nullptr; }

private:
    JobRunner &m_jobs;
    QObject *m_guard;
    QPointer<Job> m_job;
    quint64 m_generation = 0;
};

} // namespace slipway
