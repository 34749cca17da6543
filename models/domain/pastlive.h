#pragma once

#include "models/domain/deployment.h"

namespace slipway {

/// What the ledger says a target served for one model at a moment.
struct PastLive {
    QString target;
    QString environment;
    QString model;
    QString slug;
    QString version;
    QString sha256;
    qint64 sinceMs = 0; ///< UTC; when the deployment ended that brought it
    QString deployment; ///< its id
    QString who;
};

/// What was live at `atMs` (UTC), by target and model: the last deployment that had ended by then and brought a version
/// or returned to one. What others did to a server, past Slipway, is not in it. `deployments` in any order.
QList<PastLive> liveAt(const QList<Deployment> &deployments, qint64 atMs);

} // namespace slipway
