#include "ui/compare/addversiondialog.h"

#include "ui/deployments/versionfield.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace slipway {

AddVersionDialog::AddVersionDialog(RegistryService &registries, JobRunner &jobs, const QStringList &compared)
    : PlanDialog(tr("Add a version to the comparison"), tr("Add"), Width::Narrow),
      m_version(new VersionField(registries, jobs))
{
    setSubtitle(tr("Several at once are chosen in the registry: select them there and press Ctrl+D."));
    m_version->setAccessibleName(tr("Version to add"));
    body()->addWidget(m_version);
    action()->setEnabled(false);
    connect(m_version, &VersionField::versionChosen, this, [this, compared](const QString &id) {
        const bool isThere = compared.contains(id);
        action()->setEnabled(!id.isEmpty() && !isThere);
        setFootNote(isThere ? tr("This version is compared already.") : QString());
    });
    connect(m_version, &VersionField::lookupFailed, this,
            [this](const Error &error) { setFootNote(error.translated()); });
}

QString AddVersionDialog::versionId() const
{
    return m_version->versionId();
}

} // namespace slipway
