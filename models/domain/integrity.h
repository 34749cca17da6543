#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace slipway {

struct ModelVersion;

/// Whether files are what their registry recorded of them: of one file, or of all of a version.
enum class Integrity {
    NotVerified, ///< not compared since the files or the record last changed
    Intact,      ///< its bytes are those of the SHA-256 sum
    SizeMatches, ///< it has the size that was recorded; no sum was, so that its bytes may be others
    Damaged,     ///< other bytes than were recorded
    Missing,
    Unreadable, ///< it is there, but not to be read: no permission, no regular file, outside of the registry
    Unrecorded  ///< the registry recorded neither hash nor size
};
/// "intact", "size_matches", "damaged", …, empty for NotVerified: of queries and of `--json`.
QString integrityName(Integrity integrity);
Integrity integrityOfName(const QString &name); ///< NotVerified for any other word

/// A file of a version and what its registry says that it is.
struct RecordedFile {
    QString path;   ///< relative to the registry
    QString sha256; ///< lower-case hex; empty = not recorded
    std::optional<qint64> sizeBytes{};
};
/// The model files of a version of which hash or size is recorded, those that are not there included.
QList<RecordedFile> recordedFiles(const ModelVersion &version);

/// What was wrong with one file: hashes as hex, or sizes in bytes where those differ already.
struct IntegrityFinding {
    QString file;
    Integrity outcome = Integrity::Damaged;
    QString expected;
    QString actual; ///< empty for a file that is missing; of one that is unreadable why, in English
};

/// The outcome of one comparison of a version.
struct Verification {
    Integrity outcome = Integrity::NotVerified; ///< the worst of its files
    qint64 checkedAtMs = 0;                     ///< UTC
    QList<IntegrityFinding> findings;           ///< of the files that are not intact
};

} // namespace slipway
