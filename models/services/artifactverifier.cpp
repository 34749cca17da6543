#include "models/services/artifactverifier.h"

#include <QCryptographicHash>

namespace slipway {

namespace {

using Finding = std::optional<IntegrityFinding>;

IntegrityFinding unreadable(const RecordedFile &file, const Error &why)
{
    return {file.path, Integrity::Unreadable, file.sha256, why.text()};
}

/// The worse of two outcomes; what is known to be damaged comes before what could not be looked at, and that before
/// what was looked at only from outside.
Integrity worse(Integrity a, Integrity b)
{
    for (const Integrity outcome :
         {Integrity::Damaged, Integrity::Missing, Integrity::Unreadable, Integrity::SizeMatches}) {
        if (a == outcome || b == outcome)
            return outcome;
    }
    return Integrity::Intact;
}

} // namespace

Result<Verification> ArtifactVerifier::verify(const QList<RecordedFile> &files) const
{
    Verification verification;
    verification.outcome = files.isEmpty() ? Integrity::Unrecorded : Integrity::Intact;
    for (const RecordedFile &file : files) {
        const auto found = finding(file);
        if (!found)
            return found.error();
        if (!*found) {
            const Integrity same = file.sha256.isEmpty() ? Integrity::SizeMatches : Integrity::Intact;
            verification.outcome = worse(verification.outcome, same);
            continue;
        }
        verification.outcome = worse(verification.outcome, (*found)->outcome);
        verification.findings.append(**found);
    }
    return verification;
}

Result<Finding> ArtifactVerifier::finding(const RecordedFile &file) const
{
    const auto entry = m_folder.entry(file.path);
    if (entry.kind == RegistryFolder::Kind::Missing)
        return Finding({file.path, Integrity::Missing, file.sha256, {}});
    if (entry.kind != RegistryFolder::Kind::File)
        return Finding(unreadable(file, entryError(entry, file.path)));
    // Another size says that it is another file, without reading it.
    if (file.sizeBytes && *file.sizeBytes != entry.stamp.sizeBytes)
        return Finding(
            {file.path, Integrity::Damaged, QString::number(*file.sizeBytes), QString::number(entry.stamp.sizeBytes)});
    return file.sha256.isEmpty() ? Result<Finding>(Finding()) : hashFinding(file);
}

Result<Finding> ArtifactVerifier::hashFinding(const RecordedFile &file) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Status read = m_folder.readPieces(file.path, [&](const QByteArray &piece) {
        hash.addData(piece);
        m_read(piece.size());
        return !m_progress.cancelled();
    });
    if (m_progress.cancelled())
        return cancelledError();
    if (!read)
        return Finding(unreadable(file, read.error()));
    const QString actual = QString::fromLatin1(hash.result().toHex());
    if (actual == file.sha256)
        return Finding();
    return Finding({file.path, Integrity::Damaged, file.sha256, actual});
}

} // namespace slipway
