#include "models/serving/modelhost.h"

#include "models/artifacts/modeltrial.h"
#include "models/serving/router.h"
#include "models/serving/servableformat.h"

namespace slipway {

namespace {

constexpr quint64 trialSeed = 1;
constexpr int trialRows = 16;

Error unknownModel(const QString &model, const QStringList &known)
{
    if (known.isEmpty()) {
        return makeError(ErrorCode::NotFound,
                         QT_TRANSLATE_NOOP("Core", "This server has no model yet. Upload a version first."));
    }
    return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "This server has no model %1. It has: %2."),
                     {model, known.join(QStringLiteral(", "))});
}

Status checkExpected(const Serving &serving, const std::optional<QString> &expectCurrent)
{
    const QString current = serving.state.current;
    if (!expectCurrent || *expectCurrent == current)
        return {};
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP(
                         "Core", "%1 serves version %2, not %3 as was expected. Somebody else changed it; look again."),
                     {serving.slug, current.isEmpty() ? QStringLiteral("none") : current, *expectCurrent});
}

} // namespace

const std::shared_ptr<const Engine> &Serving::engineFor(const QString &userId) const
{
    return splits() && getsSecondVersion(experiment, userId, state.abtest->fraction) ? candidate : current;
}

std::shared_ptr<const Engine> Serving::engineFor(const QString &userId, const QString &version) const
{
    if (version.isEmpty())
        return engineFor(userId);
    for (const auto &engine : {current, candidate}) {
        if (engine && engine->version() == version)
            return engine;
    }
    return nullptr;
}

bool Serving::mirrors(const QString &userId) const
{
    if (!candidate || !state.abtest || state.abtest->mode != TestMode::Shadow)
        return false;
    // Without a user there is no share to fall on; a shadow of everybody takes these too.
    return state.abtest->fraction >= 1 || getsSecondVersion(experiment, userId, state.abtest->fraction);
}

ModelHost::ModelHost(VersionStore &store, const Clock &clock, const BreakerPolicy &breakers)
    : m_store(store), m_clock(clock), m_breakers(breakers)
{
    for (const QString &slug : store.slugs()) {
        auto model = std::make_unique<Model>();
        publish(*model, loadAtStart(slug));
        m_models.emplace(slug, std::move(model));
    }
}

Serving ModelHost::emptyServing(const QString &slug) const
{
    Serving serving;
    serving.slug = slug;
    serving.name = m_store.modelName(slug);
    serving.breaker = std::make_shared<CircuitBreaker>(m_breakers);
    return serving;
}

Serving ModelHost::loadAtStart(const QString &slug)
{
    Serving serving = emptyServing(slug);
    const auto state = m_store.recoverState(slug, m_clock.nowMs());
    if (!state) {
        serving.failure = state.error();
        return serving;
    }
    serving.state = *state;
    if (state->current.isEmpty())
        return serving;
    // What came by upload was tried when it was deployed; what somebody put there by hand never was.
    const auto stored = m_store.version(slug, state->current);
    const bool wasTried = stored && !stored->modelSha256.isEmpty();
    const auto loaded = wasTried ? Engine::load(m_store, slug, state->current) : tryAndLoad(slug, state->current);
    if (!loaded) {
        serving.failure = loaded.error();
        return serving;
    }
    serving.current = *loaded;
    if (!state->abtest)
        return serving;
    const auto second = Engine::load(m_store, slug, state->abtest->version);
    if (!second) {
        // All users get the current version, and the state says so: a split that does not happen must not be
        // shown.
        serving.state.abtest.reset();
        return serving;
    }
    serving.candidate = *second;
    serving.counts = std::make_shared<TestCounts>();
    serving.experiment = experimentName(slug, state->current, state->abtest->version);
    return serving;
}

ModelHost::Model *ModelHost::find(const QString &slug) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_models.find(slug);
    return found == m_models.end() ? nullptr : found->second.get();
}

std::shared_ptr<const Serving> ModelHost::serving(const QString &slug) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_models.find(slug);
    return found == m_models.end() ? nullptr : found->second->serving;
}

QList<std::shared_ptr<const Serving>> ModelHost::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<std::shared_ptr<const Serving>> result;
    for (const auto &[slug, model] : m_models)
        result.append(model->serving);
    return result;
}

Result<QString> ModelHost::resolve(const QString &model) const
{
    QStringList known;
    QStringList named;
    for (const auto &serving : all()) {
        if (serving->slug == model)
            return model;
        if (serving->name == model)
            named.append(serving->slug);
        known.append(serving->slug);
    }
    if (model.isEmpty() && known.size() == 1)
        return known.first();
    if (named.size() == 1)
        return named.first();
    if (model.isEmpty() && !known.isEmpty()) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "This server has several models (%1). Name one in \"model\"."),
                         {known.join(QStringLiteral(", "))});
    }
    if (named.size() > 1) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "Several models are named %1 (%2). Use the path segment."),
                         {model, named.join(QStringLiteral(", "))});
    }
    return unknownModel(model, known);
}

void ModelHost::publish(Model &model, Serving serving)
{
    auto next = std::make_shared<const Serving>(std::move(serving));
    const std::lock_guard lock(m_mutex);
    model.serving = std::move(next);
}

void ModelHost::noteUploaded(const QString &slug)
{
    auto model = std::make_unique<Model>();
    model->serving = std::make_shared<const Serving>(emptyServing(slug));
    const std::lock_guard lock(m_mutex);
    m_models.try_emplace(slug, std::move(model));
}

