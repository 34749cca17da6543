#include "models/services/registryservice.h"
#include "tests/bench/benches.h"
#include "tests/bench/registrytree.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace slipway {

namespace {

struct Options {
    int versions = 20000;
    int runs = 5;
    QString tree; ///< empty = in a temporary folder
};

bool parse(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--versions"))
            options.versions = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--runs"))
            options.runs = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--tree"))
            options.tree = arguments[i + 1];
        else
            return false;
    }
    return arguments.size() % 2 == 0 && options.versions > 0 && options.runs > 0;
}

struct Times {
    const char *name;
    std::vector<double> milliseconds;

    double least() const { return *std::min_element(milliseconds.begin(), milliseconds.end()); }
    double median() const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

/// The milliseconds that the floor program prints.
bool addFloor(Times &times, const char *what, const QString &tree)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/slipway-filefloor"),
                  {QString::fromLatin1(what), tree});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return false;
    times.milliseconds.push_back(process.readAllStandardOutput().trimmed().toDouble());
    return true;
}

/// The first index of a new data folder, then a scan that finds nothing changed.
bool addScans(Times &index, Times &rescan, const Options &options)
{
    const QTemporaryDir data;
    JobRunner jobs;
    auto service = RegistryService::open(data.path(), jobs);
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto added = service.ok() ? (*service)->add(options.tree, {}, {}, progress) : service.error();
    index.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (!added || added->second.versions != options.versions)
        return false;
    timer.restart();
    const auto again = (*service)->scan(added->first.name, false, progress);
    rescan.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return again && again->changed + again->added + again->removed == 0 && again->versions == options.versions;
}

void report(const Times &floor, const Times &slipway, int versions)
{
    for (const Times *times : {&floor, &slipway}) {
        std::printf("%-42s %9.0f %9.0f %12.0f\n", times->name, times->least(), times->median(),
                    versions / times->least() * 1000);
    }
    std::printf("%-42s %9.2f\n\n", "  ratio of the minima", slipway.least() / floor.least());
}

} // namespace

int runScanBench(const QStringList &arguments)
{
    Options options;
    if (!parse(arguments, options)) {
        std::fputs("Usage: slipway-bench scan [--versions N] [--runs N] [--tree DIR]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    if (options.tree.isEmpty())
        options.tree = folder.path() + QStringLiteral("/registry");
    if (!writeRegistryTree(options.tree, options.versions)) {
        std::fputs("slipway-bench: the registry could not be written.\n", stderr);
        return 1;
    }
    Times reading{"every file read once, two threads", {}};
    Times asking{"every file's stamp asked for", {}};
    Times index{"slipway: full index", {}};
    Times rescan{"slipway: scan, nothing changed", {}};
    for (int run = 0; run < options.runs; ++run) {
        if (!addFloor(reading, "read", options.tree) || !addFloor(asking, "stat", options.tree)
            || !addScans(index, rescan, options)) {
            std::fputs("slipway-bench: a floor program or a scan failed.\n", stderr);
            return 1;
        }
    }
    std::printf("A registry of %d versions in 5 files each, page cache warm, %d runs\n\n%-42s %9s %9s %12s\n",
                options.versions, options.runs, "", "min ms", "median ms", "versions/s");
    report(reading, index, options.versions);
    report(asking, rescan, options.versions);
    return 0;
}

} // namespace slipway
