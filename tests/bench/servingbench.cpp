#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "tests/bench/benches.h"
#include "tests/bench/predictload.h"
#include "tests/support/serverprocess.h"
#include "tests/support/tinymodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

namespace slipway {

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    int connections = 16;
    double seconds = 30;
    int megabytes = 1024;
};

bool parse(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--connections"))
            options.connections = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--seconds"))
            options.seconds = arguments[i + 1].toDouble();
        else if (arguments[i] == QLatin1String("--megabytes"))
            options.megabytes = arguments[i + 1].toInt();
        else
            return false;
    }
    return arguments.size() % 2 == 0 && options.connections > 0 && options.seconds > 0 && options.megabytes > 0;
}

QString slugOf(int model)
{
    return QStringLiteral("model-%1").arg(model);
}

/// A line of /proc/PID/status in megabytes.
double memoryMegabytes(const ServerProcess &server, const char *line)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(server.pid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : status.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.mid(text.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

bool deploy(ServerProcess &server, int model, const QString &version)
{
    return server
               .post(QStringLiteral("/retrain/deploy"),
                     {{QStringLiteral("version_id"), version}, {QStringLiteral("model"), slugOf(model)}})
               .status
           == 200;
}

QByteArray predictRequest(int model)
{
    const QByteArray body = R"({"features":[0.1,0.2,0.3,0.4,0.5],"user_id":"user-1"})";
    return "POST /api/v1/predict/" + slugOf(model).toUtf8()
           + "?impact=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
           + body;
}

/// Five models with two versions each, as large as the demo's largest: 100 rounds of depth 4.
bool prepare(ServerProcess &server)
{
    for (int model = 0; model < 5; ++model) {
        for (int version = 1; version <= 2; ++version) {
            const TinyModel tiny{100, static_cast<quint64>(version), 5, 10000, 4};
            if (server.upload(slugOf(model), QStringLiteral("v%1").arg(version), trainTinyModel(tiny)).status != 201)
                return false;
        }
        if (!deploy(server, model, QStringLiteral("v1")))
            return false;
    }
    return true;
}

void measureSwaps(ServerProcess &server, const Options &options)
{
    std::atomic<bool> ended = false;
    int swaps = 0;
    int refused = 0;
    std::thread swapping([&] {
        auto next = Clock::now();
        while (!ended) {
            next += std::chrono::seconds(1);
            const bool done = deploy(server, 0, swaps % 2 == 0 ? QStringLiteral("v2") : QStringLiteral("v1"));
            ++(done ? swaps : refused);
            std::this_thread::sleep_until(next);
        }
    });
    const LoadResult load = sendLoad(server.port(), predictRequest(0), options.connections, options.seconds);
    ended = true;
    swapping.join();
    std::printf("%-44s %12.0f requests/s, p50 %.3f ms, p99 %.3f ms\n", "predictions with a swap every second",
                load.requestsPerSecond, load.p50Ms, load.p99Ms);
    std::printf("%-44s %12d swaps, %d refused; %lld requests failed\n", "", swaps, refused,
                static_cast<long long>(load.failed));
}

bool writeRandomFile(const QString &path, int megabytes)
{
    QFile file(path);
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < megabytes; ++i) {
        block[0] = static_cast<char>(i);
        if (file.write(block) != block.size())
            return false;
    }
    return true;
}

bool measureUpload(ServerProcess &server, const QString &path, int megabytes)
{
    NoProgress progress;
    const auto hash = sha256OfFile(path, progress);
    if (!hash)
        return false;
    HttpRequest request;
    request.method = "PUT";
    request.url = server.url() + QStringLiteral("/api/v1/models/large/versions/v1/files/model.bin");
    request.bodyFile = path;
    request.timeoutMs = 600000;
    request.headers.emplaceBack("X-Content-SHA256", hash->toLatin1());
    const double before = memoryMegabytes(server, "VmHWM");
    HttpClient client;
    const auto begin = Clock::now();
    const auto answer = client.send(request, progress);
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    if (!answer || answer->status != 201)
        return false;
    const double syncSeconds =
        QJsonDocument::fromJson(answer->body).object()[QLatin1String("sync_ms")].toDouble() / 1000;
    std::printf("%-44s %12.0f MB/s with hashing (%.2f s, and %.2f s of fsync)\n",
                qPrintable(QStringLiteral("upload of %1 MB").arg(megabytes)), megabytes / (seconds - syncSeconds),
                seconds - syncSeconds, syncSeconds);
    std::printf("%-44s %12.1f MB more memory at its highest\n", "", memoryMegabytes(server, "VmHWM") - before);
    return true;
}

} // namespace

int runServingBench(const QStringList &arguments)
{
    Options options;
    if (!parse(arguments, options)) {
        std::fputs("Usage: slipway-bench serving [--seconds S] [--connections N] [--megabytes N]\n", stderr);
        return 2;
    }
    const QTemporaryDir root;
    ServerProcess server(root.filePath(QStringLiteral("root")));
    if (!server.start() || !prepare(server)) {
        std::fputs("slipway-bench: slipwayd did not start, or its models do not load.\n", stderr);
        return 1;
    }
    std::printf("%-44s %12.1f MB\n", "memory with five models", memoryMegabytes(server, "VmRSS"));
    for (int model = 0; model < 5; ++model)
        sendLoad(server.port(), predictRequest(model), options.connections, 1);
    std::printf("%-44s %12.1f MB\n", "the same after a load on each", memoryMegabytes(server, "VmRSS"));
    measureSwaps(server, options);
    std::printf("%-44s %12.1f MB\n", "memory after that", memoryMegabytes(server, "VmRSS"));
    const QString large = root.filePath(QStringLiteral("large"));
    if (!writeRandomFile(large, options.megabytes) || !measureUpload(server, large, options.megabytes)) {
        std::fputs("slipway-bench: the large file could not be uploaded.\n", stderr);
        return 1;
    }
    return 0;
}

} // namespace slipway
