#include "app/server/serveroptions.h"
#include "models/artifacts/modeltrial.h"
#include "models/serving/httpapi.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace slipway;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "slipwayd: %s\n", error.text().toUtf8().constData());
    return error.code == ErrorCode::InvalidArgument ? 2 : 1;
}

Result<std::optional<AccessToken>> readToken(const ServerOptions &options)
{
    if (!options.tokenFile.isEmpty()) {
        const auto token = AccessToken::fromFile(options.tokenFile);
        if (!token)
            return token.error();
        return std::optional(*token);
    }
    for (const QString &host : {options.listen.host, options.metricsListen.value_or(options.listen).host}) {
        if (!isLoopback(host)) {
            return makeError(
                ErrorCode::Refused,
                QT_TRANSLATE_NOOP(
                    "Core", "%1 can be reached from other machines. Give --token-file FILE, or listen on 127.0.0.1."),
                {host});
        }
    }
    return std::optional<AccessToken>();
}

/// Serves until a signal comes, or a listening socket fails.
int serve(HttpApi &api, HttpServer &server, HttpServer *metrics, const sigset_t &signalSet)
{
    std::atomic<bool> failed = false;
    const auto run = [&failed](HttpServer *http) {
        if (!http->run()) {
            failed = true;
            ::kill(::getpid(), SIGTERM);
        }
    };
    std::thread serving(run, &server);
    std::thread measuring;
    if (metrics)
        measuring = std::thread(run, metrics);

    int received = 0;
    sigwait(&signalSet, &received);
    // A second signal ends the process at once.
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &signalSet, nullptr);
    api.setDraining();
    server.drain();
    serving.join();
    if (metrics) {
        metrics->drain();
        measuring.join();
    }
    return failed ? 1 : 0;
}

int start(const ServerOptions &options)
{
    const auto token = readToken(options);
    if (!token)
        return fail(token.error());
    const auto store = VersionStore::open(options.root);
    if (!store)
        return fail(store.error());
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an answer, not the end
    // Blocked in every thread, taken by sigwait() in this one.
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);

    const SystemClock clock;
    ModelHost host(**store, clock);
    for (const auto &serving : host.all()) {
        if (serving->failure) {
            std::fprintf(stderr, "slipwayd: %s does not serve: %s\n", serving->slug.toUtf8().constData(),
                         serving->failure->text().toUtf8().constData());
        }
    }
    HttpApi api(**store, host, clock, *token);
    auto server = HttpServer::bind(
        options.listen.host, options.listen.port,
        [&api](const auto &request, auto &response, const auto *reader) { api.handle(request, response, reader); });
    if (!server)
        return fail(server.error());
    std::unique_ptr<HttpServer> metrics;
    if (options.metricsListen) {
        auto bound = HttpServer::bind(
            options.metricsListen->host, options.metricsListen->port,
            [&api](const auto &request, auto &response, const auto *) { api.handleMetricsOnly(request, response); });
        if (!bound)
            return fail(bound.error());
        metrics = std::move(*bound);
    }
    const QString host6 = options.listen.host.contains(QLatin1Char(':'))
                              ? QStringLiteral("[%1]").arg(options.listen.host)
                              : options.listen.host;
    std::printf("slipwayd listening on http://%s:%d\n", host6.toUtf8().constData(), (*server)->port());
    std::fflush(stdout);
    return serve(api, **server, metrics.get(), signalSet);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // What tryModel() starts: loads foreign bytes, so nothing else may happen in this process.
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--try-model"))
        return runModelTrial(arguments[2], arguments[3].toULongLong(), arguments[4].toInt());

    const auto options = ServerOptions::parse(arguments.mid(1));
    if (!options)
        return fail(options.error());
    if (options->help) {
        std::fputs(ServerOptions::helpText().toUtf8().constData(), stdout);
        return 0;
    }
    if (options->version) {
        std::puts("slipwayd " SLIPWAY_VERSION);
        return 0;
    }
    return start(*options);
}
