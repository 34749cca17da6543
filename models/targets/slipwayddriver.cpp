#include "models/targets/slipwayddriver.h"

#include <QUrl>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

const auto answerTimeoutKey = QStringLiteral("answer_timeout_ms");
const auto orderTimeoutKey = QStringLiteral("order_timeout_ms");
const auto orderAliveKey = QStringLiteral("order_alive_ms");
const auto proofTimeoutKey = QStringLiteral("proof_timeout_ms");
constexpr int answerTimeoutMs = 20000;
constexpr int orderTimeoutMs = 90000;
constexpr int maxTimeoutMs = 3600000;
/// The slowest link that an upload is waited for.
constexpr qint64 slowestBytesPerMs = 64;

Status checkAddress(const Target &target)
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

Status check(const Target &target)
{
    if (const Status address = checkAddress(target); !address)
        return address;
    const QStringList known{answerTimeoutKey, orderTimeoutKey, orderAliveKey, proofTimeoutKey};
    for (auto it = target.settings.begin(); it != target.settings.end(); ++it) {
        if (!known.contains(it.key())) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "The driver %1 has no setting %2. It has: %3."),
                             {target.driver, it.key(), known.join(QStringLiteral(", "))});
        }
        const int milliseconds = it.value().toInt();
        if (milliseconds < 1 || milliseconds > maxTimeoutMs) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 must be a number of milliseconds from 1 to %2, not %3."),
                             {it.key(), QString::number(maxTimeoutMs), it.value()});
        }
    }
    return {};
}

int setting(const Target &target, const QString &key, int otherwise)
{
    return target.settings.contains(key) ? target.settings.value(key).toInt() : otherwise;
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

} // namespace

DriverEntry SlipwaydDriver::entry()
{
    return {
        QStringLiteral("slipwayd"),
        {QStringLiteral("upload"), QStringLiteral("full"), QStringLiteral("rollback"), QStringLiteral("predict")},
        QStringLiteral("PUT /api/v1/models"),
        QStringLiteral("POST /retrain/deploy"),
        QStringLiteral("POST /retrain/rollback"),
        check,
        [](const Target &target) -> std::unique_ptr<TargetDriver> { return std::make_unique<SlipwaydDriver>(target); }};
}

Result<HttpRequest> SlipwaydDriver::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    QString base = m_target.url;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    request.url = base + path;
    request.timeoutMs = setting(m_target, answerTimeoutKey, answerTimeoutMs);
    request.headers.emplaceBack("Accept", "application/json");
    if (m_target.tokenEnv.isEmpty())
        return request;
    const QByteArray token = qgetenv(m_target.tokenEnv.toLocal8Bit().constData());
    if (token.isEmpty()) {
        return makeError(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Core", "%1 needs the token in the environment variable %2, which is not set. Set it "
                                      "and start Slipway again."),
            {m_target.name, m_target.tokenEnv});
    }
    // A line break would begin another header.
    const bool oneWord = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!oneWord) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core", "The token in the environment variable %2 for %1 holds a line "
                                                   "break, a blank or another character that no token has, so it was "
                                                   "not sent."),
                         {m_target.name, m_target.tokenEnv});
    }
    request.headers.emplaceBack("Authorization", "Bearer " + token);
    return request;
}

CallName SlipwaydDriver::nameOf(const HttpRequest &request) const
{
    return {m_target.name, QString::fromLatin1(request.method) + QLatin1Char(' ') + QUrl(request.url).path()};
}

Result<HttpResponse> SlipwaydDriver::send(const HttpRequest &request, Progress &progress)
{
    auto response = m_client.send(request, progress);
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
                         {name.target, name.call, error.detail, m_target.url}, error.detail);
    case ErrorCode::Remote:
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "The answer of %1 to %2 could not be read (%3)."),
                         {name.target, name.call, error.detail.isEmpty() ? error.text() : error.detail}, error.detail);
    default:
        return error;
    }
}

Error SlipwaydDriver::statusError(const HttpRequest &request, const HttpResponse &response) const
{
    const CallName name = nameOf(request);
    if (response.status == 401 && m_target.tokenEnv.isEmpty()) {
        return makeError(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Core", "%1 wants a token for %2 (401). Name the environment variable that holds it in "
                                      "the target."),
            {name.target, name.call});
    }
    if (response.status == 401) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core", "%1 refused the token of the environment variable %2 for %3 (401)."),
                         {name.target, m_target.tokenEnv, name.call});
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

Result<HttpResponse> SlipwaydDriver::sendForSuccess(const HttpRequest &request, Progress &progress)
{
    auto response = send(request, progress);
    if (response && response->status != 200 && response->status != 201)
        return statusError(request, *response);
    return response;
}

