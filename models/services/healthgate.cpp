#include "models/services/healthgate.h"

#include "models/stats/decision.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int mostFailedLooks = 3;
constexpr int canaryProbes = 20; ///< of different users at each look, so that both versions are asked
constexpr int longestNapMs = 100;
constexpr qint64 lateWindowMs = 30000;
constexpr double shareTolerance = 1e-6;
constexpr double predictionTolerance = 1e-6;
constexpr double ruleAlpha = 0.05;

QString percent(double rate)
{
    return QString::number(rate * 100, 'f', 1);
}

/// Of the gate's own questions; the answers of another version are not told apart.
LoadReading loadOfProbes(int probes, int failed, std::vector<double> tookMs)
{
    LoadReading own;
    own.requests = probes;
    own.errors = failed;
    std::sort(tookMs.begin(), tookMs.end());
    const auto quantile = [&tookMs](double share) {
        const auto rank = std::ceil(share * static_cast<double>(tookMs.size()));
        return tookMs.empty() ? std::optional<double>() : tookMs[static_cast<size_t>(rank) - 1];
    };
    own.p50Ms = quantile(0.5);
    own.p95Ms = quantile(0.95);
    own.p99Ms = quantile(0.99);
    return own;
}

} // namespace

HealthGate::HealthGate(TargetDriver &driver, const DeploymentPlan &plan, ServingProof &proof, const Clock &clock,
                       Runner runner)
    : m_driver(driver),
      m_plan(plan),
      m_proof(proof),
      m_clock(clock),
      m_runner(std::move(runner)),
      m_can(driver.capabilities())
{
}

void HealthGate::setGolden(FloatRows rows, std::vector<double> predictions)
{
    m_rows = std::move(rows);
    m_predictions = std::move(predictions);
}

void HealthGate::begin(Progress &progress)
{
    m_failedLooks = 0;
    m_probes = 0;
    m_failedProbes = 0;
    m_probeMs.clear();
    const auto figures = m_can.testFlag(Capability::Metrics) ? m_driver.figures(m_plan.slug, progress)
                                                             : Result<QList<ServingFigures>>(QList<ServingFigures>());
    m_hasFigures = m_can.testFlag(Capability::Metrics) && figures.ok();
    m_figures = figures.valueOr({});
    m_load.begin(m_figures);
    m_looks.clear();
    keepLook();
}

void HealthGate::keepLook()
{
    const qint64 nowMs = m_clock.steadyMs();
    // The oldest one stays that the window begins with.
    const qint64 windowMs = std::max<qint64>(lateWindowMs, 2LL * m_plan.gate.probeEveryMs);
    while (m_looks.size() > 1 && m_looks[1].atMs <= nowMs - windowMs)
        m_looks.pop_front();
    m_looks.push_back({nowMs, m_figures, m_probes, m_failedProbes, m_probeMs.size()});
}

Result<QString> HealthGate::watch(int seconds, Progress &progress)
{
    return guard({Place::Alone, 1, seconds}, progress);
}

Result<QString> HealthGate::watchMirror(int seconds, Progress &progress)
{
    return guard({Place::Mirror, 0, seconds}, progress);
}

Result<QString> HealthGate::hold(double share, Progress &progress)
{
    return guard({Place::Canary, share, m_plan.rollout.holdSeconds}, progress);
}

Result<QString> HealthGate::guard(const Hold &hold, Progress &progress)
{
    begin(progress);
    qint64 beganMs = m_clock.steadyMs(); // moved on by pauses
    for (;;) {
        const qint64 lookMs = m_clock.steadyMs();
        const Status good = look(hold, progress);
        const HoldOrders orders = m_runner.orders();
        const qint64 heldMs = m_clock.steadyMs() - beganMs;
        GateReading reading = readingOf(hold, heldMs);
        reading.isPaused = orders.pause.has_value();
        if (!good) {
            m_runner.tell(reading, good.error().text());
            return good.error();
        }
        QString text = figuresText(hold, heldMs);
        std::optional<Result<QString>> ended;
        if (orders.promotion) {
            text += QLatin1Char(' ')
                    + makeSentence(QT_TRANSLATE_NOOP("Core", "%1 promoted it before the end of the hold: %2"),
                                   {orders.promotion->who, orders.promotion->reason})
                          .text();
            ended = text;
        } else if (orders.pause) {
            text = makeSentence(QT_TRANSLATE_NOOP("Core", "Paused by %1 (%2). "),
                                {orders.pause->who, orders.pause->reason})
                       .text()
                   + text;
        } else {
            ended = endOf(hold, heldMs, text);
        }
        m_runner.tell(reading, text);
        progress.report(std::min<qint64>(heldMs / 1000, hold.seconds), hold.seconds);
        if (ended)
            return *ended;
        nap(progress);
        if (orders.pause)
            beganMs += m_clock.steadyMs() - lookMs;
    }
}

