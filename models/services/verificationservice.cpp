#include "models/services/verificationservice.h"

#include "models/base/clock.h"
#include "models/services/artifactverifier.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/ledger.h"
#include "models/storage/registrytable.h"
#include "models/storage/tally.h"
#include "models/storage/verificationtable.h"

#include <QElapsedTimer>
#include <QHash>

namespace slipway {

namespace {

/// Verifies versions one after the other and writes what it found some at a time. It needs no lock against a scan:
/// what it writes holds for the state of a version that it was made with, and for no other.
class VerificationRun
{
public:
    VerificationRun(Database &database, const QList<RegisteredFolder> &registries, Progress &progress)
        : m_database(database), m_progress(progress)
    {
        for (const RegisteredFolder &registry : registries)
            m_paths.insert(registry.name, registry.path);
    }

    Result<VerificationReport> run(const std::vector<quint32> &rows)
    {
        m_sinceWrite.start();
        Status done;
        for (size_t i = 0; i < rows.size() && done; ++i) {
            m_progress.report(static_cast<qint64>(i), static_cast<qint64>(rows.size()), m_what);
            done = m_progress.cancelled() ? Status(cancelledError()) : verifyOne(rows[i]);
            if (done && m_sinceWrite.elapsed() > msPerWrite)
                done = write();
            if (isBusy(done))
                done = {}; // the next time
        }
        // What was read is kept, also after a cancel.
        Status written = write();
        while (isBusy(written) && !m_progress.cancelled())
            written = write();
        if (!done || !written)
            return done ? written.error() : done.error();
        m_progress.report(static_cast<qint64>(rows.size()), static_cast<qint64>(rows.size()), {});
        return std::move(m_report);
    }

private:
    static constexpr qint64 msPerWrite = 2000;

    Status verifyOne(quint32 row)
    {
        const auto target = VerificationTable(m_database).target(row);
        if (!target)
            return target.error();
        if (!*target)
            return {};
        m_what = (*target)->id;
        ++m_report.versions;
        if ((*target)->files.isEmpty()) {
            ++m_report.unrecorded;
            return {};
        }
        const RegistryFolder *folder = folderOf((*target)->registry);
        return folder ? compare(**target, *folder) : Status();
    }

    Status compare(const VerificationTarget &target, const RegistryFolder &folder)
    {
        const auto read = [this](qint64 bytes) {
            m_report.bytesRead += bytes;
            m_progress.reportBytes(m_report.bytesRead);
        };
        auto verification = ArtifactVerifier(folder, m_progress, read).verify(target.files);
        if (!verification)
            return verification.error();
        verification->checkedAtMs = SystemClock().nowMs();
        ++m_report.checked;
        m_report.sizeOnly += verification->outcome == Integrity::SizeMatches ? 1 : 0;
        m_report.failedVersions += verification->findings.isEmpty() ? 0 : 1;
        for (const IntegrityFinding &finding : std::as_const(verification->findings))
            m_report.failed.append({target.id, finding});
        m_found.append({target, *verification});
        return {};
    }

    /// Null when it cannot be opened, which is told once.
    const RegistryFolder *folderOf(const QString &registry)
    {
        auto known = m_folders.find(registry);
        if (known == m_folders.end()) {
            auto opened = RegistryFolder::open(m_paths.value(registry));
            if (!opened)
                m_report.unreachable.append(opened.error());
            known = m_folders.insert(registry, opened ? std::optional(*opened) : std::nullopt);
        }
        return *known ? &**known : nullptr;
    }

    /// A scan writes for longer than one waits.
    static bool isBusy(const Status &status) { return !status && status.error().code == ErrorCode::Conflict; }

    Status write()
    {
        m_sinceWrite.start();
        if (m_found.isEmpty())
            return {};
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        for (const auto &[target, verification] : std::as_const(m_found)) {
            if (const Status set = VerificationTable(m_database).set(target, verification); !set)
                return set;
        }
        m_found.clear();
        const Status counted = Tally(m_database).flush();
        return counted ? transaction->commit() : counted;
    }

    Database &m_database;
    Progress &m_progress;
    QHash<QString, QString> m_paths; ///< by registry
    QHash<QString, std::optional<RegistryFolder>> m_folders;
    QList<std::pair<VerificationTarget, Verification>> m_found; ///< not written yet
    QElapsedTimer m_sinceWrite;
    QString m_what;
    VerificationReport m_report;
};

} // namespace

VerificationService::VerificationService(std::shared_ptr<Index> index, std::shared_ptr<Ledger> ledger, JobRunner &jobs)
    : m_index(std::move(index)), m_ledger(std::move(ledger)), m_jobs(jobs)
{
}

Result<VerificationReport> VerificationService::verify(const std::vector<quint32> &rows, Progress &progress)
{
    const auto database = m_index->here();
    const auto ledger = m_ledger->here();
    if (!database || !ledger)
        return database ? ledger.error() : database.error();
    const auto registries = RegistryTable(**ledger).list();
    if (!registries)
        return registries.error();
    auto report = VerificationRun(**database, *registries, progress).run(rows);
    QMetaObject::invokeMethod(this, &VerificationService::verified, Qt::QueuedConnection);
    return report;
}

Result<VerificationReport> VerificationService::verifyAll(Progress &progress)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const auto rows = IndexedVersionTable(**database).allRows();
    return rows ? verify(*rows, progress) : rows.error();
}

Job *VerificationService::start(const std::vector<quint32> &rows)
{
    return run(tr("Verifying %n versions", nullptr, static_cast<int>(rows.size())),
               [this, rows](Progress &progress) { return verify(rows, progress); });
}

Job *VerificationService::startAll()
{
    return run(tr("Verifying all artifacts"), [this](Progress &progress) { return verifyAll(progress); });
}

Job *VerificationService::run(const QString &title, std::function<Result<VerificationReport>(Progress &)> work)
{
    return m_jobs.run<VerificationReport>(title, this, std::move(work),
                                          [this](const Result<VerificationReport> &report) {
                                              if (report.ok())
                                                  Q_EMIT ended(*report);
                                              else if (report.error().code != ErrorCode::Cancelled)
                                                  Q_EMIT failed(report.error());
                                          });
}

} // namespace slipway