Result<QList<LiveModel>> SlipwaydDriver::ask(Progress &progress)
{
    const auto question = request("GET", QStringLiteral("/health"));
    if (!question)
        return question.error();
    const auto response = send(*question, progress);
    if (!response)
        return response.error();
    // 503 says that a model is not ready, and its body says which.
    if (response->status != 200 && response->status != 503)
        return statusError(*question, *response);
    auto live = readHealth(response->body, nameOf(*question));
    if (!live)
        return live.error();
    for (LiveModel &model : *live) {
        model.target = m_target.name;
        model.environment = m_target.environment;
    }
    return live;
}

Status SlipwaydDriver::checkAccess(Progress &progress)
{
    const auto question = request("GET", QStringLiteral("/retrain/versions"));
    if (!question)
        return question.error();
    const auto response = send(*question, progress);
    if (!response)
        return response.error();
    // Without a model, or with several, there is no list to give; that much only who is let in learns.
    const QList<int> letIn{200, 400, 404, 409, 422};
    return letIn.contains(response->status) ? Status() : Status(statusError(*question, *response));
}

Result<QList<ServerVersion>> SlipwaydDriver::versions(const QString &slug, Progress &progress)
{
    const auto question = request("GET", QStringLiteral("/retrain/versions?model=") + segment(slug));
    if (!question)
        return question.error();
    const auto response = send(*question, progress);
    if (!response)
        return response.error();
    if (response->status == 404)
        return QList<ServerVersion>();
    if (response->status != 200)
        return statusError(*question, *response);
    return readVersions(response->body, nameOf(*question));
}

Status SlipwaydDriver::upload(const UploadFile &file, Progress &progress)
{
    const QString name = file.name.isEmpty() ? QStringLiteral("model.bin") : file.name;
    for (const QString &part : {file.slug, file.version, name}) {
        if (const Status usable = checkSegment(part); !usable)
            return usable;
    }
    auto order = request("PUT", QStringLiteral("/api/v1/models/%1/versions/%2/files/%3")
                                    .arg(segment(file.slug), segment(file.version), segment(name)));
    if (!order)
        return order.error();
    order->order = true;
    order->bodyFile = file.path;
    order->timeoutMs = setting(m_target, orderTimeoutKey, orderTimeoutMs)
                       + static_cast<int>(std::min<qint64>(file.sizeBytes / slowestBytesPerMs, maxTimeoutMs));
    order->headers.emplaceBack("Content-Type", "application/octet-stream");
    order->headers.emplaceBack("X-Content-SHA256", file.sha256.toLatin1());
    order->headers.emplaceBack("X-Model-Name", QUrl::toPercentEncoding(file.model));
    const auto response = sendForSuccess(*order, progress);
    return response ? Status() : Status(response.error());
}

Status SlipwaydDriver::switchTo(const SwitchOrder &order, Progress &progress)
{
    return sendSwitch(QStringLiteral("/retrain/deploy"), order, progress);
}

Status SlipwaydDriver::rollbackTo(const SwitchOrder &order, Progress &progress)
{
    return sendSwitch(QStringLiteral("/retrain/rollback"), order, progress);
}

Status SlipwaydDriver::sendSwitch(const QString &path, const SwitchOrder &order, Progress &progress)
{
    auto call = request("POST", path);
    if (!call)
        return call.error();
    const nlohmann::json body{{"version_id", order.version.toStdString()},
                              {"mode", "full"},
                              {"model", order.slug.toStdString()},
                              {"expect_current", order.expectCurrent.toStdString()}};
    call->order = true;
    call->timeoutMs = setting(m_target, orderTimeoutKey, orderTimeoutMs);
    call->headers.emplaceBack("Content-Type", "application/json");
    call->body = QByteArray::fromStdString(body.dump());
    const auto response = sendForSuccess(*call, progress);
    return response ? Status() : Status(response.error());
}

Result<ServedRows> SlipwaydDriver::predictRows(const QString &slug, const FloatRows &rows, Progress &progress)
{
    nlohmann::json body{{"rows", nlohmann::json::array()}};
    const auto columns = static_cast<size_t>(rows.columns);
    for (size_t start = 0; columns > 0 && start + columns <= rows.values.size(); start += columns) {
        const auto first = rows.values.begin() + static_cast<std::ptrdiff_t>(start);
        body["rows"].push_back(std::vector<double>(first, first + rows.columns));
    }
    auto question = request("POST", QStringLiteral("/api/v1/predict/") + segment(slug));
    if (!question)
        return question.error();
    question->headers.emplaceBack("Content-Type", "application/json");
    question->body = QByteArray::fromStdString(body.dump());
    const auto response = sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    return readPredictions(response->body, rows.count(), nameOf(*question));
}

Result<QByteArray> SlipwaydDriver::predict(const QString &slug, const QByteArray &input, Progress &progress)
{
    auto question = request("POST", QStringLiteral("/api/v1/predict/") + segment(slug));
    if (!question)
        return question.error();
    question->headers.emplaceBack("Content-Type", "application/json");
    question->body = input;
    const auto response = sendForSuccess(*question, progress);
    if (!response)
        return response.error();
    if (const Status readable = checkObject(response->body, nameOf(*question)); !readable)
        return readable.error();
    return response->body;
}

} // namespace slipway
