#include "models/targets/stagefoldersdriver.h"

#include "models/artifacts/hash.h"
#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {

namespace {

using Kind = DriverSetting::Kind;

const auto folderKey = QStringLiteral("models_folder");
const auto stageKey = QStringLiteral("stage");
const auto redisKey = QStringLiteral("redis");
const auto eventsKey = QStringLiteral("events_url");
const auto runsFolder = QStringLiteral("experiments");
const auto promotionFolder = QStringLiteral(".promotion"); // of a model, until every server confirmed a promotion
const auto noteFile = QStringLiteral("/before.json");
const auto toldKey = QStringLiteral("told");
const auto versionFile = QStringLiteral("version.json");
const auto runKey = QStringLiteral("run_id");
const auto nameKey = QStringLiteral("slipway_version"); // where the run is not the name of the folder in experiments

QString stageOf(const Target &target)
{
    if (target.settings.contains(stageKey))
        return target.settings.value(stageKey).toLower();
    const bool known =
        target.environment == QLatin1String("development") || target.environment == QLatin1String("staging");
    return known ? target.environment : QStringLiteral("production");
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

/// The file of a version's folder that is its model: the first that describes nothing.
QString artifactIn(const QDir &folder)
{
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        if (file.suffix() != QLatin1String("json") && file.suffix() != QLatin1String("jsonl"))
            return file.filePath();
    }
    return {};
}

} // namespace

/// What a folder with a version's files holds.
struct StageFoldersDriver::Stage {
    QString version; ///< as Slipway names it: else the run it came from; empty = the folder is empty or not there
    QString semver;
    QString runId;
    QJsonObject facts; ///< of its version.json
    QString sha256;
    std::optional<qint64> sinceMs;
};

DriverEntry StageFoldersDriver::entry()
{
    return {QStringLiteral("stage-folders"),
            allCapabilities(),
            QStringLiteral("http://host:port"),
            QStringLiteral("copy"),
            QStringLiteral("exchange stage, POST /reload"),
            QStringLiteral("exchange stage, POST /reload"),
            {},
            {},
            ServerCalls::settings()
                + QList<DriverSetting>{{folderKey, Kind::Folder,
                                        QStringLiteral("the folder with the models, as this machine sees it"), true},
                                       {stageKey, Kind::Text, QStringLiteral("the stage that the servers read"), false},
                                       {QStringLiteral("replicas"), Kind::Addresses,
                                        QStringLiteral("addresses of every replica, with commas between them"), false},
                                       {redisKey, Kind::Text,
                                        QStringLiteral("host:port of the Redis that gets the promotion events"), false},
                                       {eventsKey, Kind::Addresses,
                                        QStringLiteral("address that gets them as CloudEvents"), false}},
            ServerCalls::checkAddress,
            [](const Target &target) -> std::unique_ptr<TargetDriver> {
                return std::make_unique<StageFoldersDriver>(target);
            }};
}

StageFoldersDriver::StageFoldersDriver(const Target &target, std::shared_ptr<HttpSender> sender)
    : m_target(target),
      m_folder(target.settings.value(folderKey)),
      m_stage(stageOf(target)),
      m_files(m_folder, target.name),
      m_lock(m_files, target.name),
      m_events(m_folder, target.settings.value(redisKey), target.settings.value(eventsKey), sender)
{
    for (const QString &address : ServerCalls::replicas(target))
        m_replicas.emplace_back(target, address, sender);
}

Capabilities StageFoldersDriver::allCapabilities()
{
    return Capability::Upload | Capability::InstantRollback | Capability::ArtifactHash | Capability::Retirement
           | Capability::RecordedPredict | Capability::Reload | Capability::SharedLock;
}

QString StageFoldersDriver::path(const QString &slug, const QString &name) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, slug, name);
}

Result<StageFoldersDriver::Stage> StageFoldersDriver::read(const QString &folder, Progress &progress)
{
    Stage stage;
    const QString artifact = artifactIn(QDir(folder));
    if (artifact.isEmpty())
        return stage;
    const auto hash = sha256OfFile(artifact, progress);
    if (!hash)
        return hash.error();
    stage.sha256 = *hash;
    const auto bytes = readWholeFile(folder + QLatin1Char('/') + versionFile, 1024 * 1024);
    stage.facts = QJsonDocument::fromJson(bytes.valueOr({})).object();
    stage.runId = stage.facts[runKey].toString();
    stage.version = stage.facts[nameKey].toString(stage.runId);
    stage.semver = stage.facts[QStringLiteral("version")].toString();
    const QDateTime since =
        QDateTime::fromString(stage.facts[QStringLiteral("promoted_at")].toString(), Qt::ISODateWithMs);
    if (since.isValid())
        stage.sinceMs = since.toMSecsSinceEpoch();
    if (stage.version.isEmpty())
        stage.version = stage.semver.isEmpty() ? QStringLiteral("sha256-") + hash->left(12) : stage.semver;
    return stage;
}

