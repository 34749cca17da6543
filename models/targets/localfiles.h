#pragma once

#include "models/targets/farfiles.h"

namespace slipway {

/// The files of a folder on this machine or on a share that is mounted here.
class LocalFiles final : public FarFiles
{
public:
    /// `target` names it in sentences.
    LocalFiles(QString folder, QString target) : m_folder(std::move(folder)), m_target(std::move(target)) {}

    QString folder() const { return m_folder; }
    Result<QStringList> list(const QString &folder, Progress &progress) override;
    Result<QByteArray> read(const QString &path, Progress &progress) override;
    Result<QString> sha256(const QString &path, Progress &progress) override;
    Result<bool> exists(const QString &path, Progress &progress) override;
    std::optional<qint64> freeBytes(Progress &progress) override;
    Status makeFolder(const QString &folder, Progress &progress) override;
    Status makeNewFolder(const QString &folder, Progress &progress) override;
    Status write(const QString &path, const QByteArray &bytes, Progress &progress) override;
    Status upload(const QString &localPath, const QString &path, const QString &sha256, Progress &progress) override;
    Status rename(const QString &from, const QString &to, Progress &progress) override;
    Status replaceLink(const QString &path, const QString &target, Progress &progress) override;
    Status removeFolder(const QString &folder, Progress &progress) override;

private:
    QString at(const QString &path) const;
    /// Unreachable when the folder itself is not there (a share that is not mounted).
    Status here() const;

    QString m_folder;
    QString m_target;
};

} // namespace slipway
