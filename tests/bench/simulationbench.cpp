#include "tests/bench/benches.h"
#include "tests/support/trialsimulation.h"

#include <QElapsedTimer>

#include <cstdio>

namespace slipway {

namespace {

void printTable(int runs)
{
    std::printf(
        "%d runs a cell and seed, 14 daily looks, 2000 requests a day; lowest to highest of the seeds, and what "
        "600 runs of the reference gave\n",
        runs);
    std::printf("  %-36s %-10s %24s %24s %24s\n", "truth", "mode", "roll out, %", "roll back, %", "undecided, %");
    for (const TrialCell &cell : trialCells()) {
        std::vector<TrialShares> all;
        for (const quint64 seed : trialSeeds)
            all.push_back(simulateTrials(cell, runs, seed));
        std::printf("  %-36s %-10s", cell.truth.c_str(),
                    cell.mode == stats::ReadingMode::Fixed ? "fixed" : "sequential");
        for (const auto share : {&TrialShares::rollout, &TrialShares::rollback, &TrialShares::undecided}) {
            const auto [low, high] = std::minmax_element(
                all.begin(), all.end(), [share](const auto &a, const auto &b) { return a.*share < b.*share; });
            std::printf("   %6.2f to %6.2f (%5.1f)", (*low).*share * 100, (*high).*share * 100,
                        cell.reference.*share * 100);
        }
        std::printf("\n");
    }
}

void printCoverage(int runs)
{
    std::printf("\nHow often a 95 %% interval holds the truth in a canary, %%\n  %-16s %12s %10s %10s %10s %10s\n",
                "rates", "units", "Newcombe", "Wald", "Welch", "Fieller");
    for (const CanaryCell &cell : canaryCells()) {
        const Coverage coverage = simulateCoverage(cell, runs, trialSeeds[0]);
        std::printf("  %-16s %7d/%4d %10.2f %10.2f %10.2f %10.2f\n", cell.what.c_str(), cell.nA, cell.nB,
                    coverage.newcombe * 100, coverage.wald * 100, coverage.welch * 100, coverage.fieller * 100);
    }
}

void printAlarms(int runs)
{
    constexpr int units = 10'000;
    std::printf("\nAlarms of the sample-ratio check at 0.001 with %d units, %%\n", units);
    std::printf("  46:54 instead of 50:50 %9.3f\n", simulateAlarms(0.46, units, runs, trialSeeds[0]) * 100);
    std::printf("  50:50 as planned       %9.3f\n", simulateAlarms(0.5, units, runs * 10, trialSeeds[0]) * 100);
}

} // namespace

int runSimulationBench(const QStringList &arguments)
{
    int runs = trialRuns;
    if (arguments.size() == 2 && arguments[0] == QLatin1String("--runs"))
        runs = arguments[1].toInt();
    if (runs <= 0 || (!arguments.isEmpty() && arguments.size() != 2)) {
        std::fputs("Usage: slipway-bench simulation [--runs 20000]\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    printTable(runs);
    printCoverage(runs);
    printAlarms(runs);
    std::printf("\n%.1f s\n", static_cast<double>(timer.elapsed()) / 1000);
    return 0;
}

} // namespace slipway