Result<StageFoldersDriver::Stage> StageFoldersDriver::current(const QString &slug, Progress &progress)
{
    const QJsonObject before = noted(slug);
    if (before.isEmpty())
        return read(path(slug, m_stage), progress);
    Stage stage;
    stage.version = before[QStringLiteral("version")].toString();
    stage.sha256 = before[QStringLiteral("sha256")].toString();
    return stage;
}

QJsonObject StageFoldersDriver::noted(const QString &slug) const
{
    const auto bytes = readWholeFile(path(slug, promotionFolder + noteFile), 1024 * 1024);
    return QJsonDocument::fromJson(bytes.valueOr({})).object();
}

Status StageFoldersDriver::note(const QString &slug, const QJsonObject &before, Progress &progress)
{
    const QString folder = slug + QLatin1Char('/') + promotionFolder;
    if (const Status made = m_files.makeFolder(folder, progress); !made)
        return made;
    return m_files.write(folder + noteFile, QJsonDocument(before).toJson(), progress);
}

Result<QList<ReplicaState>> StageFoldersDriver::askReplicas(Progress &progress)
{
    QList<ReplicaState> states;
    std::optional<Error> silence;
    for (ServerCalls &replica : m_replicas) {
        const auto question = replica.question("GET", QStringLiteral("/health"));
        const auto answer = question ? replica.send(*question, progress) : Result<HttpResponse>(question.error());
        if (!answer && !isSilence(answer.error()))
            return answer.error();
        if (!answer && !silence)
            silence = answer.error();
        if (answer && answer->status != 200 && answer->status != 503)
            return replica.statusError(*question, *answer);
        states.append({replica.base(), {}, answer && answer->status == 200, answer.ok()});
    }
    // What serves reads the folder at its reload: without an answer of any server the folder proves nothing.
    if (std::none_of(states.begin(), states.end(), [](const ReplicaState &state) { return state.answers; }))
        return *silence;
    return states;
}

Result<QList<LiveModel>> StageFoldersDriver::ask(Progress &progress)
{
    const auto slugs = m_files.list({}, progress);
    if (!slugs)
        return slugs.error();
    const auto asked = askReplicas(progress);
    if (!asked)
        return asked.error();
    const QList<ReplicaState> &replicas = *asked;
    const auto ready = std::count_if(replicas.begin(), replicas.end(), [](const auto &one) { return one.isReady; });
    const auto waiting = m_events.remind(SystemClock().nowMs(), progress);
    QList<LiveModel> live;
    for (const QString &slug : *slugs) {
        if (!QFileInfo(path(slug, runsFolder)).isDir() && !QFileInfo(path(slug, m_stage)).isDir())
            continue;
        const auto stage = current(slug, progress);
        if (!stage)
            return stage.error();
        LiveModel model;
        model.target = m_target.name;
        model.environment = m_target.environment;
        model.slug = slug;
        model.model = slug;
        model.version = stage->version;
        model.sha256 = stage->sha256;
        model.sinceMs = stage->sinceMs;
        model.replicas = static_cast<int>(m_replicas.size());
        model.replicasServing = static_cast<int>(ready);
        model.replicaStates = replicas;
        model.note = waiting;
        model.health = ready == replicas.size() && !stage->version.isEmpty() ? Health::Healthy : Health::NotReady;
        if (noted(slug)[toldKey].toBool()) {
            const auto staged = read(path(slug, m_stage), progress);
            if (!staged)
                return staged.error();
            if (staged->version != model.version)
                model.otherVersions.append(model.version);
            model.version = staged->version;
            model.sha256 = staged->sha256;
            model.health = Health::NotReady;
            model.note = makeSentence(QT_TRANSLATE_NOOP("Core", "Not every server of %1 said that it loaded %2."),
                                      {m_target.name, staged->version});
        }
        live.append(model);
    }
    return live;
}

Status StageFoldersDriver::checkAccess(Progress &progress)
{
    const auto listed = m_files.list({}, progress);
    if (!listed)
        return listed.error();
    const auto question = m_replicas.front().question("GET", QStringLiteral("/api/v1/models"));
    if (!question)
        return question.error();
    const auto answer = m_replicas.front().send(*question, progress);
    if (!answer)
        return answer.error();
    const bool letIn = answer->status != 401 && answer->status != 403;
    return letIn ? Status() : Status(m_replicas.front().statusError(*question, *answer));
}

