#include "models/services/environmentchecks.h"

#include "models/domain/numbertext.h"
#include "models/services/preflight.h"
#include "models/targets/drivers.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int msPerSecond = 1000;

void addUnused(QStringList &unused, const char *name, const QString &value)
{
    if (!value.isEmpty())
        unused.append(QString::fromLatin1(name) + QLatin1Char(' ') + value);
}

void addUnused(QStringList &unused, const char *name, const std::optional<int> &value)
{
    if (value)
        addUnused(unused, name, QString::number(*value));
}

/// What the file asks for and no driver of this build sets up on a server.
QStringList unusedBy(const EnvironmentRules &rules, bool knowsReplicas, bool measures)
{
    QStringList unused;
    addUnused(unused, "cpu", rules.cpu);
    addUnused(unused, "memory", rules.memory);
    addUnused(unused, "gpu", rules.gpus);
    if (!knowsReplicas)
        addUnused(unused, "min_replicas", rules.minReplicas);
    addUnused(unused, "max_replicas", rules.maxReplicas);
    addUnused(unused, "target_cpu_utilization", rules.targetCpuPercent);
    addUnused(unused, "api_endpoint", rules.apiEndpoint);
    addUnused(unused, "deployment_name", rules.deploymentName);
    if (!measures && rules.maxErrorRate)
        addUnused(unused, "error_rate", QString::number(*rules.maxErrorRate));
    if (!measures && rules.maxP95Ms)
        addUnused(unused, "response_time_p95", QString::number(*rules.maxP95Ms));
    return unused + rules.unknown;
}

/// Whether one address may be that of several servers and nobody says so; slipwayd does, see proxyCheck().
bool mayHideReplicas(const DeploymentPlan &plan, Capabilities can)
{
    const auto key = QStringLiteral("replicas");
    const auto driver = findDriver(plan.target.driver);
    const bool takesThem = driver
                           && std::any_of(driver->settings.begin(), driver->settings.end(),
                                          [&](const DriverSetting &setting) { return setting.name == key; });
    return takesThem && !plan.target.settings.contains(key) && !can.testFlag(Capability::CompareAndSet);
}

PreflightCheck net(const char *name, const char *title, const Sentence &detail)
{
    return preflightCheck(name, CheckState::Warning, title, detail);
}

} // namespace

QList<PreflightCheck> applyRules(DeploymentPlan &plan, const EnvironmentRules &rules, Capabilities can)
{
    GateRules &gate = plan.gate;
    const bool knowsReplicas = plan.target.settings.contains(QStringLiteral("replicas"));
    const bool measures = can.testFlag(Capability::Metrics) || can.testFlag(Capability::Predict);
    if (rules.healthIntervalSeconds)
        gate.probeEveryMs = *rules.healthIntervalSeconds * msPerSecond;
    gate.maxErrorRate = rules.maxErrorRate.value_or(gate.maxErrorRate);
    gate.maxP95Ms = rules.maxP95Ms.value_or(gate.maxP95Ms);
    gate.minRequests = rules.minRequests.value_or(gate.minRequests);
    gate.watchSeconds = rules.watchSeconds.value_or(gate.watchSeconds);
    if (knowsReplicas)
        gate.minReplicas = rules.minReplicas.value_or(gate.minReplicas);
    if (!rules.shares.isEmpty())
        plan.rollout.shares = rules.shares;
    plan.rollout.holdSeconds = rules.holdSeconds.value_or(plan.rollout.holdSeconds);
    plan.rollout.longestHoldSeconds = rules.longestHoldSeconds.value_or(plan.rollout.longestHoldSeconds);
    QList<PreflightCheck> checks{preflightCheck(
        "rules", CheckState::Passed, QT_TRANSLATE_NOOP("Core", "The environment's rules are used"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "%1: a look every %2 s, at most %3 % errors, P95 at most %4 ms."),
                     {rules.file, QString::number(gate.probeEveryMs / double(msPerSecond)),
                      QString::number(gate.maxErrorRate * 100), QString::number(gate.maxP95Ms)}))};
    if (!rules.environment.isEmpty() && rules.environment != plan.target.environment) {
        checks.append(
            preflightCheck("rules_elsewhere", CheckState::Warning,
                           QT_TRANSLATE_NOOP("Core", "The rules are those of another environment"),
                           makeSentence(QT_TRANSLATE_NOOP("Core", "%1 is written for %2, and %3 belongs to %4."),
                                        {rules.file, rules.environment, plan.target.name, plan.target.environment})));
    }
    const QStringList unused = unusedBy(rules, knowsReplicas, measures);
    if (!unused.isEmpty()) {
        checks.append(preflightCheck(
            "rules_unused", CheckState::Warning, QT_TRANSLATE_NOOP("Core", "Some rules cannot be used there"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 asks for what the driver %2 cannot set or measure: %3."),
                         {rules.file, plan.target.driver, unused.join(QStringLiteral(", "))})));
    }
    return checks;
}

