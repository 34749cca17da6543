#pragma once

#include "models/storage/registrytable.h"

#include <QSet>

namespace slipway {

/// Which files of a registry's folder the other registries of that folder (of other layouts) speak for: what is a
/// version or a run of theirs is no unregistered file of this one, and what belongs to none of them is listed by the
/// one that was added first. Asks the index when it is asked itself, once. As short-lived as a scan; same thread.
class NeighbourFiles
{
public:
    /// `all` in the order in which they were added.
    NeighbourFiles(Database &index, const RegisteredFolder &registry, const QList<RegisteredFolder> &all);

    /// False when it has the folder for itself.
    bool exist() const { return !m_before.isEmpty() || !m_after.isEmpty(); }
    /// Whether a neighbour lists the file at `path` (relative to the folder), or a folder around it.
    Result<bool> have(const QString &path);
    /// The same of a file that the registry itself listed as unregistered at its last scan; false for any other.
    Result<bool> haveOurs(const QString &path);
    /// Whether that is so of any.
    Result<bool> haveAnyOfOurs();

private:
    Status load();

    Database &m_index;
    QString m_own;        ///< the registry's name
    QStringList m_before; ///< names of registries, by when they were added
    QStringList m_after;
    bool m_isLoaded = false;
    QSet<QString> m_keys; ///< of their candidates: files and folders
    QSet<QString> m_ours; ///< of our unregistered files
};

} // namespace slipway
