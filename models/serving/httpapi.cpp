#include "models/serving/httpapi.h"

#include "models/base/atomicfile.h"
#include "models/serving/prediction.h"
#include "models/serving/requestbody.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 maxPredictBytes = 16 * 1024 * 1024;
constexpr qint64 maxMetadataBytes = 16 * 1024 * 1024;

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

void answerJson(httplib::Response &response, int status, const Json &json)
{
    response.status = status;
    response.set_content(json.dump(-1, ' ', false, Json::error_handler_t::replace), "application/json");
}

/// The decoded segments of the request's path. Taken from the raw target, so that an encoded slash stays
/// inside its segment.
QStringList pathOf(const httplib::Request &request)
{
    QStringList segments;
    const QByteArray target = QByteArray::fromStdString(request.target.substr(0, request.target.find('?')));
    for (const QByteArray &segment : target.mid(1).split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

QString parameter(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name));
}

Json modelJson(const Serving &serving, const Json &abtest)
{
    const bool serves = serving.current != nullptr;
    Json json{{"slug", serving.slug.toStdString()},
              {"model", serving.name.toStdString()},
              {"version", textOrNull(serving.state.current)},
              {"previous", textOrNull(serving.state.previous())},
              {"sha256", serves ? Json(serving.current->sha256().toStdString()) : Json()},
              {"state", serves            ? "serving"
                        : serving.failure ? "failed"
                                          : "empty"},
              {"since", serving.state.sinceMs > 0 ? Json(serving.state.sinceMs) : Json()},
              {"accuracy", serves && serving.current->accuracy() ? Json(*serving.current->accuracy()) : Json()},
              {"abtest", abtest}};
    if (serving.failure)
        json["error"] = serving.failure->text().toStdString();
    return json;
}

/// The numbers of a version's model_metadata.json that say how good it is.
Json metricsOf(const VersionStore &store, const QString &slug, const QString &version)
{
    Json metrics = Json::object();
    const auto bytes =
        readWholeFile(store.filePath(slug, version, QStringLiteral("model_metadata.json")), maxMetadataBytes);
    const auto metadata = bytes ? Json::parse(bytes->begin(), bytes->end(), nullptr, false) : Json();
    for (const char *name : {"accuracy", "precision", "recall", "f1_score", "roc_auc"}) {
        if (metadata.is_object() && metadata.contains(name) && metadata[name].is_number())
            metrics[name] = metadata[name];
    }
    return metrics;
}

} // namespace

HttpApi::HttpApi(VersionStore &store, ModelHost &host, const Clock &clock, std::optional<AccessToken> token,
                 qint64 maxFileBytes)
    : m_store(store), m_host(host), m_clock(clock), m_token(std::move(token)), m_maxFileBytes(maxFileBytes)
{
}

Json HttpApi::abTestJson(const Serving &serving)
{
    if (!serving.state.abtest)
        return nullptr;
    const AbTest &test = *serving.state.abtest;
    return {{"version", test.version.toStdString()},
            {"sha256", serving.candidate ? Json(serving.candidate->sha256().toStdString()) : Json()},
            {"fraction", test.fraction},
            {"started", test.startedAtMs},
            {"status", "active"}};
}

bool HttpApi::isAllowed(const httplib::Request &request, const QStringList &path, httplib::Response &response) const
{
    const bool isHealth = path == QStringList{QStringLiteral("health")} && request.method == "GET";
    if (!m_token || isHealth || m_token->isShownBy(request.get_header_value("Authorization")))
        return true;
    HttpServer::closeAfterAnswer(response);
    response.set_header("WWW-Authenticate", "Bearer");
    answerError(response, 401,
                makeSentence(QT_TRANSLATE_NOOP("Core", "This server wants its token (Authorization: Bearer …).")));
    return false;
}

void HttpApi::handleMetricsOnly(const httplib::Request &request, httplib::Response &response)
{
    const QStringList path = pathOf(request);
    if (!isAllowed(request, path, response))
        return;
    if (path == QStringList{QStringLiteral("metrics")} && request.method == "GET")
        metrics(response);
    else if (path == QStringList{QStringLiteral("health")} && request.method == "GET")
        health(response);
    else
        answerError(response, 404,
                    makeSentence(QT_TRANSLATE_NOOP("Core", "This address answers /health and /metrics only.")));
    nameFilesFromRoot(response);
}

