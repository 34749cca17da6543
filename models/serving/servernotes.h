#pragma once

#include "models/base/result.h"

#include <QString>

#include <mutex>
#include <optional>

namespace slipway {

/// What those who deploy note on a server for each other, kept in ROOT/.notes.json: who works on it now (a lock), and
/// that nothing shall be deployed there (a freeze). The server carries out every order all the same, for it cannot know
/// whose it is: whoever drives it reads the notes first. Thread-safe; functions block on the disk. Errors of writing:
/// WriteFailed, NoSpace.
class ServerNotes
{
public:
    struct Lock {
        QString owner; ///< an id; only who names it again releases it
        QString who;
        qint64 sinceMs = 0;
    };
    struct Freeze {
        QString reason;
        QString who;
        qint64 sinceMs = 0;
    };

    explicit ServerNotes(const QString &root);

    std::optional<Lock> lock() const;
    std::optional<Freeze> freeze() const;
    /// Again under the same owner is no error. Conflict, naming who has it; InvalidArgument without an owner.
    Status take(const Lock &lock);
    /// Nothing when another owner has it.
    Status release(const QString &owner);
    Status setFreeze(const std::optional<Freeze> &freeze);

private:
    Status save(const std::optional<Lock> &lock, const std::optional<Freeze> &freeze);

    const QString m_file;
    mutable std::mutex m_mutex;
    std::optional<Lock> m_lock;
    std::optional<Freeze> m_freeze;
};

} // namespace slipway
