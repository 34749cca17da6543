#pragma once

#include "models/services/deployableversions.h"

#include <QHash>

namespace slipway {

/// Names the versions of one model as sentences for people do: by the semantic version that an index here has for
/// them, where it is the only one with it, else by the version id. Asks the index once, when the first name is needed.
/// Blocks; one thread.
class VersionLabels
{
public:
    /// `versions` must outlive the labels.
    VersionLabels(DeployableVersions &versions, QString model) : m_versions(versions), m_model(std::move(model)) {}

    /// "nothing" for an empty version.
    QString of(const QString &version);

private:
    DeployableVersions &m_versions;
    QString m_model;
    bool m_asked = false;
    QHash<QString, QString> m_semverOf;
};

} // namespace slipway
