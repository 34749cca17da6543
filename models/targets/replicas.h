#pragma once

#include "models/domain/target.h"

#include <QList>
#include <QString>

namespace slipway {

/// What one replica of a target says of one model; nothing: it was asked, and no answer came.
struct ReplicaAnswer {
    QString address;
    std::optional<LiveModel> live;
};

/// What all replicas together serve of one model, of which at least one must have answered. It is what the first that
/// answers serves; what another serves instead (another version, or other bytes under the same id) is among
/// `otherVersions`; Healthy only when every one is ready and serves the same. A second version that not every replica
/// gives its share has the mean of the shares, which is none that was ordered. Pure.
LiveModel mergeReplicas(const QList<ReplicaAnswer> &answers);

/// That nothing was ordered because of these replicas.
Error silentReplicaError(const QString &target, const QStringList &addresses);

} // namespace slipway
