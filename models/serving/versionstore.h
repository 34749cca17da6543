#pragma once

#include "models/base/result.h"
#include "models/serving/modelstate.h"
#include "models/serving/upload.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>

namespace slipway {

/// True for a name that can be one path segment: not empty, at most 255 bytes of UTF-8, no '/', no leading
/// dot, no control or formatting characters.
bool isSafeSegment(const QString &name);

/// One version as it lies on the server's disk.
struct StoredVersion {
    QString id;
    QString path; ///< of the folder, relative to ROOT
    qint64 createdAtMs = 0;
    QString modelSha256; ///< of model.bin as it arrived; empty = never uploaded through slipwayd
    bool hasModel = false;
};

/// The server's folder: ROOT/SLUG/model.json (the model's name), ROOT/SLUG/versions/VERSION/{model.bin, …},
/// ROOT/SLUG/current (a relative symbolic link to the version that serves) and ROOT/SLUG/state.json.
/// Files of a version never change once they are there; their hashes are kept beside them in `.files.json`.
/// `current` is the truth: switchTo() moves it first and writes state.json second, and
/// recoverState() repairs what a crash between
/// the two left. Functions block; any thread. Callers see to it that one thread at a time switches a model.
class VersionStore
{
public:
    /// Creates ROOT when missing, removes left-over uploads. Conflict when another process serves it.
    static Result<std::unique_ptr<VersionStore>> open(const QString &root);
    ~VersionStore();
    VersionStore(const VersionStore &) = delete;
    VersionStore &operator=(const VersionStore &) = delete;

    /// Absolute.
    QString root() const { return m_root; }
    QStringList slugs() const;
    /// The name told at upload; the slug itself when none is recorded.
    QString modelName(const QString &slug) const;
    /// Newest first.
    QList<StoredVersion> versions(const QString &slug) const;
    /// NotFound with the versions that are there.
    Result<StoredVersion> version(const QString &slug, const QString &id) const;
    QString filePath(const QString &slug, const QString &version, const QString &file) const;

    Result<Upload> beginUpload() const;
    /// Places a finished upload. `modelName` may be empty. True when the file is new, false when the same
    /// bytes are there already; Conflict: other bytes are there, or the slug belongs to a model of another
    /// name; InvalidArgument: a name that is no safe segment.
    Result<bool> place(Upload upload, const QString &sha256, const QString &slug, const QString &modelName,
                       const QString &version, const QString &file);

    /// The recorded state, brought in line with `current` (and recorded again) where a crash left them apart.
    Result<ModelState> recoverState(const QString &slug, qint64 nowMs);
    /// Moves `current` to state.current and records the state; `current` is back where it was when that
    /// fails.
    Status switchTo(const QString &slug, const ModelState &state, const QString &currentBefore);
    /// Records a state with the same `current`.
    Status saveState(const QString &slug, const ModelState &state);

private:
    VersionStore(QString root, int lock);
    QString modelFolder(const QString &slug) const;
    Status claimSlug(const QString &slug, const QString &modelName);
    Status recordHash(const QString &versionFolder, const QString &file, const QString &sha256);
    StoredVersion describe(const QString &slug, const QString &id) const;
    QString linkedVersion(const QString &slug) const;

    QString m_root;
    int m_lock = -1;
    std::mutex m_placing;
};

} // namespace slipway
