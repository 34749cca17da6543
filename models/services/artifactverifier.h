#pragma once

#include "models/base/progress.h"
#include "models/domain/integrity.h"
#include "models/sources/registryfolder.h"

#include <functional>

namespace slipway {

/// Compares files of a registry with what the registry recorded of them. Files are read in pieces, whatever their size;
/// nothing but a regular file inside the registry is opened.
class ArtifactVerifier
{
public:
    /// `read` is told of every piece, in bytes.
    ArtifactVerifier(const RegistryFolder &folder, Progress &progress, std::function<void(qint64)> read)
        : m_folder(folder), m_progress(progress), m_read(std::move(read))
    {
    }

    /// Cancelled; whatever else goes wrong is in the outcome. The time is the caller's to fill in.
    Result<Verification> verify(const QList<RecordedFile> &files) const;

private:
    /// None when the file is intact.
    Result<std::optional<IntegrityFinding>> finding(const RecordedFile &file) const;
    Result<std::optional<IntegrityFinding>> hashFinding(const RecordedFile &file) const;

    const RegistryFolder &m_folder;
    Progress &m_progress;
    std::function<void(qint64)> m_read;
};

} // namespace slipway
