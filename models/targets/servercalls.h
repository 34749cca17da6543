#pragma once

#include "models/base/httpclient.h"
#include "models/domain/target.h"
#include "models/targets/drivers.h"
#include "models/targets/slipwaydanswers.h"

#include <memory>

namespace slipway {

/// Calls to one address of a target over HTTP. The token, when there is one (see tokenOf()), is read at each call and
/// goes into the Authorization header and nowhere else. Settings of the target:
/// `answer_timeout_ms` (20000; for each question), `order_timeout_ms` (90000; a switch may include the server's trial
/// of the model), `order_alive_ms` (90000; for how long an order without an answer may still take effect),
/// `proof_timeout_ms` (20000; see ServingProof). One thread.
class ServerCalls
{
public:
    /// `base` is the target's address or that of one of its replicas.
    ServerCalls(const Target &target, const QString &base, std::shared_ptr<HttpSender> sender);

    static QList<DriverSetting> settings();
    /// InvalidArgument when it is none of http or https, or holds a password.
    static Status checkAddress(const Target &target);
    /// The addresses of the setting `replicas`, else the target's own.
    static QStringList replicas(const Target &target);

    Result<HttpRequest> question(const QByteArray &method, const QString &path) const;
    /// With the time limit of an order; goes on the wire once.
    Result<HttpRequest> order(const QByteArray &method, const QString &path) const;
    CallName nameOf(const HttpRequest &request) const;
    Result<HttpResponse> send(const HttpRequest &request, Progress &progress);
    /// 200, 201 and 202 are a success, anything else its error.
    Result<HttpResponse> sendForSuccess(const HttpRequest &request, Progress &progress);
    /// An order with a JSON body; its answer is a success or an error.
    Status post(const QString &path, const QByteArray &json, Progress &progress);
    Error statusError(const HttpRequest &request, const HttpResponse &response) const;
    QString base() const { return m_base; }

private:
    Target m_target;
    QString m_base;
    std::shared_ptr<HttpSender> m_sender;
};

/// How long a file of this size may be on its way over the slowest link that is waited for; an hour at most.
int uploadMs(qint64 bytes);
/// A number of a target's settings.
int setting(const Target &target, const QString &key, int otherwise);
/// As a segment of a path.
QString segment(const QString &text);
/// libcurl takes dot segments out of a path, which would make another address of it. InvalidArgument.
Status checkSegment(const QString &text);

} // namespace slipway
