#include "models/targets/servercalls.h"

#include "models/targets/targettoken.h"

#include <QUrl>

#include <algorithm>

namespace slipway {

namespace {

const auto answerTimeoutKey = QStringLiteral("answer_timeout_ms");
const auto orderTimeoutKey = QStringLiteral("order_timeout_ms");
const auto caFileKey = QStringLiteral("ca_file");
const auto pinnedKeysKey = QStringLiteral("pinned_keys");
const auto certificateKey = QStringLiteral("certificate_file");
const auto certificateKeyKey = QStringLiteral("key_file");
constexpr int answerTimeoutMs = 20000;
constexpr int orderTimeoutMs = 90000;
constexpr qint64 slowestBytesPerMs = 64;
constexpr qint64 longestUploadMs = 3600000;

} // namespace

int setting(const Target &target, const QString &key, int otherwise)
{
    return target.settings.contains(key) ? target.settings.value(key).toInt() : otherwise;
}

int uploadMs(qint64 bytes)
{
    return static_cast<int>(std::min(bytes / slowestBytesPerMs, longestUploadMs));
}

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// libcurl takes dot segments out of a path, which would make another address of it.
Status checkSegment(const QString &text)
{
    if (!text.isEmpty() && !text.startsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('/')))
        return {};
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be a name on a server."),
                     {text});
}

ServerCalls::ServerCalls(const Target &target, const QString &base, std::shared_ptr<HttpSender> sender)
    : m_target(target), m_base(base), m_sender(std::move(sender))
{
    while (m_base.endsWith(QLatin1Char('/')))
        m_base.chop(1);
}

QList<DriverSetting> ServerCalls::settings()
{
    using Kind = DriverSetting::Kind;
    return {
        {answerTimeoutKey, Kind::Milliseconds, QStringLiteral("how long a question waits for its answer"), false},
        {orderTimeoutKey, Kind::Milliseconds, QStringLiteral("how long an order waits for its answer"), false},
        {QStringLiteral("order_alive_ms"), Kind::Milliseconds,
         QStringLiteral("how long an order without an answer may still take effect"), false},
        {QStringLiteral("proof_timeout_ms"), Kind::Milliseconds,
         QStringLiteral("how long the proof waits for the new version"), false},
        {caFileKey, Kind::Folder, QStringLiteral("file with the authorities to trust instead of the system's (PEM)"),
         false},
        {pinnedKeysKey, Kind::Text, QStringLiteral("SHA-256 of the server's public key in base 64; two with a comma"),
         false},
        {certificateKey, Kind::Folder, QStringLiteral("file with the client's own certificate (PEM)"), false},
        {certificateKeyKey, Kind::Folder, QStringLiteral("file with that certificate's key (PEM)"), false},
    };
}

Status ServerCalls::checkAddress(const Target &target)
{
    const QUrl url(target.url, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !http || url.host().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 is not the address of a server. Write it as http://host:port."),
                         {target.url});
    }
    if (!url.userInfo().isEmpty()) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core",
                                           "The address holds a name or a password, which would be kept in a plain "
                                           "file. Put the token into an environment variable and name that."));
    }
    return {};
}

QStringList ServerCalls::replicas(const Target &target)
{
    QStringList addresses;
    for (const QString &address : target.settings.value(QStringLiteral("replicas")).split(QLatin1Char(','))) {
        if (!address.trimmed().isEmpty())
            addresses.append(address.trimmed());
    }
    return addresses.isEmpty() ? QStringList{target.url} : addresses;
}

Result<HttpRequest> ServerCalls::question(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_base + path;
    request.timeoutMs = setting(m_target, answerTimeoutKey, answerTimeoutMs);
    request.trust.caFile = m_target.settings.value(caFileKey);
    request.trust.pinnedKeys = m_target.settings.value(pinnedKeysKey).split(QLatin1Char(','), Qt::SkipEmptyParts);
    request.trust.certificateFile = m_target.settings.value(certificateKey);
    request.trust.keyFile = m_target.settings.value(certificateKeyKey);
    request.headers.emplaceBack("Accept", "application/json");
    const auto token = tokenOf(m_target);
    if (!token)
        return token.error();
    if (!token->isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + token->view().toByteArray());
    return request;
}

