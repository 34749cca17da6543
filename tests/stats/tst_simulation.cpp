#include "tests/support/test.h"
#include "tests/support/trialsimulation.h"

#include <cmath>
#include <map>

using namespace slipway;
using namespace slipway::stats;

namespace {

#ifdef NDEBUG
constexpr int runs = trialRuns;
constexpr int fairSplits = 200'000;
constexpr size_t seeds = std::size(trialSeeds);
#else
constexpr int runs = 500;
constexpr int fairSplits = 5'000;
constexpr size_t seeds = 1;
#endif

/// What a bound on a share may be exceeded by when fewer runs than the bound was made for say it: four standard errors.
double slack(double bound, int ran, int meant)
{
    return ran >= meant ? 0 : 4 * std::sqrt(bound * (1 - bound) / ran);
}

QByteArray inWords(const TrialCell &cell, double share)
{
    return QStringLiteral("%1, %2: %3")
        .arg(QString::fromStdString(cell.truth),
             cell.mode == ReadingMode::Fixed ? QStringLiteral("fixed") : QStringLiteral("sequential"))
        .arg(share)
        .toUtf8();
}

} // namespace

/// Error rates of the decision rule, coverage of the intervals and alarms of the ratio check, by simulation with fixed
/// seeds. The release build runs all of it, other builds a sample with bounds that are wider by its own error.
class TestSimulation final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsThatOfTheReference();
    void noDifferenceIsSeldomRolledOut();
    void aBreachedGuardrailIsNeverRolledOut();
    void aWorseVersionIsNeverRolledOut();
    void intervalsOfCanariesHoldTheTruthAsOftenAsTheySay();
    void aSplitFarFromItsPlanAlwaysAlarms();
    void aFairSplitSeldomAlarms();

private:
    struct Simulated {
        TrialCell cell;
        TrialShares shares;
    };
    std::vector<Simulated> m_table; ///< every cell with every seed
};

void TestSimulation::initTestCase()
{
    for (const TrialCell &cell : trialCells()) {
        for (size_t seed = 0; seed < seeds; ++seed)
            m_table.push_back({cell, simulateTrials(cell, runs, trialSeeds[seed])});
    }
}

void TestSimulation::theTableIsThatOfTheReference()
{
    constexpr double referenceRuns = 600; // its error is the larger one by far
    const auto agrees = [](double here, double there) {
        const double variance = std::max({here * (1 - here), there * (1 - there), 1 / referenceRuns});
        return std::abs(here - there) <= 4 * std::sqrt(variance * (1 / referenceRuns + 1.0 / runs));
    };
    for (const auto &[cell, shares] : m_table) {
        QVERIFY2(agrees(shares.rollout, cell.reference.rollout), inWords(cell, shares.rollout).constData());
        QVERIFY2(agrees(shares.rollback, cell.reference.rollback), inWords(cell, shares.rollback).constData());
        QVERIFY2(agrees(shares.undecided, cell.reference.undecided), inWords(cell, shares.undecided).constData());
        if (cell.reference.noWorthwhileGain > 0)
            QVERIFY2(agrees(shares.noWorthwhileGain, cell.reference.noWorthwhileGain),
                     inWords(cell, shares.noWorthwhileGain).constData());
    }
}

void TestSimulation::noDifferenceIsSeldomRolledOut()
{
    int looked = 0;
    for (const auto &[cell, shares] : m_table) {
        if (cell.rateGain != 0 || cell.objective != Objective::Superiority)
            continue;
        const double bound = cell.mode == ReadingMode::Fixed ? 0.031 : 0.025;
        QVERIFY2(shares.rollout <= bound + slack(bound, runs, trialRuns), inWords(cell, shares.rollout).constData());
        ++looked;
    }
    QCOMPARE(looked, int(2 * seeds));
}

void TestSimulation::aBreachedGuardrailIsNeverRolledOut()
{
    int looked = 0;
    for (const auto &[cell, shares] : m_table) {
        if (cell.latencyGainMs < 3)
            continue;
        QCOMPARE(shares.rollout, 0.0);
        ++looked;
    }
    QCOMPARE(looked, int(2 * seeds));
}

void TestSimulation::aWorseVersionIsNeverRolledOut()
{
    for (const auto &[cell, shares] : m_table) {
        if (cell.rateGain < 0)
            QCOMPARE(shares.rollout, 0.0);
    }
}

void TestSimulation::intervalsOfCanariesHoldTheTruthAsOftenAsTheySay()
{
    for (const CanaryCell &cell : canaryCells()) {
        for (size_t seed = 0; seed < seeds; ++seed) {
            const Coverage coverage = simulateCoverage(cell, runs, trialSeeds[seed]);
            const std::map<const char *, double> held{
                {"Newcombe", coverage.newcombe}, {"Welch", coverage.welch}, {"Fieller", coverage.fieller}};
            for (const auto &[interval, share] : held) {
                const QString seen = QStringLiteral("%1, %2: %3")
                                         .arg(QString::fromStdString(cell.what), QLatin1String(interval))
                                         .arg(share);
                QVERIFY2(share >= 0.94 - slack(0.94, runs, trialRuns), qPrintable(seen));
                QVERIFY2(share <= 0.97 + slack(0.97, runs, trialRuns), qPrintable(seen));
            }
        }
    }
}

void TestSimulation::aSplitFarFromItsPlanAlwaysAlarms()
{
    for (size_t seed = 0; seed < seeds; ++seed)
        QCOMPARE(simulateAlarms(0.46, 10'000, runs, trialSeeds[seed]), 1.0);
}

void TestSimulation::aFairSplitSeldomAlarms()
{
    for (size_t seed = 0; seed < seeds; ++seed) {
        const double alarms = simulateAlarms(0.5, 10'000, fairSplits, trialSeeds[seed]);
        QVERIFY2(alarms <= 0.0015 + slack(0.0015, fairSplits, 200'000), qPrintable(QString::number(alarms)));
    }
}

SLIPWAY_TEST(TestSimulation)
#include "tst_simulation.moc"