std::optional<Result<QString>> HealthGate::endOf(const Hold &hold, qint64 heldMs, QString &text) const
{
    if (heldMs < hold.seconds * 1000LL)
        return std::nullopt;
    if (hold.place == Place::Mirror && m_hasFigures && loadOf(m_plan.version).requests < 1)
        return nothingCopied(hold.seconds);
    if (hold.place != Place::Canary)
        return text;
    const Verdict verdict = judge(hold.share);
    if (verdict.settled)
        return text;
    if (heldMs >= std::max(hold.seconds, m_plan.rollout.longestHoldSeconds) * 1000LL) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "After %1 s the canary is inconclusive (%2). %3"),
                         {QString::number(heldMs / 1000), verdict.why, text});
    }
    text += QStringLiteral(" Held: ") + verdict.why + QLatin1Char('.');
    return std::nullopt;
}

Error HealthGate::nothingCopied(int seconds) const
{
    return makeError(ErrorCode::Remote,
                     QT_TRANSLATE_NOOP("Core", "In %1 s no copy of a request reached %2, so nothing was shown of it. "
                                               "Watch it for longer, or when there is traffic."),
                     {QString::number(seconds), m_plan.label()});
}

void HealthGate::nap(Progress &progress) const
{
    const qint64 endMs = m_clock.steadyMs() + m_plan.gate.probeEveryMs;
    while (!progress.cancelled()) {
        const qint64 leftMs = endMs - m_clock.steadyMs();
        if (leftMs <= 0)
            return;
        m_clock.sleep(static_cast<int>(std::min<qint64>(leftMs, longestNapMs)));
    }
}

Status HealthGate::look(const Hold &hold, Progress &progress)
{
    if (progress.cancelled())
        return cancelledError();
    if (const Status same = checkIdentity(hold, progress); !same)
        return same;
    if (const Status answered = probe(hold.place, progress); !answered)
        return answered;
    if (m_hasFigures) {
        if (const auto figures = m_driver.figures(m_plan.slug, progress))
            m_figures = *figures;
    }
    const Status kept = checkLimits(m_plan.version);
    const Status all = kept && hold.place == Place::Mirror ? checkLimits(m_plan.fromVersion) : kept;
    keepLook();
    return all;
}

Status HealthGate::checkIdentity(const Hold &hold, Progress &progress)
{
    const ServingState state = m_proof.look(progress);
    const LiveModel &live = state.live;
    m_isSilent = state.what == Serving::Unknown;
    if (!m_isSilent)
        m_live = live;
    const bool silent = state.what == Serving::Unknown || live.health != Health::Healthy
                        || live.replicasServing < m_plan.gate.minReplicas;
    m_failedLooks = silent ? m_failedLooks + 1 : 0;
    if (m_failedLooks >= mostFailedLooks) {
        if (state.error)
            return *state.error;
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 was not ready at %2 looks one after the other (%3 of %4 replicas "
                                           "answer)."),
                         {m_plan.target.name, QString::number(m_failedLooks), QString::number(live.replicasServing),
                          QString::number(live.replicas)});
    }
    if (state.what == Serving::Unknown)
        return {};
    const QString wanted = hold.place == Place::Alone ? m_plan.version : m_plan.fromVersion;
    const bool split =
        (hold.place != Place::Canary
         || (live.canaryVersion == m_plan.version && std::abs(live.canaryShare - hold.share) < shareTolerance))
        && (hold.place != Place::Mirror || live.mirrorVersion == m_plan.version);
    if (live.version == wanted && live.otherVersions.isEmpty() && split)
        return {};
    return makeError(
        ErrorCode::Remote,
        QT_TRANSLATE_NOOP("Core", "While it was watched, %1 began to serve %2 (%3 % of the traffic to %4)."),
        {m_plan.target.name, live.version.isEmpty() ? QStringLiteral("nothing") : live.version,
         percent(live.canaryShare), live.canaryVersion.isEmpty() ? QStringLiteral("no other") : live.canaryVersion});
}

