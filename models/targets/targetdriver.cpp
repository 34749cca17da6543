#include "models/targets/targetdriver.h"

namespace slipway {

namespace {

Error cannot(const char *what)
{
    return makeError(ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Core", "This kind of target cannot do this: %1."),
                     {QString::fromLatin1(what)});
}

} // namespace

QStringList capabilityNames(Capabilities capabilities)
{
    static const QStringList names{QStringLiteral("upload"),
                                   QStringLiteral("weighted-traffic"),
                                   QStringLiteral("mirror"),
                                   QStringLiteral("instant-rollback"),
                                   QStringLiteral("compare-and-set"),
                                   QStringLiteral("server-side-analysis"),
                                   QStringLiteral("logs"),
                                   QStringLiteral("predict"),
                                   QStringLiteral("artifact-hash"),
                                   QStringLiteral("metrics"),
                                   QStringLiteral("loaded-version"),
                                   QStringLiteral("retirement"),
                                   QStringLiteral("recorded-predict"),
                                   QStringLiteral("reload"),
                                   QStringLiteral("shared-lock")};
    QStringList there;
    for (int place = 0; place < names.size(); ++place) {
        if (capabilities.testFlag(Capability(1 << place)))
            there.append(names[place]);
    }
    return there;
}

Result<OrderAccess> TargetDriver::orderAccess(Progress &progress)
{
    const Status letIn = checkAccess(progress);
    return letIn ? Result<OrderAccess>(OrderAccess::Unknown) : Result<OrderAccess>(letIn.error());
}

Status TargetDriver::splitTraffic(const TrafficOrder &, Progress &)
{
    return cannot("split traffic");
}

Status TargetDriver::mirrorTraffic(const MirrorOrder &, Progress &)
{
    return cannot("mirror traffic");
}

Status TargetDriver::retire(const RetireOrder &, Progress &)
{
    return cannot("retire a version");
}

Result<ServedRows> TargetDriver::predictRows(const QString &, const FloatRows &, const QString &, Progress &)
{
    return cannot("predict rows");
}

Result<QByteArray> TargetDriver::predict(const QString &, const QByteArray &, Progress &)
{
    return cannot("predict");
}

Result<QList<ServingFigures>> TargetDriver::figures(const QString &, Progress &)
{
    return cannot("count requests");
}

Result<QByteArray> TargetDriver::logs(int, Progress &)
{
    return cannot("show a log");
}

std::optional<qint64> TargetDriver::freeBytes(Progress &)
{
    return std::nullopt;
}

Status TargetDriver::takeLock(const QString &, Progress &)
{
    return {};
}

void TargetDriver::releaseLock(const QString &, Progress &) {}

Result<std::optional<FarLock>> TargetDriver::lockHolder(Progress &)
{
    return std::optional<FarLock>();
}

Result<std::optional<TargetFreeze>> TargetDriver::farFreeze(Progress &)
{
    return std::optional<TargetFreeze>();
}

Status TargetDriver::setFarFreeze(const std::optional<TargetFreeze> &, Progress &)
{
    return cannot("keep a freeze");
}

void TargetDriver::catchUp(Progress &) {}

} // namespace slipway
