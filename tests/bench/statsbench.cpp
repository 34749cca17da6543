#include "tests/bench/benches.h"

#include "models/stats/auc.h"
#include "models/stats/bootstrap.h"
#include "models/stats/decision.h"
#include "models/stats/power.h"
#include "models/stats/ranktests.h"
#include "models/stats/ratios.h"
#include "models/stats/tables.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

namespace slipway {

namespace {

constexpr std::size_t million = 1'000'000;
constexpr std::size_t bootstrapValues = 10'000;
constexpr int runs = 5;

using Values = std::vector<double>;

Values drawn(std::size_t count, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::exponential_distribution<double> latency(1 / 40.0);
    Values values(count);
    std::generate(values.begin(), values.end(), [&] { return latency(random); });
    return values;
}

/// The median of some runs, in milliseconds.
double medianMs(const std::function<void()> &work, int repeats = 1)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < repeats; ++i)
            work();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6 / repeats);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[runs / 2];
}

void print(const char *what, double milliseconds, double floorMs)
{
    std::printf("  %-52s %10.3f ms %10.1f x the floor\n", what, milliseconds, milliseconds / floorMs);
}

void benchClosedForms()
{
    constexpr int repeats = 20;
    const stats::RateArm a{4600, 5000}, b{4700, 5000};
    const stats::MeanArm latencyA{40, 20, 5000}, latencyB{41, 21, 5000};
    volatile double sink = 0;
    const double floor = medianMs([&] { sink = sink + std::erfc(sink); }, 1000);
    std::printf("Closed forms (floor: one erfc)\n");
    const auto show = [&](const char *what, const std::function<double()> &method) {
        print(what, medianMs([&] { sink = sink + method(); }, repeats), floor);
    };
    using namespace stats;
    show("two rates, pooled z", [&] { return twoProportionTest(a, b, Alternative::TwoSided, Continuity::None)->z; });
    show("difference of rates, Newcombe",
         [&] { return proportionDifference(a, b, 0.95, DifferenceInterval::Newcombe)->low; });
    show("difference of rates, Miettinen-Nurminen",
         [&] { return proportionDifference(a, b, 0.95, DifferenceInterval::MiettinenNurminen)->low; });
    show("two means, Welch",
         [&] { return meanTest(latencyA, latencyB, MeanTestKind::Welch, Alternative::TwoSided, 0.95)->t; });
    show("lift, Fieller", [&] {
        return relativeLift(latencyA, latencyB, LiftInterval::Fieller, LiftDistribution::Student, 0.95)->lift.low;
    });
    show("Clopper-Pearson", [&] { return proportionInterval(a, 0.95, ProportionInterval::ClopperPearson)->low; });
    show("power of the t test", [&] { return *powerOfMeans(1, 20, 5000, 5000, {}); });
    show("a decision with one guard rail", [&] {
        DecisionInput input;
        input.primary.arms = DecisionMetric::Rates{a, b};
        input.guardrails.resize(1);
        input.guardrails[0].arms = DecisionMetric::Means{latencyA, latencyB};
        input.guardrails[0].margin = 2;
        input.counts = {5000, 5000};
        input.weights = {1, 1};
        input.nStar = 10000;
        return decide(input)->blocked() ? 1.0 : 0.0;
    });
}

void benchSamples(const Values &a, const Values &b)
{
    const double floor = medianMs([&] {
        Values sorted = a;
        sorted.insert(sorted.end(), b.begin(), b.end());
        std::sort(sorted.begin(), sorted.end());
    });
    std::printf("\nA million values (floor: sorting them, %.0f ms)\n", floor);
    using namespace stats;
    print("Mann-Whitney",
          medianMs([&] { (void)mannWhitney(a, b, RankPValue::NormalContinuity, Alternative::TwoSided); }), floor);
    Values labels(million), scoresA = drawn(million, 3), scoresB = drawn(million, 4);
    for (std::size_t i = 0; i < million; ++i)
        labels[i] = static_cast<double>(i % 2);
    print("DeLong, one model", medianMs([&] { (void)areaUnderCurve(labels, scoresA, 0.95); }), floor);
    print("DeLong, two models", medianMs([&] { (void)compareCurves(labels, scoresA, scoresB, 0.95); }), floor);
}

