#include "models/services/targetcontrols.h"

#include "models/base/person.h"
#include "models/services/planrecipe.h"
#include "models/services/servingproof.h"
#include "models/storage/activitytable.h"
#include "models/storage/deploymenttable.h"
#include "models/storage/targettable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

namespace {

constexpr int pauseMs = 200;

QString reasonJson(const QString &reason)
{
    const QJsonObject detail{{QStringLiteral("reason"), reason}};
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

Status needReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "This needs a reason."));
}

} // namespace

struct TargetControls::Open {
    Target target;
    std::unique_ptr<TargetDriver> driver;
    LiveModel live;
};

Status TargetControls::write(const QString &what, const QString &target, const QString &detail)
{
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    return ActivityTable(**database).add({m_clock.nowMs(), currentPerson(), what, target, detail.toUtf8()});
}

Result<std::unique_ptr<TargetDriver>> TargetControls::sharing(const QString &target)
{
    const auto database = m_ledger.here();
    const auto found = database ? TargetTable(**database).find(target) : Result<Target>(database.error());
    auto driver = found ? openDriver(*found) : Result<std::unique_ptr<TargetDriver>>(found.error());
    if (driver && !(*driver)->capabilities().testFlag(Capability::SharedLock))
        return std::unique_ptr<TargetDriver>();
    return driver;
}

Result<TargetControls::Untold> TargetControls::freeze(const QString &target, const QString &reason, Progress &progress)
{
    if (const Status given = needReason(reason); !given)
        return given.error();
    const auto driver = sharing(target);
    if (!driver)
        return driver.error();
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    const TargetFreeze freeze{reason.trimmed(), currentPerson(), m_clock.nowMs()};
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    if (const Status frozen = TargetTable(**database).freeze(target, freeze); !frozen)
        return frozen.error();
    if (const Status written = write(QStringLiteral("target_frozen"), target, reasonJson(reason)); !written)
        return written.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    const Status told = *driver ? (*driver)->setFarFreeze(freeze, progress) : Status();
    return told ? Untold() : Untold(told.error());
}

Result<TargetControls::Untold> TargetControls::unfreeze(const QString &target, const QString &reason,
                                                        Progress &progress)
{
    if (const Status given = needReason(reason); !given)
        return given.error();
    const auto driver = sharing(target);
    if (!driver)
        return driver.error();
    const auto far = *driver ? (*driver)->farFreeze(progress) : Result<std::optional<TargetFreeze>>(std::nullopt);
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    TargetTable table(**database);
    const auto found = table.find(target);
    if (!found)
        return found.error();
    if (!found->freeze && far && !*far)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 is not frozen."), {target});
    if (!found->freeze && !far)
        return far.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    if (const Status lifted = table.unfreeze(target); !lifted)
        return lifted.error();
    if (const Status written = write(QStringLiteral("target_unfrozen"), target, reasonJson(reason)); !written)
        return written.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    if (!far)
        return Untold(far.error());
    const Status told = *far ? (*driver)->setFarFreeze({}, progress) : Status();
    return told ? Untold() : Untold(told.error());
}

Result<FarLock> TargetControls::unlock(const QString &target, const QString &reason, Progress &progress)
{
    if (const Status given = needReason(reason); !given)
        return given.error();
    const auto driver = sharing(target);
    if (!driver)
        return driver.error();
    const auto held = *driver ? (*driver)->lockHolder(progress) : Result<std::optional<FarLock>>(std::nullopt);
    if (!held)
        return held.error();
    if (!*held)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "No lock lies on %1."), {target});
    const FarLock lock = **held;
    const auto database = m_ledger.here();
    if (!database)
        return database.error();
    const auto known = DeploymentTable(**database).find(lock.owner);
    const bool isOpen =
        known && (known->state == DeploymentState::Running || known->state == DeploymentState::Interrupted);
    if (isOpen) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core",
                                           "The lock on %1 is that of the deployment %2, which this ledger knows "
                                           "as %3. Wait for its end, or finish or undo it."),
                         {target, lock.owner, stateName(known->state)});
    }
    const QJsonObject detail{
        {QStringLiteral("owner"), lock.owner}, {QStringLiteral("who"), lock.who}, {QStringLiteral("reason"), reason}};
    const QString text = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    if (const Status written = write(QStringLiteral("target_unlocked"), target, text); !written)
        return written.error();
    (*driver)->releaseLock(lock.owner, progress);
    const auto left = (*driver)->lockHolder(progress);
    if (!left)
        return left.error();
    if (*left && (*left)->owner == lock.owner) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "The lock on %1 could not be taken away."),
                         {target});
    }
    return lock;
}