Status HealthGate::probe(Place place, Progress &progress)
{
    if (!m_can.testFlag(Capability::Predict) || m_predictions.empty() || place == Place::Mirror)
        return {};
    const int probes = place == Place::Canary ? canaryProbes : 1;
    for (int i = 0; i < probes; ++i) {
        if (const Status answered = probeOnce(place, m_probes++, progress); !answered)
            return answered;
    }
    return {};
}

Status HealthGate::probeOnce(Place place, int number, Progress &progress)
{
    const auto row = static_cast<size_t>(number) % m_predictions.size();
    FloatRows one;
    one.columns = m_rows.columns;
    const auto first = m_rows.values.begin() + static_cast<std::ptrdiff_t>(row) * m_rows.columns;
    one.values.assign(first, first + m_rows.columns);
    const qint64 startMs = m_clock.steadyMs();
    const QString user = place == Place::Canary ? QStringLiteral("slipway-probe-%1").arg(number) : QString();
    const auto served = m_driver.predictRows(m_plan.slug, one, user, progress);
    if (!served) {
        ++m_failedProbes;
        return {};
    }
    m_probeMs.push_back(static_cast<double>(m_clock.steadyMs() - startMs));
    if (served->version != m_plan.version && place == Place::Alone) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "While it was watched, %1 answered a row, not %2."),
                         {served->version, m_plan.label()});
    }
    if (served->version != m_plan.version)
        return {};
    const double here = m_predictions[row];
    const bool alike =
        !served->predictions.empty()
        && std::abs(served->predictions.front() - here) <= predictionTolerance * std::max(1.0, std::abs(here));
    if (alike)
        return {};
    return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 predicts other values than the artifact does."),
                     {m_plan.label()});
}

LoadReading HealthGate::loadOf(const QString &version) const
{
    if (m_hasFigures)
        return m_load.since(m_figures, version);
    return version == m_plan.version ? loadOfProbes(m_probes, m_failedProbes, m_probeMs) : LoadReading();
}

LoadReading HealthGate::lateLoadOf(const QString &version) const
{
    const Look &begin = m_looks.front();
    if (m_hasFigures) {
        ServingLoad late;
        late.begin(begin.figures);
        return late.since(m_figures, version);
    }
    if (version != m_plan.version)
        return {};
    const auto first = m_probeMs.begin() + static_cast<std::ptrdiff_t>(begin.timedProbes);
    return loadOfProbes(m_probes - begin.probes, m_failedProbes - begin.failedProbes, {first, m_probeMs.end()});
}

GateReading HealthGate::readingOf(const Hold &hold, qint64 heldMs) const
{
    GateReading reading;
    reading.atMs = m_clock.nowMs();
    reading.share = hold.share;
    reading.heldSeconds = static_cast<double>(heldMs) / 1000;
    reading.holdSeconds = hold.seconds;
    reading.version = loadOf(m_plan.version);
    reading.before = loadOf(m_plan.fromVersion);
    reading.replicas = m_live.replicas;
    reading.replicasServing = m_isSilent ? 0 : m_live.replicasServing;
    reading.replicaStates = m_live.replicaStates;
    reading.maxErrorRate = m_plan.gate.maxErrorRate;
    reading.maxP95Ms = m_plan.gate.maxP95Ms;
    reading.minRequests = m_plan.gate.minRequests;
    return reading;
}

Status HealthGate::checkLimits(const QString &version) const
{
    if (const Status whole = checkReading(loadOf(version)); !whole)
        return whole;
    const Status late = checkReading(lateLoadOf(version));
    if (late)
        return {};
    return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "Lately: %1"), {late.error().text()});
}

