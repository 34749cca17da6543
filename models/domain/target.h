#pragma once

#include "models/base/error.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace slipway {

/// One remote server in an environment, reached through a driver. Holds no secret: `tokenEnv` names the environment
/// variable that does.
struct Target {
    QString name;        ///< unique
    QString environment; ///< development, staging, production, or the user's word
    QString driver;      ///< "slipwayd"
    QString url;
    QString tokenEnv; ///< empty = no token
    QMap<QString, QString> settings;
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
    std::optional<qint64> sinceMs; ///< UTC; when the server began to serve it
    QString canaryVersion;         ///< second version while traffic is split; else empty
    double canaryShare = 0;        ///< of the traffic
    QString canarySha256;          ///< empty when the server does not tell
    std::optional<qint64> canarySinceMs;
};

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
};

} // namespace slipway
