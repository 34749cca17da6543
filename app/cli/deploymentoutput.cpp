#include "app/cli/deploymentoutput.h"

namespace slipway {

namespace {

Json jsonOf(const QList<StepRecord> &steps)
{
    Json list = Json::array();
    for (const StepRecord &step : steps) {
        list.push_back({{"name", json(step.name)},
                        {"state", json(stepStateName(step.state))},
                        {"seconds", step.seconds},
                        {"detail", json(step.detail)}});
    }
    return list;
}

Json orNull(const std::optional<double> &number)
{
    return number ? json(*number) : Json();
}

Json jsonOf(const LoadReading &load)
{
    return {{"requests", json(load.requests)}, {"errors", json(load.errors)},  {"error_rate", json(load.errorRate())},
            {"p50_ms", orNull(load.p50Ms)},    {"p95_ms", orNull(load.p95Ms)}, {"p99_ms", orNull(load.p99Ms)}};
}

} // namespace

QString stateKey(DeploymentState state)
{
    return stateName(state == DeploymentState::Interrupted ? DeploymentState::Failed : state);
}

Json jsonOf(const Deployment &deployment)
{
    return {{"id", json(deployment.id)},
            {"action", json(actionName(deployment.action))},
            {"strategy", json(strategyName(deployment.strategy))},
            {"mode", json(rollbackModeName(deployment.mode))},
            {"version", json(deployment.version)},
            {"version_id", orNull(deployment.versionId)},
            {"model", json(deployment.model)},
            {"from", orNull(deployment.fromVersion)},
            {"target", json(deployment.target)},
            {"environment", json(deployment.environment)},
            {"state", json(stateKey(deployment.state))},
            {"outcome", orNull(deployment.outcome)},
            {"reason", orNull(deployment.reason)},
            {"who", json(deployment.who)},
            {"started_at", jsonTime(deployment.startedAtMs)},
            {"ended_at", jsonTime(deployment.endedAtMs)},
            {"steps", jsonOf(deployment.steps)}};
}

Json jsonOf(const QList<GateReading> &readings)
{
    Json list = Json::array();
    for (const GateReading &reading : readings) {
        list.push_back({{"at", jsonTime(reading.atMs)},
                        {"step", reading.step},
                        {"paused", reading.isPaused},
                        {"share", json(reading.share)},
                        {"held_seconds", json(reading.heldSeconds)},
                        {"hold_seconds", json(reading.holdSeconds)},
                        {"version", jsonOf(reading.version)},
                        {"before", jsonOf(reading.before)},
                        {"replicas", reading.replicas},
                        {"replicas_serving", reading.replicasServing},
                        {"max_error_rate", json(reading.maxErrorRate)},
                        {"max_p95_ms", json(reading.maxP95Ms)}});
    }
    return list;
}

} // namespace slipway
