#pragma once

#include "models/domain/modelversion.h"

#include <QByteArray>
#include <QHash>

namespace slipway {

/// model_registry.json of the layout `trained-models`: one entry a version, without folder names. Each entry
/// is given to at most one folder; what nobody took is a version without files.
class TrainedModelsList
{
public:
    struct Entry {
        ModelVersion version; ///< what the entry says; its problems belong to the version
        QByteArray digest;    ///< of the entry's content
        QString key;          ///< stable over scans and unique in the list
        QString takenBy;      ///< the folder it belongs to; empty = none so far
    };

    TrainedModelsList() = default;
    TrainedModelsList(const QString &file, const QByteArray &bytes);

    /// The entry for the version in `folder`, by model and semantic version, then by creation time; for a
    /// version whose metadata could not be read (no model) by creation time alone. Null when there is none.
    /// A folder that asks again gives back the entry that it had.
    Entry *take(const QString &folder, const QString &model, const QString &semver, std::optional<qint64> createdAtMs);
    QList<Entry> &entries() { return m_entries; }
    /// Adds to the other metadata of an entry's version what the file states once for all of them (`deployment_info`),
    /// unless the version says it itself.
    void addShared(ModelVersion &version) const;
    const QList<Problem> &problems() const { return m_problems; }

private:
    /// Entries by their time; of several those whose model's name begins like the folder's.
    QList<qsizetype> createdThen(const QString &folder, qint64 createdAtMs) const;

    QList<Entry> m_entries;
    QMultiHash<std::pair<QString, QString>, qsizetype> m_byName; ///< model and semantic version
    QMultiHash<qint64, qsizetype> m_byTime;
    QHash<QString, qsizetype> m_takenBy; ///< by folder
    std::optional<Parameter> m_shared;
    QList<Problem> m_problems; ///< of the file as a whole
};

} // namespace slipway
