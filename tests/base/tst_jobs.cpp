#include "models/base/jobs.h"
#include "tests/support/test.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

namespace slipway {

class JobsTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theResultArrivesOnceOnTheThreadOfTheRunner()
    {
        JobRunner runner;
        int calls = 0;
        QThread *thread = nullptr;
        runner.run<int>(
            QStringLiteral("Counting"), this, [](Progress &) { return Result<int>(7); },
            [&](Result<int> result) {
                ++calls;
                thread = QThread::currentThread();
                QCOMPARE(*result, 7);
            });
        QCOMPARE(runner.jobs().size(), 1);
        QTRY_COMPARE(calls, 1);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(runner.jobs().isEmpty());
    }

    void aCancelEndsTheWorkWithCancelled()
    {
        JobRunner runner;
        QSignalSpy ended(&runner, &JobRunner::ended);
        std::optional<ErrorCode> code;
        Job *job = runner.run<int>(QStringLiteral("Waiting"), this, waitForCancel,
                                   [&](Result<int> result) { code = result.error().code; });
        job->cancel();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ErrorCode::Cancelled);
        QCOMPARE(ended.size(), 1);
    }

    void nothingIsDeliveredToADeadGuard()
    {
        JobRunner runner;
        QSignalSpy ended(&runner, &JobRunner::ended);
        bool delivered = false;
        auto guard = std::make_unique<QObject>();
        Job *job = runner.run<int>(QStringLiteral("Waiting"), guard.get(), waitForCancel,
                                   [&](const Result<int> &) { delivered = true; });
        guard.reset();
        job->cancel();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!delivered);
    }

    void bytesAreSeenBesideItems()
    {
        JobRunner runner;
        Job *job = runner.run<int>(
            QStringLiteral("Reading"), this,
            [](Progress &progress) -> Result<int> {
                progress.report(1, 4);
                progress.reportBytes(4096);
                return waitForCancel(progress);
            },
            [](const Result<int> &) {});
        QTRY_COMPARE(job->bytes(), 4096);
        job->cancel();
        QTRY_VERIFY(runner.jobs().isEmpty());
    }

    void theTimeLeftFollowsFromTheSpeedSoFar()
    {
        QCOMPARE(msLeft(10000, 25, 100), std::optional<qint64>(30000));
        QVERIFY(!msLeft(1000, 25, 100)); // nothing can be said in the first moments
        QVERIFY(!msLeft(10000, 0, 100));
        QVERIFY(!msLeft(10000, 25, 0));
        QVERIFY(!msLeft(10000, 100, 100));
        constexpr qint64 tera = 1000000000000;
        QCOMPARE(msLeft(1000 * tera, tera, 2 * tera), std::optional<qint64>(1000 * tera));
    }

    void progressIsSeenWhileItRuns()
    {
        JobRunner runner;
        QSemaphore mayEnd;
        Job *job = runner.run<int>(
            QStringLiteral("Working"), this,
            [&](Progress &progress) {
                progress.report(3, 10, QStringLiteral("file"));
                mayEnd.acquire();
                return Result<int>(0);
            },
            [](const Result<int> &) {});
        QSignalSpy progressed(job, &Job::progressed);
        QTRY_VERIFY(!progressed.isEmpty());
        QCOMPARE(job->done(), 3);
        QCOMPARE(job->total(), 10);
        QCOMPARE(job->what(), QStringLiteral("file"));
        mayEnd.release();
        QTRY_VERIFY(runner.jobs().isEmpty());
    }

    void aQuietJobIsNotListed()
    {
        JobRunner runner;
        bool done = false;
        runner.run<int>(
            {}, this, [](Progress &) { return Result<int>(0); }, [&](const Result<int> &) { done = true; });
        QVERIFY(runner.jobs().isEmpty());
        QTRY_VERIFY(done);
    }

    void destroyingTheRunnerStopsItsWork()
    {
        bool delivered = false;
        {
            JobRunner runner;
            runner.run<int>(QStringLiteral("Waiting"), this, waitForCancel,
                            [&](const Result<int> &) { delivered = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
    }

private:
    static Result<int> waitForCancel(Progress &progress)
    {
        while (!progress.cancelled())
            QThread::yieldCurrentThread();
        return cancelledError();
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::JobsTest)
#include "tst_jobs.moc"
