#pragma once

#include "models/items/deploymenthistorytablemodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QSplitter;

namespace slipway {

class Button;
class FactList;
class MessageBar;
class TableView;
class TextLabel;
class TimelineView;

/// The history of deployments and rollbacks, with the steps and outcome of the chosen one: beside the table, or below
/// it where the page is narrow.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Keeps the chosen deployment; whoever looks at the newest goes on looking at the newest.
    void setHistory(const QList<Deployment> &history, const QHash<QString, QString> &versionNames);
    void setFilter(const QString &text);
    void select(const QString &deploymentId);
    TableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetails();
    void showCurrent();

    DeploymentHistoryTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    QSplitter *m_splitter;
    TableView *m_table;
    QWidget *m_details;
    TextLabel *m_title;
    MessageBar *m_outcome;
    FactList *m_facts;
    TimelineView *m_timeline;
    Button *m_copy;
};

} // namespace slipway
