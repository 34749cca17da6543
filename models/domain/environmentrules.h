#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// What an environment asks of a deployment, as its file `config/deployment_templates/ENV.yaml` says it. What the file
/// does not say is empty.
struct EnvironmentRules {
    QString file;        ///< for the eye
    QString environment; ///< that it is written for
    QString deploymentName;
    QString apiEndpoint;
    QString cpu;
    QString memory;
    std::optional<int> gpus;
    std::optional<int> minReplicas;
    std::optional<int> maxReplicas;
    std::optional<int> targetCpuPercent;
    std::optional<int> healthIntervalSeconds;
    std::optional<double> maxErrorRate; ///< 0 to 1
    std::optional<double> maxP95Ms;
    QList<double> shares; ///< of a canary, 0 to 1
    std::optional<int> holdSeconds;
    std::optional<int> longestHoldSeconds;
    std::optional<int> watchSeconds;
    std::optional<int> minRequests;
    QStringList unknown; ///< keys that mean nothing here
};

} // namespace slipway
