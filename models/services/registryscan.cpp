#include "models/services/registryscan.h"

#include "models/base/ids.h"
#include "models/storage/filetable.h"
#include "models/storage/problemtable.h"
#include "models/storage/scantable.h"
#include "models/storage/versionrecords.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace slipway {

Result<ScanReport> RegistryScan::run(bool full, qint64 nowMs)
{
    QElapsedTimer timer;
    timer.start();
    auto folder = RegistryFolder::open(m_registry.path);
    if (!folder) {
        return makeError(
            folder.error().code,
            QT_TRANSLATE_NOOP("Core", "The folder of %1 cannot be read: %2 The versions read before are still listed."),
            {m_registry.name, folder.error().text()}, folder.error().detail);
    }
    const auto source = sourceFor(*folder, m_registry.layout);
    if (!source)
        return source.error();
    auto reading = (*source)->open(std::move(folder).value(), m_progress);
    if (!reading)
        return reading.error();
    m_reading = std::move(reading).value();
    if (const Status loaded = loadPresent(); !loaded)
        return loaded.error();

    if (full || !isUnchanged()) {
        Status read = readAll(m_reading->candidates(), full);
        if (read)
            read = readAll(m_reading->remainder(), full);
        if (read)
            read = removeGone();
        // What is whole is kept, also after a cancel.
        const Status committed = commitBatch();
        if (!read)
            return read.error();
        if (!committed)
            return committed.error();
    }
    if (const Status written = writeShared(full, nowMs); !written)
        return written.error();
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return finished();
}

Status RegistryScan::loadPresent()
{
    const auto versions = IndexedVersionTable(m_index).indexed(m_registry.name);
    if (!versions)
        return versions.error();
    const auto files = FileTable(m_index).all(m_registry.name);
    if (!files)
        return files.error();
    for (const IndexedVersion &version : *versions)
        m_present.insert(version.sourceKey, {version, files->value(version.row)});
    m_sharedBefore = files->value(0);
    return {};
}

bool RegistryScan::isUnchanged() const
{
    if (m_reading->sharedFiles() != m_sharedBefore)
        return false;
    QSet<QString> seen;
    for (const Candidate &candidate : m_reading->candidates()) {
        const auto present = m_present.constFind(candidate.key);
        if (present == m_present.constEnd() || present->files != candidate.files)
            return false;
        seen.insert(candidate.key);
    }
    // What only a shared file knows is no candidate yet; it did not change, because the shared files did not.
    return std::all_of(m_present.keyBegin(), m_present.keyEnd(),
                       [&](const QString &key) { return seen.contains(key) || m_reading->isRemainder(key); });
}

bool RegistryScan::isStillRight(const Candidate &candidate)
{
    const auto present = m_present.constFind(candidate.key);
    if (present == m_present.constEnd() || present->files != candidate.files)
        return false;
    const IndexedVersion &version = present->version;
    return m_reading->context(candidate, {version.model, version.semver, version.createdAtMs}) == version.context;
}

Status RegistryScan::readAll(const QList<Candidate> &candidates, bool full)
{
    const qint64 total = m_done + candidates.size();
    for (const Candidate &candidate : candidates) {
        if (m_progress.cancelled())
            return cancelledError();
        m_progress.report(m_done, total, candidate.key);
        if (full || !isStillRight(candidate)) {
            if (const Status read = readOne(candidate); !read)
                return read;
        }
        m_present.remove(candidate.key);
        ++m_done;
    }
    m_progress.report(m_done, total, {});
    return {};
}

Status RegistryScan::readOne(const Candidate &candidate)
{
    constexpr int versionsPerTransaction = 200;
    SourceVersion read = m_reading->readWhole(candidate);
    VersionSummary &summary = read.version.summary;
    summary.registry = m_registry.name;
    summary.id = versionId(summary.registry, summary.model, summary.version);
    completeSummary(read.version);

    if (!m_transaction) {
        auto begun = Transaction::begin(m_index);
        if (!begun)
            return begun.error();
        m_transaction.emplace(std::move(begun).value());
    }
    const auto present = m_present.constFind(candidate.key);
    if (present == m_present.constEnd()) {
        ++m_report.added;
    } else {
        // A full scan also reads what did not change.
        if (present->files != candidate.files || present->version.context != read.context)
            ++m_report.changed;
        if (const Status removed = IndexedVersionTable(m_index).remove(present->version.row); !removed)
            return removed;
    }
    if (const Status added = VersionRecords(m_index).add(read.version, candidate.key, read.context, candidate.files);
        !added) {
        m_transaction.reset(); // not the half of a version
        return added;
    }
    return ++m_inTransaction < versionsPerTransaction ? Status() : commitBatch();
}

Status RegistryScan::removeGone()
{
    for (const Present &gone : std::as_const(m_present)) {
        if (const Status removed = IndexedVersionTable(m_index).remove(gone.version.row); !removed)
            return removed;
        ++m_report.removed;
    }
    return {};
}

Status RegistryScan::commitBatch()
{
    if (!m_transaction)
        return {};
    Status committed = m_transaction->commit();
    m_transaction.reset();
    m_inTransaction = 0;
    return committed;
}

Status RegistryScan::writeShared(bool full, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    if (full || m_reading->sharedFiles() != m_sharedBefore
        || m_report.added + m_report.changed + m_report.removed > 0) {
        FileTable files(m_index);
        ProblemTable problems(m_index);
        Status written = files.removeShared(m_registry.name);
        if (written)
            written = files.add(m_registry.name, std::nullopt, m_reading->sharedFiles());
        if (written)
            written = problems.removeOfRegistry(m_registry.name);
        if (written)
            written = problems.add(m_registry.name, std::nullopt, m_reading->problems());
        if (!written)
            return written;
    }
    if (const Status set = ScanTable(m_index).set(m_registry.name, nowMs); !set)
        return set;
    return transaction->commit();
}

Result<ScanReport> RegistryScan::finished()
{
    const auto counts = IndexedVersionTable(m_index).countsByRegistry();
    if (!counts)
        return counts.error();
    for (const IndexedVersionTable::Counts &count : *counts) {
        if (count.registry == m_registry.name)
            m_report.versions = count.versions;
    }
    const auto problems = ProblemTable(m_index).count(m_registry.name);
    if (!problems)
        return problems.error();
    m_report.problems = static_cast<int>(*problems);
    m_report.filesRead = m_reading->folder().filesRead();
    m_report.bytesRead = m_reading->folder().bytesRead();
    return m_report;
}

} // namespace slipway
