#include "models/targets/folderdriver.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace slipway {

namespace {

Status checkAddress(const Target &target)
{
    if (QDir::isAbsolutePath(target.url) && QDir::cleanPath(target.url) != QLatin1String("/"))
        return {};
    return makeError(ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Core", "The address of a folder is its absolute path, not %1."), {target.url});
}

} // namespace

DriverEntry FolderDriver::entry()
{
    return {
        QStringLiteral("folder"),
        allCapabilities(),
        QStringLiteral("/absolute/path"),
        QStringLiteral("copy"),
        QStringLiteral("link current"),
        QStringLiteral("link current"),
        {},
        {},
        {{QStringLiteral("proof_timeout_ms"), DriverSetting::Kind::Milliseconds,
          QStringLiteral("how long the proof waits for the new version"), false}},
        checkAddress,
        [](const Target &target) -> std::unique_ptr<TargetDriver> { return std::make_unique<FolderDriver>(target); }};
}

Capabilities FolderDriver::allCapabilities()
{
    return Capability::Upload | Capability::InstantRollback | Capability::ArtifactHash | Capability::SharedLock;
}

Status FolderDriver::checkAccess(Progress &progress)
{
    const auto listed = m_files.list({}, progress);
    if (!listed)
        return listed.error();
    const QString folder = m_files.folder();
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
        return {};
    return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 must not be written by you."), {folder});
}

} // namespace slipway
