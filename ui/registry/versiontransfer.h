#pragma once

#include "models/services/versionbrowser.h"

#include <QObject>

#include <functional>

namespace slipway {

/// Takes versions out of the registry page: to the clipboard, into a file. Off the GUI thread; both end in a job that
/// can be stopped.
class VersionTransfer final : public QObject
{
    Q_OBJECT

public:
    /// Asks the person for a file; empty = none chosen.
    using ChooseFile = std::function<QString(QWidget *over)>;

    /// Both services must outlive it.
    VersionTransfer(RegistryService &registries, JobRunner &jobs, QObject *parent);

    /// In place of the desktop's file dialog.
    void setFileChooser(const ChooseFile &choose) { m_chooseFile = choose; }
    /// As tab-separated text of the columns of a VersionTableModel with these values.
    void copy(const QList<quint32> &numbers, const QStringList &valueKeys, const QList<int> &columns);
    /// The rows of an answer into a file that the person chooses; its ending says the format: csv, tsv, json.
    void exportRows(const VersionRows &rows, const QStringList &valueKeys, QWidget *over);

Q_SIGNALS:
    void failed(const slipway::Error &error);

private:
    RegistryService &m_registries;
    JobRunner &m_jobs;
    ChooseFile m_chooseFile;
};

} // namespace slipway
