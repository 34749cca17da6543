#include "models/serving/circuitbreaker.h"
#include "models/serving/mirrorqueue.h"
#include "models/serving/ratelimiter.h"
#include "tests/support/test.h"

#include <atomic>
#include <future>

using namespace slipway;

/// What keeps a model from callers and callers from a model: with a clock in the test's hand.
class ServingGuardsTest final : public Test
{
    Q_OBJECT

    static void fail(CircuitBreaker &breaker, int times, qint64 nowMs)
    {
        for (int i = 0; i < times; ++i) {
            if (breaker.admits(nowMs))
                breaker.failed(nowMs);
        }
    }

private Q_SLOTS:
    void fiveFailuresInARowOpenTheBreaker()
    {
        CircuitBreaker breaker{BreakerPolicy()};
        fail(breaker, 4, 0);
        QVERIFY(breaker.admits(0));
        breaker.succeeded(); // not in a row
        fail(breaker, 4, 0);
        QCOMPARE(breaker.state(0), BreakerState::Closed);
        fail(breaker, 1, 0);
        QCOMPARE(breaker.state(0), BreakerState::Open);
        QVERIFY(!breaker.admits(59999));
        QCOMPARE(breaker.openForMs(59000), 1000);
    }

    void afterAMinuteOneAtATimeIsLetThroughAndTwoSuccessesCloseIt()
    {
        CircuitBreaker breaker{BreakerPolicy()};
        fail(breaker, 5, 0);
        QCOMPARE(breaker.state(60000), BreakerState::HalfOpen);
        QVERIFY(breaker.admits(60000));
        QVERIFY(!breaker.admits(60000)); // the first is still on its way
        breaker.succeeded();
        QCOMPARE(breaker.state(60001), BreakerState::HalfOpen);
        QVERIFY(breaker.admits(60001));
        breaker.succeeded();
        QCOMPARE(breaker.state(60002), BreakerState::Closed);
        QVERIFY(breaker.admits(60002) && breaker.admits(60002));
    }

    void aFailureOfTheTrialOpensItForAnotherMinute()
    {
        CircuitBreaker breaker{BreakerPolicy()};
        fail(breaker, 5, 0);
        QVERIFY(breaker.admits(60000));
        breaker.failed(60000);
        QVERIFY(!breaker.admits(119999));
        QVERIFY(breaker.admits(120000));
    }

    void anAnswerFromBeforeItOpenedClosesNothing()
    {
        CircuitBreaker breaker{BreakerPolicy()};
        QVERIFY(breaker.admits(0));
        fail(breaker, 5, 0);
        breaker.succeeded();
        QCOMPARE(breaker.state(1), BreakerState::Open);
        breaker.reset();
        QCOMPARE(breaker.state(1), BreakerState::Closed);
        QVERIFY(breaker.admits(1));
    }

    void aCallerHasItsBurstAndThenItsRate()
    {
        RateLimiter limiter({2, 3});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take("a", 0).remaining, 2 - i);
        const RateLimiter::Answer refused = limiter.take("a", 0);
        QVERIFY(!refused.admitted);
        QCOMPARE(refused.retryAfterSeconds, 1);
        QVERIFY(limiter.take("b", 0).admitted); // another caller has its own
        QVERIFY(!limiter.take("a", 499).admitted);
        QVERIFY(limiter.take("a", 500).admitted);
        QVERIFY(!limiter.take("a", 500).admitted);
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.take("a", 100000).admitted);
        QVERIFY(!limiter.take("a", 100000).admitted); // rest earns a burst, not more
    }

    void withoutARateNobodyIsLimited()
    {
        RateLimiter limiter(RatePolicy{});
        QVERIFY(!limiter.isOn());
        for (int i = 0; i < 1000; ++i)
            QVERIFY(limiter.take("a", 0).admitted);
    }

    void madeUpCallersDoNotFillTheMemoryOrFreeTheOthers()
    {
        RateLimiter limiter({1, 1});
        QVERIFY(limiter.take("busy", 0).admitted);
        for (size_t i = 0; i + 1 < RateLimiter::mostCallers; ++i)
            limiter.take("old" + std::to_string(i), 0);
        // A second later the old ones rest and are forgotten; who was busy meanwhile is not.
        QVERIFY(limiter.take("busy", 1000).admitted);
        QVERIFY(limiter.take("one more", 1000).admitted);
        QVERIFY(!limiter.take("busy", 1001).admitted);
    }

    void aFullMirrorTakesNoMoreAndEndsWithoutTheRest()
    {
        std::promise<void> begun;
        std::promise<void> go;
        std::atomic<size_t> done = 0;
        size_t taken = 0;
        {
            MirrorQueue queue;
            QVERIFY(queue.offer([&] {
                begun.set_value();
                go.get_future().wait();
                ++done;
            }));
            begun.get_future().wait();
            while (queue.offer([&done] { ++done; }))
                ++taken;
            QCOMPARE(taken, MirrorQueue::mostWaiting);
            go.set_value();
        }
        QVERIFY(done >= 1 && done <= taken + 1);
    }
};

SLIPWAY_TEST(ServingGuardsTest)
#include "tst_servingguards.moc"
