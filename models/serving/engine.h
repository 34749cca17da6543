#pragma once

#include "models/artifacts/booster.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace slipway {

class VersionStore;

/// One version of a model, loaded and ready to predict. Immutable after load(): any number of threads may ask
/// it at once.
class Engine
{
public:
    /// Reads the version's model.bin and model_metadata.json. Corrupt when the bytes do not load, or are not
    /// those that were uploaded (by SHA-256). Parses model bytes in this process: call it only for bytes that
    /// a trial loaded before.
    static Result<std::shared_ptr<const Engine>> load(const VersionStore &store, const QString &slug,
                                                      const QString &version);

    const QString &version() const { return m_version; }
    const QString &sha256() const { return m_sha256; }
    /// As its registry entry states it; nullopt when it states none.
    std::optional<double> accuracy() const { return m_accuracy; }
    int featureCount() const { return m_booster.featureCount(); }
    const QString &objective() const { return m_objective; }
    /// UTF-8, in column order: the model's own, else those of model_metadata.json, else f0, f1, …
    const std::vector<std::string> &featureNames() const { return m_featureNames; }
    /// The column of a feature, or -1.
    int columnOf(std::string_view name) const;

    Result<std::vector<float>> predict(const FloatRows &rows) const { return m_booster.predict(rows); }
    Result<std::vector<float>> contributions(std::span<const float> row) const { return m_booster.contributions(row); }

private:
    explicit Engine(Booster booster) : m_booster(std::move(booster)) {}
    void nameFeatures(const QStringList &fromMetadata);

    Booster m_booster;
    QString m_version;
    QString m_sha256;
    QString m_objective;
    std::optional<double> m_accuracy;
    std::vector<std::string> m_featureNames;
};

} // namespace slipway