Result<HttpRequest> ServerCalls::order(const QByteArray &method, const QString &path) const
{
    auto request = question(method, path);
    if (request) {
        request->order = true;
        request->timeoutMs = setting(m_target, orderTimeoutKey, orderTimeoutMs);
    }
    return request;
}

CallName ServerCalls::nameOf(const HttpRequest &request) const
{
    return {m_target.name, QString::fromLatin1(request.method) + QLatin1Char(' ') + QUrl(request.url).path()};
}

Result<HttpResponse> ServerCalls::send(const HttpRequest &request, Progress &progress)
{
    auto response = m_sender->send(request, progress);
    if (response)
        return response;
    const CallName name = nameOf(request);
    const Error &error = response.error();
    switch (error.code) {
    case ErrorCode::Timeout:
        return makeError(ErrorCode::Timeout, QT_TRANSLATE_NOOP("Core", "%1 did not answer %2 within %3 s."),
                         {name.target, name.call, QString::number(request.timeoutMs / 1000.0)}, error.detail);
    case ErrorCode::Unreachable:
        return makeError(ErrorCode::Unreachable,
                         QT_TRANSLATE_NOOP("Core", "%1 gave no answer to %2 (%3). Check that the server runs at %4."),
                         {name.target, name.call, error.detail, m_base}, error.detail);
    case ErrorCode::Remote:
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "The answer of %1 to %2 could not be read (%3)."),
                         {name.target, name.call, error.detail.isEmpty() ? error.text() : error.detail}, error.detail);
    default:
        return error;
    }
}

Error ServerCalls::statusError(const HttpRequest &request, const HttpResponse &response) const
{
    const CallName name = nameOf(request);
    if (response.status == 401 && tokenSource(m_target).isEmpty()) {
        return makeError(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Core", "%1 wants a token for %2 (401). Keep one with `slipwayctl target token`, or name "
                                      "the environment variable that holds it in the target."),
            {name.target, name.call});
    }
    if (response.status == 401) {
        return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 refused the token from %2 for %3 (401)."),
                         {name.target, tokenSource(m_target), name.call});
    }
    if (response.status == 403) {
        return makeError(ErrorCode::Refused, QT_TRANSLATE_NOOP("Core", "%1 does not permit %2 to this token (403)."),
                         {name.target, name.call});
    }
    if (response.status / 100 == 3) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "%1 answered %2 with a redirection (%3), which is not followed. "
                                                   "Check that the address is that of a slipwayd."),
                         {name.target, name.call, QString::number(response.status)});
    }
    QString reason = readErrorSentence(response.body);
    if (reason.isEmpty())
        reason = QStringLiteral("no reason given");
    const QStringList arguments{name.target, name.call, QString::number(response.status), reason};
    if (response.status == 404) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not know what %2 asks for (%3): %4"),
                         arguments);
    }
    if (response.status == 409)
        return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 refused %2 (%3): %4"), arguments);
    return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 answered %2 with the error %3: %4"), arguments);
}

Status ServerCalls::post(const QString &path, const QByteArray &json, Progress &progress)
{
    auto call = order("POST", path);
    if (!call)
        return call.error();
    call->headers.emplaceBack("Content-Type", "application/json");
    call->body = json;
    const auto response = sendForSuccess(*call, progress);
    return response ? Status() : Status(response.error());
}

Result<HttpResponse> ServerCalls::sendForSuccess(const HttpRequest &request, Progress &progress)
{
    auto response = send(request, progress);
    if (response && response->status != 200 && response->status != 201 && response->status != 202)
        return statusError(request, *response);
    return response;
}

} // namespace slipway
