#include "models/domain/integrity.h"

#include "models/domain/modelversion.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace slipway {

namespace {

constexpr std::array<std::pair<Integrity, const char *>, 6> names{{{Integrity::Intact, "intact"},
                                                                   {Integrity::SizeMatches, "size_matches"},
                                                                   {Integrity::Damaged, "damaged"},
                                                                   {Integrity::Missing, "missing"},
                                                                   {Integrity::Unreadable, "unreadable"},
                                                                   {Integrity::Unrecorded, "unrecorded"}}};

/// The text that a fact holds as JSON.
QString factText(const ModelVersion &version, const char *name)
{
    for (const Parameter &fact : version.other) {
        if (fact.name == QLatin1String(name))
            return QJsonDocument::fromJson('[' + fact.json.toUtf8() + ']').array().at(0).toString();
    }
    return {};
}

} // namespace

QString integrityName(Integrity integrity)
{
    for (const auto &[known, name] : names) {
        if (known == integrity)
            return QString::fromLatin1(name);
    }
    return {};
}

Integrity integrityOfName(const QString &name)
{
    for (const auto &[integrity, known] : names) {
        if (name == QLatin1String(known))
            return integrity;
    }
    return Integrity::NotVerified;
}

QList<RecordedFile> recordedFiles(const ModelVersion &version)
{
    QList<RecordedFile> files;
    for (const Artifact &artifact : version.artifacts) {
        if (!artifact.sha256.isEmpty() || artifact.statedBytes)
            files.append({artifact.path, artifact.sha256, artifact.statedBytes});
    }
    // What is stated of a file that is not there is among the other facts (addStatedFacts in versionfiles.h).
    const QString sha256 = factText(version, "sha256");
    if (version.artifacts.isEmpty() && !sha256.isEmpty())
        files.append({factText(version, "path"), sha256});
    return files;
}

} // namespace slipway
