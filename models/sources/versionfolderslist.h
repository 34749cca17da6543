#pragma once

#include "models/domain/modelversion.h"

#include <QByteArray>
#include <QHash>

namespace slipway {

/// What the files beside a model's versions say about them: versions.json (an object keyed by version id, or
/// a list under `versions` with `current`) and abtest.json (`version` or `canary_version`).
class VersionFoldersList
{
public:
    struct Entry {
        ModelVersion version;
        QByteArray digest;
        bool taken = false;
    };

    void readVersions(const QString &file, const QByteArray &bytes);
    void readAbTest(const QString &file, const QByteArray &bytes);

    QHash<QString, Entry> &entries() { return m_entries; } ///< by version id
    QString current() const { return m_current; }          ///< empty = none stated
    QString canary() const { return m_canary; }            ///< empty = no test runs
    QList<Problem> problems() const { return m_problems; }

private:
    void addEntry(const QString &file, const QString &where, const QString &id, const class JsonValue &value);

    QHash<QString, Entry> m_entries;
    QString m_current;
    QString m_canary;
    QList<Problem> m_problems;
};

} // namespace slipway
