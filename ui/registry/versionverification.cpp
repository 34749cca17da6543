#include "ui/registry/versionverification.h"

#include "models/services/verificationservice.h"

namespace slipway {

VersionVerification::VersionVerification(VerificationService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
    connect(&service, &VerificationService::verified, this, &VersionVerification::changed);
    connect(&service, &VerificationService::ended, this, &VersionVerification::tell);
    connect(&service, &VerificationService::failed, this, &VersionVerification::failed);
}

void VersionVerification::start(const std::vector<quint32> &numbers)
{
    if (!numbers.empty())
        m_service.start(numbers);
}

void VersionVerification::startAll()
{
    m_service.startAll();
}

void VersionVerification::tell(const VerificationReport &report)
{
    if (report.failedVersions > 0)
        Q_EMIT ended(MessageBar::Kind::Bad,
                     tr("%n versions are not what their registries recorded.", nullptr, report.failedVersions),
                     QStringLiteral("integrity in (damaged, missing, unreadable)"));
    else if (!report.unreachable.isEmpty())
        Q_EMIT failed(report.unreachable.first());
    else if (report.checked == 0)
        Q_EMIT ended(MessageBar::Kind::Info,
                     tr("There was nothing to compare with: no hash and no size of these files is recorded."), {});
    else if (report.sizeOnly > 0)
        Q_EMIT ended(
            MessageBar::Kind::Info,
            tr("%1; of %n only the size was compared, because no checksum is recorded", nullptr, report.sizeOnly)
                .arg(tr("%n versions verified", nullptr, report.checked)),
            QStringLiteral("integrity:size_matches"));
    else
        Q_EMIT ended(MessageBar::Kind::Good,
                     tr("%n versions verified: all files are as recorded.", nullptr, report.checked), {});
}

} // namespace slipway
