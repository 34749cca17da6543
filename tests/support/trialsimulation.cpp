#include "tests/support/trialsimulation.h"

#include "models/base/inparallel.h"
#include "models/stats/ratios.h"
#include "models/stats/sampleratio.h"
#include "tests/support/trialdraws.h"

#include <functional>

namespace slipway {

namespace {

using namespace stats;

constexpr int days = 14;
constexpr double perDay = 2000; ///< requests of both arms
constexpr double baseRate = 0.92;
constexpr double baseLatencyMs = 42.7;
constexpr double latencySdMs = 18;
constexpr double guardrailMarginMs = 2;
constexpr double onePoint = 0.01;
constexpr double alarmThreshold = 0.001;

/// Counts of what happened, over runs that are dealt out in portions with a generator each.
using Counts = std::vector<int>;
Counts countRuns(int runs, quint64 seed, size_t kinds, const std::function<void(TrialDraws &, Counts &)> &runOnce)
{
    constexpr int portion = 500;
    const size_t portions = static_cast<size_t>((runs + portion - 1) / portion);
    Counts total(kinds);
    const auto make = [&](size_t place) {
        TrialDraws draws(seed * 1'000'003 + place);
        Counts counts(kinds);
        for (int run = static_cast<int>(place) * portion; run < std::min(runs, static_cast<int>(place + 1) * portion);
             ++run)
            runOnce(draws, counts);
        return counts;
    };
    const auto take = [&total](size_t, const Counts &counts) {
        for (size_t kind = 0; kind < counts.size(); ++kind)
            total[kind] += counts[kind];
        return Status();
    };
    (void)InParallel<Counts>::run(portions, std::max(1U, std::thread::hardware_concurrency()), 1, make, take);
    return total;
}

/// What a truth makes of a day, and how the rule is asked.
class Trial
{
public:
    explicit Trial(const TrialCell &cell)
        : m_perDayA(std::round(perDay * (1 - cell.canaryShare))),
          m_perDayB(perDay - m_perDayA),
          m_latencyB(baseLatencyMs + cell.latencyGainMs),
          m_successesA(static_cast<int>(m_perDayA), baseRate),
          m_successesB(static_cast<int>(m_perDayB), baseRate + cell.rateGain)
    {
        m_plan.objective = cell.objective;
        m_plan.mode = cell.mode;
        m_plan.nStar = days * perDay;
        m_plan.plannedA = days * m_perDayA;
        m_plan.plannedB = days * m_perDayB;
        m_plan.weights = {1 - cell.canaryShare, cell.canaryShare};
        m_plan.primary.margin = onePoint;
        if (cell.objective == Objective::Superiority)
            m_plan.primary.minEffect = onePoint;
        m_plan.guardrails.resize(1);
        m_plan.guardrails.front().better = Better::Lower;
        m_plan.guardrails.front().margin = guardrailMarginMs;
    }

