#pragma once

#include "models/targets/drivers.h"
#include "models/targets/servercalls.h"

#include <nlohmann/json_fwd.hpp>

namespace slipway {

/// Drives slipwayd over HTTP (targets.md, section 1, with `model` added). Settings: those of ServerCalls.
class SlipwaydDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit SlipwaydDriver(const Target &target, std::shared_ptr<HttpSender> sender = std::make_shared<HttpClient>());

    Capabilities capabilities() const override { return allCapabilities(); }
    Result<QList<LiveModel>> ask(Progress &progress) override;
    Status checkAccess(Progress &progress) override;
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override;
    Status upload(const UploadFile &file, Progress &progress) override;
    Status switchTo(const SwitchOrder &order, Progress &progress) override;
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override;
    Status splitTraffic(const TrafficOrder &order, Progress &progress) override;
    Status mirrorTraffic(const MirrorOrder &order, Progress &progress) override;
    Result<ServedRows> predictRows(const QString &slug, const FloatRows &rows, const QString &userId,
                                   Progress &progress) override;
    Result<QByteArray> predict(const QString &slug, const QByteArray &input, Progress &progress) override;
    Result<QList<ServingFigures>> figures(const QString &slug, Progress &progress) override;

private:
    static Capabilities allCapabilities();
    Status sendTest(bool begins, nlohmann::json body, Progress &progress);
    Status sendSwitch(const QString &path, const SwitchOrder &order, Progress &progress);

    Target m_target;
    ServerCalls m_calls;
};

} // namespace slipway
