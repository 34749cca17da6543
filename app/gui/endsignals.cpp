#include "app/gui/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};
constexpr int exitBase = 128; ///< as shells count an end by a signal

/// What a handler may touch: the end of a pipe that the event loop reads. (A blocked signal and signalfd would be
/// inherited by every child process.)
int writeEnd = -1;

void passOn(int signalNumber)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signalNumber);
    static_cast<void>(!::write(writeEnd, &byte, 1));
    errno = before;
}

void setHandlers(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signalNumber : endingSignals)
        ::sigaction(signalNumber, &action, nullptr);
}

} // namespace

EndSignals::EndSignals()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program as they always did
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignals::readSignal);
    setHandlers(passOn, SA_RESTART | static_cast<int>(SA_RESETHAND));
}

EndSignals::~EndSignals()
{
    if (m_readEnd < 0)
        return;
    setHandlers(SIG_DFL, 0);
    ::close(m_readEnd);
    ::close(writeEnd);
}

void EndSignals::readSignal()
{
    unsigned char signalNumber = 0;
    if (::read(m_readEnd, &signalNumber, 1) == 1)
        QCoreApplication::exit(exitBase + signalNumber);
}

} // namespace slipway
