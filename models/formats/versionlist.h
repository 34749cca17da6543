#pragma once

#include "models/formats/versionfactsreader.h"

namespace slipway {

/// One entry of a file that lists many versions.
struct ListedVersion {
    QString id;           ///< the version id of the layout; unique in its model
    ModelVersion version; ///< what the entry says; its problems belong to the version
    StatedArtifact artifact;
    bool hasUnusableSum = false; ///< a problem says so
    QByteArray digest;           ///< of the entry's content
};

/// A damaged list holds the entries before its damage.
struct VersionList {
    QList<ListedVersion> versions;
    QList<Problem> problems; ///< of the file as a whole
};

/// registry.json of the layout `checksummed`: `models`, an object keyed by model id, or an array of entries with
/// `model_id`.
VersionList readChecksummedList(const QString &file, const QByteArray &bytes);

/// versions.json of the layout `flat`: an object keyed by model, of arrays of entries with `version`, of objects keyed
/// by version, or of one entry.
VersionList readFlatList(const QString &file, const QByteArray &bytes);

/// NAME[_vN] as a model's name and version: "vN", else "1".
std::pair<QString, QString> modelAndVersion(const QString &fileStem);

} // namespace slipway