void HttpApi::handle(const httplib::Request &request, httplib::Response &response, Reader reader)
{
    route(request, response, reader);
    nameFilesFromRoot(response);
}

/// Where the server's folder lies is for nobody outside.
void HttpApi::nameFilesFromRoot(httplib::Response &response) const
{
    const std::string quoted = Json((m_store.root() + QLatin1Char('/')).toStdString()).dump();
    const std::string root = quoted.substr(1, quoted.size() - 2); // as a JSON text has it
    for (size_t at = 0; (at = response.body.find(root, at)) != std::string::npos;)
        response.body.erase(at, root.size());
}

void HttpApi::route(const httplib::Request &request, httplib::Response &response, Reader reader)
{
    const QStringList path = pathOf(request);
    if (!isAllowed(request, path, response))
        return;
    const auto is = [&path](std::initializer_list<const char *> wanted) {
        return std::equal(
            path.begin(), path.end(), wanted.begin(), wanted.end(),
            [](const QString &segment, const char *name) { return *name == '*' || segment == QLatin1String(name); });
    };
    struct Route {
        const char *method;
        bool matches;
        std::function<void()> answer;
    };
    const bool order = is({"retrain", "deploy"}) || is({"retrain", "rollback"}) || is({"retrain", "abtest", "start"})
                       || is({"retrain", "abtest", "stop"});
    const Route routes[] = {
        {"POST", is({"api", "v1", "predict", "*"}), [&] { predict(request, response, reader, path[3]); }},
        {"GET", is({"health"}), [&] { health(response); }},
        {"GET", is({"metrics"}), [&] { metrics(response); }},
        {"GET", is({"api", "v1", "models"}), [&] { models(response); }},
        {"GET", is({"retrain", "versions"}), [&] { versions(request, response); }},
        {"GET", is({"retrain", "abtest", "status"}), [&] { abTestStatus(request, response); }},
        {"POST", order, [&] { giveOrder(request, response, reader, path.last()); }},
        {"PUT", is({"api", "v1", "models", "*", "versions", "*", "files", "*"}),
         [&] { upload(request, response, reader, path); }},
    };
    for (const Route &route : routes) {
        if (!route.matches)
            continue;
        if (request.method == route.method || (request.method == "HEAD" && route.method == std::string_view("GET")))
            return route.answer();
        HttpServer::closeAfterAnswer(response);
        response.set_header("Allow", route.method);
        return answerError(response, 405,
                           makeSentence(QT_TRANSLATE_NOOP("Core", "This address takes %1 requests only."),
                                        {QString::fromLatin1(route.method)}));
    }
    HttpServer::closeAfterAnswer(response);
    answerError(response, 404, makeSentence(QT_TRANSLATE_NOOP("Core", "This server has no such address.")));
}

void HttpApi::health(httplib::Response &response) const
{
    Json models = Json::array();
    bool ready = true;
    for (const auto &serving : m_host.all()) {
        models.push_back(modelJson(*serving, abTestJson(*serving)));
        ready = ready && !serving->failure;
    }
    const bool ok = ready && !m_draining;
    answerJson(response, ok ? 200 : 503,
               {{"status", m_draining ? "draining"
                           : ready    ? "healthy"
                                      : "not_ready"},
                {"models", std::move(models)}});
}

void HttpApi::models(httplib::Response &response) const
{
    Json models = Json::array();
    for (const auto &serving : m_host.all())
        models.push_back(modelJson(*serving, abTestJson(*serving)));
    answerJson(response, 200, {{"models", std::move(models)}});
}

void HttpApi::metrics(httplib::Response &response) const
{
    QList<ServerMetrics::ServedVersion> served;
    for (const auto &serving : m_host.all()) {
        if (!serving->current)
            continue;
        const double second = serving->candidate ? serving->state.abtest->fraction : 0;
        served.append({serving->slug, serving->current->version(), serving->current->sha256(), 1 - second});
        if (serving->candidate)
            served.append({serving->slug, serving->candidate->version(), serving->candidate->sha256(), second});
    }
    response.status = 200;
    response.set_content(m_metrics.text(served), "text/plain; version=0.0.4; charset=utf-8");
}

