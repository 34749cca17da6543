#include "models/serving/httpapi.h"

#include "models/serving/requestbody.h"
#include "models/serving/servingjson.h"

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 maxOrderBytes = 64 * 1024;
constexpr double defaultFraction = 0.05;

Error wrongType(const char *field)
{
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "\"%1\" has the wrong type."),
                     {QString::fromLatin1(field)});
}

/// The text of a field; empty when it is missing or null.
Result<QString> textField(const Json &body, const httplib::Request &request, const char *name)
{
    const auto found = body.find(name);
    if (found == body.end() || found->is_null())
        return QString::fromStdString(request.get_param_value(name));
    if (!found->is_string())
        return wrongType(name);
    return QString::fromStdString(found->get<std::string>());
}

} // namespace

struct HttpApi::Order {
    QString versionId;
    QString mode;
    QString model;
    double fraction = defaultFraction;
    std::optional<QString> expectCurrent;

    static Result<Order> read(const httplib::Request &request, const std::string &bytes);
};

Result<HttpApi::Order> HttpApi::Order::read(const httplib::Request &request, const std::string &bytes)
{
    const Json body = bytes.empty() ? Json::object() : Json::parse(bytes, nullptr, false);
    if (!body.is_object())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "The body is not a JSON object."));
    Order order;
    struct Field {
        const char *name;
        QString *value;
    };
    QString expected;
    for (const Field &field : {Field{"version_id", &order.versionId}, Field{"mode", &order.mode},
                               Field{"model", &order.model}, Field{"expect_current", &expected}}) {
        const auto text = textField(body, request, field.name);
        if (!text)
            return text.error();
        *field.value = *text;
    }
    if (body.contains("expect_current") || request.has_param("expect_current"))
        order.expectCurrent = expected;
    if (const auto found = body.find("fraction"); found != body.end()) {
        if (!found->is_number())
            return wrongType("fraction");
        order.fraction = found->get<double>();
    } else if (request.has_param("fraction")) {
        bool isNumber = false;
        order.fraction = QString::fromStdString(request.get_param_value("fraction")).toDouble(&isNumber);
        if (!isNumber)
            return wrongType("fraction");
    }
    return order;
}

Result<std::string> HttpApi::carryOut(const QString &name, const QString &slug, const Order &order)
{
    Json json;
    if (name == QLatin1String("start")) {
        const bool shadow = order.mode == QLatin1String("shadow");
        if (!shadow && !order.mode.isEmpty() && order.mode != QLatin1String("split")) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "A test has the mode \"split\" or \"shadow\", not \"%1\"."),
                             {order.mode});
        }
        const auto test = m_host.startAbTest(
            slug, {order.versionId, order.fraction, shadow ? TestMode::Shadow : TestMode::Split}, order.expectCurrent);
        if (!test)
            return test.error();
        json = {{"status", "ab_started"},
                {"version_id", test->version.toStdString()},
                {"fraction", test->fraction},
                {"mode", shadow ? "shadow" : "split"}};
    } else if (name == QLatin1String("stop")) {
        const auto stopped = m_host.stopAbTest(slug);
        if (!stopped)
            return stopped.error();
        json = {{"status", "ab_stopped"}, {"was_active", *stopped}};
    } else {
        const bool deploys = name == QLatin1String("deploy");
        if (deploys && !order.mode.isEmpty() && order.mode != QLatin1String("full")) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP(
                                 "Core", "This server deploys in the mode \"full\" only, not \"%1\". To send a part of "
                                         "the users to a version, start an A/B test with it."),
                             {order.mode});
        }
        const auto done = deploys ? m_host.deploy(slug, order.versionId, order.expectCurrent)
                                  : m_host.rollback(slug, order.versionId, order.expectCurrent);
        if (!done)
            return done.error();
        json = {{"status", deploys ? "deployed" : "rolled_back"},
                {"version", done->version.toStdString()},
                {"mode", "full"},
                {"sha256", done->sha256.toStdString()},
                {"previous", done->previous.isEmpty() ? Json() : Json(done->previous.toStdString())}};
        if (!done->warning.isEmpty())
            json["warning"] = done->warning.toStdString();
    }
    json["model"] = slug.toStdString();
    json["timestamp"] = isoUtc(m_clock.nowMs()).toStdString();
    return jsonText(json);
}

void HttpApi::order(Exchange &exchange)
{
    std::string body;
    if (!readBody(exchange.request, exchange.response, exchange.reader, maxOrderBytes, body))
        return;
    const auto given = Order::read(exchange.request, body);
    if (!given)
        return answerFailure(exchange.response, given.error());
    const auto slug = m_host.resolve(given->model);
    if (!slug)
        return answerFailure(exchange.response, slug.error());
    const QString name = exchange.path.last();
    const auto answer = carryOut(name, *slug, *given);
    m_metrics.countOrder(*slug, name.toStdString(), answer ? QStringLiteral("ok") : errorCodeName(answer.error().code));
    if (!answer)
        return answerFailure(exchange.response, answer.error());
    exchange.response.status = 200;
    exchange.response.set_content(*answer, "application/json");
}

/// api/v1/models/SLUG/{enable,disable,breaker/reset}
void HttpApi::modelOrder(Exchange &exchange)
{
    const QString name = exchange.path.last();
    const auto slug = m_host.resolve(exchange.path[3]);
    if (!slug)
        return answerFailure(exchange.response, slug.error());
    Status done;
    if (name == QLatin1String("reset"))
        m_host.serving(*slug)->breaker->reset();
    else
        done = m_host.setService(*slug, name == QLatin1String("disable") ? Service::Disabled : Service::Enabled);
    m_metrics.countOrder(*slug, name.toStdString(), done ? QStringLiteral("ok") : errorCodeName(done.error().code));
    if (!done)
        return answerFailure(exchange.response, done.error());
    answerJson(exchange.response, 200, modelJson(*m_host.serving(*slug)));
}

void HttpApi::abTestStatus(Exchange &exchange)
{
    const auto slug = m_host.resolve(QString::fromStdString(exchange.request.get_param_value("model")));
    if (!slug)
        return answerFailure(exchange.response, slug.error());
    const auto serving = m_host.serving(*slug);
    answerJson(exchange.response, 200,
               {{"status", "ok"},
                {"model", slug->toStdString()},
                {"control", textOrNull(serving->state.current)},
                {"abtest", testJson(*serving, TestMode::Split)},
                {"shadow", testJson(*serving, TestMode::Shadow)}});
}

} // namespace slipway