Result<QList<ServerVersion>> StageFoldersDriver::versions(const QString &slug, Progress &progress)
{
    if (const Status usable = checkSegment(slug); !usable)
        return usable.error();
    QList<ServerVersion> versions;
    for (const QFileInfo &run :
         QDir(path(slug, runsFolder)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        const auto stage = read(run.filePath(), progress);
        if (!stage)
            return stage.error();
        if (!stage->sha256.isEmpty())
            versions.append({run.fileName(), stage->sha256, run.lastModified().toMSecsSinceEpoch()});
    }
    return versions;
}

Status StageFoldersDriver::upload(const UploadFile &file, Progress &progress)
{
    const bool isArtifact = file.name.isEmpty();
    const QString name = isArtifact ? QFileInfo(file.path).fileName() : file.name;
    for (const QString &part : {file.slug, file.version, name}) {
        if (const Status usable = checkSegment(part); !usable)
            return usable;
    }
    const QString runs = file.slug + QLatin1Char('/') + runsFolder + QLatin1Char('/');
    if (QFileInfo::exists(m_folder + QLatin1Char('/') + runs + file.version)) {
        const auto there = read(m_folder + QLatin1Char('/') + runs + file.version, progress);
        if (isArtifact && there && there->sha256 == file.sha256)
            return {};
        return makeError(ErrorCode::Conflict,
                         QT_TRANSLATE_NOOP("Core", "%1 has other files as %2 already. A version never changes; "
                                                   "register this one under an id of its own."),
                         {m_target.name, file.version});
    }
    const QString staging = runs + QLatin1Char('.') + file.version + QStringLiteral(".part");
    if (const Status made = m_files.makeFolder(staging, progress); !made)
        return made;
    if (const Status sent = m_files.upload(file.path, staging + QLatin1Char('/') + name, file.sha256, progress); !sent)
        return sent;
    return isArtifact ? m_files.rename(staging, runs + file.version, progress) : Status();
}

Status StageFoldersDriver::keepWhatServes(const QString &slug, const Stage &now, Progress &progress)
{
    const QString run = path(slug, runsFolder + QLatin1Char('/') + now.version);
    if (now.version.isEmpty() || QFileInfo::exists(run))
        return {};
    const QString runs = slug + QLatin1Char('/') + runsFolder + QLatin1Char('/');
    const QString staging = runs + QLatin1Char('.') + now.version + QStringLiteral(".part");
    if (const Status made = m_files.makeFolder(staging, progress); !made)
        return made;
    for (const QFileInfo &file : QDir(path(slug, m_stage)).entryInfoList(QDir::Files)) {
        const auto hash = sha256OfFile(file.filePath(), progress);
        if (!hash)
            return hash.error();
        const QString to = staging + QLatin1Char('/') + file.fileName();
        if (const Status kept = m_files.upload(file.filePath(), to, *hash, progress); !kept)
            return kept;
    }
    return m_files.rename(staging, runs + now.version, progress);
}

Status StageFoldersDriver::promote(const QString &slug, const QString &version, const QString &stage,
                                   Progress &progress)
{
    const QString run = path(slug, runsFolder + QLatin1Char('/') + version);
    const auto wanted = read(run, progress);
    if (!wanted)
        return wanted.error();
    const QString staging = slug + QStringLiteral("/.") + stage + QLatin1Char('.') + newId().left(8);
    if (const Status made = m_files.makeFolder(staging, progress); !made)
        return made;
    for (const QFileInfo &file : QDir(run).entryInfoList(QDir::Files)) {
        if (file.fileName() == versionFile)
            continue;
        const auto hash = sha256OfFile(file.filePath(), progress);
        const QString to = staging + QLatin1Char('/') + file.fileName();
        const Status copied = hash ? m_files.upload(file.filePath(), to, *hash, progress) : Status(hash.error());
        if (!copied) {
            static_cast<void>(m_files.removeFolder(staging, progress));
            return copied;
        }
    }
    const qint64 nowMs = SystemClock().nowMs();
    // What was brought from another stage stays the version and the run that it is, under whatever name it is kept
    // here.
    QJsonObject facts = wanted->facts;
    facts[QStringLiteral("version")] = wanted->semver.isEmpty() ? version : wanted->semver;
    facts[runKey] = wanted->runId.isEmpty() ? version : wanted->runId;
    facts[QStringLiteral("promoted_at")] = isoUtc(nowMs);
    facts.remove(nameKey);
    if (facts[runKey] != version)
        facts[nameKey] = version;
    if (const Status written =
            m_files.write(staging + QLatin1Char('/') + versionFile, QJsonDocument(facts).toJson(), progress);
        !written)
        return written;
    if (const Status moved = m_files.rename(staging, slug + QLatin1Char('/') + stage, progress); !moved)
        return moved;
    if (const Status told = m_events.add(
            {slug, facts[QStringLiteral("version")].toString(), capitalised(stage), facts[runKey].toString(), nowMs});
        !told)
        return told;
    // Who does not take the event now gets it later; the stage is exchanged in either case.
    static_cast<void>(m_events.deliver(progress));
    return {};
}

Status StageFoldersDriver::reload(Progress &progress)
{
    Status all;
    for (ServerCalls &replica : m_replicas) {
        const auto order = replica.order("POST", QStringLiteral("/reload"));
        if (!order)
            return order.error();
        // The stage is exchanged: whoever can load it shall, also behind one that is silent.
        const auto answer = replica.sendForSuccess(*order, progress);
        if (!answer && (all || isSilence(all.error()))) // a refusal says more than a silence
            all = answer.error();
    }
    return all;
}

Status StageFoldersDriver::switchTo(const SwitchOrder &order, Progress &progress)
{
    for (const QString &part : {order.slug, order.version}) {
        if (const Status usable = checkSegment(part); !usable)
            return usable;
    }
    const auto now = current(order.slug, progress);
    if (!now)
        return now.error();
    // Of an exchange that not every server was told of, both versions may serve.
    QJsonObject before = noted(order.slug);
    const bool wasNoted = !before.isEmpty();
    const auto staged = before[toldKey].toBool() ? read(path(order.slug, m_stage), progress) : Result<Stage>(*now);
    if (now->version != order.expectCurrent && (!staged || staged->version != order.expectCurrent)) {
        return makeError(
            ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 serves %2 and not %3 as planned. Plan again."),
            {m_target.name, now->version.isEmpty() ? QStringLiteral("nothing") : now->version, order.expectCurrent});
    }
    if (!QFileInfo(path(order.slug, runsFolder + QLatin1Char('/') + order.version)).isDir()) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no version %2 of %3."),
                         {m_target.name, order.version, order.slug});
    }
    static_cast<void>(m_events.deliver(progress)); // of an earlier promotion
    if (const Status kept = keepWhatServes(order.slug, *now, progress); !kept)
        return kept;
    if (!wasNoted)
        before = {{QStringLiteral("version"), now->version}, {QStringLiteral("sha256"), now->sha256}};
    Status done = note(order.slug, before, progress);
    if (!done)
        return done;
    done = promote(order.slug, order.version, m_stage, progress);
    const bool isExchanged = done.ok();
    if (isExchanged) {
        before[toldKey] = true;
        done = note(order.slug, before, progress);
    }
    if (done)
        done = reload(progress);
    // Who gave no answer may have loaded it; who said no has not.
    const bool isTold = isExchanged && (done || isSilence(done.error()));
    if (isTold || (!isExchanged && !wasNoted))
        static_cast<void>(m_files.removeFolder(order.slug + QLatin1Char('/') + promotionFolder, progress));
    return done;
}

