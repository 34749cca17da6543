#pragma once

#include "models/base/clock.h"
#include "models/domain/querylog.h"
#include "models/services/experimentservice.h"
#include "models/storage/ledger.h"

#include <QHash>

#include <functional>
#include <memory>

namespace slipway {

/// Where the arms of a log find their names.
struct VersionNames {
    /// The versions by the version's own name, for all that are known.
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

    Result<ExperimentAnalysis> import(const ImportRequest &request, Progress &progress);
    Result<QList<ExperimentSummary>> list();
    Result<ExperimentSummary> summary(const QString &name);
    Result<ExperimentAnalysis> analyse(const QString &name, Progress &progress);
    Status remove(const QString &name);

private:
    ExperimentCore(std::shared_ptr<Ledger> ledger, QString folder, VersionNames names, const Clock &clock);
    Result<ImportRequest> settleControl(ImportRequest request, const QueryLog &log) const;
    Result<QString> settleName(const ImportRequest &request);
    Status note(const QString &what, const QString &name);

    std::shared_ptr<Ledger> m_ledger;
    QString m_folder; ///< of the column files, with a slash at its end
    VersionNames m_names;
    const Clock &m_clock;
};

/// What a log holds, for a look before the import.
LogOutline outlineOf(const QueryLog &log);

} // namespace slipway
