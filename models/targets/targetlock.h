#pragma once

#include "models/targets/farfiles.h"

namespace slipway {

/// The lock of a target that compares nothing: the folder `.slipway-lock` with its owner in it. As
/// TargetDriver::takeLock(). `target` is for the sentence.
Status takeTargetLock(FarFiles &files, const QString &target, const QString &owner, Progress &progress);
/// Nothing when another owner has it.
void releaseTargetLock(FarFiles &files, const QString &owner, Progress &progress);
/// As TargetDriver::lockHolder().
QString targetLockHolder(FarFiles &files, Progress &progress);

} // namespace slipway
