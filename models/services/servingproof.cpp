#include "models/services/servingproof.h"

#include "models/artifacts/modeltrial.h"
#include "models/base/atomicfile.h"
#include "models/targets/drivers.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

constexpr quint64 proofSeed = 20;
constexpr int proofRows = 16;
constexpr double tolerance = 1e-6;
constexpr qint64 maxRecordedBytes = 4 * 1024 * 1024;
constexpr int firstPauseMs = 50;
constexpr int longestPauseMs = 1000;

/// A hash that is not told proves nothing, and nothing against.
bool isSameHash(const QString &told, const QString &wanted)
{
    return told.isEmpty() || wanted.isEmpty() || told == wanted;
}

bool agree(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(a));
}

int setting(const Target &target, const QString &key, int otherwise)
{
    const int set = target.settings.value(key).toInt();
    return set > 0 ? set : otherwise;
}

} // namespace

QString recordedPredictions()
{
    return QStringLiteral("golden.json");
}

int proofTimeoutMs(const Target &target)
{
    return setting(target, QStringLiteral("proof_timeout_ms"), 20000);
}

int orderAliveMs(const Target &target)
{
    const auto key = QStringLiteral("order_alive_ms");
    const auto driver = findDriver(target.driver);
    const bool outlives = !driver
                          || std::any_of(driver->settings.begin(), driver->settings.end(),
                                         [&](const DriverSetting &one) { return one.name == key; });
    return outlives ? setting(target, key, 90000) : 0;
}

QString shortHash(const QString &hash)
{
    return hash.left(8);
}

void ServingProof::poll(int waitMs, Progress &progress, const std::function<bool()> &look) const
{
    const qint64 endMs = m_clock.steadyMs() + waitMs;
    for (int pauseMs = firstPauseMs; !look(); pauseMs = std::min(pauseMs * 2, longestPauseMs)) {
        const qint64 leftMs = endMs - m_clock.steadyMs();
        if (leftMs <= 0 || progress.cancelled())
            return;
        m_clock.sleep(static_cast<int>(std::min<qint64>(pauseMs, leftMs)));
    }
}

ServingState ServingProof::look(Progress &progress)
{
    ServingState state;
    const auto answer = m_driver.ask(progress);
    if (!answer) {
        state.error = answer.error();
        return state;
    }
    const auto found = std::find_if(answer->begin(), answer->end(),
                                    [&](const LiveModel &model) { return model.slug == m_deployment.slug; });
    if (found != answer->end())
        state.live = *found;
    const bool sameAsBefore = state.live.version == m_deployment.fromVersion;
    // Both may bear one version id while the bytes differ; then the hash decides.
    const bool wantedBytes = isSameHash(state.live.sha256, m_deployment.sha256);
    // A replica that serves the new version has been switched, whatever the others do.
    const bool wanted = state.live.version == m_deployment.version
                        || (!m_deployment.version.isEmpty()
                            && (state.live.otherVersions.contains(m_deployment.version)
                                || state.live.nextVersion == m_deployment.version));
    if (wanted && (wantedBytes || !sameAsBefore))
        state.what = Serving::Wanted;
    else
        state.what = sameAsBefore ? Serving::Before : Serving::Other;
    return state;
}

ServingState ServingProof::waitUntil(Serving wished, int waitMs, Progress &progress)
{
    ServingState state;
    poll(waitMs, progress, [&] {
        state = look(progress);
        return state.what == wished;
    });
    return state;
}

