#pragma once

#include <QString>

#include <optional>

namespace slipway {

/// Pause holds the traffic where it is until Resume; Promote skips the rest of the hold of one step.
enum class RunAct { Pause, Resume, Promote };

/// What a person ordered of a deployment while it ran.
struct RunOrder {
    RunAct act = RunAct::Pause;
    int step = 0; ///< the one that ran then, by its place
    QString who;
    QString reason;
    qint64 atMs = 0; ///< UTC
};

/// What the orders so far mean for one step.
struct HoldOrders {
    std::optional<RunOrder> pause;     ///< nothing moves
    std::optional<RunOrder> promotion; ///< of this step
};

} // namespace slipway
