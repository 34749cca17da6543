#include "models/services/versionlabels.h"

#include <algorithm>

namespace slipway {

QString VersionLabels::of(const QString &version)
{
    if (version.isEmpty())
        return QStringLiteral("nothing");
    if (!m_asked) {
        m_asked = true;
        // What the index knows is an addition here: a version that it does not know has its id.
        const auto known = m_versions.ofModel(m_model);
        for (const DeployableVersion &one : known.valueOr({}))
            m_semverOf.insert(one.version, one.semver);
    }
    const QString semver = m_semverOf.value(version);
    const auto shared = std::count(m_semverOf.begin(), m_semverOf.end(), semver);
    return semver.isEmpty() || shared > 1 ? version : semver;
}

} // namespace slipway
