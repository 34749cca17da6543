#pragma once

#include "models/domain/servedload.h"

#include <QList>

namespace slipway {

/// What the health gate saw at one look, and the limits that it was held against. Figures count from the beginning of
/// the step.
struct GateReading {
    int step = 0; ///< its place among the deployment's steps
    qint64 atMs = 0;
    bool isPaused = false;  ///< somebody holds the traffic where it is
    double share = 0;       ///< of the traffic that the version gets; 0 while it gets a copy of it
    double heldSeconds = 0; ///< of the step, pauses apart
    double holdSeconds = 0; ///< that the step takes at least
    LoadReading version;    ///< the one that is brought
    LoadReading before;     ///< the one that serves beside it
    int replicas = 1;
    int replicasServing = 1;
    QList<ReplicaState> replicaStates; ///< each of them, while it runs; not kept
    double maxErrorRate = 0;           ///< of requests
    double maxP95Ms = 0;
    int minRequests = 0; ///< below which nothing is judged
};

} // namespace slipway