    /// Looks every day until there is a decision.
    Decision run(TrialDraws &draws) const
    {
        DecisionInput input = m_plan;
        DecisionMetric::Rates successes{{0, 0}, {0, 0}};
        DecisionMetric::Means latencies;
        for (int day = 1; day <= days; ++day) {
            successes.a = {successes.a.x + m_successesA.draw(draws), day * m_perDayA};
            successes.b = {successes.b.x + m_successesB.draw(draws), day * m_perDayB};
            latencies.a = merged(latencies.a, draws.normalSample(baseLatencyMs, latencySdMs, m_perDayA));
            latencies.b = merged(latencies.b, draws.normalSample(m_latencyB, latencySdMs, m_perDayB));
            input.counts = {successes.a.n, successes.b.n};
            input.primary.arms = successes;
            input.guardrails.front().arms = latencies;
            const auto decision = decide(input);
            if (decision.ok() && decision->recommendation != Recommendation::Continue)
                return *decision;
        }
        return {};
    }

private:
    const double m_perDayA;
    const double m_perDayB;
    const double m_latencyB;
    const BinomialDraws m_successesA;
    const BinomialDraws m_successesB;
    DecisionInput m_plan;
};

} // namespace

std::vector<TrialCell> trialCells()
{
    constexpr ReadingMode fixed = ReadingMode::Fixed, sequential = ReadingMode::Sequential;
    constexpr Objective better = Objective::Superiority, notWorse = Objective::NonInferiority;
    return {
        {"no difference", 0, 0, 0.5, better, fixed, {0.028, 0.865, 0.107, 0.845}},
        {"no difference", 0, 0, 0.5, better, sequential, {0.008, 0.618, 0.373}},
        {"+1 point", 0.01, 0, 0.5, better, fixed, {0.898, 0.023, 0.078}},
        {"+1 point", 0.01, 0, 0.5, better, sequential, {0.633, 0.008, 0.358}},
        {"-1 point", -0.01, 0, 0.5, better, fixed, {0, 1, 0}},
        {"-1 point", -0.01, 0, 0.5, better, sequential, {0, 0.998, 0.002}},
        {"+1 point, +3 ms", 0.01, 3, 0.5, better, fixed, {0, 0.983, 0.017}},
        {"+1 point, +3 ms", 0.01, 3, 0.5, better, sequential, {0, 0.91, 0.09}},
        {"+1 point, 5 % canary", 0.01, 0, 0.05, better, fixed, {0.237, 0.023, 0.74}},
        {"+1 point, 5 % canary", 0.01, 0, 0.05, better, sequential, {0.095, 0.002, 0.903}},
        {"no difference, not worse by 1 point", 0, 0, 0.5, notWorse, fixed, {0.888, 0, 0.112}},
    };
}

TrialShares simulateTrials(const TrialCell &cell, int runs, quint64 seed)
{
    enum Kind : size_t { Rollouts, Rollbacks, NoWorthwhileGains, Kinds };
    const Trial trial(cell);
    const Counts counts = countRuns(runs, seed, Kinds, [&trial](TrialDraws &draws, Counts &seen) {
        const Decision decision = trial.run(draws);
        seen[Rollouts] += decision.recommendation == Recommendation::Rollout;
        seen[Rollbacks] += decision.recommendation == Recommendation::Rollback;
        seen[NoWorthwhileGains] += decision.reason == DecisionReason::NoWorthwhileGain;
    });
    const auto share = [runs](int count) { return double(count) / runs; };
    return {share(counts[Rollouts]), share(counts[Rollbacks]), share(runs - counts[Rollouts] - counts[Rollbacks]),
            share(counts[NoWorthwhileGains])};
}

std::vector<CanaryCell> canaryCells()
{
    return {{"99 % and 99 %", 0.99, 0.99, 500, 50},
            {"97 % and 97 %", 0.97, 0.97, 950, 50},
            {"92 % and 92 %", 0.92, 0.92, 950, 50},
            {"92 % and 93 %", 0.92, 0.93, 1900, 100}};
}

Coverage simulateCoverage(const CanaryCell &cell, int runs, quint64 seed)
{
    enum Kind : size_t { Newcombe, Wald, Welch, Fieller, Kinds };
    constexpr double level = 0.95;
    constexpr double fasterMs = 40;
    const BinomialDraws a(cell.nA, cell.rateA), b(cell.nB, cell.rateB);
    const auto holds = [](const auto &interval, double truth) {
        return interval.ok() && interval->low <= truth && truth <= interval->high;
    };
    const Counts counts = countRuns(runs, seed, Kinds, [&](TrialDraws &draws, Counts &seen) {
        const RateArm rateA{a.draw(draws), double(cell.nA)}, rateB{b.draw(draws), double(cell.nB)};
        const double truth = cell.rateB - cell.rateA;
        seen[Newcombe] += holds(proportionDifference(rateA, rateB, level, DifferenceInterval::Newcombe), truth);
        seen[Wald] += holds(proportionDifference(rateA, rateB, level, DifferenceInterval::Wald), truth);
        const MeanArm slow = draws.normalSample(baseLatencyMs, latencySdMs, cell.nA);
        const MeanArm fast = draws.normalSample(fasterMs, latencySdMs, cell.nB);
        const auto test = meanTest(slow, fast, MeanTestKind::Welch, Alternative::TwoSided, level);
        const auto lift = relativeLift(slow, fast, LiftInterval::Fieller, LiftDistribution::Student, level);
        const double difference = fasterMs - baseLatencyMs;
        seen[Welch] += test.ok() && test->diff.low <= difference && difference <= test->diff.high;
        seen[Fieller] +=
            lift.ok() && lift->lift.low <= difference / baseLatencyMs && difference / baseLatencyMs <= lift->lift.high;
    });
    const auto share = [&counts, runs](Kind kind) { return double(counts[kind]) / runs; };
    return {share(Newcombe), share(Wald), share(Welch), share(Fieller)};
}

double simulateAlarms(double controlShare, int units, int runs, quint64 seed)
{
    const BinomialDraws control(units, controlShare);
    const Counts alarms = countRuns(runs, seed, 1, [&](TrialDraws &draws, Counts &seen) {
        const double ofControl = control.draw(draws);
        const auto test =
            sampleRatioTest(std::vector{ofControl, units - ofControl}, std::vector{0.5, 0.5}, alarmThreshold);
        seen.front() += test.ok() && test->mismatch;
    });
    return double(alarms.front()) / runs;
}

} // namespace slipway
