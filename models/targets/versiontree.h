#pragma once

#include "models/domain/target.h"
#include "models/targets/farfiles.h"
#include "models/targets/targetdriver.h"

namespace slipway {

/// Versions in folders with a link to the one that serves, on any FarFiles:
///
///     SLUG/versions/VERSION/  the files, and slipway.json {model, version, artifact, sha256, bytes, uploaded_at,
///     files} SLUG/current            -> versions/VERSION, exchanged in one step SLUG/previous           -> the one
///     before
///
/// A version is built under a name with a dot and renamed when it is whole, so what has a name is complete. The
/// artifact is hashed where it lies when it arrives and again before each switch. Functions as in TargetDriver.
class VersionTree
{
public:
    /// `files` must outlive the tree.
    VersionTree(const Target &target, FarFiles &files) : m_target(target), m_files(files) {}

    Result<QList<LiveModel>> ask(Progress &progress);
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress);
    Status upload(const UploadFile &file, Progress &progress);
    Status switchTo(const SwitchOrder &order, Progress &progress);

private:
    struct Manifest;
    Result<Manifest> manifest(const QString &folder, Progress &progress);
    Result<std::optional<Manifest>> current(const QString &slug, const QString &link, Progress &progress);
    Status finishVersion(const UploadFile &file, const QString &name, Progress &progress);

    Target m_target;
    FarFiles &m_files;
};

} // namespace slipway
