#include "tests/bench/benches.h"

#include <QCoreApplication>

#include <cstdio>

namespace
{

struct Bench {
    const char *name;
    const char *what;
    int (*run)(const QStringList &arguments);
};

constexpr Bench benches[] = {
    {"predict",
     "single predictions of slipwayd over kept-alive connections, against the library\n"
     "            [--connections 16] [--seconds 5] [--model FILE]",
     slipway::runPredictBench},
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const Bench &bench : benches) {
        if (arguments.value(0) == QLatin1String(bench.name))
            return bench.run(arguments.mid(1));
    }
    std::fputs("Usage: slipway-bench NAME [options]\n", stderr);
    for (const Bench &bench : benches)
        std::fprintf(stderr, "  %-9s %s\n", bench.name, bench.what);
    return 2;
}