Result<QString> ServingProof::proveSplit(const QString &version, double share, int waitMs, Progress &progress)
{
    ServingState seen;
    bool proven = false;
    poll(waitMs, progress, [&] {
        seen = look(progress);
        const QString &canary = seen.live.canaryVersion;
        const bool split = share > 0 ? canary == version && std::abs(seen.live.canaryShare - share) < tolerance
                                     : canary.isEmpty() || canary != version;
        return proven = seen.what != Serving::Unknown && split && seen.live.version == m_deployment.fromVersion;
    });
    if (seen.error)
        return *seen.error;
    const QString percent = QString::number(seen.live.canaryShare * 100, 'g', 4);
    if (!proven) {
        return makeError(
            ErrorCode::Remote,
            QT_TRANSLATE_NOOP("Core", "After %1 s the server sends %2 % of the traffic to %3 and the rest "
                                      "to %4."),
            {QString::number(waitMs / 1000.0), percent,
             seen.live.canaryVersion.isEmpty() ? QStringLiteral("nothing else") : m_labels.of(seen.live.canaryVersion),
             m_labels.of(seen.live.version)});
    }
    if (share > 0) {
        return makeSentence(QT_TRANSLATE_NOOP("Core", "The server says that %1 gets %2 % of the traffic."),
                            {m_labels.of(version), percent})
            .text();
    }
    return makeSentence(QT_TRANSLATE_NOOP("Core", "The server says that %1 gets all of the traffic."),
                        {m_labels.of(seen.live.version)})
        .text();
}

Result<QString> ServingProof::proveVersion(const QString &version, const QString &sha256, int waitMs,
                                           Progress &progress)
{
    ServingState seen;
    const auto serves = [&] {
        seen = look(progress);
        return seen.live.version == version && seen.live.otherVersions.isEmpty() && isSameHash(seen.live.sha256, sha256)
               && seen.live.health == Health::Healthy;
    };
    bool proven = false;
    poll(waitMs, progress, [&] { return proven = serves(); });
    if (!proven)
        return notProven(seen, version, sha256, waitMs);
    m_reach = !m_driver.capabilities().testFlag(Capability::LoadedVersion) ? Reach::Files
              : seen.live.isBehindProxy                                    ? Reach::WhoAnswered
                                                                           : Reach::All;
    QString told = seen.live.sha256.isEmpty()
                       ? makeSentence(QT_TRANSLATE_NOOP("Core", "The server says that %1 serves; it tells no hash."),
                                      {m_labels.of(version)})
                             .text()
                       : makeSentence(QT_TRANSLATE_NOOP("Core", "The server says that %1 serves, with SHA-256 %2."),
                                      {m_labels.of(version), shortHash(seen.live.sha256)})
                             .text();
    if (seen.live.replicas > 1) {
        told +=
            QLatin1Char(' ')
            + makeSentence(QT_TRANSLATE_NOOP("Core", "All %1 replicas say so."), {QString::number(seen.live.replicas)})
                  .text();
    }
    return told;
}

QString ServingProof::claim(const QString &whatServes) const
{
    const char *reach =
        m_reach == Reach::All ? QT_TRANSLATE_NOOP("Core", "%1, and that is proven.")
        : m_reach == Reach::WhoAnswered
            ? QT_TRANSLATE_NOOP("Core", "%1, as whoever answered says; other servers behind the same address were not "
                                        "asked.")
            : QT_TRANSLATE_NOOP("Core", "%1 by its files, which are proven; which version a process has loaded cannot "
                                        "be asked there.");
    return makeSentence(reach, {whatServes}).text();
}

Error ServingProof::notProven(const ServingState &seen, const QString &version, const QString &sha256, int waitMs)
{
    if (seen.error)
        return *seen.error;
    const QString waited = QString::number(waitMs / 1000.0);
    if (!seen.live.otherVersions.isEmpty()) {
        QStringList labels;
        for (const QString &other : seen.live.otherVersions)
            labels.append(m_labels.of(other));
        return makeError(
            ErrorCode::Remote,
            QT_TRANSLATE_NOOP("Core", "After %1 s not every replica serves %2: some say %3, others %4."),
            {waited, m_labels.of(version), m_labels.of(seen.live.version), labels.join(QStringLiteral(", "))});
    }
    if (!seen.live.nextVersion.isEmpty() && seen.live.version != version) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "After %1 s the process still has %2 loaded, although %3 lies ready "
                                                   "for its next start. Restart it, or give the target a "
                                                   "reload_command."),
                         {waited, m_labels.of(seen.live.version), m_labels.of(seen.live.nextVersion)});
    }
    if (seen.live.version != version) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "After %1 s the server still serves %2, not %3."),
                         {waited, m_labels.of(seen.live.version), m_labels.of(version)});
    }
    if (seen.live.health != Health::Healthy) {
        return makeError(ErrorCode::Remote,
                         QT_TRANSLATE_NOOP("Core", "After %1 s %2 is not ready to answer on the server."),
                         {waited, m_labels.of(version)});
    }
    return makeError(ErrorCode::Remote,
                     QT_TRANSLATE_NOOP("Core", "The server serves other bytes as %1: SHA-256 %2, not %3."),
                     {m_labels.of(version), shortHash(seen.live.sha256), shortHash(sha256)});
}

