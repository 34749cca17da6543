#pragma once

#include "models/base/result.h"
#include "models/domain/target.h"
#include "models/targets/targetdriver.h"

#include <QByteArray>

namespace slipway {

/// Who was asked what, for the sentence of an error: "lab", "GET /health".
struct CallName {
    QString target;
    QString call;
};

/// The answers of slipwayd as values: pure functions over foreign bytes. Each value is checked for type and size; an
/// answer that is not of the expected shape is a Remote error that says where, never a guess.

/// The body of GET /health. `target` and `environment` are left empty.
Result<QList<LiveModel>> readHealth(const QByteArray &body, const CallName &call);
/// Which process answered GET /health, and whether the question came to it through a proxy; empty and false where it
/// does not tell.
struct AnsweredBy {
    QString instance;
    bool isThroughProxy = false;
};
AnsweredBy readAnsweredBy(const QByteArray &body);

/// The body of GET /api/v1/control: what people noted on the server, and what the key of the question may do.
struct ControlNotes {
    std::optional<FarLock> lock;
    std::optional<TargetFreeze> freeze;
    QString key; ///< its name; empty where the server asks for none
    QStringList roles;
};
Result<ControlNotes> readControlNotes(const QByteArray &body, const CallName &call);
/// The body of GET /retrain/versions, newest first.
Result<QList<ServerVersion>> readVersions(const QByteArray &body, const CallName &call);
/// The body of POST /api/v1/predict/SLUG for `rows` rows: that many finite numbers and the version that gave them.
Result<ServedRows> readPredictions(const QByteArray &body, int rows, const CallName &call);
/// Nothing, when the body is a JSON object.
Status checkObject(const QByteArray &body, const CallName &call);
/// The sentence of an error answer, on one line and of bounded length; empty when the body holds none.
QString readErrorSentence(const QByteArray &body);

} // namespace slipway
