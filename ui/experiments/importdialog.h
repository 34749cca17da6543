#pragma once

#include "models/services/experimentservice.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace slipway {

class LoadingLine;
class MessageBar;
class MetricRoles;

/// Imports a query log: the files are read as soon as they are named, and what they hold is offered to choose from.
/// Ends when the experiment is stored; until then its error is shown here.
class ImportDialog final : public PlanDialog
{
    Q_OBJECT

public:
    ImportDialog(ExperimentService &service, JobRunner &jobs);

    /// As if the person had chosen them.
    void setFiles(const QStringList &files);
    /// Of the experiment, after accepted().
    QString importedName() const { return m_importedName; }

protected:
    void done(int result) override;

private:
    void makeFields();
    void chooseFiles();
    void readOutline();
    void showOutline(const Result<LogOutline> &outline);
    void showRejected();
    void startImport();
    void updateAction();
    std::vector<double> split() const;
    QString blocker() const;

    ExperimentService &m_service;
    JobRunner &m_jobs;
    Newest m_reading;
    QTimer m_pause;
    QStringList m_files;
    LogOutline m_outline;
    QPointer<Job> m_importing;
    QString m_importedName;
    QLineEdit *m_fileField;
    QLineEdit *m_name;
    QComboBox *m_control;
    QLineEdit *m_split;
    MetricRoles *m_metrics;
    LoadingLine *m_loading;
    MessageBar *m_message;
    QWidget *m_choices;
};

} // namespace slipway
