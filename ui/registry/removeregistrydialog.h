#pragma once

#include "models/services/registryservice.h"
#include "ui/widgets/plandialog.h"

namespace slipway {

/// Asks before a registry leaves the list, and says that none of its files is touched.
class RemoveRegistryDialog final : public PlanDialog
{
    Q_OBJECT

public:
    explicit RemoveRegistryDialog(const RegistryInfo &registry);
};

} // namespace slipway
