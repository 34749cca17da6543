#pragma once

#include "models/items/targettablemodel.h"
#include "ui/widgets/newest.h"

#include <QWidget>

namespace slipway {

class Button;
class DeploymentService;
class MessageBar;
class TableView;

/// The targets, how they answered, and what can be done with the chosen one.
class TargetsView final : public QWidget
{
    Q_OBJECT

public:
    TargetsView(DeploymentService &service, JobRunner &jobs, QWidget *parent = nullptr);

    void setTargets(const QList<TargetState> &targets);
    TableView *table() const { return m_table; }

private:
    QString current() const;
    void test();
    void remove();
    void freeze();
    void changeToken();
    void showCurrent();

    DeploymentService &m_service;
    JobRunner &m_jobs;
    Newest m_testing;
    Newest m_removing;
    Newest m_freezing;
    TargetTableModel *m_model;
    TableView *m_table;
    MessageBar *m_message;
    Button *m_test;
    Button *m_token;
    Button *m_freeze;
    Button *m_remove;
};

} // namespace slipway
