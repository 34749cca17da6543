#include "models/domain/deployment.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr std::array stateNames{"running", "succeeded", "rolled_back", "failed", "cancelled", "refused", "interrupted"};
constexpr std::array strategyNames{"full", "canary", "blue-green", "shadow"};
constexpr std::array rollbackModeNames{"normal", "gradual", "emergency"};
constexpr std::array stepStateNames{"waiting", "running", "done", "failed", "skipped"};

template <class Enum, size_t n>
std::optional<Enum> fromName(const std::array<const char *, n> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *word) { return name == QLatin1String(word); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QString actionName(DeploymentAction action)
{
    return action == DeploymentAction::Deploy ? QStringLiteral("deploy") : QStringLiteral("rollback");
}

QString strategyName(Strategy strategy)
{
    return QString::fromLatin1(strategyNames[static_cast<size_t>(strategy)]);
}

std::optional<Strategy> strategyFromName(const QString &name)
{
    return fromName<Strategy>(strategyNames, name);
}

QString rollbackModeName(RollbackMode mode)
{
    return QString::fromLatin1(rollbackModeNames[static_cast<size_t>(mode)]);
}

std::optional<RollbackMode> rollbackModeFromName(const QString &name)
{
    return fromName<RollbackMode>(rollbackModeNames, name);
}

QString stateName(DeploymentState state)
{
    return QString::fromLatin1(stateNames[static_cast<size_t>(state)]);
}

std::optional<DeploymentState> stateFromName(const QString &name)
{
    return fromName<DeploymentState>(stateNames, name);
}

QString stepStateName(StepState state)
{
    return QString::fromLatin1(stepStateNames[static_cast<size_t>(state)]);
}

std::optional<StepState> stepStateFromName(const QString &name)
{
    return fromName<StepState>(stepStateNames, name);
}

bool Deployment::tookBackLiveTraffic() const
{
    if (state == DeploymentState::RolledBack)
        return true;
    return action == DeploymentAction::Rollback && state == DeploymentState::Succeeded && version != fromVersion;
}

DeploymentWish because(const QString &reason)
{
    DeploymentWish wish;
    wish.reason = reason;
    return wish;
}

bool DeploymentPlan::isAllowed() const
{
    return std::none_of(preflight.begin(), preflight.end(),
                        [](const PreflightCheck &check) { return check.state == CheckState::Failed; });
}

} // namespace slipway
