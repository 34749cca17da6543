#include "models/serving/httpapi.h"

#include "models/serving/requestbody.h"

#include <nlohmann/json.hpp>

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
        const auto test = m_host.startAbTest(slug, order.versionId, order.fraction);
        if (!test)
            return test.error();
        json = {{"status", "ab_started"}, {"version_id", test->version.toStdString()}, {"fraction", test->fraction}};
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
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void HttpApi::giveOrder(const httplib::Request &request, httplib::Response &response, Reader reader,
                        const QString &name)
{
    std::string body;
    if (!readBody(request, response, reader, maxOrderBytes, body))
        return;
    const auto order = Order::read(request, body);
    if (!order)
        return answerFailure(response, order.error());
    const auto slug = m_host.resolve(order->model);
    if (!slug)
        return answerFailure(response, slug.error());
    const auto answer = carryOut(name, *slug, *order);
    m_metrics.countOrder(*slug, name.toStdString(), answer ? QStringLiteral("ok") : errorCodeName(answer.error().code));
    if (!answer)
        return answerFailure(response, answer.error());
    response.status = 200;
    response.set_content(*answer, "application/json");
}

void HttpApi::abTestStatus(const httplib::Request &request, httplib::Response &response) const
{
    const auto slug = m_host.resolve(QString::fromStdString(request.get_param_value("model")));
    if (!slug)
        return answerFailure(response, slug.error());
    const Json json{{"status", "ok"}, {"model", slug->toStdString()}, {"abtest", abTestJson(*m_host.serving(*slug))}};
    response.status = 200;
    response.set_content(json.dump(-1, ' ', false, Json::error_handler_t::replace), "application/json");
}

} // namespace slipway
