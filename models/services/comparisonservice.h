#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/comparison.h"
#include "models/domain/savedcomparison.h"

#include <QObject>

#include <memory>

namespace slipway {

class Ledger;
class RegistryService;

/// Which versions, against which one.
struct ComparisonRequest {
    QStringList versions; ///< ids; at most mostCompared, each once
    QString baseline;     ///< one of them; empty = the first
};

/// The versions whole, and what they have in common and what not.
struct ComparedVersions {
    QList<ModelVersion> versions;
    Comparison comparison;
    MetricDirections directions; ///< that a person has chosen
};

/// Comparisons: reading and comparing versions, whether more of a metric is better, comparisons saved by name. Saved
/// ones and directions live in the ledger (DATA/ledger.db). Functions block; any thread.
class ComparisonService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostCompared = 1000;

    /// `registries` must outlive it.
    static Result<std::unique_ptr<ComparisonService>> open(const QString &dataFolder, RegistryService &registries);
    ~ComparisonService() override;

    /// InvalidArgument (no version, too many, one twice, a baseline that is none of them), NotFound, Cancelled.
    Result<ComparedVersions> compare(const ComparisonRequest &request, Progress &progress);

    Result<MetricDirections> directions();
    /// Says whether more of `metric` is better, everywhere and from now on. comparisonsChanged() follows.
    Status setDirection(const QString &metric, Direction better);

    /// By name.
    Result<QList<SavedComparison>> saved();
    /// Replaces the one of this name. InvalidArgument for an empty name or one longer than 100 letters.
    /// comparisonsChanged() follows.
    Status save(const SavedComparison &comparison);
    /// NotFound. comparisonsChanged() follows.
    Status remove(const QString &name);

Q_SIGNALS:
    /// On the thread of this object.
    void comparisonsChanged();

private:
    ComparisonService(std::shared_ptr<Ledger> ledger, RegistryService &registries);
    void announce();

    std::shared_ptr<Ledger> m_ledger;
    RegistryService &m_registries;
};

} // namespace slipway
