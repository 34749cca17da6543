#include "models/services/servingproof.h"

#include "models/artifacts/modeltrial.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <functional>

namespace slipway {

namespace {

constexpr quint64 proofSeed = 20;
constexpr int proofRows = 16;
constexpr double tolerance = 1e-6;
constexpr int firstPauseMs = 50;
constexpr int longestPauseMs = 1000;

bool agree(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(a));
}

/// Calls `look` with growing pauses until it is content or the time is up.
void poll(int waitMs, Progress &progress, const std::function<bool()> &look)
{
    QElapsedTimer waited;
    waited.start();
    for (int pauseMs = firstPauseMs; !look(); pauseMs = std::min(pauseMs * 2, longestPauseMs)) {
        const qint64 leftMs = waitMs - waited.elapsed();
        if (leftMs <= 0 || progress.cancelled())
            return;
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(pauseMs, leftMs)));
    }
}

int setting(const Target &target, const QString &key, int otherwise)
{
    const int set = target.settings.value(key).toInt();
    return set > 0 ? set : otherwise;
}

} // namespace

int proofTimeoutMs(const Target &target)
{
    return setting(target, QStringLiteral("proof_timeout_ms"), 20000);
}

int orderAliveMs(const Target &target)
{
    return setting(target, QStringLiteral("order_alive_ms"), 90000);
}

QString shortHash(const QString &hash)
{
    return hash.left(8);
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
    const bool wantedBytes = m_deployment.sha256.isEmpty() || state.live.sha256 == m_deployment.sha256;
    if (state.live.version == m_deployment.version && (wantedBytes || !sameAsBefore))
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

Result<QString> ServingProof::proveVersion(const QString &version, const QString &sha256, int waitMs,
                                           Progress &progress)
{
    ServingState seen;
    const auto serves = [&] {
        seen = look(progress);
        return seen.live.version == version && (sha256.isEmpty() || seen.live.sha256 == sha256)
               && seen.live.health == Health::Healthy;
    };
    bool proven = false;
    poll(waitMs, progress, [&] { return proven = serves(); });
    if (proven) {
        return makeSentence(QT_TRANSLATE_NOOP("Core", "The server says that %1 serves, with SHA-256 %2."),
                            {m_labels.of(version), shortHash(seen.live.sha256)})
            .text();
    }
    if (seen.error)
        return *seen.error;
    const QString waited = QString::number(waitMs / 1000.0);
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
        m_driver.predictRows(m_deployment.slug, seededRows(proofSeed, here->featureCount, proofRows), progress);
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

} // namespace slipway
