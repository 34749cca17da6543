#pragma once

#include "models/base/clock.h"
#include "models/domain/deployment.h"
#include "models/services/versionlabels.h"
#include "models/targets/targetdriver.h"

#include <functional>

namespace slipway {

/// What a server serves for one model, seen from a deployment of `version` over `fromVersion`.
enum class Serving {
    Wanted,  ///< the version it brings
    Before,  ///< the version that served before (or nothing, when nothing did)
    Other,   ///< a third one: somebody else changed it
    Unknown, ///< the server does not answer
};

struct ServingState {
    Serving what = Serving::Unknown;
    LiveModel live;             ///< an empty version = nothing serves
    std::optional<Error> error; ///< why it is Unknown
};

/// Finds out what a server really serves, never trusting that an order was answered with "done" (targets.md, 0 and 13).
/// Only asks; sends no order. Blocks; one thread.
class ServingProof
{
public:
    /// All must outlive the proof.
    ServingProof(TargetDriver &driver, const Deployment &deployment, VersionLabels &labels, const Clock &clock)
        : m_driver(driver), m_deployment(deployment), m_labels(labels), m_clock(clock)
    {
    }

    ServingState look(Progress &progress);
    /// Looks again and again until the state is `wished`, or `waitMs` have passed; the last look. A server that does
    /// not answer is asked again too: it may be starting.
    ServingState waitUntil(Serving wished, int waitMs, Progress &progress);
    /// Waits up to `waitMs` until `version` serves `share` of the traffic beside the version before (0: nothing but
    /// that one serves). Returns what was seen.
    Result<QString> proveSplit(const QString &version, double share, int waitMs, Progress &progress);
    /// Waits up to `waitMs` until `version` with this artifact hash (when both tell one) is what serves on every
    /// replica and is ready. Returns what was seen, in one English sentence.
    Result<QString> proveVersion(const QString &version, const QString &sha256, int waitMs, Progress &progress);
    /// Sixteen seeded rows predicted by the artifact (in a child process) and by the server agree to 1e-6. Returns what
    /// was seen. Remote with the first row that differs.
    Result<QString> provePredictions(const QString &version, const QString &artifactPath, Progress &progress);

    /// The predictions that were recorded with the version (golden.json beside its artifact: {"inputs": [{…}],
    /// "predictions": […]}) come out of the server again, numbers to 1e-6. Corrupt (the file), Remote.
    Result<QString> proveRecorded(const QString &file, Progress &progress);

    /// A sentence that says so, and how far the last good proof of a version or of recorded predictions reaches: to
    /// every process that serves, to those that answered, or to the files alone. `whatServes` is a sentence without its
    /// end.
    QString claim(const QString &whatServes) const;

private:
    enum class Reach { Files, WhoAnswered, All };

    /// Calls `look` with growing pauses until it is content or the time is up.
    void poll(int waitMs, Progress &progress, const std::function<bool()> &look) const;
    Error notProven(const ServingState &seen, const QString &version, const QString &sha256, int waitMs);

    TargetDriver &m_driver;
    const Deployment &m_deployment;
    VersionLabels &m_labels;
    const Clock &m_clock;
    Reach m_reach = Reach::All;
};

/// The file beside an artifact in which recorded predictions are kept: "golden.json".
QString recordedPredictions();

/// How long a target's proof may take: its setting `proof_timeout_ms`, else 20 s.
int proofTimeoutMs(const Target &target);

/// For how long after it was sent an order without an answer can still take effect on the server: the target's setting
/// `order_alive_ms`, else 90 s; 0 where the driver has no such setting, for an order there ends with its program.
int orderAliveMs(const Target &target);

/// `hash` as sentences show it: its first eight digits.
QString shortHash(const QString &hash);

} // namespace slipway
