#pragma once

#include "models/formats/versionfactsreader.h"

#include <QByteArray>
#include <QHash>

namespace slipway {

/// What the files beside a model's versions say about them: versions.json (an object keyed by version id, or a list or
/// such an object under `versions`, with `current`) and abtest.json (`version` or `canary_version`).
class VersionFoldersList
{
public:
    struct Entry {
        ModelVersion version;
        StatedArtifact artifact;
        QByteArray digest;
        bool taken = false;
    };

    void readVersions(const QString &file, const QByteArray &bytes);
    void readAbTest(const QString &file, const QByteArray &bytes);

    QHash<QString, Entry> &entries() { return m_entries; } ///< by version id
    QString current() const { return m_current; }          ///< empty = none stated
    QString canary() const { return m_canary; }            ///< empty = no test runs
    QString abTest() const { return m_abTest; }            ///< the test that runs, as JSON
    QList<Problem> problems() const { return m_problems; }

private:
    void addEntries(const QString &file, const JsonValue &keyed);
    void addEntry(const QString &file, const QString &where, const QString &id, const JsonValue &value);

    QHash<QString, Entry> m_entries;
    QString m_current;
    QString m_canary;
    QString m_abTest;
    QList<Problem> m_problems;
};

} // namespace slipway
