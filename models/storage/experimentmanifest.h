#pragma once

#include "models/base/result.h"
#include "models/domain/logbatch.h"

namespace slipway {

/// One import, as its files stand in the experiment's folder.
struct ExperimentPart {
    struct File {
        QString name;
        qint64 bytes = 0;
        QByteArray checksum; ///< BLAKE2b-256
    };
    enum Place { Arms, Times, Units, Names, FirstColumn };

    qint64 rows = 0;
    quint32 newUnits = 0;
    QList<File> files;  ///< by Place, then the columns in their order; one that was dropped has no bytes
    File requests = {}; ///< nameless when no row of the part names its request
};

/// What an experiment's folder holds: the file "manifest", described in experimentfolder.h.
struct ExperimentManifest {
    LogFacts facts;
    QList<ExperimentPart> parts;

    /// Atomically.
    Status write(const QString &folder) const;
    /// NotFound, Unreadable, Corrupt (truncated, damaged or no such file).
    static Result<ExperimentManifest> read(const QString &folder);
};

/// The sentence for a folder whose files are not what was written.
Error damagedExperiment(const QString &path);

} // namespace slipway
