#include "models/artifacts/booster.h"
#include "models/artifacts/modeltrial.h"
#include "models/base/atomicfile.h"
#include "tests/bench/benches.h"
#include "tests/bench/predictload.h"
#include "tests/support/serverprocess.h"
#include "tests/support/tinymodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

namespace slipway {

namespace {

const QString slug = QStringLiteral("bench");
enum class Asked { Prediction, PredictionWithImpact };

struct Options {
    int connections = 16;
    double seconds = 5;
    QString model;
};

bool parse(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--connections"))
            options.connections = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--seconds"))
            options.seconds = arguments[i + 1].toDouble();
        else if (arguments[i] == QLatin1String("--model"))
            options.model = arguments[i + 1];
        else
            return false;
    }
    return arguments.size() % 2 == 0 && options.connections > 0 && options.seconds > 0;
}

/// Calls a second on every core at once, as the server may use them.
double libraryRate(const Booster &booster, const FloatRows &row, Asked asked, double seconds)
{
    // Threads may share the model once each call was made alone.
    if (!booster.predict(row) || !booster.contributions(row.values))
        return 0;
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    std::atomic<qint64> calls = 0;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            while (Clock::now() < end && booster.predict(row).ok()
                   && (asked == Asked::Prediction || booster.contributions(row.values).ok()))
                ++calls;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return static_cast<double>(calls) / seconds;
}

QByteArray predictRequest(const FloatRows &row, Asked asked)
{
    QJsonArray features;
    for (const float value : row.values)
        features.append(double(value));
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("features"), features},
                                                      {QStringLiteral("user_id"), QStringLiteral("user-1")}})
                                .toJson(QJsonDocument::Compact);
    return "POST /api/v1/predict/" + slug.toUtf8() + (asked == Asked::Prediction ? "?impact=0" : "")
           + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool prepare(ServerProcess &server, const QByteArray &model)
{
    const QString version = QStringLiteral("v1");
    return server.start() && server.upload(slug, version, model).status == 201
           && server.post(QStringLiteral("/retrain/deploy"), {{QStringLiteral("version_id"), version}}).status == 200;
}

} // namespace

int runPredictBench(const QStringList &arguments)
{
    Options options;
    if (!parse(arguments, options)) {
        std::fputs("Usage: slipway-bench predict [--connections N] [--seconds S] [--model FILE]\n", stderr);
        return 2;
    }
    // As large as the demo's largest models: 100 rounds of depth 4.
    const QByteArray model = options.model.isEmpty() ? trainTinyModel({100, 1, 5, 10000, 4})
                                                     : readWholeFile(options.model, 1 << 30).valueOr({});
    const auto booster = Booster::fromBytes(model);
    const QTemporaryDir root;
    ServerProcess server(root.path());
    if (!booster || !prepare(server, model)) {
        std::fputs("slipway-bench: slipwayd did not start, or the model does not load.\n", stderr);
        return 1;
    }
    const FloatRows row = seededRows(1, booster->featureCount(), 1);
    std::printf("Single predictions over %d kept-alive connections; a model of %lld kB with %d features; %g "
                "s each\n\n"
                "%-24s %12s %9s %9s %14s %8s %7s\n",
                options.connections, static_cast<long long>(model.size() / 1024), booster->featureCount(),
                options.seconds, "", "requests/s", "p50 ms", "p99 ms", "library/s", "ratio", "failed");
    for (const Asked asked : {Asked::PredictionWithImpact, Asked::Prediction}) {
        const double library = libraryRate(*booster, row, asked, options.seconds / 2);
        const LoadResult load =
            sendLoad(server.port(), predictRequest(row, asked), options.connections, options.seconds);
        std::printf("%-24s %12.0f %9.3f %9.3f %15.0f %8.3f %7lld\n",
                    asked == Asked::Prediction ? "without feature impact" : "with feature impact",
                    load.requestsPerSecond, load.p50Ms, load.p99Ms, library,
                    library > 0 ? load.requestsPerSecond / library : 0, static_cast<long long>(load.failed));
        std::fflush(stdout);
    }
    std::printf("\nThe library is called directly on every core of this machine; ratio = requests/s divided "
                "by its calls/s.\n"
                "The clients share the cores with the server.\n");
    return 0;
}

} // namespace slipway
