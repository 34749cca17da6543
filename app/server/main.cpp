#include "app/server/serverconfig.h"
#include "app/server/serveroptions.h"
#include "models/artifacts/modeltrial.h"
#include "models/base/crashdumps.h"
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

/// The configuration with what the command line says beside it.
Result<ServerConfig> readConfig(const ServerOptions &options)
{
    auto config =
        options.configFile.isEmpty() ? Result<ServerConfig>(ServerConfig()) : ServerConfig::read(options.configFile);
    if (!config)
        return config;
    if (!options.tokenFile.isEmpty()) {
        if (const Status added = config->keys.addTokenFile(options.tokenFile); !added)
            return added.error();
    }
    if (!options.queryLog.isEmpty()) {
        config->logs = options.queryLog != QLatin1String("off");
        config->logFolder = options.queryLog;
    }
    if (config->logFolder.isEmpty())
        config->logFolder = options.root + QStringLiteral("/.log");
    for (const QString &host : {options.listen.host, options.metricsListen.value_or(options.listen).host}) {
        if (config->keys.isEmpty() && options.tls.clientCa.isEmpty() && !isLoopback(host)) {
            return makeError(ErrorCode::Refused,
                             QT_TRANSLATE_NOOP("Core",
                                               "%1 can be reached from other machines. Give --token-file FILE, keys in "
                                               "--config or --client-ca, or listen on 127.0.0.1."),
                             {host});
        }
    }
    return config;
}

struct Listeners {
    std::unique_ptr<HttpServer> api;
    std::unique_ptr<HttpServer> metrics; ///< null: none of its own
};

Status listen(const ServerOptions &options, const ServerConfig &config, HttpApi &api, const TlsContext *tls,
              Listeners &listeners)
{
    auto bound = HttpServer::bind(
        options.listen.host, options.listen.port,
        [&api](const auto &request, auto &response, const auto *reader) { api.handle(request, response, reader); },
        config.connections, config.limits, tls);
    if (!bound)
        return bound.error();
    listeners.api = std::move(*bound);
    if (!options.metricsListen)
        return {};
    auto metrics = HttpServer::bind(
        options.metricsListen->host, options.metricsListen->port,
        [&api](const auto &request, auto &response, const auto *) { api.handleMetricsOnly(request, response); },
        HttpServer::mostConnections, config.limits, tls);
    if (!metrics)
        return metrics.error();
    listeners.metrics = std::move(*metrics);
    return {};
}

/// Null where no certificate is given.
Result<std::unique_ptr<TlsContext>> loadTls(const ServerOptions &options, const ServerConfig &config)
{
    if (!options.tls.certificate.isEmpty())
        return TlsContext::load(options.tls);
    if (!config.keys.isEmpty() && !isLoopback(options.listen.host))
        std::fputs(
            "slipwayd: keys cross the network in the clear; give --tls-cert, or put a proxy with TLS before it.\n",
            stderr);
    return std::unique_ptr<TlsContext>();
}

/// Serves until a signal comes, or a listening socket fails.
int serve(HttpApi &api, Listeners &listeners, TlsContext *tls, const sigset_t &signalSet)
{
    std::atomic<bool> failed = false;
    const auto run = [&failed](HttpServer *http) {
        if (!http->run()) {
            failed = true;
            ::kill(::getpid(), SIGTERM);
        }
    };
    std::thread serving(run, listeners.api.get());
    std::thread measuring;
    if (listeners.metrics)
        measuring = std::thread(run, listeners.metrics.get());

    int received = 0;
    while (sigwait(&signalSet, &received) == 0 && received == SIGHUP) {
        if (!tls)
            continue;
        const Status read = tls->reload();
        std::fprintf(stderr, "slipwayd: %s\n",
                     read ? "read the certificate again" : read.error().text().toUtf8().constData());
    }
    // A second signal ends the process at once.
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &signalSet, nullptr);
    api.setDraining();
    listeners.api->drain();
    serving.join();
    if (listeners.metrics) {
        listeners.metrics->drain();
        measuring.join();
    }
    return failed ? 1 : 0;
}

int start(const ServerOptions &options)
{
    refuseCrashDumps();
    const auto config = readConfig(options);
    if (!config)
        return fail(config.error());
    auto tls = loadTls(options, *config);
    if (!tls)
        return fail(tls.error());
    const auto store = VersionStore::open(options.root);
    if (!store)
        return fail(store.error());
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an answer, not the end
    // Blocked in every thread, taken by sigwait() in this one.
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    sigaddset(&signalSet, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);

    const SystemClock clock;
    std::unique_ptr<QueryLogWriter> log;
    if (config->logs) {
        auto opened = QueryLogWriter::open(config->logFolder, config->rotation, clock);
        if (!opened)
            return fail(opened.error());
        log = std::move(*opened);
    }
    ModelHost host(**store, clock, config->breaker);
    for (const auto &serving : host.all()) {
        if (serving->failure) {
            std::fprintf(stderr, "slipwayd: %s does not serve: %s\n", serving->slug.toUtf8().constData(),
                         serving->failure->text().toUtf8().constData());
        }
    }
    HttpApi api(**store, host, clock,
                {config->keys, config->rate, config->fallbacks, log.get(), config->maxFileBytes, config->maxBodyBytes});
    Listeners listeners;
    if (const Status bound = listen(options, *config, api, tls->get(), listeners); !bound)
        return fail(bound.error());
    const bool isIp6 = options.listen.host.contains(QLatin1Char(':'));
    const QString shown = isIp6 ? QStringLiteral("[%1]").arg(options.listen.host) : options.listen.host;
    std::printf("slipwayd listening on %s://%s:%d\n", *tls ? "https" : "http", shown.toUtf8().constData(),
                listeners.api->port());
    std::fflush(stdout);
    return serve(api, listeners, tls->get(), signalSet);
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
