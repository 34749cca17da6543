#include "ui/registry/removeregistrydialog.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace slipway {

RemoveRegistryDialog::RemoveRegistryDialog(const RegistryInfo &registry)
    : PlanDialog(tr("Remove %1 from the list").arg(registry.name), tr("Remove from the list"), Width::Narrow)
{
    setSubtitle(tr("%n versions leave the table.", nullptr, registry.versions));
    auto *text = new TextLabel(
        tr("No file in %1 is touched. Adding the folder again brings its versions back.").arg(registry.path));
    text->setWordWrap(true);
    body()->addWidget(text);
}

} // namespace slipway
