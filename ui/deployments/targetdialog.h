#pragma once

#include "models/domain/target.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class DeploymentService;
class MessageBar;
class TokenFields;

/// Adds a target. Nothing is sent to it; it is asked for the first time when the board is.
class TargetDialog final : public PlanDialog
{
    Q_OBJECT

public:
    TargetDialog(DeploymentService &service, JobRunner &jobs);

private:
    void add();
    Target target() const;
    void updateAction();
    void showDriver();

    DeploymentService &m_service;
    Newest m_adding;
    MessageBar *m_message;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QComboBox *m_driver;
    QLineEdit *m_address;
    TokenFields *m_token;
    QPlainTextEdit *m_settings;
};

} // namespace slipway
