#include "app/cli/hiddeninput.h"

#include "app/cli/command.h"

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qsizetype maxBytes = 8192;

/// While it lives, the terminal shows nothing of what is typed.
class SilentTerminal
{
public:
    SilentTerminal() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before = {};
    bool m_isTerminal;
};

} // namespace

Result<SecretBytes> readHiddenLine(const QString &prompt, const Progress &progress)
{
    const SilentTerminal terminal;
    if (terminal.isTerminal())
        std::fputs(qPrintable(prompt), stderr);
    QByteArray line;
    line.reserve(maxBytes);
    char byte = 0;
    for (;;) {
        if (!waitForInput(progress)) {
            wipeBytes(line);
            return cancelledError();
        }
        const ssize_t n = ::read(STDIN_FILENO, &byte, 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 || byte == '\n' || line.size() == maxBytes)
            break;
        line.append(byte);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    const bool isUsable = !line.isEmpty() && line.size() < maxBytes;
    const SecretBytes secret(line);
    wipeBytes(line);
    if (!isUsable) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "Standard input holds no secret of at most %1 bytes. Pipe it in, or "
                                                   "type it at a terminal."),
                         {QString::number(maxBytes)});
    }
    return secret;
}

} // namespace slipway
