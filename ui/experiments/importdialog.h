#pragma once

#include "models/services/experimentservice.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace slipway {

class ColumnMapping;
class LoadingLine;
class MessageBar;
class MetricRoles;

/// Imports a query log: the files are read as soon as they are named, and what they hold is offered to choose from:
/// what their columns are, over the first rows, and what decides. Ends when the experiment is stored; until then its
/// error is shown here.
class ImportDialog final : public PlanDialog
{
    Q_OBJECT

public:
    ImportDialog(ExperimentService &service, JobRunner &jobs);

    /// Experiments that wait for their data: under one of these names the plan counts, and nothing is asked beside it.
    void setPlanned(const QStringList &names) { m_planned = names; }
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
    /// What reading the files gave: their first rows, and what they hold by the mapping.
    struct Seen {
        Result<LogPreview> preview;
        Result<LogOutline> outline;
    };
    void showSeen(const Seen &seen);
    /// `control`: the arm that is it, where the log says so.
    void showOutline(const Result<LogOutline> &outline, const QString &control);
    void showRejected();
    void startImport();
    void updateAction();
    std::vector<double> split() const;
    bool hasPlan() const;
    void showPlan();
    QString blocker() const;

    ExperimentService &m_service;
    JobRunner &m_jobs;
    Newest m_reading;
    QTimer m_pause;
    QStringList m_files;
    std::optional<LogMapping> m_mapping; ///< the person's; nullopt = what is recognised or remembered
    LogOutline m_outline;
    QPointer<Job> m_importing;
    QString m_importedName;
    QStringList m_planned;
    QLineEdit *m_fileField;
    QLineEdit *m_name;
    QComboBox *m_control;
    QLineEdit *m_split;
    MetricRoles *m_metrics;
    ColumnMapping *m_columns;
    LoadingLine *m_loading;
    MessageBar *m_message;
    QWidget *m_choices;
};

} // namespace slipway
