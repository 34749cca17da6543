#include "tests/bench/benches.h"

#include <QApplication>

#include <cstdio>

namespace {

struct Bench {
    const char *name;
    const char *what;
    int (*run)(const QStringList &arguments);
};

constexpr Bench benches[] = {
    {"compare",
     "a thousand versions on the compare page, from the wish to the painted page\n"
     "              [--versions 1000] [--metrics 200] [--runs 7]",
     slipway::runCompareBench},
    {"first-paint",
     "from process start to the first frame, the demo's index open, against an empty QMainWindow\n"
     "              [--runs 15] [--data-dir DIR]",
     slipway::runFirstPaintBench},
    {"import",
     "import of a generated query log as an experiment, against reading the file\n"
     "              [--rows 10000000] [--log FILE]",
     slipway::runImportBench},
    {"predict",
     "single predictions of slipwayd over kept-alive connections, against the library\n"
     "              [--connections 16] [--seconds 5] [--model FILE]",
     slipway::runPredictBench},
    {"mlflow-db",
     "full index of a generated database of MLflow, against sqlite3 printing the same rows\n"
     "              [--versions 1000000] [--runs 3] [--file FILE.db]",
     slipway::runMlflowDbBench},
    {"scan",
     "full index and unchanged rescan of a generated registry, against reading and asking for its files\n"
     "              [--versions 20000] [--runs 5] [--tree DIR]",
     slipway::runScanBench},
    {"series",
     "charts of a million points, of twenty such series, and of a thousand series of ten thousand points\n"
     "              [--parts one,twenty,thousand]",
     slipway::runSeriesBench},
    {"serving",
     "slipwayd under load: a swap every second, its memory with five models, an upload of a gigabyte\n"
     "              [--seconds 30] [--connections 16] [--megabytes 1024]",
     slipway::runServingBench},
    {"simulation",
     "the decision rule, the intervals and the ratio check on experiments whose truth is known\n"
     "              [--runs 20000]",
     slipway::runSimulationBench},
    {"start",
     "from process start to the first rows painted, against the first page of an empty index\n"
     "              [--runs 9] [--data-dir DIR]",
     slipway::runStartBench},
    {"stats",
     "closed forms, tests of a million values and the bootstrap, against sorting and drawing, and R where it is",
     slipway::runStatsBench},
    {"million",
     "the window on an index of a million versions, which is written once and kept\n"
     "              [--versions 1000000] [--data-dir DIR] [--parts scroll,sort,type,ask]",
     slipway::runMillionBench},
};

void list(std::FILE *to)
{
    std::fputs("Usage: slipway-bench NAME [options]\n", to);
    for (const Bench &bench : benches)
        std::fprintf(to, "  %-11s %s\n", bench.name, bench.what);
    std::fputs("  all         each of them, without options\n", to);
}

/// The first exit status that is not 0 ends it.
int runAll()
{
    for (const Bench &bench : benches) {
        std::printf("== %s\n", bench.name);
        std::fflush(stdout);
        if (const int status = bench.run({}); status != 0)
            return status;
        std::printf("\n");
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("slipway-bench")); // settings of its own
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        list(stdout);
        return 0;
    }
    if (arguments == QStringList{QStringLiteral("all")})
        return runAll();
    for (const Bench &bench : benches) {
        if (arguments[0] == QLatin1String(bench.name))
            return bench.run(arguments.mid(1));
    }
    list(stderr);
    return 2;
}
