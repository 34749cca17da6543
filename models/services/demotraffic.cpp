#include "models/services/demotraffic.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/base/httpclient.h"
#include "models/training/dataprocess.h"
#include "models/training/parallel.h"

#include <QElapsedTimer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace slipway {

namespace {

using Json = nlohmann::ordered_json;

constexpr int connections = 4;
constexpr const char *segments[] = {"backend", "frontend", "mobile"};

/// One request and what came of it.
struct Query {
    int user = 0;
    QByteArray body;
    bool outcome = false;
    qint64 sentAtMs = 0;
    QByteArray line; ///< of the log; empty until answered
};

std::string userId(const Query &query)
{
    return QStringLiteral("u%1").arg(query.user).toStdString();
}

std::vector<Query> drawQueries(const DataProcess &process, const TrafficPlan &plan)
{
    const LabelledRows data = drawRows(process, DataPurpose::Traffic, plan.requests, 1, plan.seed);
    const auto columns = static_cast<size_t>(data.rows.columns);
    std::vector<Query> queries(data.outcomes.size());
    for (size_t i = 0; i < queries.size(); ++i) {
        queries[i].user = static_cast<int>(i % static_cast<size_t>(plan.users));
        queries[i].outcome = data.outcomes[i] > 0.5f;
        Json features = Json::object();
        for (size_t column = 0; column < columns; ++column)
            features[process.featureNames[static_cast<qsizetype>(column)].toStdString()] =
                data.rows.values[i * columns + column];
        const Json body = {{"features", features}, {"user_id", userId(queries[i])}, {"impact", false}};
        queries[i].body = QByteArray::fromStdString(body.dump());
    }
    return queries;
}

Error notUnderstood(const HttpRequest &request, const HttpResponse &response)
{
    return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 answered a prediction with status %2: %3"),
                     {request.url, QString::number(response.status), QString::fromUtf8(response.body.left(300))});
}

/// Sends one query and writes its line.
Status ask(HttpClient &client, HttpRequest &request, Query &query, Progress &progress)
{
    SilentProgress cancelOnly(progress); // an exchange of a millisecond has no steps
    request.body = query.body;
    query.sentAtMs = SystemClock().nowMs();
    QElapsedTimer timer;
    timer.start();
    const auto response = client.send(request, cancelOnly);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!response)
        return response.error();
    const auto answer = Json::parse(response->body.begin(), response->body.end(), nullptr, false);
    const bool understood = response->status == 200 && answer.is_object() && answer.contains("prediction")
                            && answer["prediction"].is_number() && answer.contains("model_version")
                            && answer["model_version"].is_string() && answer.contains("confidence")
                            && answer["confidence"].is_number();
    if (!understood)
        return notUnderstood(request, *response);
    const bool predicted = answer["prediction"].get<double>() > 0.5;
    const Json line = {{"timestamp", isoUtc(query.sentAtMs).toStdString()},
                       {"user_id", userId(query)},
                       {"model_version", answer["model_version"]},
                       {"success", predicted == query.outcome},
                       {"response_time_ms", std::round(ms * 1e4) / 1e4},
                       {"confidence", answer["confidence"]},
                       {"segment", segments[query.user % std::size(segments)]}};
    query.line = QByteArray::fromStdString(line.dump()) + '\n';
    return {};
}

QByteArray logText(std::vector<Query> queries)
{
    std::stable_sort(queries.begin(), queries.end(),
                     [](const Query &a, const Query &b) { return a.sentAtMs < b.sentAtMs; });
    QByteArray text;
    for (const Query &query : queries)
        text += query.line;
    return text;
}

} // namespace

Status sendTraffic(const DataProcess &process, const TrafficPlan &plan, const QString &logFile, Progress &progress)
{
    std::vector<Query> queries = drawQueries(process, plan);
    const auto work = [&](int connection, Progress &steps) -> Status {
        HttpClient client;
        HttpRequest request;
        request.method = "POST";
        request.url = plan.url + QStringLiteral("/api/v1/predict/") + plan.slug;
        request.headers = {{"Content-Type", "application/json"}};
        for (size_t i = static_cast<size_t>(connection); i < queries.size(); i += connections) {
            if (steps.cancelled())
                return cancelledError();
            if (const Status asked = ask(client, request, queries[i], steps); !asked)
                return asked;
            steps.report(0, 0);
        }
        return {};
    };
    const auto onSteps = [&](qint64 sent) { progress.report(sent, plan.requests, plan.slug); };
    if (const Status sent = runInParallel(connections, work, onSteps, progress); !sent)
        return sent;
    return writeFileAtomically(logFile, logText(std::move(queries)));
}

} // namespace slipway
