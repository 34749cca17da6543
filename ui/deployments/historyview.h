#pragma once

#include "models/items/deploymenthistorytablemodel.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace slipway {

class Button;
class FactList;
class MessageBar;
class TableView;
class TextLabel;
class TimelineView;

/// The history of deployments and rollbacks, with the steps and outcome of the chosen one.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Keeps the chosen deployment; chooses the newest when none was.
    void setHistory(const QList<Deployment> &history, const QHash<QString, QString> &versionNames);
    void setFilter(const QString &text);
    void select(const QString &deploymentId);
    TableView *table() const { return m_table; }

private:
    QWidget *makeDetails();
    void showCurrent();

    DeploymentHistoryTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    TableView *m_table;
    QWidget *m_details;
    TextLabel *m_title;
    MessageBar *m_outcome;
    FactList *m_facts;
    TimelineView *m_timeline;
    Button *m_copy;
};

} // namespace slipway
