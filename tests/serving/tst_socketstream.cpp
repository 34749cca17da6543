#include "models/serving/socketstream.h"
#include "tests/support/test.h"

#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <string>
#include <thread>

using namespace slipway;

class SocketStreamTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyThatComesTooSlowlyIsCutOff_data()
    {
        QTest::addColumn<int>("graceMs");
        QTest::addColumn<bool>("crowded");
        QTest::addColumn<int>("bytes");
        QTest::newRow("too slow") << 0 << false << -1;
        QTest::newRow("within the grace") << 60000 << false << 1;
        QTest::newRow("within the grace while others wait") << 60000 << true << -1;
    }
    void aBodyThatComesTooSlowlyIsCutOff()
    {
        QFETCH(int, graceMs);
        QFETCH(bool, crowded);
        QFETCH(int, bytes);
        ConnectionLimits limits;
        limits.grace = std::chrono::milliseconds(graceMs);
        limits.bytesPerSecond = 64000;
        limits.crowdedGrace = std::chrono::milliseconds(0);
        const Pair pair;
        SocketStream stream(pair.ours, pair.drainEvent, limits, [crowded] { return crowded; });
        stream.headIsRead();
        std::this_thread::sleep_for(std::chrono::milliseconds(2)); // one byte earns less
        QCOMPARE(::send(pair.theirs, "x", 1, MSG_NOSIGNAL), ssize_t(1));
        char buffer[16];
        QCOMPARE(static_cast<int>(stream.read(buffer, sizeof buffer)), bytes);
    }

    void aBodyThatStallsIsCutOffWhenOthersCome()
    {
        ConnectionLimits limits;
        limits.crowdedGrace = std::chrono::milliseconds(1);
        std::atomic<bool> crowded{false};
        const Pair pair;
        SocketStream stream(pair.ours, pair.drainEvent, limits, [&crowded] { return crowded.load(); });
        stream.headIsRead();
        std::thread others([&crowded] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            crowded = true;
        });
        char buffer[16];
        QCOMPARE(static_cast<int>(stream.read(buffer, sizeof buffer)), -1); // long before the grace of 30 s
        others.join();
    }

    void anAnswerThatNobodyReadsIsGivenUpWhenOthersCome()
    {
        ConnectionLimits limits;
        limits.crowdedGrace = std::chrono::milliseconds(1);
        const Pair pair;
        SocketStream stream(pair.ours, pair.drainEvent, limits, [] { return true; });
        const std::string answer(16 << 20, 'x');
        QVERIFY(stream.write(answer.data(), answer.size()) < 0 || !stream.flush());
    }

private:
    struct Pair {
        Pair()
        {
            int sockets[2] = {-1, -1};
            if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
                qFatal("no sockets");
            ours = sockets[0];
            theirs = sockets[1];
        }
        ~Pair()
        {
            ::close(theirs);
            ::close(drainEvent);
        }
        Pair(const Pair &) = delete;
        Pair &operator=(const Pair &) = delete;

        int ours = -1; ///< the stream's to close
        int theirs = -1;
        int drainEvent = ::eventfd(0, EFD_CLOEXEC);
    };
};

SLIPWAY_TEST(SocketStreamTest)
#include "tst_socketstream.moc"