std::optional<PreflightCheck> strategyCheck(const DeploymentPlan &plan, Capabilities can)
{
    const bool isGradual = plan.action == DeploymentAction::Rollback && plan.mode == RollbackMode::Gradual;
    const auto title = QT_TRANSLATE_NOOP("Core", "The target can do it this way");
    const auto cannot = [&](const char *sentence) {
        return preflightCheck("strategy", CheckState::Failed, title, makeSentence(sentence, {plan.target.driver}));
    };
    if (isGradual || plan.strategy == Strategy::Canary) {
        if (!can.testFlag(Capability::WeightedTraffic))
            return cannot(QT_TRANSLATE_NOOP("Core",
                                            "A target of the driver %1 cannot split its traffic, so nothing can go "
                                            "there in steps. Choose the strategy full, or blue-green."));
        if (!can.testFlag(Capability::Metrics))
            return cannot(QT_TRANSLATE_NOOP("Core",
                                            "This target of the driver %1 counts no requests, so whether a canary "
                                            "gets any cannot be proven. Give it metrics_url, or choose full."));
        if (plan.serverAnswered && plan.fromVersion.isEmpty())
            return cannot(QT_TRANSLATE_NOOP("Core",
                                            "Nothing serves there yet beside which a canary could stand (driver "
                                            "%1). Choose the strategy full."));
    }
    if (plan.strategy == Strategy::Shadow && !can.testFlag(Capability::Mirror))
        return cannot(QT_TRANSLATE_NOOP("Core",
                                        "A target of the driver %1 cannot copy its traffic, so a shadow would see "
                                        "nothing. Choose another strategy."));
    if (plan.strategy == Strategy::BlueGreen && !can.testFlag(Capability::InstantRollback))
        return cannot(QT_TRANSLATE_NOOP("Core",
                                        "A target of the driver %1 keeps one version only, so blue cannot stand "
                                        "beside green. Choose the strategy full."));
    if (!isGradual && plan.strategy == Strategy::Full)
        return std::nullopt;
    return preflightCheck(
        "strategy", CheckState::Passed, title,
        makeSentence(QT_TRANSLATE_NOOP("Core", "%1, by the driver %2."),
                     {isGradual ? rollbackModeName(plan.mode) : strategyName(plan.strategy), plan.target.driver}));
}

std::optional<PreflightCheck> frozenCheck(const DeploymentPlan &plan)
{
    if (!plan.target.freeze)
        return std::nullopt;
    const TargetFreeze &freeze = *plan.target.freeze;
    const bool deploys = plan.action == DeploymentAction::Deploy;
    return preflightCheck(
        "frozen", deploys ? CheckState::Failed : CheckState::Warning,
        QT_TRANSLATE_NOOP("Core", "The target is not frozen"),
        makeSentence(QT_TRANSLATE_NOOP("Core",
                                       "%1 was frozen by %2 (\"%3\"). Lift the freeze with a reason before anything is "
                                       "deployed there; rolling back stays possible."),
                     {plan.target.name, freeze.who, freeze.reason}));
}

PreflightCheck authorisedCheck(const Target &target, const Result<OrderAccess> &access)
{
    const auto title = QT_TRANSLATE_NOOP("Core", "You may deploy there");
    if (!access) {
        return preflightCheck("authorised", CheckState::Failed, title,
                              {access.error().message, access.error().arguments});
    }
    if (*access == OrderAccess::Given) {
        return preflightCheck("authorised", CheckState::Passed, title,
                              makeSentence(QT_TRANSLATE_NOOP("Core", "%1 takes orders from you."), {target.name}));
    }
    return preflightCheck(
        "authorised", CheckState::Warning,
        QT_TRANSLATE_NOOP("Core", "Whether you may deploy there is not known before the order"),
        makeSentence(QT_TRANSLATE_NOOP("Core", "%1 lets you ask, and cannot be asked whether it takes "
                                               "your orders."),
                     {target.name}));
}