void benchBootstrap(const Values &a, const Values &b)
{
    const stats::BootstrapSetting setting;
    const std::span<const double> someA = std::span(a).first(bootstrapValues);
    const std::span<const double> someB = std::span(b).first(bootstrapValues);
    std::mt19937_64 random(5);
    volatile quint64 sink = 0;
    const double floor = medianMs([&] {
                             for (std::size_t i = 0; i < bootstrapValues * 200; ++i)
                                 sink = random();
                         })
                         * 2 * setting.resamples / 200;
    std::printf("\n%d resamples of two arms of %zu values (floor: as many draws on one core, %.0f ms)\n",
                setting.resamples, bootstrapValues, floor);
    for (const auto &[what, statistic] : {std::pair("bootstrap of means", stats::BootstrapStatistic::Mean),
                                          std::pair("bootstrap of P95", stats::BootstrapStatistic::P95)}) {
        stats::BootstrapSetting of = setting;
        of.statistic = statistic;
        NoProgress progress;
        print(what, medianMs([&] { (void)stats::bootstrapDifference(someA, someB, of, progress); }), floor);
    }
}

bool writeValues(const QString &path, const Values &values)
{
    QFile file(path);
    const auto bytes = static_cast<qint64>(values.size() * sizeof(double));
    return file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(values.data()), bytes) == bytes;
}

/// R's own time for its tests of the same values.
void compareWithR(const Values &a, const Values &b)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Rscript"));
    if (program.isEmpty()) {
        std::printf("\nR is not installed; nothing to compare with.\n");
        return;
    }
    const QTemporaryDir folder;
    const QString fileA = folder.filePath(QStringLiteral("a")), fileB = folder.filePath(QStringLiteral("b"));
    if (!writeValues(fileA, a) || !writeValues(fileB, b))
        return;
    QProcess r;
    r.start(program, {QStringLiteral("-e"),
                      QStringLiteral("a <- readBin('%1', 'double', %3); b <- readBin('%2', 'double', %3); "
                                     "ms <- function(f) 1000 * median(sapply(1:5, function(i) system.time(f())[3])); "
                                     "cat(ms(function() t.test(b, a)), ms(function() wilcox.test(b, a)), "
                                     "ms(function() for (i in 1:200) prop.test(c(4700, 4600), c(5000, 5000))) / 200)")
                          .arg(fileA, fileB, QString::number(a.size()))});
    constexpr int patienceMs = 300'000;
    const bool ended = r.waitForFinished(patienceMs) && r.exitCode() == 0;
    const QList<QByteArray> answers = r.readAllStandardOutput().trimmed().split(' ');
    if (!ended || answers.size() != 3) {
        std::printf("\nR could not be asked: %s\n", r.readAllStandardError().trimmed().constData());
        return;
    }
    using namespace stats;
    const std::function<void()> ours[] = {
        [&] { (void)meanTest(summarise(a), summarise(b), MeanTestKind::Welch, Alternative::TwoSided, 0.95); },
        [&] { (void)mannWhitney(a, b, RankPValue::NormalContinuity, Alternative::TwoSided); },
        [&] {
            (void)twoProportionTest({4600, 5000}, {4700, 5000}, Alternative::TwoSided, Continuity::Yates);
        },
    };
    const char *const names[] = {"t.test", "wilcox.test", "prop.test"};
    std::printf("\nThe same in R\n");
    for (qsizetype i = 0; i < 3; ++i) {
        const double here = medianMs(ours[i]);
        std::printf("  %-12s R %10.3f ms   here %10.4f ms   ratio %.1f\n", names[i], answers[i].toDouble(), here,
                    answers[i].toDouble() / here);
    }
}

} // namespace

int runStatsBench(const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        std::fputs("Usage: slipway-bench stats\n", stderr);
        return 2;
    }
    const Values a = drawn(million / 2, 1), b = drawn(million / 2, 2);
    benchClosedForms();
    benchSamples(a, b);
    benchBootstrap(a, b);
    compareWithR(a, b);
    return 0;
}

} // namespace slipway
