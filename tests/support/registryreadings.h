#pragma once

#include "models/sources/registrysource.h"

#include <QMap>

namespace slipway {

/// What one pass over a registry gives, read as a scan reads it, and the stamps by which the next scan notices a
/// change.
struct RegistryContents {
    QString layout;
    QString error;                        ///< of opening; empty = none
    QMap<QString, ModelVersion> versions; ///< by MODEL/VERSION
    QList<Problem> problems;              ///< that belong to no version
    QList<FileStamp> stamps;
    qsizetype candidates = 0;
    qsizetype idsGivenTwice = 0;

    /// Of the registry and all its versions.
    qsizetype problemCount() const;
};

/// What ModelVersion::other holds under a name, as JSON; empty when there is none.
QString otherOf(const ModelVersion &version, const QString &name);

/// `layout` empty: as detected.
RegistryContents readRegistry(const QString &path, const QString &layout = {});

} // namespace slipway
