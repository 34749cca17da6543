#pragma once

#include "models/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace slipway {

/// A version of an index as a deployment needs it.
struct DeployableVersion {
    QString id; ///< of the index
    QString model;
    QString version; ///< the version id of the layout
    QString semver;
    QStringList features;   ///< input columns in order; empty when unknown
    QString artifactPath;   ///< absolute; empty when the version has no artifact
    QString recordedSha256; ///< as the registry states it; empty = it states none
    QMap<QString, double> metrics{};
    QMap<QString, QString> parameters{};
};

/// Where deployments find versions: the part of the registries that they need, so that a plan can be tested without
/// any. Functions block; any thread.
class DeployableVersions
{
public:
    virtual ~DeployableVersions() = default;
    /// NotFound.
    virtual Result<DeployableVersion> find(const QString &id) = 0;
    /// The folder with the environments' rules (ENV.yaml) of the registry that has this version; empty = it has none.
    virtual QString rulesFolder(const QString &) { return {}; }
    /// All versions of a model by its name, in any order; none is no error.
    virtual Result<QList<DeployableVersion>> ofModel(const QString &model) = 0;
};

} // namespace slipway
