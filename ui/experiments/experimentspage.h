#pragma once

#include "models/domain/experiment.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QAction;
class QListView;
class QStackedWidget;

namespace slipway {

class Button;
class EmptyState;
class ExperimentService;
class ExperimentTableModel;
class ExperimentView;
struct FollowedLog;
class LoadingLine;
class MessageBar;
class PageHeader;
class PlanningDialog;
class RegistryService;

/// The imported experiments with their verdicts, and the chosen one whole. Lists and analyses are read in the
/// background; the newest choice wins.
class ExperimentsPage final : public Page
{
    Q_OBJECT

public:
    ExperimentsPage(ExperimentService &service, RegistryService &registries, JobRunner &jobs,
                    QWidget *parent = nullptr);

    /// Title and icon, known before there is a page.
    static QString name();
    static QString icon();

    QString title() const override { return name(); }
    QString iconName() const override { return icon(); }
    QString help() const override;
    void activate() override;
    void refresh() override;

    /// Opens the import, with `files` as if the person had chosen them.
    void openImport(const QStringList &files = {});
    /// Opens the plan of an experiment that has no data yet.
    void openPlanning();

    /// Asks where a report shall go; empty = nowhere.
    using ChooseFile = std::function<QString(QWidget *over, const QString &name)>;
    /// In place of the desktop's file dialog.
    void setFileChooser(const ChooseFile &choose) { m_chooseFile = choose; }
    /// How long a log that is followed is left alone, in place of the usual seconds.
    void setFollowPause(int ms) { m_followPause.setInterval(ms); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void makeLayout();
    void showList(const Result<QList<ExperimentSummary>> &experiments);
    void analyseCurrent();
    void showAnalysis(const Result<ExperimentAnalysis> &analysis);
    void follow();
    void showFollowed(const FollowedLog &log);
    void readWhatIsNew();
    void showMenu(const QPoint &globalPosition);
    void removeCurrent();
    void exportReport();
    void excludeSharedUnits();
    void openDrift();
    void openPlanChange();
    void plan(PlanningDialog *dialog);
    ExperimentSummary current() const;

    ExperimentService &m_service;
    RegistryService &m_registries;
    JobRunner &m_jobs;
    Newest m_listing;
    Newest m_analysing;
    Newest m_removing;
    Newest m_planning;
    Newest m_following;
    QTimer m_followPause;
    bool m_saysWaiting = false; ///< that the log has more
    ChooseFile m_chooseFile;
    ExperimentAnalysis m_analysis; ///< what is shown
    QString m_wanted;              ///< the experiment to choose once the list holds it
    ExperimentTableModel *m_model;
    PageHeader *m_header;
    Button *m_plan;
    Button *m_import;
    LoadingLine *m_loading;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QListView *m_list;
    QAction *m_exclude;
    ExperimentView *m_view;
    EmptyState *m_empty;
};

} // namespace slipway