Status HealthGate::checkReading(const LoadReading &reading) const
{
    const GateRules &rules = m_plan.gate;
    if (reading.requests < rules.minRequests)
        return {};
    if (reading.errorRate() > rules.maxErrorRate) {
        return makeError(
            ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 % of %2 requests failed; the limit is %3 %."),
            {percent(reading.errorRate()), QString::number(reading.requests), percent(rules.maxErrorRate)});
    }
    if (reading.p95Ms.value_or(0) > rules.maxP95Ms) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "The P95 of %1 requests is %2 ms; the limit is %3 ms."),
                         {QString::number(reading.requests), QString::number(*reading.p95Ms, 'f', 1),
                          QString::number(rules.maxP95Ms)});
    }
    return {};
}

HealthGate::Verdict HealthGate::judge(double share) const
{
    if (!m_hasFigures)
        return {false, QStringLiteral("the server counts nothing")};
    const LoadReading live = m_load.since(m_figures, m_plan.fromVersion);
    const LoadReading canary = m_load.since(m_figures, m_plan.version);
    if (canary.requests < 1)
        return {false, QStringLiteral("the canary receives no traffic")};
    stats::DecisionInput input;
    input.objective = stats::Objective::NonInferiority;
    input.mode = stats::ReadingMode::Sequential;
    input.alpha = ruleAlpha;
    input.srmThreshold = 0; // requests are no users: how they are shared out says nothing of the assignment
    input.minN = m_plan.gate.minRequests;
    input.nStar = std::max(2.0, live.requests + canary.requests);
    input.counts = {live.requests, canary.requests};
    input.weights = {1 - share, share};
    input.primary.arms = stats::DecisionMetric::Rates{{live.requests - live.errors, live.requests},
                                                      {canary.requests - canary.errors, canary.requests}};
    input.primary.better = stats::Better::Higher;
    input.primary.margin = m_plan.gate.maxErrorRate;
    const auto decision = stats::decide(input);
    if (!decision)
        return {false, QStringLiteral("the server's counters contradict each other")};
    if (decision->recommendation == stats::Recommendation::Rollout)
        return {true, {}};
    return {false, QString::fromLatin1(stats::decisionReasonName(decision->reason))};
}

QString HealthGate::figuresText(const Hold &hold, qint64 heldMs) const
{
    const LoadReading reading = loadOf(hold.place == Place::Mirror ? m_plan.fromVersion : m_plan.version);
    QString text =
        makeSentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 s: "),
                     {QString::number(std::min<qint64>(heldMs / 1000, hold.seconds)), QString::number(hold.seconds)})
            .text();
    if (!m_hasFigures && m_probes == 0)
        return text + QStringLiteral("identity and readiness in order; requests are not counted there.");
    text += makeSentence(QT_TRANSLATE_NOOP("Core", "%1 requests, %2 % errors (limit %3 %), P95 %4 ms (limit %5 ms)."),
                         {QString::number(reading.requests), percent(reading.errorRate()),
                          percent(m_plan.gate.maxErrorRate),
                          reading.p95Ms ? QString::number(*reading.p95Ms, 'f', 1) : QStringLiteral("–"),
                          QString::number(m_plan.gate.maxP95Ms)})
                .text();
    if (hold.place == Place::Mirror && m_hasFigures) {
        const LoadReading copies = loadOf(m_plan.version);
        text += makeSentence(QT_TRANSLATE_NOOP("Core", " %1 copies went to %2, %3 % errors, P95 %4 ms."),
                             {QString::number(copies.requests), m_plan.label(), percent(copies.errorRate()),
                              copies.p95Ms ? QString::number(*copies.p95Ms, 'f', 1) : QStringLiteral("–")})
                    .text();
    }
    if (hold.place == Place::Canary && m_hasFigures) {
        const LoadReading live = m_load.since(m_figures, m_plan.fromVersion);
        text += makeSentence(QT_TRANSLATE_NOOP("Core", " Beside it %1 requests went to %2, %3 % errors."),
                             {QString::number(live.requests), m_plan.fromLabel(), percent(live.errorRate())})
                    .text();
    }
    return text;
}

} // namespace slipway