std::optional<PreflightCheck> spaceCheck(const DeploymentPlan &plan, const std::optional<qint64> &freeBytes)
{
    if (!freeBytes)
        return std::nullopt;
    const bool fits = *freeBytes > plan.artifactBytes;
    return preflightCheck("space", fits ? CheckState::Passed : CheckState::Failed,
                          QT_TRANSLATE_NOOP("Core", "There is room for it"),
                          makeSentence(QT_TRANSLATE_NOOP("Core", "%1 has %2 free, and %3 are brought there."),
                                       {plan.target.name, sizeText(*freeBytes, QLocale::c()),
                                        sizeText(plan.artifactBytes, QLocale::c())}));
}

PreflightCheck takesNoFilesCheck(const DeploymentPlan &plan)
{
    return preflightCheck(
        "on_server", CheckState::Failed, QT_TRANSLATE_NOOP("Core", "The target has the version"),
        makeSentence(QT_TRANSLATE_NOOP("Core",
                                       "%1 takes no files and has no %2. Put the version into the folders that it "
                                       "reads, and plan again."),
                     {plan.target.name, plan.version}));
}

QList<PreflightCheck> missingNets(const DeploymentPlan &plan, Capabilities can, bool hasGolden)
{
    QList<PreflightCheck> nets;
    if (!plan.changesAnything())
        return nets;
    if (!can.testFlag(Capability::LoadedVersion)) {
        nets.append(
            net("net_health", QT_TRANSLATE_NOOP("Core", "Missing net: no health of what serves"),
                makeSentence(QT_TRANSLATE_NOOP("Core", "Nothing on %1 tells which version a process has loaded; the "
                                                       "files are proven, the serving is not."),
                             {plan.target.name})));
    }
    if (mayHideReplicas(plan, can)) {
        nets.append(net("net_replicas", QT_TRANSLATE_NOOP("Core", "Missing net: one address is asked"),
                        makeSentence(QT_TRANSLATE_NOOP(
                                         "Core", "If several servers stand behind %1, an order reaches one of them and "
                                                 "what it answers proves nothing of the others. Name each one's own "
                                                 "address in the target's setting replicas."),
                                     {plan.target.url})));
    }
    if (!can.testFlag(Capability::Reload)) {
        nets.append(net("net_reload", QT_TRANSLATE_NOOP("Core", "Missing net: nothing makes the process load it"),
                        makeSentence(QT_TRANSLATE_NOOP(
                                         "Core", "A process on %1 that looks at its files only when it starts goes on "
                                                 "with the old version until somebody restarts it. The driver ssh "
                                                 "takes a reload_command."),
                                     {plan.target.name})));
    }
    const bool isWatched = plan.gate.watchSeconds > 0 || plan.strategy == Strategy::Canary
                           || plan.strategy == Strategy::Shadow || plan.action == DeploymentAction::Rollback;
    if (!isWatched) {
        nets.append(net(
            "net_watch", QT_TRANSLATE_NOOP("Core", "Missing net: nothing watches it after the proof"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "When %1 fails later, nothing returns it by itself. Deploy with a "
                                                   "health check, or as a canary."),
                         {plan.label()})));
    }
    if (!can.testFlag(Capability::SharedLock)) {
        nets.append(net(
            "net_lock", QT_TRANSLATE_NOOP("Core", "Missing net: no lock that others see"),
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 keeps no lock and no freeze, so those of another machine or "
                                                   "another person are not seen here. Give the target a lock_folder "
                                                   "that all share."),
                         {plan.target.name})));
    }
    if (!can.testFlag(Capability::Metrics)) {
        nets.append(
            net("net_metrics", QT_TRANSLATE_NOOP("Core", "Missing net: no metrics"),
                makeSentence(QT_TRANSLATE_NOOP("Core", "%1 counts no requests, so error rate and latency of its "
                                                       "users are not seen."),
                             {plan.target.name})));
    }
    if (!hasGolden) {
        const char *why =
            can.testFlag(Capability::Predict)
                ? QT_TRANSLATE_NOOP("Core", "This machine has no copy of the artifact to predict with and "
                                            "compare.")
            : can.testFlag(Capability::RecordedPredict)
                ? QT_TRANSLATE_NOOP("Core", "No golden.json with recorded inputs and predictions lies beside "
                                            "the artifact.")
                : QT_TRANSLATE_NOOP("Core", "The target cannot be asked for a prediction that could be "
                                            "compared with the artifact's.");
        nets.append(
            net("net_golden", QT_TRANSLATE_NOOP("Core", "Missing net: no golden prediction"), makeSentence(why)));
    }
    if (plan.fromVersion.isEmpty() && plan.serverAnswered) {
        nets.append(net("net_previous", QT_TRANSLATE_NOOP("Core", "Missing net: no previous version"),
                        makeSentence(QT_TRANSLATE_NOOP("Core", "Nothing serves there that could be returned to."))));
    }
    return nets;
}

} // namespace slipway
