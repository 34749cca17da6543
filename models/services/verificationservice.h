#pragma once

#include "models/base/jobs.h"
#include "models/domain/integrity.h"

#include <QObject>

#include <memory>
#include <vector>

namespace slipway {

class Index;
class Ledger;

/// What verifying some versions found.
struct VerificationReport {
    struct Failure {
        QString id; ///< of the version
        IntegrityFinding finding;
    };
    int versions = 0;   ///< that were asked about and are still there
    int checked = 0;    ///< of these compared with what their registries recorded
    int sizeOnly = 0;   ///< of these as recorded as far as a size tells: no sum of some file was recorded
    int unrecorded = 0; ///< of these without anything to compare with
    int failedVersions = 0;
    QList<Failure> failed;    ///< each file that is not intact
    QList<Error> unreachable; ///< registries whose folders cannot be opened: nothing is known of their versions
    qint64 bytesRead = 0;
};

/// Reads artifacts again and compares them with the hashes and sizes that their registries recorded, as the last scan
/// read them. What was found is kept in the index until a version's files or its record change.
///
/// The synchronous functions may be called from any thread. Their progress counts versions, and bytes beside them. A
/// cancel keeps what was verified so far. Errors: Cancelled, those of the index.
class VerificationService final : public QObject
{
    Q_OBJECT

public:
    /// `jobs` must outlive this object.
    VerificationService(std::shared_ptr<Index> index, std::shared_ptr<Ledger> ledger, JobRunner &jobs);

    /// `rows` name versions as VersionBrowser does; those that are gone are left out.
    Result<VerificationReport> verify(const std::vector<quint32> &rows, Progress &progress);
    Result<VerificationReport> verifyAll(Progress &progress);

    /// The same in the background, as a job with a title; ended() follows, failed() on an error.
    Job *start(const std::vector<quint32> &rows);
    Job *startAll();

Q_SIGNALS:
    /// Versions were verified, by whichever function and on whichever thread: what shows them should be read again.
    /// Emitted on the thread of this object.
    void verified();
    /// What a background operation found.
    void ended(const slipway::VerificationReport &report);
    /// It failed (never after a cancel).
    void failed(const slipway::Error &error);

private:
    Job *run(const QString &title, std::function<Result<VerificationReport>(Progress &)> work);

    std::shared_ptr<Index> m_index;
    std::shared_ptr<Ledger> m_ledger;
    JobRunner &m_jobs;
};

} // namespace slipway
