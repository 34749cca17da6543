#pragma once

#include <QByteArray>

#include <algorithm>

namespace slipway {

/// Cuts a stream of chunks into lines. Of a line that is longer than `longestLine` only the beginning is kept, one byte
/// more than that. Not thread-safe.
class LineSplitter
{
public:
    static constexpr qsizetype longestLine = 1 << 20;

    /// Calls `use(QByteArray &line)` for every line that the chunk ends, without its line feed.
    template <class Use>
    void feed(const QByteArray &chunk, Use use)
    {
        qsizetype from = 0;
        for (;;) {
            const qsizetype end = chunk.indexOf('\n', from);
            append(chunk, from, end < 0 ? chunk.size() : end);
            if (end < 0)
                return;
            use(m_line);
            m_line.resize(0);
            from = end + 1;
        }
    }

    /// The last line, when no line feed ends it.
    template <class Use>
    void finish(Use use)
    {
        if (!m_line.isEmpty())
            use(m_line);
        m_line.clear();
    }

private:
    void append(const QByteArray &chunk, qsizetype from, qsizetype end)
    {
        const qsizetype room = longestLine + 1 - m_line.size();
        m_line.append(chunk.constData() + from, std::min(end - from, room));
    }

    QByteArray m_line;
};

} // namespace slipway
