#pragma once

#include <QString>

#include <optional>

namespace slipway {

/// What one version answered since a moment. A latency is nothing while nothing was measured.
struct LoadReading {
    double requests = 0;
    double errors = 0;
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    std::optional<double> p99Ms;

    double errorRate() const { return requests > 0 ? errors / requests : 0; }
};

/// What one replica of a target says of itself.
struct ReplicaState {
    QString address;
    QString version; ///< that it has loaded; empty: none, or it does not tell
    bool isReady = false;
    bool answers = true; ///< false: it was asked, and nothing came back
};

} // namespace slipway
