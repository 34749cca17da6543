#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace slipway {

/// What a second version gets beside the current one.
enum class TestMode {
    Split,  ///< it answers its share of the users
    Shadow, ///< it predicts for its share of the users too, and nobody gets its answers
};

/// Traffic of one model shared between its current version and a second one.
struct AbTest {
    QString version;     ///< the second version
    double fraction = 0; ///< of the users, above 0 up to 1
    TestMode mode = TestMode::Split;
    qint64 startedAtMs = 0;
};

/// One change of the version that serves.
struct VersionSwitch {
    QString action; ///< "deploy", "rollback", "found" (the link was changed without this program finishing it)
    QString version;
    QString from; ///< empty = nothing served before
    qint64 atMs = 0;
};

/// What slipwayd remembers of one model beside its versions: ROOT/SLUG/state.json. Pure value, no disk.
/// `returnTo` is a stack: a deployment puts the version it replaces on top, a rollback takes from it, so that
/// two rollbacks go back two versions instead of toggling.
struct ModelState {
    QString current;
    QStringList returnTo; ///< oldest first; the last one is the recorded previous version
    qint64 sinceMs = 0;   ///< UTC; when `current` began to serve
    std::optional<AbTest> abtest;
    bool disabled = false;        ///< taken out of service by hand: requests for predictions are refused
    QList<VersionSwitch> history; ///< oldest first, the newest 200

    QString previous() const { return returnTo.isEmpty() ? QString() : returnTo.last(); }
    /// The state after `version` took over all traffic: ends an A/B test.
    ModelState switched(const QString &action, const QString &version, qint64 nowMs) const;

    QByteArray toJson() const;
    /// Corrupt when it is no such JSON.
    static Result<ModelState> fromJson(const QByteArray &json);
};

} // namespace slipway
