#include "models/targets/targetlock.h"

namespace slipway {

namespace {

const auto lockFolder = QStringLiteral(".slipway-lock");
const auto lockOwner = QStringLiteral(".slipway-lock/owner");

} // namespace

Status takeTargetLock(FarFiles &files, const QString &target, const QString &owner, Progress &progress)
{
    const Status made = files.makeNewFolder(lockFolder, progress);
    if (made)
        return files.write(lockOwner, owner.toUtf8(), progress);
    if (made.error().code != ErrorCode::Conflict)
        return made;
    const QString holder = targetLockHolder(files, progress);
    // The same deployment, going on after its program died.
    if (holder == owner)
        return {};
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP("Core",
                                       "%1 is locked by another deployment (%2). When that has died, remove the "
                                       "folder %3 there."),
                     {target, holder, lockFolder});
}

QString targetLockHolder(FarFiles &files, Progress &progress)
{
    return QString::fromUtf8(files.read(lockOwner, progress).valueOr({})).simplified().left(200);
}

void releaseTargetLock(FarFiles &files, const QString &owner, Progress &progress)
{
    const auto holder = files.read(lockOwner, progress);
    if (holder && *holder == owner.toUtf8())
        static_cast<void>(files.removeFolder(lockFolder, progress));
}

} // namespace slipway
