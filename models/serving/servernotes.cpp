#include "models/serving/servernotes.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

namespace {

constexpr qint64 maxNotesBytes = 64 * 1024;
const auto lockKey = QStringLiteral("lock");
const auto freezeKey = QStringLiteral("freeze");
const auto ownerKey = QStringLiteral("owner");
const auto whoKey = QStringLiteral("who");
const auto reasonKey = QStringLiteral("reason");
const auto sinceKey = QStringLiteral("since");

} // namespace

ServerNotes::ServerNotes(const QString &root) : m_file(root + QStringLiteral("/.notes.json"))
{
    const auto bytes = readWholeFile(m_file, maxNotesBytes);
    const QJsonObject notes = QJsonDocument::fromJson(bytes.valueOr({})).object();
    const QJsonObject lock = notes[lockKey].toObject();
    const QJsonObject freeze = notes[freezeKey].toObject();
    const auto since = [](const QJsonObject &of) { return static_cast<qint64>(of[sinceKey].toDouble()); };
    if (!lock.isEmpty())
        m_lock = Lock{lock[ownerKey].toString(), lock[whoKey].toString(), since(lock)};
    if (!freeze.isEmpty())
        m_freeze = Freeze{freeze[reasonKey].toString(), freeze[whoKey].toString(), since(freeze)};
}

std::optional<ServerNotes::Lock> ServerNotes::lock() const
{
    const std::lock_guard guard(m_mutex);
    return m_lock;
}

std::optional<ServerNotes::Freeze> ServerNotes::freeze() const
{
    const std::lock_guard guard(m_mutex);
    return m_freeze;
}

Status ServerNotes::save(const std::optional<Lock> &lock, const std::optional<Freeze> &freeze)
{
    QJsonObject notes;
    if (lock)
        notes[lockKey] = QJsonObject{{ownerKey, lock->owner}, {whoKey, lock->who}, {sinceKey, lock->sinceMs}};
    if (freeze)
        notes[freezeKey] = QJsonObject{{reasonKey, freeze->reason}, {whoKey, freeze->who}, {sinceKey, freeze->sinceMs}};
    const Status written = writeFileAtomically(m_file, QJsonDocument(notes).toJson());
    if (!written)
        return written;
    m_lock = lock;
    m_freeze = freeze;
    return {};
}

Status ServerNotes::take(const Lock &lock)
{
    if (lock.owner.isEmpty())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "Say in \"owner\" whose lock it is."));
    const std::lock_guard guard(m_mutex);
    if (m_lock && m_lock->owner != lock.owner) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 (%2) holds the lock since %3. Wait for its end; when its "
                                                   "program has died, take the lock away."),
                         {m_lock->owner, m_lock->who, isoUtc(m_lock->sinceMs)});
    }
    return m_lock ? Status() : save(lock, m_freeze);
}

Status ServerNotes::release(const QString &owner)
{
    const std::lock_guard guard(m_mutex);
    return m_lock && m_lock->owner == owner ? save({}, m_freeze) : Status();
}

Status ServerNotes::setFreeze(const std::optional<Freeze> &freeze)
{
    const std::lock_guard guard(m_mutex);
    return !freeze && !m_freeze ? Status() : save(m_lock, freeze);
}

} // namespace slipway
