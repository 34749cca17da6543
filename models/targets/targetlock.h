#pragma once

#include "models/targets/farfiles.h"
#include "models/targets/targetdriver.h"

namespace slipway {

/// Lock and freeze of a target that is files: the folders `.slipway-lock` and `.slipway-freeze` beside what they guard.
/// Functions as in TargetDriver.
class TargetLock
{
public:
    /// `files` must outlive it; `target` is for sentences.
    TargetLock(FarFiles &files, QString target) : m_files(files), m_target(std::move(target)) {}

    Status take(const QString &owner, Progress &progress);
    void release(const QString &owner, Progress &progress);
    Result<std::optional<FarLock>> holder(Progress &progress);
    Result<std::optional<TargetFreeze>> freeze(Progress &progress);
    Status setFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress);

private:
    /// Nothing when there is no such file.
    Result<std::optional<QByteArray>> read(const QString &path, Progress &progress);

    FarFiles &m_files;
    QString m_target;
};

} // namespace slipway
