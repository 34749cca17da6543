#include "models/services/registeredfolders.h"

#include "models/base/person.h"
#include "models/services/registryscan.h"
#include "models/storage/activitytable.h"
#include "models/storage/filelock.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/ledger.h"
#include "models/storage/problemtable.h"
#include "models/storage/scantable.h"
#include "models/storage/tally.h"
#include "models/storage/verificationtable.h"
#include "models/storage/versionrecords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {

namespace {

/// Where the pipeline writes its models, in the data folder.
const QString samples = QStringLiteral("/samples");

bool isWithin(const QString &place, const QString &folder)
{
    return place == folder || place.startsWith(folder + QLatin1Char('/'));
}

} // namespace

RegisteredFolders::RegisteredFolders(const QString &dataFolder, std::shared_ptr<Index> index,
                                     std::shared_ptr<Ledger> ledger)
    : m_dataFolder(QFileInfo(dataFolder).canonicalFilePath()), m_index(std::move(index)), m_ledger(std::move(ledger))
{
}

Status RegisteredFolders::checkPlace(const QString &path) const
{
    if (path.isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The path is empty. Name the folder of a registry."));
    const QString place = QFileInfo(path).canonicalFilePath();
    for (const QString &kernels : {QStringLiteral("/proc"), QStringLiteral("/sys"), QStringLiteral("/dev")}) {
        if (isWithin(place, kernels))
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 belongs to the system (%2) and holds no files that could be "
                                                       "a registry."),
                             {path, kernels});
    }
    if (isWithin(place, m_dataFolder) && !isWithin(place, m_dataFolder + samples))
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 is where Slipway keeps its own data, which is no registry."),
                         {path});
    return {};
}

Status RegisteredFolders::note(const QString &what, const QString &registry, const QString &path)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    const QByteArray detail = QJsonDocument(QJsonObject{{QStringLiteral("path"), path}}).toJson(QJsonDocument::Compact);
    return ActivityTable(**database).add({m_clock.nowMs(), currentPerson(), what, registry, detail});
}

/// Some versions at a time: what one transaction writes stays small, and a cancel waits for no more than that.
Status RegisteredFolders::removeVersions(Database &contents, const QString &name, Progress &progress)
{
    constexpr int atATime = 2000;
    const auto total = IndexedVersionTable(contents).count({"v.registry = ?", {name}});
    if (!total)
        return total.error();
    qint64 done = 0;
    for (;;) {
        auto transaction = Transaction::begin(contents);
        if (!transaction)
            return transaction.error();
        VersionRecords records(contents);
        const auto removed = records.removeSome(name, atATime);
        if (!removed)
            return removed.error();
        done += *removed;
        const bool isLast = *removed < atATime || progress.cancelled();
        Status written = isLast ? records.recount() : Status();
        // Whatever is left is read again by the next scan.
        if (written)
            written = ScanTable(contents).remove(name);
        if (written)
            written = transaction->commit();
        if (!written || *removed < atATime)
            return written;
        if (isLast)
            return cancelledError();
        progress.report(done, *total, {});
    }
}

Status RegisteredFolders::forget(const QString &name, Progress &progress)
{
    const auto kept = m_ledger->here();
    const auto contents = m_index->here();
    if (!kept || !contents)
        return kept ? contents.error() : kept.error();
    const auto lock = FileLock::acquire(m_index->lockPath(), progress);
    if (!lock)
        return lock.error();
    if (const Status removed = removeVersions(**contents, name, progress); !removed)
        return removed;
    auto transaction = Transaction::begin(**contents);
    if (!transaction)
        return transaction.error();
    Status removed = ProblemTable(**contents).removeOfRegistry(name);
    if (removed)
        removed = VerificationTable(**contents).removeOfRegistry(name);
    if (removed)
        removed = transaction->commit();
    return removed ? RegistryTable(**kept).remove(name) : removed;
}

Result<ScanReport> RegisteredFolders::scan(const RegisteredFolder &registry, bool full, Progress &progress)
{
    const auto lock = FileLock::acquire(m_index->lockPath(), progress);
    if (!lock)
        return lock.error();
    const auto database = m_index->here();
    const auto ledger = m_ledger->here();
    if (!database || !ledger)
        return database ? ledger.error() : database.error();
    const auto all = RegistryTable(**ledger).list();
    if (!all)
        return all.error();
    auto report = RegistryScan(**database, registry, *all, progress).run(full, m_clock.nowMs());
    const bool isNew = report && report->added + report->changed + report->removed > 0;
    for (const RegisteredFolder &other : isNew ? *all : QList<RegisteredFolder>()) {
        // Which of its files belong to no version may be another answer now; why it cannot be read is noted.
        if (other.path == registry.path && other.name != registry.name)
            static_cast<void>(RegistryScan(**database, other, *all, progress).run(false, m_clock.nowMs()));
    }
    return report;
}

Status RegisteredFolders::renew(QList<std::pair<RegistryInfo, ScanReport>> &added, Progress &progress)
{
    QHash<QString, int> registriesAt;
    for (const auto &[info, report] : std::as_const(added))
        ++registriesAt[info.path];
    for (auto &[info, report] : added) {
        if (registriesAt.value(info.path) == 1 || report.unread)
            continue;
        const RegisteredFolder registry{info.name, info.path, info.layout, 0};
        const auto now = scan(registry, false, progress);
        const auto known = now ? describe(registry) : now.error();
        if (!known)
            return known.error();
        report.added -= report.unregistered - now->unregistered;
        report.unregistered = now->unregistered;
        report.problems = now->problems;
        info = *known;
    }
    return {};
}

Result<bool> RegisteredFolders::isLocked(const QString &name, Progress &progress)
{
    const auto ledger = m_ledger->here();
    const auto registry = ledger ? RegistryTable(**ledger).find(name) : ledger.error();
    if (!registry)
        return registry.error();
    auto folder = RegistryFolder::open(registry->path);
    const auto source = folder ? sourceFor(*folder, registry->layout) : folder.error();
    if (!source)
        return false; // a scan says why
    const auto opened = (*source)->open(std::move(folder).value(), progress);
    return !opened && opened.error().code == ErrorCode::Conflict;
}

Result<RegistryInfo> RegisteredFolders::describe(const RegisteredFolder &registry)
{
    const auto database = m_index->here();
    if (!database)
        return database.error();
    const auto counts = Tally(**database).uses(Tally::Kind::Items);
    const auto withProblems = Tally(**database).uses(Tally::Kind::ItemsWithProblems);
    const auto times = ScanTable(**database).all();
    const auto problems = ProblemTable(**database).ofRegistry(registry.name);
    if (!counts || !withProblems || !times || !problems)
        return !counts         ? counts.error()
               : !withProblems ? withProblems.error()
               : !times        ? times.error()
                               : problems.error();
    const auto others = IndexedVersionTable(**database).countOthers({"v.registry = ?", {registry.name}});
    if (!others)
        return others.error();
    RegistryInfo info{registry.name, registry.path, registry.layout, 0, int(others->runs), int(others->unregistered), 0,
                      std::nullopt,  *problems};
    const auto ofRegistry = [&](const QList<Tally::Uses> &all) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == registry.name; });
        return found == all.end() ? 0 : static_cast<int>(found->uses);
    };
    info.versions = std::max(0, ofRegistry(*counts) - info.runs - info.unregistered);
    info.problems = ofRegistry(*withProblems);
    if (times->contains(registry.name))
        info.scannedAtMs = times->value(registry.name);
    return info;
}

} // namespace slipway
