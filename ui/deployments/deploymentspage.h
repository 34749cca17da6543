#pragma once

#include "models/domain/deployment.h"
#include "models/items/deploymentboardtablemodel.h"
#include "ui/deployments/boardquestion.h"
#include "ui/deployments/resumedialog.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <map>

class QLineEdit;
class QStackedWidget;

namespace slipway {

class BoardView;
class Button;
class DeploymentService;
class EmptyState;
class HistoryView;
class LoadingLine;
class MessageBar;
class PageHeader;
class RegistryService;
class RunView;
class SegmentedControl;
class TargetsView;

/// What is live where, deploying and rolling back, and the history. The servers are asked when the page is shown, on
/// F5, after every deployment, and every 10 s while it is visible; never on the GUI thread. Each answer is shown as it
/// comes.
class DeploymentsPage final : public Page
{
    Q_OBJECT

public:
    DeploymentsPage(DeploymentService &service, RegistryService &registries, JobRunner &jobs,
                    QWidget *parent = nullptr);

    /// Title and icon, known before there is a page.
    static QString name();
    static QString icon();

    QString title() const override { return name(); }
    QString iconName() const override { return icon(); }
    QString help() const override;
    void activate() override;
    void refresh() override;
    bool focusFilter() override;
    bool goBack() override;

    /// Opens the plan for a version, over whichever page is in front; empty: none is chosen yet.
    void openDeploy(const QString &versionId);
    /// Opens the plan of a return; empty names: nothing is chosen yet.
    void openRollback(const QString &target, const QString &slug);

Q_SIGNALS:
    /// A plan was accepted, wherever its dialog was opened: here its steps are seen.
    void runStarted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum View { BoardTab, RunTab, TargetsTab, HistoryTab, EmptyTab };

    void makeLayout();
    void makeEmptyState();
    void connectService();
    void show(View view);
    void arrangeHeader();
    /// What is done with a question that a server has not answered yet.
    enum class Unanswered { Wait, AskAnew };
    void ask(Unanswered unanswered);
    void askTarget(const QString &target, Unanswered unanswered);
    void showOutline(const BoardOutline &outline);
    void showBoard();
    void showSilent();
    QString whyUnknown(const TargetState &state) const;
    void recover();
    void showRecovered(const QList<Deployment> &ended);
    void openDeployTo(const QString &versionId, const QString &target);
    void openResume(const Deployment &deployment, ResumeDialog::Way way);
    void addTarget();
    void run(const DeploymentPlan &plan);

    DeploymentService &m_service;
    RegistryService &m_registries;
    JobRunner &m_jobs;
    Newest m_ask;
    Newest m_recovery;
    QTimer m_every10s;
    std::map<QString, Newest> m_asking; ///< by target, each on its own: one that hangs holds up no other
    QHash<QString, TargetState> m_states;
    DeploymentBoard m_shown;
    QList<Deployment> m_past;
    bool m_answered = false;   ///< the targets are known
    bool m_unresolved = false; ///< an interrupted deployment waits for its server
    QHash<QString, qint64> m_silentSinceMs;
    QHash<QString, QString> m_versionNames;

    PageHeader *m_header;
    SegmentedControl *m_tabs;
    QLineEdit *m_filter;
    Button *m_rollback;
    Button *m_deploy;
    Button *m_addTarget;
    LoadingLine *m_loading;
    MessageBar *m_recovered;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    BoardView *m_board;
    RunView *m_run;
    TargetsView *m_targets;
    HistoryView *m_history;
    EmptyState *m_empty = nullptr;
};

} // namespace slipway
