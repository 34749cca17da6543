#pragma once

#include "models/targets/drivers.h"
#include "models/targets/localfiles.h"
#include "models/targets/promotionevents.h"
#include "models/targets/servercalls.h"
#include "models/targets/targetlock.h"

namespace slipway {

/// Drives a registry of stage folders (MODEL/experiments/RUN, MODEL/production, …) and the servers that read one stage
/// (targets.md, section 1): a promotion builds the whole stage folder beside the old one and exchanges them in one
/// step, so that no file of the old version stays; the event is told; then each replica is asked to reload and for its
/// health. What was in the stage and is not in `experiments` is kept there first, so that the way back exists.
/// Settings, besides those of ServerCalls: `models_folder` (needed), `stage` (else by the environment), `replicas`,
/// `redis` (host:port), `events_url`.
class StageFoldersDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit StageFoldersDriver(const Target &target,
                                std::shared_ptr<HttpSender> sender = std::make_shared<HttpClient>());

    Capabilities capabilities() const override { return allCapabilities(); }
    Result<QList<LiveModel>> ask(Progress &progress) override;
    Status checkAccess(Progress &progress) override;
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override;
    Status upload(const UploadFile &file, Progress &progress) override;
    Status switchTo(const SwitchOrder &order, Progress &progress) override;
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override { return switchTo(order, progress); }
    Result<QByteArray> predict(const QString &slug, const QByteArray &input, Progress &progress) override;
    Status retire(const RetireOrder &order, Progress &progress) override;
    std::optional<qint64> freeBytes(Progress &progress) override { return m_files.freeBytes(progress); }
    Status takeLock(const QString &owner, Progress &progress) override { return m_lock.take(owner, progress); }
    void releaseLock(const QString &owner, Progress &progress) override { m_lock.release(owner, progress); }
    Result<std::optional<FarLock>> lockHolder(Progress &progress) override { return m_lock.holder(progress); }
    Result<std::optional<TargetFreeze>> farFreeze(Progress &progress) override { return m_lock.freeze(progress); }
    Status setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress) override
    {
        return m_lock.setFreeze(freeze, progress);
    }
    void catchUp(Progress &progress) override;

private:
    static Capabilities allCapabilities();
    struct Stage;
    Result<Stage> read(const QString &folder, Progress &progress);
    /// What serves as far as it was told: while a promotion runs, and after one whose program died before the servers
    /// were told, the version before.
    Result<Stage> current(const QString &slug, Progress &progress);
    /// What served before an exchange of the stage that not every server has confirmed: `version`, `sha256`, and `told`
    /// when some may have loaded it. Empty: there is none.
    QJsonObject noted(const QString &slug) const;
    Status note(const QString &slug, const QJsonObject &before, Progress &progress);
    Status keepWhatServes(const QString &slug, const Stage &now, Progress &progress);
    /// Exchanges the folder of a stage for the files of a version, and tells it.
    Status promote(const QString &slug, const QString &version, const QString &stage, Progress &progress);
    Status reload(Progress &progress);
    /// Whether each answers its health; which version it has loaded it does not tell. An error when none answers.
    Result<QList<ReplicaState>> askReplicas(Progress &progress);
    QString path(const QString &slug, const QString &name) const;

    Target m_target;
    QString m_folder;
    QString m_stage; ///< "production"
    LocalFiles m_files;
    TargetLock m_lock;
    PromotionEvents m_events;
    std::vector<ServerCalls> m_replicas;
};

} // namespace slipway
