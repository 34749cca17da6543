#include "ui/registry/versionheader.h"

#include "models/domain/modelversion.h"
#include "models/domain/nametext.h"
#include "ui/registry/inspector.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statuspill.h"

namespace slipway {

VersionHeader::VersionHeader()
    : PageHeader({}), m_stage(new StatusPill), m_deploy(new Button(tr("Deploy…"), Button::Kind::Primary))
{
    auto *back = Button::iconOnly(QStringLiteral("chevron-left"), tr("Back to the table (Esc)"));
    connect(back, &QPushButton::clicked, this, &VersionHeader::backRequested);
    m_deploy->setIconName(QStringLiteral("deploy"));
    connect(m_deploy, &QPushButton::clicked, this, &VersionHeader::deployRequested);
    addControl(m_stage);
    addAction(back);
    addAction(m_deploy);
}

void VersionHeader::showVersion(const VersionSummary &version)
{
    setTitle(nameText(version.model));
    setDetail(nameText(version.semver.isEmpty() ? version.version : version.semver));
    m_stage->setStatus(stageGlyph(version.stage), stageText(version));
    m_deploy->setEnabled(version.kind == VersionKind::Version);
    m_deploy->setToolTip(Inspector::whyNotDeployed(version.kind));
}

} // namespace slipway