Result<TargetControls::Open> TargetControls::open(const QString &target, const QString &model, Progress &progress)
{
    const auto database = m_ledger.here();
    const auto found = database ? TargetTable(**database).find(target) : Result<Target>(database.error());
    auto driver = found ? openDriver(*found) : Result<std::unique_ptr<TargetDriver>>(found.error());
    if (!driver)
        return driver.error();
    const auto all = (*driver)->ask(progress);
    if (!all)
        return all.error();
    const auto live = findLiveModel(*all, model, target);
    if (!live)
        return live.error();
    return Open{*found, std::move(*driver), *live};
}

Result<TrafficSplit> TargetControls::read(TargetDriver &driver, const LiveModel &live, Progress &progress)
{
    TrafficSplit split{live, {}};
    if (!driver.capabilities().testFlag(Capability::Metrics))
        return split;
    const auto figures = driver.figures(live.slug, progress);
    if (!figures)
        return figures.error();
    split.figures = *figures;
    return split;
}

Result<TrafficSplit> TargetControls::awaitSplit(Open &there, const QString &version, Progress &progress)
{
    const qint64 endMs = m_clock.steadyMs() + proofTimeoutMs(there.target);
    for (;;) {
        const auto all = there.driver->ask(progress);
        if (!all)
            return all.error();
        const auto live = findLiveModel(*all, there.live.slug, there.target.name);
        if (!live)
            return live.error();
        if (live->canaryVersion == version)
            return read(*there.driver, *live, progress);
        if (progress.cancelled())
            return cancelledError();
        if (m_clock.steadyMs() >= endMs) {
            return makeError(ErrorCode::Remote,
                             QT_TRANSLATE_NOOP("Core", "%1 took the order, and its traffic still goes to %2 and %3."),
                             {there.target.name, live->version,
                              live->canaryVersion.isEmpty() ? QStringLiteral("nothing else") : live->canaryVersion});
        }
        m_clock.sleep(pauseMs);
    }
}

Result<TrafficSplit> TargetControls::startSplit(const QString &target, const QString &model, const QString &version,
                                                double fraction, Progress &progress)
{
    if (!(fraction > 0 && fraction < 1)) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The share of the traffic must lie between 0 and 1, not at %1."),
                         {QString::number(fraction)});
    }
    auto there = open(target, model, progress);
    if (!there)
        return there.error();
    if (!there->target.freeze) // somebody else may have frozen it
        there->target.freeze = there->driver->farFreeze(progress).valueOr({});
    if (there->target.freeze) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core", "%1 is frozen (%2). Lift the freeze with a reason first."),
                         {target, there->target.freeze->reason});
    }
    const QJsonObject detail{{QStringLiteral("model"), there->live.model},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("fraction"), fraction}};
    const QString text = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    if (const Status written = write(QStringLiteral("abtest_started"), target, text); !written)
        return written.error();
    const Status answer =
        there->driver->splitTraffic({there->live.slug, version, there->live.version, fraction}, progress);
    if (!answer && !isSilence(answer.error()))
        return answer.error();
    return awaitSplit(*there, version, progress);
}

Result<TrafficSplit> TargetControls::stopSplit(const QString &target, const QString &model, Progress &progress)
{
    auto there = open(target, model, progress);
    if (!there)
        return there.error();
    if (const Status written = write(QStringLiteral("abtest_stopped"), target, QStringLiteral("{}")); !written)
        return written.error();
    const Status answer =
        there->driver->splitTraffic({there->live.slug, there->live.canaryVersion, there->live.version, 0}, progress);
    if (!answer && !isSilence(answer.error()))
        return answer.error();
    return awaitSplit(*there, {}, progress);
}

Result<TrafficSplit> TargetControls::split(const QString &target, const QString &model, Progress &progress)
{
    const auto there = open(target, model, progress);
    return there ? read(*there->driver, there->live, progress) : Result<TrafficSplit>(there.error());
}

Result<QByteArray> TargetControls::logs(const QString &target, int lines, Progress &progress)
{
    const auto database = m_ledger.here();
    const auto found = database ? TargetTable(**database).find(target) : Result<Target>(database.error());
    const auto driver = found ? openDriver(*found) : Result<std::unique_ptr<TargetDriver>>(found.error());
    return driver ? (*driver)->logs(lines, progress) : Result<QByteArray>(driver.error());
}

Status TargetControls::retire(const QString &target, const QString &model, const QString &version, Retirement how,
                              const QString &reason, Progress &progress)
{
    if (const Status given = needReason(reason); !given)
        return given;
    const auto there = open(target, model, progress);
    if (!there)
        return there.error();
    const QJsonObject detail{{QStringLiteral("model"), there->live.model},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("reason"), reason}};
    const QString what =
        how == Retirement::Archived ? QStringLiteral("version_archived") : QStringLiteral("version_deprecated");
    const QString text = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    if (const Status written = write(what, target, text); !written)
        return written;
    return there->driver->retire({there->live.slug, version, how}, progress);
}

} // namespace slipway
