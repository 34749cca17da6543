#pragma once

#include "models/services/registryservice.h"
#include "ui/widgets/plandialog.h"

namespace slipway {

class VersionField;

/// Finds a version by typing, to be put beside those that are compared.
class AddVersionDialog final : public PlanDialog
{
    Q_OBJECT

public:
    /// Both must outlive it; `compared` cannot be added again.
    AddVersionDialog(RegistryService &registries, JobRunner &jobs, const QStringList &compared);

    QString versionId() const;

private:
    VersionField *m_version;
};

} // namespace slipway