Result<std::shared_ptr<const Engine>> ModelHost::tryAndLoad(const QString &slug, const QString &version) const
{
    const auto stored = m_store.version(slug, version);
    if (!stored)
        return stored.error();
    if (!stored->hasModel) {
        return makeError(
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Core", "Version %1 of %2 has no model.bin on this server. Upload it first."),
            {version, slug});
    }
    const QString file = m_store.filePath(slug, version, QStringLiteral("model.bin"));
    if (const Status servable = checkServableFormat(file); !servable)
        return servable.error();
    NoProgress progress;
    const auto trial = tryModel(file, trialSeed, trialRows, progress);
    if (!trial) {
        Error error = trial.error();
        if (error.code == ErrorCode::Timeout)
            error.code = ErrorCode::Corrupt; // the caller's deployment failed by the model, not by the network
        return error;
    }
    return Engine::load(m_store, slug, version);
}

Result<SwitchAnswer> ModelHost::switchVersion(const QString &action, const QString &slug, const QString &version,
                                              const std::optional<QString> &expectCurrent)
{
    Model *model = find(slug);
    if (!model)
        return unknownModel(slug, m_store.slugs());
    const std::lock_guard ordering(model->ordering);
    const std::shared_ptr<const Serving> before = serving(slug);
    const QString current = before->state.current;
    if (const Status asExpected = checkExpected(*before, expectCurrent); !asExpected)
        return asExpected.error();
    const QString wanted = version.isEmpty() ? before->state.previous() : version;
    if (wanted.isEmpty()) {
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "No previous version of %1 is recorded. Name the version to go back to."),
            {slug});
    }
    const auto engine = tryAndLoad(slug, wanted);
    if (!engine)
        return engine.error();

    Serving next = emptyServing(slug);
    next.current = *engine;
    next.state = before->state.switched(action, wanted, m_clock.nowMs());
    if (const Status switched = m_store.switchTo(slug, next.state, current); !switched)
        return switched.error();
    SwitchAnswer answer{wanted, (*engine)->sha256(), next.state.previous(), m_clock.nowMs(), {}};
    if (before->current && before->current->featureCount() != (*engine)->featureCount()) {
        answer.warning =
            makeSentence(QT_TRANSLATE_NOOP(
                             "Core", "Version %1 takes %2 features; %3 took %4. Callers must send other rows now."),
                         {wanted, QString::number((*engine)->featureCount()), current,
                          QString::number(before->current->featureCount())})
                .text();
    }
    publish(*model, std::move(next));
    return answer;
}

Result<SwitchAnswer> ModelHost::deploy(const QString &slug, const QString &version,
                                       const std::optional<QString> &expectCurrent)
{
    if (version.isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "Name the version to deploy in \"version_id\"."));
    return switchVersion(QStringLiteral("deploy"), slug, version, expectCurrent);
}

Result<SwitchAnswer> ModelHost::rollback(const QString &slug, const QString &version,
                                         const std::optional<QString> &expectCurrent)
{
    return switchVersion(QStringLiteral("rollback"), slug, version, expectCurrent);
}

Result<AbTest> ModelHost::startAbTest(const QString &slug, AbTest test, const std::optional<QString> &expectCurrent)
{
    const QString version = test.version;
    if (!(test.fraction > 0 && test.fraction <= 1)) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The fraction must be above 0 and at most 1, not %1."),
                         {QString::number(test.fraction)});
    }
    Model *model = find(slug);
    if (!model)
        return unknownModel(slug, m_store.slugs());
    const std::lock_guard ordering(model->ordering);
    Serving next = *serving(slug);
    if (const Status asExpected = checkExpected(next, expectCurrent); !asExpected)
        return asExpected.error();
    if (!next.current) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "No version of %1 serves yet. Deploy one before traffic is split."),
                         {slug});
    }
    if (version == next.state.current) {
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 already gets all traffic. Name another version."), {version});
    }
    const auto engine = tryAndLoad(slug, version);
    if (!engine)
        return engine.error();
    if ((*engine)->featureNames() != next.current->featureNames()) {
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "%1 takes other features than %2, so one request cannot go to both."),
            {version, next.state.current});
    }
    test.startedAtMs = m_clock.nowMs();
    next.candidate = *engine;
    next.counts = std::make_shared<TestCounts>();
    next.experiment = experimentName(slug, next.state.current, version);
    next.state.abtest = test;
    if (const Status saved = m_store.saveState(slug, next.state); !saved)
        return saved.error();
    publish(*model, std::move(next));
    return test;
}

Result<bool> ModelHost::stopAbTest(const QString &slug)
{
    Model *model = find(slug);
    if (!model)
        return unknownModel(slug, m_store.slugs());
    const std::lock_guard ordering(model->ordering);
    Serving next = *serving(slug);
    if (!next.state.abtest)
        return false;
    next.state.abtest.reset();
    next.candidate.reset();
    next.counts.reset();
    next.experiment.clear();
    if (const Status saved = m_store.saveState(slug, next.state); !saved)
        return saved.error();
    publish(*model, std::move(next));
    return true;
}

Status ModelHost::setService(const QString &slug, Service service)
{
    Model *model = find(slug);
    if (!model)
        return unknownModel(slug, m_store.slugs());
    const std::lock_guard ordering(model->ordering);
    Serving next = *serving(slug);
    next.state.disabled = service == Service::Disabled;
    if (const Status saved = m_store.saveState(slug, next.state); !saved)
        return saved;
    publish(*model, std::move(next));
    return {};
}

} // namespace slipway
