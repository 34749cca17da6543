#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>
#include <thread>
#include <unistd.h>
#include <vector>

namespace slipway {

namespace {

constexpr int timeoutMs = 60000;
constexpr int pipelineTimeoutMs = 600000;

struct Options {
    int runs = 15;
    QString dataFolder; ///< of an index that is there; empty = one is built
};

struct Program {
    const char *name;
    QString path;
    QStringList arguments;
    std::vector<double> milliseconds;
};

bool parse(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--runs"))
            options.runs = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--data-dir"))
            options.dataFolder = arguments[i + 1];
        else
            return false;
    }
    return arguments.size() % 2 == 0 && options.runs > 0;
}

QString beside(const char *program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QString::fromLatin1(program);
}

/// The demo's models, trained and registered by the program itself.
bool buildIndex(const QString &dataFolder)
{
    QProcess pipeline;
    pipeline.setStandardOutputFile(QProcess::nullDevice());
    pipeline.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    pipeline.start(beside("slipwayctl"),
                   {QStringLiteral("--data-dir"), dataFolder, QStringLiteral("pipeline"), QStringLiteral("run"),
                    QStringLiteral("--quick"), QStringLiteral("--pr-count"), QStringLiteral("2000")});
    return pipeline.waitForFinished(pipelineTimeoutMs) && pipeline.exitStatus() == QProcess::NormalExit
           && pipeline.exitCode() == 0;
}

/// The kernel notes the start of a process in whole ticks: one that starts right after a tick counts from its start.
void waitForTick()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const long tickNs = 1000000000L / sysconf(_SC_CLK_TCK);
    std::this_thread::sleep_for(std::chrono::nanoseconds(tickNs - now.tv_nsec % tickNs));
}

/// The milliseconds that the program prints from its start to its first frame.
std::optional<double> firstPaint(const Program &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    waitForTick();
    process.start(program.path, program.arguments);
    if (!process.waitForFinished(timeoutMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    bool isNumber = false;
    const double milliseconds = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(milliseconds) : std::nullopt;
}

/// Runs both in turn, neither of them always second.
bool measure(Program &floor, Program &window, int runs)
{
    // Uncounted: it finds nothing in the page cache.
    if (!firstPaint(floor) || !firstPaint(window))
        return false;
    for (int run = 0; run < runs; ++run) {
        Program &first = run % 2 == 0 ? floor : window;
        Program &second = run % 2 == 0 ? window : floor;
        for (Program *program : {&first, &second}) {
            const auto milliseconds = firstPaint(*program);
            if (!milliseconds)
                return false;
            program->milliseconds.push_back(*milliseconds);
        }
    }
    return true;
}

/// Prints a row and returns the median.
double report(Program &program)
{
    std::vector<double> &sorted = program.milliseconds;
    std::sort(sorted.begin(), sorted.end());
    const size_t middle = sorted.size() / 2;
    const double median = sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    std::printf("%-24s %9.1f %9.1f %9.1f\n", program.name, sorted.front(), median, sorted.back());
    return median;
}

} // namespace

int runFirstPaintBench(const QStringList &arguments)
{
    Options options;
    if (!parse(arguments, options)) {
        std::fputs("Usage: slipway-bench first-paint [--runs N] [--data-dir DIR]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const QString dataFolder = options.dataFolder.isEmpty() ? folder.path() : options.dataFolder;
    if (options.dataFolder.isEmpty() && !buildIndex(dataFolder)) {
        std::fputs("slipway-bench: slipwayctl did not train the demo's models.\n", stderr);
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Program floor{"an empty QMainWindow", beside("slipway-emptywindow"), {}, {}};
    Program window{"slipway",
                   beside("slipway"),
                   {QStringLiteral("--data-dir"), dataFolder, QStringLiteral("--exit-after-first-paint")},
                   {}};
    if (!measure(floor, window, options.runs)) {
        std::fputs("slipway-bench: slipway or slipway-emptywindow did not show a window.\n", stderr);
        return 1;
    }
    std::printf("From process start to first painted frame, 1280 x 800, offscreen; the demo's index is open; %d runs "
                "each, in turn\n\n%-24s %9s %9s %9s\n",
                options.runs, "", "min ms", "median ms", "max ms");
    const double floorMedian = report(floor);
    const double windowMedian = report(window);
    std::printf("\nratio of the medians: %.2f\n", windowMedian / floorMedian);
    return 0;
}

} // namespace slipway
