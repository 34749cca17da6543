#pragma once

#include "models/services/registryservice.h"
#include "ui/widgets/newest.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace slipway {

/// A field in which a version is found by typing: the registries are searched as one types, off the GUI thread.
class VersionField final : public QLineEdit
{
    Q_OBJECT

public:
    VersionField(RegistryService &registries, JobRunner &jobs, QWidget *parent = nullptr);

    /// Empty while what is typed names no version.
    QString versionId() const { return m_versionId; }
    /// Looks the version up and shows its name; versionChosen() follows when it exists.
    void setVersionId(const QString &id);

Q_SIGNALS:
    /// A version was chosen; an empty id: what was chosen is being typed over.
    void versionChosen(const QString &id);
    void lookupFailed(const slipway::Error &error);

private:
    void search();
    void showMatches(const VersionPage &page);
    void choose(const QString &id, const QString &name);

    RegistryService &m_registries;
    Newest m_search;
    QTimer m_pause;
    QStandardItemModel *m_matches;
    QCompleter *m_completer;
    QString m_versionId;
};

} // namespace slipway
