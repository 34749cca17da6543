#include "models/base/jobs.h"

#include <QMetaObject>
#include <QMutex>
#include <QTimer>

namespace slipway {

/// The side of a job that the working thread sees.
class Job::Shared final : public Progress
{
public:
    bool cancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }

    void report(qint64 done, qint64 total, const QString &what) override
    {
        const QMutexLocker lock(&m_mutex);
        m_done = done;
        m_total = total;
        m_what = what;
    }

    void reportBytes(qint64 bytes) override { m_bytes.store(bytes, std::memory_order_relaxed); }
    qint64 bytes() const { return m_bytes.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    void read(qint64 &done, qint64 &total, QString &what) const
    {
        const QMutexLocker lock(&m_mutex);
        done = m_done;
        total = m_total;
        what = m_what;
    }

private:
    std::atomic<bool> m_cancelled{false};
    std::atomic<qint64> m_bytes{0};
    mutable QMutex m_mutex;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_what;
};

Job::Job(QString title) : m_title(std::move(title)), m_shared(std::make_shared<Shared>())
{
    // The working thread reports as often as it likes; the window looks ten times a second.
    auto *timer = new QTimer(this);
    timer->setInterval(100);
    connect(timer, &QTimer::timeout, this, &Job::poll);
    timer->start();
    m_sinceStart.start();
}

std::optional<qint64> msLeft(qint64 elapsedMs, qint64 done, qint64 total)
{
    constexpr qint64 tooSoonMs = 2000;
    if (elapsedMs < tooSoonMs || done <= 0 || total <= done)
        return std::nullopt;
    return static_cast<qint64>(static_cast<double>(elapsedMs) * static_cast<double>(total - done)
                               / static_cast<double>(done));
}

std::optional<qint64> Job::msLeft() const
{
    return slipway::msLeft(m_sinceStart.elapsed(), m_done, m_total);
}

void Job::cancel()
{
    m_shared->cancel();
}

void Job::poll()
{
    const auto before = std::tuple(m_done, m_total, m_bytes, m_what);
    m_shared->read(m_done, m_total, m_what);
    m_bytes = m_shared->bytes();
    if (before != std::tuple(m_done, m_total, m_bytes, m_what))
        Q_EMIT progressed();
}

void Job::finish(const Error *error)
{
    poll();
    m_running = false;
    Q_EMIT ended(error);
}

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    // Most jobs wait, for a disk or for a server that may hang; one of those must not hold up the others.
    constexpr int mostThreads = 64;
    m_pool.setMaxThreadCount(mostThreads);
    m_pool.setExpiryTimeout(-1); // a thread may hold a connection to a database for good
}

JobRunner::~JobRunner()
{
    cancelAll();
    m_pool.waitForDone();
    qDeleteAll(m_jobs);
}

QList<Job *> JobRunner::jobs() const
{
    QList<Job *> named;
    for (Job *job : m_jobs) {
        if (!job->title().isEmpty())
            named.append(job);
    }
    return named;
}

void JobRunner::cancelAll()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
}

Job *JobRunner::start(const QString &title, QObject *guard, std::function<void(Progress &)> work,
                      std::function<const Error *()> outcome, std::function<void()> deliver)
{
    auto *job = new Job(title);
    m_jobs.append(job);
    const QPointer<QObject> alive(guard);
    const std::shared_ptr<Job::Shared> shared = job->m_shared;

    // `finish` is built here and run on this thread: only its call travels through the pool.
    auto finish = [this, job, alive, outcome = std::move(outcome), deliver = std::move(deliver)] {
        m_jobs.removeOne(job);
        const Error *error = outcome();
        job->finish(error);
        if (!job->title().isEmpty())
            Q_EMIT ended(job, error);
        if (alive)
            deliver();
        job->deleteLater();
    };
    m_pool.start([this, shared, work = std::move(work), finish = std::move(finish)] {
        work(*shared);
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
    if (!title.isEmpty())
        Q_EMIT started(job);
    return job;
}

} // namespace slipway
