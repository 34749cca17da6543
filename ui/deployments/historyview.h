#pragma once

#include "models/items/deploymenthistorytablemodel.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QSortFilterProxyModel;
class QSplitter;

namespace slipway {

class Button;
class DeploymentService;
class FactList;
class GateChart;
class MessageBar;
class TableView;
class TextLabel;
class TimelineView;

/// The history of deployments and rollbacks, with the steps and outcome of the chosen one: beside the table, or below
/// it where the page is narrow. What its health gate saw is read when it is chosen.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    HistoryView(DeploymentService &service, JobRunner &jobs, QWidget *parent = nullptr);

    /// Keeps the chosen deployment; whoever looks at the newest goes on looking at the newest.
    void setHistory(const QList<Deployment> &history, const QHash<QString, QString> &versionNames);
    void setFilter(const QString &text);
    void select(const QString &deploymentId);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void finishRequested(const slipway::Deployment &deployment);
    void undoRequested(const slipway::Deployment &deployment);
    void pastRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetails();
    void showCurrent();
    Deployment current() const;
    void readLooks(const Deployment &deployment);
    void showLooks(const QList<GateReading> &readings);

    DeploymentService &m_service;
    Newest m_reading;
    QString m_readOf; ///< the deployment, and its state then
    QHash<QString, QString> m_versionNames;
    DeploymentHistoryTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    QSplitter *m_splitter;
    TableView *m_table;
    QWidget *m_details;
    TextLabel *m_title;
    MessageBar *m_outcome;
    FactList *m_facts;
    TimelineView *m_timeline;
    GateChart *m_looks;
    Button *m_finish;
    Button *m_undo;
    Button *m_copy;
};

} // namespace slipway
