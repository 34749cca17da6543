#include "models/serving/socketstream.h"
#include "tests/support/test.h"

#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace slipway;

class SocketStreamTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyThatComesTooSlowlyIsCutOff_data()
    {
        QTest::addColumn<int>("graceMs");
        QTest::addColumn<int>("bytes");
        QTest::newRow("too slow") << 0 << -1;
        QTest::newRow("within the grace") << 60000 << 1;
    }
    void aBodyThatComesTooSlowlyIsCutOff()
    {
        QFETCH(int, graceMs);
        QFETCH(int, bytes);
        int sockets[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets), 0);
        const int drainEvent = ::eventfd(0, EFD_CLOEXEC);
        {
            SocketStream stream(sockets[0], drainEvent, std::chrono::milliseconds(graceMs));
            stream.headIsRead();
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // one byte earns less
            QCOMPARE(::send(sockets[1], "x", 1, MSG_NOSIGNAL), ssize_t(1));
            char buffer[16];
            QCOMPARE(static_cast<int>(stream.read(buffer, sizeof buffer)), bytes);
        }
        ::close(sockets[1]);
        ::close(drainEvent);
    }
};

SLIPWAY_TEST(SocketStreamTest)
#include "tst_socketstream.moc"
