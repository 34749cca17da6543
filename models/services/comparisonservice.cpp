#include "models/services/comparisonservice.h"

#include "models/base/clock.h"
#include "models/services/registryservice.h"
#include "models/storage/comparisontable.h"
#include "models/storage/ledger.h"

#include <QSet>

namespace slipway {

namespace {

constexpr qsizetype longestName = 100;

Result<int> checkedBaseline(const ComparisonRequest &request)
{
    if (request.versions.isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "There is nothing to compare. Name two versions or more."));
    if (request.versions.size() > ComparisonService::mostCompared) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 versions cannot be compared at once. Choose at most %2."),
                         {QString::number(request.versions.size()), QString::number(ComparisonService::mostCompared)});
    }
    QSet<QString> seen;
    for (const QString &id : request.versions) {
        if (seen.contains(id))
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 is named twice. A version is compared with others."), {id});
        seen.insert(id);
    }
    const auto baseline = request.baseline.isEmpty() ? 0 : request.versions.indexOf(request.baseline);
    if (baseline < 0) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The baseline %1 is none of the versions that are compared."),
                         {request.baseline});
    }
    return static_cast<int>(baseline);
}

} // namespace

Result<std::unique_ptr<ComparisonService>> ComparisonService::open(const QString &dataFolder,
                                                                   RegistryService &registries)
{
    auto ledger = Ledger::open(dataFolder);
    if (!ledger)
        return ledger.error();
    return std::unique_ptr<ComparisonService>(new ComparisonService(*ledger, registries));
}

ComparisonService::ComparisonService(std::shared_ptr<Ledger> ledger, RegistryService &registries)
    : m_ledger(std::move(ledger)), m_registries(registries)
{
}

ComparisonService::~ComparisonService() = default;

Result<ComparedVersions> ComparisonService::compare(const ComparisonRequest &request, Progress &progress)
{
    const auto baseline = checkedBaseline(request);
    if (!baseline)
        return baseline.error();
    const auto chosen = directions();
    if (!chosen)
        return chosen.error();
    ComparedVersions compared;
    compared.directions = *chosen;
    for (const QString &id : request.versions) {
        if (progress.cancelled())
            return makeError(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Core", "The comparison was stopped."));
        progress.report(compared.versions.size(), request.versions.size(), id);
        auto version = m_registries.version(id);
        if (!version)
            return version.error();
        compared.versions.append(std::move(version).value());
    }
    compared.comparison = comparisonOf(compared.versions, *baseline, *chosen);
    return compared;
}

Result<MetricDirections> ComparisonService::directions()
{
    const auto database = m_ledger->here();
    return database ? ComparisonTable(**database).directions() : Result<MetricDirections>(database.error());
}

Status ComparisonService::setDirection(const QString &metric, Direction better)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    Status set = ComparisonTable(**database).setDirection(metric, better);
    if (set)
        announce();
    return set;
}

Result<QList<SavedComparison>> ComparisonService::saved()
{
    const auto database = m_ledger->here();
    return database ? ComparisonTable(**database).list() : Result<QList<SavedComparison>>(database.error());
}

Status ComparisonService::save(const SavedComparison &comparison)
{
    SavedComparison written = comparison;
    written.name = comparison.name.simplified();
    if (written.name.isEmpty() || written.name.size() > longestName) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "A comparison cannot be saved under “%1”. Use up to 100 letters."),
                         {comparison.name});
    }
    written.savedAtMs = SystemClock().nowMs();
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    Status saved = ComparisonTable(**database).save(written);
    if (saved)
        announce();
    return saved;
}

Status ComparisonService::remove(const QString &name)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    Status removed = ComparisonTable(**database).remove(name);
    if (removed)
        announce();
    return removed;
}

void ComparisonService::announce()
{
    QMetaObject::invokeMethod(this, &ComparisonService::comparisonsChanged, Qt::QueuedConnection);
}

} // namespace slipway
