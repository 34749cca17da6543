#include "models/services/registryscan.h"

#include "models/base/ids.h"
#include "models/base/inparallel.h"
#include "models/sources/versionfiles.h"
#include "models/storage/problemtable.h"
#include "models/storage/scantable.h"
#include "models/storage/secondaryindexes.h"
#include "models/storage/verificationtable.h"

#include <algorithm>
#include <malloc.h>
#include <thread>

namespace slipway {

namespace {

/// Whether to read it needs so much memory that several at once might need too much: a file of JSON takes a multiple
/// of its size. Of model files only the ends are read.
bool isLarge(const Candidate &candidate)
{
    constexpr qint64 largeBytes = 2 * 1024 * 1024;
    qint64 bytes = 0;
    for (const FileStamp &file : candidate.files)
        bytes += isModelFile(file.path) ? 0 : file.sizeBytes;
    return bytes > largeBytes;
}

/// What is read on many threads is freed on one, where glibc merges its fast bins over and over: without them a scan
/// takes a sixth less of the processors.
void turnOffFastBins()
{
    static const int turnedOff = ::mallopt(M_MXFAST, 0);
    Q_UNUSED(turnedOff);
}

/// Copies what was committed from the log into the file, on a connection and a thread of its own, until it is
/// destroyed: else the next small change would wait for it. What it does not reach stays in the log.
class CheckpointBeside
{
public:
    explicit CheckpointBeside(const QString &path)
        : m_thread([path] {
              if (const auto database = Database::open(path, Durability::Normal))
                  static_cast<void>((*database)->execute("PRAGMA wal_checkpoint(PASSIVE)"));
          })
    {
    }
    ~CheckpointBeside() { m_thread.join(); }
    CheckpointBeside(const CheckpointBeside &) = delete;
    CheckpointBeside &operator=(const CheckpointBeside &) = delete;

private:
    std::thread m_thread;
};

} // namespace

Result<ScanReport> RegistryScan::run(bool full, qint64 nowMs)
{
    Result<ScanReport> report = read(full, nowMs);
    if (!report && report.error().code != ErrorCode::Cancelled)
        static_cast<void>(noteFailure(report.error())); // the caller is told of the first error
    return report;
}

Status RegistryScan::noteFailure(const Error &error)
{
    m_transaction.reset();
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    Status written = ScanTable(m_index).forgetStamps(m_registry.name);
    if (written)
        written = ProblemTable(m_index).removeOfRegistry(m_registry.name);
    if (written)
        written =
            ProblemTable(m_index).add(m_registry.name, std::nullopt, {{QStringLiteral("unreadable"), {}, {}, error}});
    return written ? transaction->commit() : written;
}

Result<ScanReport> RegistryScan::read(bool full, qint64 nowMs)
{
    turnOffFastBins();
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

    if (const Status written = writeWhatChanged(full, nowMs); !written)
        return written.error();
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return finished();
}

Status RegistryScan::writeWhatChanged(bool full, qint64 nowMs)
{
    // The pages of a batch, and what is sorted for an index, in memory.
    constexpr auto muchRoom = "PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 8000";
    constexpr auto roomAsBefore =
        "PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 1000; PRAGMA foreign_keys = ON; PRAGMA shrink_memory";
    const auto unchanged = isUnchanged();
    if (!unchanged)
        return unchanged.error();
    const bool changed = full || !*unchanged;
    Status written = changed ? m_index.execute(muchRoom) : Status();
    if (written && changed)
        written = readWhatChanged(full);
    if (written) {
        // Also when nothing changed: an earlier scan may have ended in the middle of it.
        const CancelledWith cancelled(m_index, m_progress);
        std::optional<CheckpointBeside> checkpoint;
        if (m_isBulk)
            checkpoint.emplace(m_index.path());
        written = SecondaryIndexes::ensure(m_index);
    }
    if (written)
        written = writeShared(full, nowMs);
    const Status restored = changed ? m_index.execute(roomAsBefore) : Status();
    return written ? restored : written;
}

Status RegistryScan::loadPresent()
{
    const auto versions = IndexedVersionTable(m_index).indexed(m_registry.name);
    if (!versions)
        return versions.error();
    const auto shared = ScanTable(m_index).stamps(m_registry.name);
    if (!shared)
        return shared.error();
    m_present.reserve(versions->size());
    for (const IndexedVersion &version : *versions)
        m_present.insert(version.sourceKey, version);
    m_sharedBefore = *shared;
    return {};
}

Result<bool> RegistryScan::isUnchanged()
{
    if (stampsDigest(m_reading->sharedFiles()) != m_sharedBefore)
        return false;
    if (const auto taken = m_neighbours.haveAnyOfOurs(); !taken || *taken)
        return taken ? Result<bool>(false) : taken;
    qsizetype seen = 0;
    for (const Candidate &candidate : m_reading->candidates()) {
        const auto present = m_present.constFind(candidate.key);
        if (present == m_present.constEnd()) {
            const auto theirs = isModelFile(candidate.key) ? m_neighbours.have(candidate.key) : Result<bool>(false);
            if (!theirs || !*theirs)
                return theirs;
            continue; // left to a neighbour by the last scan
        }
        if (present->stamps != stampsDigest(candidate.files))
            return false;
        ++seen;
    }
    // What only a shared file knows is no candidate yet; it did not change, because the shared files did not.
    return seen == m_present.size()
           || seen == std::count_if(m_present.keyBegin(), m_present.keyEnd(), [&](const QString &key) {
                  return !m_reading->isRemainder(key);
              });
}

Status RegistryScan::prepareFor(const QList<Candidate> &candidates)
{
    constexpr qsizetype many = 5000;
    if (!m_present.isEmpty() || candidates.size() < many)
        return {};
    m_isBulk = true;
    // Nothing is there that could refer to what is not, and all that is written refers to the version before it.
    const Status unchecked = m_index.execute("PRAGMA foreign_keys = OFF");
    return unchecked ? SecondaryIndexes::drop(m_index) : unchecked;
}

Status RegistryScan::readWhatChanged(bool full)
{
    Status read = prepareFor(m_reading->candidates());
    if (read)
        read = readAll(m_reading->candidates(), full);
    const QList<Candidate> remainder = read ? m_reading->remainder() : QList<Candidate>();
    if (read)
        read = m_reading->state();
    if (read)
        read = prepareFor(remainder);
    if (read)
        read = readAll(remainder, full);
    if (read)
        read = removeGone();
    // What is whole is kept, also after a cancel.
    const Status written = commitBatch();
    return read ? written : read;
}

Status RegistryScan::readAll(const QList<Candidate> &candidates, bool full)
{
    const qint64 total = m_done + candidates.size();
    enum class Reading { None, Ahead, Alone };
    std::vector<Reading> readings;
    readings.reserve(static_cast<size_t>(candidates.size()));
    for (const Candidate &candidate : candidates) {
        const auto present = m_present.constFind(candidate.key);
        const bool same = present != m_present.constEnd() && present->stamps == stampsDigest(candidate.files);
        readings.push_back(!full && same ? Reading::None : isLarge(candidate) ? Reading::Alone : Reading::Ahead);
    }
    using Read = std::optional<SourceVersion>;
    const auto make = [&](size_t i) -> Read {
        const Candidate &candidate = candidates[static_cast<qsizetype>(i)];
        return readings[i] == Reading::Ahead ? Read(m_reading->read(candidate)) : std::nullopt;
    };
    const auto take = [&](size_t i, Read &read) -> Status {
        const Candidate &candidate = candidates[static_cast<qsizetype>(i)];
        if (m_progress.cancelled())
            return cancelledError();
        m_progress.report(m_done, total, candidate.key);
        m_progress.reportBytes(m_reading->folder().bytesRead());
        if (readings[i] == Reading::Alone)
            read = m_reading->read(candidate);
        if (const Status taken = takeOne(candidate, read); !taken)
            return taken;
        m_present.remove(candidate.key);
        ++m_done;
        return {};
    };
    constexpr size_t atATime = 8;
    constexpr size_t ahead = 16;
    const auto count = static_cast<size_t>(candidates.size());
    Status read;
    if (candidates.isEmpty() || !m_reading->isRemainder(candidates.first().key)) {
        read = InParallel<Read>::run(count, fileThreads(), atATime, make, take, ahead);
    } else {
        for (size_t i = 0; i < count && read; ++i) { // nothing of theirs is to be read beforehand
            Read listed = readings[i] == Reading::None ? std::nullopt : Read(SourceVersion());
            read = take(i, listed);
        }
    }
    m_progress.report(m_done, total, {});
    return read;
}

Status RegistryScan::takeOne(const Candidate &candidate, std::optional<SourceVersion> &read)
{
    if (!read) {
        const auto version = m_present.constFind(candidate.key);
        const bool isThere = version != m_present.constEnd(); // not when another took its id
        const QByteArray context =
            isThere ? m_reading->context(candidate, {version->model, version->semver, version->createdAtMs})
                    : QByteArray();
        if (const Status state = m_reading->state(); !state)
            return state;
        const auto theirs = m_neighbours.haveOurs(candidate.key);
        if (!theirs)
            return theirs.error();
        if (isThere && context == version->context)
            return *theirs ? leaveToNeighbour(candidate) : Status();
        read = m_reading->isRemainder(candidate.key) ? SourceVersion() : m_reading->read(candidate);
    }
    m_reading->join(candidate, *read);
    if (const Status state = m_reading->state(); !state)
        return state;
    return writeOwn(candidate, *read);
}

Status RegistryScan::writeOwn(const Candidate &candidate, SourceVersion &read)
{
    if (read.version.summary.kind == VersionKind::Unregistered) {
        const auto theirs = m_neighbours.have(candidate.key);
        if (!theirs)
            return theirs.error();
        if (*theirs)
            return leaveToNeighbour(candidate);
    }
    return write(candidate, read);
}

Status RegistryScan::leaveToNeighbour(const Candidate &candidate)
{
    const auto present = m_present.constFind(candidate.key);
    if (present == m_present.constEnd())
        return {};
    if (const Status begun = beginBatch(); !begun)
        return begun;
    ++m_report.removed;
    return m_records->remove(present->row);
}

Status RegistryScan::write(const Candidate &candidate, SourceVersion &read)
{
    constexpr int versionsPerTransaction = 5000;
    constexpr qint64 msPerTransaction = 1000; // so that they are seen soon
    VersionSummary &summary = read.version.summary;
    summary.registry = m_registry.name;
    summary.id = versionId(summary.registry, summary.model, summary.version);
    completeSummary(read.version);

    if (const Status begun = beginBatch(); !begun)
        return begun;
    const auto present = m_present.constFind(candidate.key);
    Status written;
    if (present == m_present.constEnd()) {
        ++m_report.added;
    } else {
        // A full scan also reads what did not change.
        if (present->stamps != stampsDigest(candidate.files) || present->context != read.context)
            ++m_report.changed;
        written = m_records->remove(present->row);
    }
    if (written)
        written = m_records->add(read.version, candidate.key, read.context, candidate.files);
    while (!written && written.error().code == ErrorCode::Conflict) {
        written = settleId(candidate, read.version);
        if (written)
            written = m_records->add(read.version, candidate.key, read.context, candidate.files);
    }
    if (!written) {
        m_transaction.reset(); // not the half of a version
        return written;
    }
    ++m_inTransaction;
    return m_inTransaction < versionsPerTransaction && m_sinceBegin.elapsed() < msPerTransaction ? Status()
                                                                                                 : commitBatch();
}

Status RegistryScan::settleId(const Candidate &candidate, ModelVersion &version)
{
    const auto holder = IndexedVersionTable(m_index).holderOf(version.summary.id);
    if (!holder)
        return holder.error();
    if (m_present.remove(holder->second)) {
        // It was another candidate's at the last scan; what that one is now will be read.
        if (m_present.contains(candidate.key)) {
            ++m_report.removed;
        } else { // the version goes on, in another place
            --m_report.added;
            ++m_report.changed;
        }
        return m_records->remove(holder->first);
    }
    VersionSummary &summary = version.summary;
    const QString wish = summary.version;
    summary.version += QStringLiteral(" (2)");
    summary.id = versionId(summary.registry, summary.model, summary.version);
    version.problems.append({QStringLiteral("conflict"),
                             candidate.key,
                             {},
                             makeError(ErrorCode::Corrupt,
                                       QT_TRANSLATE_NOOP("Core", "%1 and %2 are both %3 of %4; this one is shown as "
                                                                 "%5. Rename one of them."),
                                       {holder->second, candidate.key, wish, summary.model, summary.version})});
    ++summary.problemCount;
    return {};
}

Status RegistryScan::removeGone()
{
    if (m_present.isEmpty())
        return {};
    if (const Status begun = beginBatch(); !begun)
        return begun;
    for (const IndexedVersion &gone : std::as_const(m_present)) {
        if (const Status removed = m_records->remove(gone.row); !removed)
            return removed;
        ++m_report.removed;
    }
    return {};
}

Status RegistryScan::beginBatch()
{
    if (m_transaction)
        return {};
    auto begun = Transaction::begin(m_index);
    if (!begun)
        return begun.error();
    m_transaction.emplace(std::move(begun).value());
    m_records.emplace(m_index);
    m_sinceBegin.start();
    return {};
}

Status RegistryScan::commitBatch()
{
    if (!m_transaction)
        return {};
    Status committed = m_records->flush();
    if (committed)
        committed = m_transaction->commit();
    m_transaction.reset();
    m_inTransaction = 0;
    return committed;
}

Status RegistryScan::writeShared(bool full, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    const qint64 shared = stampsDigest(m_reading->sharedFiles());
    if (full || shared != m_sharedBefore || m_report.added + m_report.changed + m_report.removed > 0) {
        ProblemTable problems(m_index);
        Status written = problems.removeOfRegistry(m_registry.name);
        if (written)
            written = problems.add(m_registry.name, std::nullopt, m_reading->problems());
        if (written)
            written = VerificationTable(m_index).removeOutdated(m_registry.name);
        if (!written)
            return written;
    }
    if (const Status set = ScanTable(m_index).set(m_registry.name, nowMs, shared); !set)
        return set;
    return transaction->commit();
}

Result<ScanReport> RegistryScan::finished()
{
    const auto counts = Tally(m_index).uses(Tally::Kind::Items);
    if (!counts)
        return counts.error();
    for (const Tally::Uses &count : *counts) {
        if (count.name == m_registry.name)
            m_report.versions = static_cast<int>(count.uses);
    }
    const auto others = IndexedVersionTable(m_index).countOthers({"v.registry = ?", {m_registry.name}});
    if (!others)
        return others.error();
    m_report.runs = static_cast<int>(others->runs);
    m_report.unregistered = static_cast<int>(others->unregistered);
    m_report.versions -= static_cast<int>(others->sum());
    const auto problems = ProblemTable(m_index).count(m_registry.name);
    if (!problems)
        return problems.error();
    m_report.problems = static_cast<int>(*problems);
    m_report.filesRead = m_reading->folder().filesRead();
    m_report.bytesRead = m_reading->folder().bytesRead();
    return m_report;
}

} // namespace slipway
