#pragma once

#include "models/formats/promotionreader.h"
#include "models/sources/registryfolder.h"

namespace slipway {

/// What the folders of one model in the layout `stage-folders` say about each other: which run a stage's version came
/// from, by run id or, without one, by the same bytes of the model file; and the promotions in events.jsonl.
class StageLinks
{
public:
    struct Folder {
        QString path;       ///< relative to the registry
        QString stage;      ///< name of the folder; empty for a run
        FileStamp model;    ///< its model file; an empty path when it has none
        QString runId;      ///< of a run its own; of a stage the one it came from, known after load()
        QString semver;     ///< known after load()
        QStringList linked; ///< version ids: of a stage's runs, of a run's versions; known after load()
    };

    void add(const Folder &folder) { m_folders.append(folder); }
    void setEvents(const QString &file) { m_eventsFile = file; }
    /// Reads version.json of the stages and the events, once. Problems of the events go to `problems`; those of
    /// version.json belong to their versions and are not reported here.
    void load(const RegistryFolder &registry, QList<Problem> &problems);

    /// Null when there is no such folder.
    const Folder *find(const QString &path) const;
    /// VERSION@stage, the stage's name when no version is stated, the run's folder name.
    static QString versionId(const Folder &folder);
    /// The promotions of this folder's version or run, as a JSON array; empty = none.
    QString promotionsOf(const Folder &folder) const;

private:
    void link(const RegistryFolder &registry);

    QList<Folder> m_folders;
    QString m_eventsFile;
    QList<Promotion> m_promotions;
    bool m_isLoaded = false;
};

} // namespace slipway
