#pragma once

#include "models/base/error.h"

#include <QString>
#include <QtGlobal>

namespace slipway {

/// How a long operation tells how far it is and asks whether it shall go on.
/// Synchronous code takes one by reference and knows no thread; both calls are cheap and may be made often.
/// Implementations are called from the thread that runs the operation.
class Progress
{
public:
    virtual ~Progress() = default;

    /// True once the person has cancelled; the operation then returns ErrorCode::Cancelled as soon as it can.
    virtual bool cancelled() const = 0;
    /// `done` of `total` items; total 0 = not known yet. `what` is data (a path, a name), never a sentence.
    virtual void report(qint64 done, qint64 total, const QString &what = {}) = 0;
    /// How many bytes were read or written so far, where that says more than items do.
    virtual void reportBytes(qint64) {}
};

/// Never cancelled, tells nobody.
class NoProgress final : public Progress
{
public:
    bool cancelled() const override { return false; }
    void report(qint64, qint64, const QString &) override {}
};

/// Cancelled when `whole` is, and tells nobody: for a call whose own steps say nothing about the whole.
class SilentProgress final : public Progress
{
public:
    explicit SilentProgress(const Progress &whole) : m_whole(whole) {}
    bool cancelled() const override { return m_whole.cancelled(); }
    void report(qint64, qint64, const QString &) override {}

private:
    const Progress &m_whole;
};

inline Error cancelledError()
{
    return makeError(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Core", "Cancelled."));
}

} // namespace slipway