Result<QByteArray> StageFoldersDriver::predict(const QString &, const QByteArray &input, Progress &progress)
{
    auto question = m_replicas.front().question("POST", QStringLiteral("/api/v1/predict"));
    if (!question)
        return question.error();
    question->headers.emplaceBack("Content-Type", "application/json");
    question->body = input;
    const auto answer = m_replicas.front().sendForSuccess(*question, progress);
    return answer ? Result<QByteArray>(answer->body) : Result<QByteArray>(answer.error());
}

Status StageFoldersDriver::retire(const RetireOrder &order, Progress &progress)
{
    for (const QString &part : {order.slug, order.version}) {
        if (const Status usable = checkSegment(part); !usable)
            return usable;
    }
    for (const QString &stage :
         {QStringLiteral("development"), QStringLiteral("staging"), QStringLiteral("production")}) {
        const auto there = read(path(order.slug, stage), progress);
        if (there && there->version == order.version) {
            return makeError(ErrorCode::Refused,
                             QT_TRANSLATE_NOOP("Core", "%1 is what %2 holds. Bring another version there first."),
                             {order.version, stage});
        }
    }
    if (!QFileInfo(path(order.slug, runsFolder + QLatin1Char('/') + order.version)).isDir()) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no version %2 of %3."),
                         {m_target.name, order.version, order.slug});
    }
    const bool archives = order.how == Retirement::Archived;
    return promote(order.slug, order.version, archives ? QStringLiteral("archived") : QStringLiteral("deprecated"),
                   progress);
}

void StageFoldersDriver::catchUp(Progress &progress)
{
    static_cast<void>(m_events.remind(SystemClock().nowMs(), progress));
}

} // namespace slipway
