#pragma once

#include "models/base/clock.h"
#include "models/domain/experimentdata.h"
#include "models/domain/querylog.h"
#include "models/services/experimentservice.h"
#include "models/storage/experimenttable.h"
#include "models/storage/ledger.h"

#include <QHash>

#include <functional>
#include <memory>

namespace slipway {

/// Where the arms of a log find their names.
struct VersionNames {
    /// The versions by what an arm may call them: the version's own name, its id, its semantic version where one
    /// version has it.
    std::function<Result<QHash<QString, NamedVersion>>()> byVersion;
    /// The id of what a person wrote; NotFound or Conflict as RegistryService::resolve().
    std::function<Result<QString>(const QString &)> resolve;
};

/// What ExperimentService does, without its signals and jobs. Any thread, blocking; calls may overlap.
class ExperimentCore
{
public:
    /// `clock` must outlive this object.
    static Result<std::unique_ptr<ExperimentCore>> open(const QString &dataFolder, VersionNames names,
                                                        const Clock &clock);

    Result<LogPreview> preview(const QString &file, const std::optional<LogMapping> &mapping);
    Result<ExperimentAnalysis> import(const ImportRequest &request, Progress &progress);
    Result<qint64> update(const QString &name, Progress &progress);
    Result<FollowedLog> follow(const QString &name, Progress &progress);
    Result<ExperimentPlan> plan(const PlanRequest &request, Progress &progress);
    Result<QList<ExperimentSummary>> list();
    Result<ExperimentRecord> record(const QString &name);
    Result<ExperimentAnalysis> analyse(const QString &name, Progress &progress);
    Status remove(const QString &name);

private:
    struct Imported;

    ExperimentCore(std::shared_ptr<Ledger> ledger, QString folder, VersionNames names, const Clock &clock);
    Result<Imported> readInputs(ImportRequest &request, Progress &progress);
    Result<Imported> readRows(ImportRequest &request, Progress &progress);
    Result<ImportRequest> settleControl(ImportRequest request, const QStringList &arms) const;
    Result<std::optional<ExperimentRecord>> plannedRecord(const QString &name);
    Result<QString> settleName(const ImportRequest &request);
    Result<ExperimentData> dataOf(ExperimentRecord &record, Progress &progress);
    Result<ExperimentData> aggregateAgain(ExperimentRecord &record, const ExperimentPlan &plan, Progress &progress);
    Status convertOldFile(ExperimentRecord &record, Progress &progress);
    Result<ExperimentAnalysis> read(ExperimentRecord &record, const ExperimentData &data);
    Status noteTurn(ExperimentRecord &record, ExperimentAnalysis &analysis);
    Status noteLook(ExperimentRecord &record, ExperimentAnalysis &analysis, const QList<LookRecord> &before);
    Status recogniseLogs(const ImportRequest &request, const LogMapping &mapping, ExperimentRecord &record);
    Status note(const QString &what, const QString &name);
    QString pathOf(const ExperimentRecord &record) const { return m_folder + record.file; }

    std::shared_ptr<Ledger> m_ledger;
    QString m_folder; ///< of the imported rows, with a slash at its end
    VersionNames m_names;
    const Clock &m_clock;
};

/// Rows and verdict of the summary are those of the analysis.
void describe(ExperimentSummary &summary, const ExperimentAnalysis &analysis);
/// What a log holds, for a look before the import.
LogOutline outlineOf(const QueryLog &log);
/// The same of figures that came without rows.
LogOutline outlineOf(const ExperimentData &data);

} // namespace slipway
