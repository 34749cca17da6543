#include "ui/registry/versionheader.h"

#include "models/domain/modelversion.h"
#include "ui/registry/inspector.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statuspill.h"

namespace slipway {

VersionHeader::VersionHeader() : PageHeader({}), m_stage(new StatusPill)
{
    auto *back = Button::iconOnly(QStringLiteral("chevron-left"), tr("Back to the table (Esc)"));
    connect(back, &QPushButton::clicked, this, &VersionHeader::backRequested);
    auto *deploy = new Button(tr("Deploy…"), Button::Kind::Primary);
    deploy->setIconName(QStringLiteral("deploy"));
    connect(deploy, &QPushButton::clicked, this, &VersionHeader::deployRequested);
    addControl(m_stage);
    addAction(back);
    addAction(deploy);
}

void VersionHeader::showVersion(const VersionSummary &version)
{
    setTitle(version.model);
    setDetail(version.semver.isEmpty() ? version.version : version.semver);
    m_stage->setStatus(stageGlyph(version.stage), stageText(version));
}

} // namespace slipway
