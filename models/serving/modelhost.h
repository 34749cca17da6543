#pragma once

#include "models/base/clock.h"
#include "models/serving/circuitbreaker.h"
#include "models/serving/engine.h"
#include "models/serving/modelstate.h"
#include "models/serving/versionstore.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace slipway {

/// How many requests each side of a test got since it began, or since the server started. Counted by the requests.
struct TestCounts {
    std::atomic<qint64> control = 0;   ///< answered by the current version
    std::atomic<qint64> treatment = 0; ///< answered by the second version
    std::atomic<qint64> mirrored = 0;  ///< a shadow predicted for them too
    std::atomic<qint64> different = 0; ///< of these, where it came to another prediction
    std::atomic<qint64> skipped = 0;   ///< not mirrored, because the shadow was too slow for them
};

/// What serves one model at one moment. Immutable: a request keeps the one it began with.
struct Serving {
    QString slug;
    QString name;
    ModelState state;
    std::shared_ptr<const Engine> current;   ///< null: nothing is deployed, or it did not load
    std::shared_ptr<const Engine> candidate; ///< the second version of an A/B test or shadow, else null
    std::shared_ptr<TestCounts> counts;      ///< not null while there is a candidate
    std::shared_ptr<CircuitBreaker> breaker; ///< never null; a new one with each deployment
    std::optional<Error> failure;            ///< why `current` is null although a version is deployed
    QString experiment;                      ///< experimentName() while there is a candidate

    /// The version that answers this user; null when nothing serves.
    const std::shared_ptr<const Engine> &engineFor(const QString &userId) const;
    /// The same where the caller names a version: null unless it is the current or the second one.
    std::shared_ptr<const Engine> engineFor(const QString &userId, const QString &version) const;
    bool splits() const { return candidate && state.abtest && state.abtest->mode == TestMode::Split; }
    /// Whether the second version shall predict for this user without answering.
    bool mirrors(const QString &userId) const;
};

enum class Service { Enabled, Disabled };

/// The answer to a deployment or a rollback.
struct SwitchAnswer {
    QString version;
    QString sha256;
    QString previous;
    qint64 atMs = 0;
    QString warning; ///< empty = none
};

/// All models of one server: loads them, switches versions, splits traffic. Thread-safe; orders block (a
/// deployment tries the model in a child process), and one order at a time runs per model. Predictions never
/// wait for an order.
class ModelHost
{
public:
    /// Loads what each model's `current` names. A model that does not load does not stop the others.
    ModelHost(VersionStore &store, const Clock &clock, const BreakerPolicy &breakers = {});

    /// Null when no model has this slug.
    std::shared_ptr<const Serving> serving(const QString &slug) const;
    /// Ordered by slug.
    QList<std::shared_ptr<const Serving>> all() const;
    /// The slug of a model named by slug or name. An empty name means the only model; InvalidArgument (with
    /// the models' names) when there are several, NotFound otherwise.
    Result<QString> resolve(const QString &model) const;
    /// Takes in a model that an upload brought.
    void noteUploaded(const QString &slug);

    /// Verifies the bytes, tries them in a child process, loads them, moves `current`, serves them. Corrupt:
    /// the model does not load and the old one still serves. NotFound, NoSpace, WriteFailed. `expectCurrent`
    /// (when set) must name the version that serves now, else Conflict.
    Result<SwitchAnswer> deploy(const QString &slug, const QString &version,
                                const std::optional<QString> &expectCurrent);
    /// As deploy(); an empty version means the recorded previous one (Conflict when there is none).
    Result<SwitchAnswer> rollback(const QString &slug, const QString &version,
                                  const std::optional<QString> &expectCurrent);
    /// Sends a fraction of the users to the test's version, or mirrors their requests to it; replaces a test that runs.
    /// Conflict when nothing serves yet, it takes other features, or as deploy() says of `expectCurrent`.
    Result<AbTest> startAbTest(const QString &slug, AbTest test, const std::optional<QString> &expectCurrent);
    /// False when none ran.
    Result<bool> stopAbTest(const QString &slug);
    /// Takes a model out of service or back into it; survives a restart. What is deployed stays deployed.
    Status setService(const QString &slug, Service service);

private:
    struct Model {
        std::mutex ordering; ///< held while an order runs
        std::shared_ptr<const Serving> serving;
    };

    Model *find(const QString &slug) const;
    void publish(Model &model, Serving serving);
    Serving emptyServing(const QString &slug) const;
    Serving loadAtStart(const QString &slug);
    Result<std::shared_ptr<const Engine>> tryAndLoad(const QString &slug, const QString &version) const;
    Result<SwitchAnswer> switchVersion(const QString &action, const QString &slug, const QString &version,
                                       const std::optional<QString> &expectCurrent);

    VersionStore &m_store;
    const Clock &m_clock;
    BreakerPolicy m_breakers;
    mutable std::mutex m_mutex; ///< guards the map and every `serving` pointer; held for moments only
    std::map<QString, std::unique_ptr<Model>> m_models;
};

} // namespace slipway
