#include "tests/bench/benches.h"

#include "models/base/clock.h"
#include "models/services/experimentcore.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace slipway {

namespace {

constexpr double megabyte = 1e6;

/// A log as a server writes it: about 230 bytes a row, each of another request, a third of the rows of users that were
/// there before, in the order of time.
bool writeLog(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    std::mt19937_64 random(1);
    std::gamma_distribution<double> latency(4, 10);
    QByteArray chunk;
    const char *const segments[] = {"ios", "android", "web"};
    for (qint64 row = 0; row < rows; ++row) {
        const auto bits = random();
        const bool treated = bits % 5 == 0;
        const qint64 second = 1'700'000'000 + row / 40;
        char line[400];
        const int size = std::snprintf(
            line, sizeof line,
            "{\"timestamp\": \"2023-11-%02dT%02d:%02d:%02d.%06dZ\", \"query_id\": \"%lld\", \"user_id\": \"u%lld\", "
            "\"model_version\": "
            "\"2023120%d_120000_abcd1234\", \"success\": %s, \"response_time_ms\": %.3f, \"confidence\": %.4f, "
            "\"segment\": \"%s\"}\n",
            static_cast<int>(1 + second / 86400 % 28), static_cast<int>(second / 3600 % 24),
            static_cast<int>(second / 60 % 60), static_cast<int>(second % 60), static_cast<int>(row % 40 * 25000),
            static_cast<long long>(row), std::max<qint64>(0, row - ((bits >> 8) % 3 == 0 ? 1000 : 0)), treated ? 8 : 1,
            (bits >> 16 & 15) != 0 ? "true" : "false", latency(random), static_cast<double>(bits >> 40) / (1 << 24),
            segments[(bits >> 20) % 3]);
        chunk.append(line, size);
        if (chunk.size() > 1 << 22) {
            if (file.write(chunk) != chunk.size())
                return false;
            chunk.clear();
        }
    }
    return file.write(chunk) == chunk.size();
}

/// Reading the file and nothing else: what no import can be faster than.
double readSeconds(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    std::vector<char> bytes(1 << 20);
    quint64 sum = 0;
    for (;;) {
        const ssize_t got = ::read(file, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        for (ssize_t i = 0; i < got; i += 64)
            sum += static_cast<quint64>(bytes[static_cast<size_t>(i)]);
    }
    ::close(file);
    volatile quint64 sink = sum;
    (void)sink;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The most memory that this process has held, in MB.
double peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / megabyte;
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

VersionNames noVersions()
{
    VersionNames names;
    names.byVersion = []() -> Result<QHash<QString, NamedVersion>> { return QHash<QString, NamedVersion>(); };
    names.resolve = [](const QString &) -> Result<QString> { return makeError(ErrorCode::NotFound, "None."); };
    return names;
}

} // namespace

int runImportBench(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("rows"), {}, QStringLiteral("N"), QStringLiteral("10000000")},
                       {QStringLiteral("log"), {}, QStringLiteral("FILE")}});
    if (!parser.parse(QStringList{QStringLiteral("import")} + arguments))
        return 2;
    const QTemporaryDir folder;
    const qint64 rows = parser.value(QStringLiteral("rows")).toLongLong();
    const QString given = parser.value(QStringLiteral("log"));
    const QString log = given.isEmpty() ? folder.filePath(QStringLiteral("log.jsonl")) : given;
    if (!QFile::exists(log) && !writeLog(log, rows)) {
        std::fprintf(stderr, "The log could not be written to %s.\n", qPrintable(log));
        return 1;
    }
    const auto bytes = static_cast<double>(QFile(log).size());
    const double floor = readSeconds(log);

    const SystemClock clock;
    auto core = ExperimentCore::open(folder.filePath(QStringLiteral("data")), noVersions(), clock);
    if (!core)
        return 1;
    ImportRequest request;
    request.name = QStringLiteral("bench");
    request.files = {log};
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const double cpuBefore = cpuSeconds();
    const auto imported = (*core)->import(request, progress);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double cpu = cpuSeconds() - cpuBefore;
    if (!imported) {
        std::fprintf(stderr, "%s\n", qPrintable(imported.error().text()));
        return 1;
    }
    std::printf("Import of %lld JSON lines, %.0f MB (floor: reading the file, %.2f s)\n",
                static_cast<long long>(imported->rows), bytes / megabyte, floor);
    std::printf("  %-40s %8.1f s %8.0f MB/s %8.1f x the floor\n", "read, kept, quantiles, units, verdict", seconds,
                bytes / megabyte / seconds, seconds / floor);
    std::printf("  %-40s %8.1f s %8.0f MB/s of two cores\n", "processor time", cpu, bytes / megabyte / (cpu / 2));
    std::printf("  %-40s %8.0f MB\n", "most memory", peakMegabytes());
    std::printf("  units %lld, with several rows %lld, in several arms %lld\n",
                static_cast<long long>(imported->units.units), static_cast<long long>(imported->units.severalRows),
                static_cast<long long>(imported->units.severalArms));
    core = ExperimentCore::open(folder.filePath(QStringLiteral("data")), noVersions(), clock);
    timer.restart();
    const auto again = (*core)->analyse(request.name, progress);
    std::printf("  %-40s %8.1f ms\n", "opened again from the ledger", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return again ? 0 : 1;
}

} // namespace slipway