void HttpApi::versions(const httplib::Request &request, httplib::Response &response) const
{
    const auto slug = m_host.resolve(parameter(request, "model"));
    if (!slug)
        return answerFailure(response, slug.error());
    const auto serving = m_host.serving(*slug);
    const QString current = serving->state.current;
    const QString second = serving->state.abtest ? serving->state.abtest->version : QString();
    Json versions = Json::object();
    for (const StoredVersion &version : m_store.versions(*slug)) {
        const bool serves = version.id == current;
        const char *mode = serves ? "full" : "abtest";
        versions[version.id.toStdString()] = {{"created", isoUtc(version.createdAtMs).toStdString()},
                                              {"path", version.path.toStdString()},
                                              {"metrics", metricsOf(m_store, *slug, version.id)},
                                              {"deployed", serves},
                                              {"deploy_mode", serves || version.id == second ? Json(mode) : Json()},
                                              {"sha256", textOrNull(version.modelSha256)}};
    }
    const auto total = versions.size();
    answerJson(response, 200,
               {{"status", "ok"},
                {"model", slug->toStdString()},
                {"versions",
                 {{"versions", std::move(versions)},
                  {"current_symlink", current.isEmpty() ? Json() : Json("versions/" + current.toStdString())},
                  {"total_versions", total}}},
                {"timestamp", isoUtc(m_clock.nowMs()).toStdString()}});
}

void HttpApi::upload(const httplib::Request &request, httplib::Response &response, Reader reader,
                     const QStringList &path)
{
    const QString sha256 = QString::fromStdString(request.get_header_value("X-Content-SHA256")).toLower();
    const QString name = QString::fromUtf8(
        QByteArray::fromPercentEncoding(QByteArray::fromStdString(request.get_header_value("X-Model-Name"))));
    const auto refuse = [&response](const Error &error) {
        HttpServer::closeAfterAnswer(response);
        answerFailure(response, error);
    };
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    if (!hex.match(sha256).hasMatch()) {
        return refuse(makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "Send the SHA-256 of the file as 64 hexadecimal digits in X-Content-SHA256.")));
    }
    for (const QString &segment : {path[3], path[5], path[7]}) {
        if (!isSafeSegment(segment))
            return refuse(makeError(ErrorCode::InvalidArgument,
                                    QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be a file's name on the server."),
                                    {segment}));
    }
    auto file = m_store.beginUpload();
    if (!file)
        return refuse(file.error());
    if (!receiveBody(request, response, reader, m_maxFileBytes,
                     [&file](const char *data, size_t size) { return file->write(data, static_cast<qint64>(size)); }))
        return;
    if (const Status finished = file->finish(sha256); !finished)
        return answerFailure(response, finished.error());
    const qint64 bytes = file->sizeBytes();
    const auto placed = m_store.place(std::move(*file), sha256, path[3], name, path[5], path[7]);
    if (!placed)
        return answerFailure(response, placed.error());
    m_host.noteUploaded(path[3]);
    answerJson(response, *placed ? 201 : 200,
               {{"status", *placed ? "stored" : "unchanged"}, {"sha256", sha256.toStdString()}, {"bytes", bytes}});
}

void HttpApi::predict(const httplib::Request &request, httplib::Response &response, Reader reader, const QString &slug)
{
    const auto begin = std::chrono::steady_clock::now();
    std::string body;
    if (!readBody(request, response, reader, maxPredictBytes, body))
        return;
    const auto serving = m_host.serving(slug);
    QString version;
    if (!serving) {
        return answerFailure(
            response, m_host.resolve(slug).ok() ? makeError(
                          ErrorCode::NotFound,
                          QT_TRANSLATE_NOOP(
                              "Core", "%1 is a model's name; predictions are asked by its path segment (see /health)."),
                          {slug})
                                                : m_host.resolve(slug).error());
    }
    if (!serving->current) {
        answerError(response, 503, makeSentence(QT_TRANSLATE_NOOP("Core", "No version of %1 serves now."), {slug}),
                    serving->failure ? serving->failure->text() : QString());
    } else {
        const auto impact = request.get_param_value("impact") == "0" ? Impact::LeftOut : Impact::Included;
        const auto answer = answerPrediction(*serving, body, impact);
        if (answer) {
            version = answer->engine->version();
            response.status = 200;
            response.set_content(answer->json, "application/json");
        } else {
            answerFailure(response, answer.error());
        }
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    m_metrics.countPrediction(slug, version, response.status, taken.count());
}

} // namespace slipway
