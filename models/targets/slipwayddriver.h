#pragma once

#include "models/base/httpclient.h"
#include "models/targets/drivers.h"
#include "models/targets/slipwaydanswers.h"

namespace slipway {

/// Drives slipwayd over HTTP (targets.md, section 1, with `model` added). The token, when the target names an
/// environment variable for one, is read at each call and goes into the Authorization header and nowhere else.
/// Settings of the target: `answer_timeout_ms` (20000; for each question), `order_timeout_ms` (90000; a switch
/// includes the server's trial of the model), `order_alive_ms` (90000; for how long an order without an answer may
/// still take effect), `proof_timeout_ms` (20000; see ServingProof).
class SlipwaydDriver final : public TargetDriver
{
public:
    static DriverEntry entry();
    explicit SlipwaydDriver(const Target &target) : m_target(target) {}

    Result<QList<LiveModel>> ask(Progress &progress) override;
    Status checkAccess(Progress &progress) override;
    Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) override;
    Status upload(const UploadFile &file, Progress &progress) override;
    Status switchTo(const SwitchOrder &order, Progress &progress) override;
    Status rollbackTo(const SwitchOrder &order, Progress &progress) override;
    Result<ServedRows> predictRows(const QString &slug, const FloatRows &rows, Progress &progress) override;
    Result<QByteArray> predict(const QString &slug, const QByteArray &input, Progress &progress) override;

private:
    Result<HttpRequest> request(const QByteArray &method, const QString &path) const;
    CallName nameOf(const HttpRequest &request) const;
    Result<HttpResponse> send(const HttpRequest &request, Progress &progress);
    Result<HttpResponse> sendForSuccess(const HttpRequest &request, Progress &progress);
    Status sendSwitch(const QString &path, const SwitchOrder &order, Progress &progress);
    Error statusError(const HttpRequest &request, const HttpResponse &response) const;

    Target m_target;
    HttpClient m_client;
};

} // namespace slipway
