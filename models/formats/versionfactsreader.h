#pragma once

#include "models/domain/modelversion.h"
#include "models/formats/jsonvalue.h"

#include <QByteArray>

namespace slipway {

/// What a registry states of a version's model file.
struct StatedArtifact {
    QString path; ///< as it is written; nobody has looked where it leads
    QString sha256;
    QString format;      ///< "joblib"
    QString compression; ///< empty = none
    bool encrypted = false;
    std::optional<qint64> sizeBytes;
};

/// Reads objects that speak about one version into a ModelVersion, by the names of their members, whatever layout they
/// are of: those of model_metadata.json, and beside them groups (`metrics`, `performance_metrics`, `metadata`,
/// `hyperparameters`, `training_metrics` …, `confusion_matrix`, `training_history`, `feature_importance`) and what is
/// said of the model file (`path` or `file_path`, `checksum` or `sha256`, `compression` …). Members it does not know
/// are kept. What cannot be used becomes a problem. Pure: bytes in, values out.
class VersionFactsReader
{
public:
    VersionFactsReader(ModelVersion &version, QString file) : m_version(version), m_file(std::move(file)) {}

    void read(const QByteArray &bytes);
    /// A part of a file, at `where`.
    void read(const QString &where, const JsonValue &object);

    const StatedArtifact &artifact() const { return m_artifact; }
    /// Whether a checksum is stated that is none, of which a problem tells.
    bool hasUnusableSum() const { return m_hasUnusableSum; }

private:
    enum class Level { Version, Group };

    void readObject(const QString &where, const JsonValue &object, Level level);
    bool readGroup(const QString &where, const JsonMember &member, const JsonValue &object);
    bool readArtifactFact(const QString &where, const JsonMember &member);
    void readChecksum(const QString &where, const JsonValue &value);
    void readFileSize(const QString &where, const JsonValue &value);
    void checkDate(const QString &where, const JsonMember &member);
    void report(const char *code, const QString &where, const char *message, const QStringList &moreArguments = {});

    ModelVersion &m_version;
    QString m_file;
    StatedArtifact m_artifact;
    bool m_hasUnusableSum = false;
    std::optional<qint64> m_trainedAtMs;
};

} // namespace slipway
