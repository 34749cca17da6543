#include "models/targets/targetlock.h"

#include "models/base/person.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

namespace {

const auto lockFolder = QStringLiteral(".slipway-lock");
const auto lockOwner = QStringLiteral(".slipway-lock/owner");
const auto freezeFolder = QStringLiteral(".slipway-freeze");
const auto freezeFile = QStringLiteral(".slipway-freeze/freeze.json");
const auto reasonKey = QStringLiteral("reason");
const auto whoKey = QStringLiteral("who");
const auto sinceKey = QStringLiteral("since");
constexpr qsizetype longestLine = 200;

} // namespace

Result<std::optional<QByteArray>> TargetLock::read(const QString &path, Progress &progress)
{
    auto bytes = m_files.read(path, progress);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == ErrorCode::NotFound)
        return std::optional<QByteArray>();
    return bytes.error();
}

Status TargetLock::take(const QString &owner, Progress &progress)
{
    const Status made = m_files.makeNewFolder(lockFolder, progress);
    if (made)
        return m_files.write(lockOwner, owner.toUtf8() + '\n' + currentPerson().toUtf8(), progress);
    if (made.error().code != ErrorCode::Conflict)
        return made;
    const auto held = holder(progress);
    if (!held)
        return held.error();
    // The same deployment, going on after its program died.
    if (*held && (*held)->owner == owner)
        return {};
    const FarLock other = held->value_or(FarLock());
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP("Core", "%1 is locked by another deployment (%2, %3). Wait for its end; when "
                                               "its program has died, take the lock away with `slipwayctl target "
                                               "unlock`."),
                     {m_target, other.owner, other.who});
}

Result<std::optional<FarLock>> TargetLock::holder(Progress &progress)
{
    const auto bytes = read(lockOwner, progress);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return std::optional<FarLock>();
    const QStringList lines = QString::fromUtf8(**bytes).split(QLatin1Char('\n'));
    return std::optional(
        FarLock{lines.value(0).simplified().left(longestLine), lines.value(1).simplified().left(longestLine)});
}

void TargetLock::release(const QString &owner, Progress &progress)
{
    const auto held = holder(progress);
    if (held && *held && (*held)->owner == owner)
        static_cast<void>(m_files.removeFolder(lockFolder, progress));
}

Result<std::optional<TargetFreeze>> TargetLock::freeze(Progress &progress)
{
    const auto bytes = read(freezeFile, progress);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return std::optional<TargetFreeze>();
    // What cannot be read is a freeze all the same: somebody put it there.
    const QJsonObject object = QJsonDocument::fromJson(**bytes).object();
    return std::optional(TargetFreeze{object[reasonKey].toString().simplified().left(longestLine),
                                      object[whoKey].toString().simplified().left(longestLine),
                                      static_cast<qint64>(object[sinceKey].toDouble())});
}

Status TargetLock::setFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress)
{
    if (!freeze)
        return m_files.removeFolder(freezeFolder, progress);
    if (const Status made = m_files.makeFolder(freezeFolder, progress); !made)
        return made;
    const QJsonObject object{{reasonKey, freeze->reason}, {whoKey, freeze->who}, {sinceKey, freeze->sinceMs}};
    return m_files.write(freezeFile, QJsonDocument(object).toJson(), progress);
}

} // namespace slipway
