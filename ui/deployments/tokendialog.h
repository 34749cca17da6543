#pragma once

#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

namespace slipway {

class DeploymentService;
class MessageBar;
class TokenFields;

/// Changes where a target's token is kept, or opens the vault that holds it. Nothing is sent to the target.
class TokenDialog final : public PlanDialog
{
    Q_OBJECT

public:
    /// `tokenFrom` as in TargetState.
    TokenDialog(DeploymentService &service, JobRunner &jobs, const QString &target, const QString &tokenFrom);

private:
    void store();
    void updateAction();

    DeploymentService &m_service;
    Newest m_storing;
    QString m_target;
    MessageBar *m_message;
    TokenFields *m_fields;
};

} // namespace slipway
