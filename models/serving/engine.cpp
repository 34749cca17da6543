#include "models/serving/engine.h"

#include "models/artifacts/hash.h"
#include "models/artifacts/modeltrial.h"
#include "models/base/atomicfile.h"
#include "models/serving/versionstore.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 maxModelBytes = qint64(2) * 1024 * 1024 * 1024;
constexpr qint64 maxMetadataBytes = 16 * 1024 * 1024;

struct Metadata {
    std::optional<double> accuracy;
    QStringList features;
};

/// Missing or damaged metadata takes away facts, never the model.
Metadata readMetadata(const QString &path)
{
    const auto bytes = readWholeFile(path, maxMetadataBytes);
    const auto json = bytes ? nlohmann::json::parse(bytes->begin(), bytes->end(), nullptr, false) : nlohmann::json();
    Metadata metadata;
    if (!json.is_object())
        return metadata;
    if (const auto found = json.find("accuracy"); found != json.end() && found->is_number())
        metadata.accuracy = found->get<double>();
    if (const auto found = json.find("features"); found != json.end() && found->is_array()) {
        for (const auto &name : *found)
            metadata.features.append(
                QString::fromStdString(name.is_string() ? name.get<std::string>() : std::string()));
    }
    return metadata;
}

} // namespace

Result<std::shared_ptr<const Engine>> Engine::load(const VersionStore &store, const QString &slug,
                                                   const QString &version)
{
    const auto stored = store.version(slug, version);
    if (!stored)
        return stored.error();
    const auto bytes = readWholeFile(store.filePath(slug, version, QStringLiteral("model.bin")), maxModelBytes);
    if (!bytes)
        return bytes.error();
    const QString hash = slipway::sha256(*bytes);
    if (!stored->modelSha256.isEmpty() && hash != stored->modelSha256) {
        return makeError(
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Core", "model.bin of version %1 was changed after its upload: its SHA-256 is %2, not "
                                      "%3. Upload the version again under another id."),
            {version, hash, stored->modelSha256});
    }
    auto booster = Booster::fromBytes(*bytes);
    if (!booster)
        return booster.error();
    const Metadata metadata = readMetadata(store.filePath(slug, version, QStringLiteral("model_metadata.json")));
    std::shared_ptr<Engine> engine(new Engine(std::move(*booster)));
    engine->m_version = version;
    engine->m_sha256 = hash;
    engine->m_objective = engine->m_booster.objective();
    engine->m_accuracy = metadata.accuracy;
    engine->nameFeatures(metadata.features);
    // The first call configures the library's object; after it predictions only read.
    const FloatRows row = seededRows(1, engine->featureCount(), 1);
    if (const auto first = engine->predict(row); !first)
        return first.error();
    if (const auto first = engine->contributions(row.values); !first)
        return first.error();
    return std::shared_ptr<const Engine>(std::move(engine));
}

void Engine::nameFeatures(const QStringList &fromMetadata)
{
    QStringList names = m_booster.featureNames();
    if (names.size() != featureCount())
        names = fromMetadata;
    const bool usable = names.size() == featureCount() && !names.contains(QString());
    for (int i = 0; i < featureCount(); ++i)
        m_featureNames.push_back((usable ? names[i] : QStringLiteral("f%1").arg(i)).toStdString());
}

int Engine::columnOf(std::string_view name) const
{
    const auto found = std::find(m_featureNames.begin(), m_featureNames.end(), name);
    return found == m_featureNames.end() ? -1 : static_cast<int>(found - m_featureNames.begin());
}

} // namespace slipway
