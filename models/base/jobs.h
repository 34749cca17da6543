#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace slipway {

/// How long the rest will take when it goes on as fast as so far; none in the first two seconds, while nothing is done,
/// and while the total is not known.
std::optional<qint64> msLeft(qint64 elapsedMs, qint64 done, qint64 total);

/// One piece of background work as the window shows it: what it does, how far it is, and a cancel that stops it.
/// Lives on the GUI thread; owned by its JobRunner, which deletes it after ended().
class Job final : public QObject
{
    Q_OBJECT

public:
    /// A sentence fragment in the application's language, as "Scanning trained-models".
    QString title() const { return m_title; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    /// Read or written so far; 0 = the work does not say.
    qint64 bytes() const { return m_bytes; }
    /// As the function of this name.
    std::optional<qint64> msLeft() const;
    /// What is being worked on at this moment; data, shown as plain text.
    QString what() const { return m_what; }
    bool isRunning() const { return m_running; }
    /// What a stop cannot undo, as a sentence in the application's language; empty = the work can be stopped anywhere.
    QString stopNote() const { return m_stopNote; }
    void setStopNote(const QString &note) { m_stopNote = note; }
    /// Asks the work to stop; it ends with ErrorCode::Cancelled. May be called at any time, more than once.
    void cancel();

Q_SIGNALS:
    void progressed();
    /// Exactly once; `error` is null when the work was done.
    void ended(const slipway::Error *error);

private:
    friend class JobRunner;
    class Shared;

    explicit Job(QString title);
    void poll();
    void finish(const Error *error);

    QString m_title;
    QString m_what;
    QString m_stopNote;
    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_bytes = 0;
    QElapsedTimer m_sinceStart;
    bool m_running = true;
    std::shared_ptr<Shared> m_shared;
};

/// Runs synchronous work on a thread pool and hands its result back on the thread that owns the runner.
/// `done` is called exactly once, with ErrorCode::Cancelled after a cancel, and never after `guard` has died.
/// Destroying the runner cancels what runs and waits for it.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// Starts `work(Progress &) -> Result<T>` and returns its job. An empty title is a quiet job: it runs like any
    /// other, but jobs() does not list it (a page loading its rows, not something a person started).
    template <class T>
    Job *run(const QString &title, QObject *guard, std::function<Result<T>(Progress &)> work,
             std::function<void(Result<T>)> done)
    {
        // The result waits here until the GUI thread takes it; written before the event is posted, read after.
        auto result = std::make_shared<std::unique_ptr<Result<T>>>();
        return start(
            title, guard,
            [result, work = std::move(work)](Progress &progress) {
                *result = std::make_unique<Result<T>>(work(progress));
            },
            [result]() -> const Error * { return (*result)->ok() ? nullptr : &(*result)->error(); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }

    /// The jobs that run now and have a title, oldest first.
    QList<Job *> jobs() const;
    /// True when nothing runs, quiet jobs included.
    bool isIdle() const { return m_jobs.isEmpty(); }
    void cancelAll();

Q_SIGNALS:
    void started(slipway::Job *job);
    /// `error` is null when the job was done; the job is deleted after this signal.
    void ended(slipway::Job *job, const slipway::Error *error);

private:
    Job *start(const QString &title, QObject *guard, std::function<void(Progress &)> work,
               std::function<const Error *()> outcome, std::function<void()> deliver);

    QThreadPool m_pool;
    QList<Job *> m_jobs;
};

} // namespace slipway
