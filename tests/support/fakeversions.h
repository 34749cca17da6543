#pragma once

#include "models/artifacts/hash.h"
#include "models/services/deployableversions.h"

#include <QDir>
#include <QFile>

namespace slipway {

/// Versions of one model in a folder, without any registry.
class FakeVersions final : public DeployableVersions
{
public:
    explicit FakeVersions(const QString &folder) : m_folder(folder) {}

    /// Writes a version's files; its id is "reg/MODEL/VERSION". The hash is recorded, as a good registry does.
    DeployableVersion add(const QString &model, const QString &version, const QString &semver,
                          const QByteArray &artifact, const QStringList &features = {})
    {
        const QString folder = m_folder + QLatin1Char('/') + version;
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/model.bin"), artifact);
        write(folder + QStringLiteral("/model_metadata.json"), "{\"accuracy\": 0.9}");
        m_versions.append({QStringLiteral("reg/") + model + QLatin1Char('/') + version, model, version, semver,
                           features, folder + QStringLiteral("/model.bin"), sha256(artifact)});
        return m_versions.last();
    }

    void change(const DeployableVersion &version)
    {
        for (DeployableVersion &one : m_versions) {
            if (one.id == version.id)
                one = version;
        }
    }

    void forget(const QString &id)
    {
        m_versions.removeIf([&](const DeployableVersion &one) { return one.id == id; });
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    Result<DeployableVersion> find(const QString &id) override
    {
        for (const DeployableVersion &one : m_versions) {
            if (one.id == id)
                return one;
        }
        return makeError(ErrorCode::NotFound, "There is no version %1.", {id});
    }

    Result<QList<DeployableVersion>> ofModel(const QString &model) override
    {
        QList<DeployableVersion> found;
        for (const DeployableVersion &one : m_versions) {
            if (one.model == model)
                found.append(one);
        }
        return found;
    }

private:
    QString m_folder;
    QList<DeployableVersion> m_versions;
};

} // namespace slipway