Result<QString> ServingProof::provePredictions(const QString &version, const QString &artifactPath, Progress &progress)
{
    const auto here = tryModel(artifactPath, proofSeed, proofRows, progress);
    if (!here)
        return here.error();
    const auto there =
        m_driver.predictRows(m_deployment.slug, seededRows(proofSeed, here->featureCount, proofRows), {}, progress);
    if (!there)
        return there.error();
    if (there->version != version) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "The rows were predicted by %1, not by %2."),
                         {m_labels.of(there->version), m_labels.of(version)});
    }
    if (here->predictions.size() != there->predictions.size()) {
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "The server predicted %1 rows, the artifact %2."),
                         {QString::number(there->predictions.size()), QString::number(here->predictions.size())});
    }
    for (size_t row = 0; row < here->predictions.size(); ++row) {
        if (!agree(here->predictions[row], there->predictions[row])) {
            return makeError(
                ErrorCode::Remote,
                QT_TRANSLATE_NOOP("Core", "The server predicts %1 for row %2 of %3, the artifact predicts %4."),
                {QString::number(there->predictions[row], 'g', 9), QString::number(row + 1), QString::number(proofRows),
                 QString::number(here->predictions[row], 'g', 9)});
        }
    }
    return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 seeded rows are predicted alike here and there (within 1e-6)."),
                        {QString::number(proofRows)})
        .text();
}

Result<QString> ServingProof::proveRecorded(const QString &file, Progress &progress)
{
    using nlohmann::json;
    const auto bytes = readWholeFile(file, maxRecordedBytes);
    if (!bytes)
        return bytes.error();
    const json recorded = json::parse(bytes->begin(), bytes->end(), nullptr, false);
    const bool usable = recorded.is_object() && recorded.contains("inputs") && recorded.contains("predictions")
                        && recorded["inputs"].is_array() && recorded["predictions"].is_array()
                        && !recorded["inputs"].empty() && recorded["inputs"].size() == recorded["predictions"].size();
    if (!usable) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "%1 does not hold as many predictions as inputs. Record it again."),
                         {file});
    }
    const json question{{"model_name", m_deployment.slug.toStdString()}, {"inputs", recorded["inputs"]}};
    const auto answer = m_driver.predict(m_deployment.slug, QByteArray::fromStdString(question.dump()), progress);
    if (!answer)
        return answer.error();
    const json told = json::parse(answer->begin(), answer->end(), nullptr, false);
    const json there = told.is_object() && told.contains("predictions") ? told["predictions"] : json();
    const json &here = recorded["predictions"];
    for (size_t i = 0; i < here.size(); ++i) {
        const bool numbers = there.is_array() && i < there.size() && there[i].is_number() && here[i].is_number();
        const bool alike = numbers ? agree(here[i].get<double>(), there[i].get<double>())
                                   : there.is_array() && i < there.size() && there[i] == here[i];
        if (!alike) {
            return makeError(
                ErrorCode::Remote,
                QT_TRANSLATE_NOOP("Core", "The server does not give the recorded prediction for input %1."),
                {QString::number(i + 1)});
        }
    }
    m_reach = std::max(m_reach, Reach::WhoAnswered);
    return makeSentence(QT_TRANSLATE_NOOP("Core", "%1 recorded predictions came out alike."),
                        {QString::number(here.size())})
        .text();
}

} // namespace slipway
