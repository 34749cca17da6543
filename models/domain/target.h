#pragma once

#include "models/base/error.h"
#include "models/domain/servedload.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// A target to which nothing is deployed until somebody lifts it: rollbacks stay possible.
struct TargetFreeze {
    QString reason;
    QString who;
    qint64 sinceMs = 0; ///< UTC
};

/// One remote server in an environment, reached through a driver. Holds no secret: `tokenEnv` names the environment
/// variable that does.
struct Target {
    QString name;        ///< unique
    QString environment; ///< development, staging, production, or the user's word
    QString driver;      ///< "slipwayd"
    QString url;
    QString tokenEnv; ///< empty = no token
    QMap<QString, QString> settings;
    std::optional<TargetFreeze> freeze;
};

/// Whether a model on a server answers.
enum class Health { Healthy, NotReady, Unknown };

/// What one server says it serves for one model, at the time it was asked.
struct LiveModel {
    QString target;
    QString environment;
    QString slug;       ///< the model's path segment on the server
    QString model;      ///< the model's name, as told to the server at upload
    QString version;    ///< version id
    QString previous;   ///< the version before this one, as the server recorded it; may be empty
    QString sha256;     ///< of the artifact the server has loaded
    double share = 1.0; ///< of the traffic, 0 to 1
    Health health = Health::Unknown;
    std::optional<qint64> sinceMs;         ///< UTC; when the server began to serve it
    QString canaryVersion;                 ///< second version while traffic is split; else empty
    double canaryShare = 0;                ///< of the traffic
    QString canarySha256;                  ///< empty when the server does not tell
    QString mirrorVersion;                 ///< gets a copy of the traffic and answers nobody; empty = none does
    int replicas = 1;                      ///< that the target has
    int replicasServing = 1;               ///< that are ready and serve `version`
    QList<ReplicaState> replicaStates;     ///< each of them, where the driver asks them one by one
    std::optional<LoadReading> load;       ///< of `version` in the last minutes; nothing where nothing was counted
    std::optional<LoadReading> canaryLoad; ///< of `canaryVersion`
    QStringList otherVersions;             ///< what replicas serve that do not serve `version`
    QString nextVersion;        ///< another one that the process loads at its next start or reload; else empty
    bool isBehindProxy = false; ///< who answered was asked through a proxy, behind which others may serve
    std::optional<qint64> canarySinceMs;
    std::optional<Sentence> note; ///< what else a person should know of it
};

/// The addresses of the replicas that were asked and did not answer.
inline QStringList silentReplicas(const LiveModel &live)
{
    QStringList silent;
    for (const ReplicaState &replica : live.replicaStates) {
        if (!replica.answers)
            silent.append(replica.address);
    }
    return silent;
}

/// Whether a server gave no answer at all; any other error says what it answered, or why it was not asked.
inline bool isSilence(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
}

/// One target and its answer, or why there is none.
struct TargetState {
    Target target;
    std::optional<Error> error; ///< set: the server was not read, and `live` is empty, not remembered
    QList<LiveModel> live;
    qint64 askedAtMs = 0; ///< 0 = no answer yet, nor the lack of one
    int answeredInMs = 0;
    QString tokenFrom; ///< "the keyring", "the environment variable X"; empty: no token is sent
};

} // namespace slipway
