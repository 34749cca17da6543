#pragma once

#include "models/base/progress.h"
#include "models/domain/facet.h"
#include "models/domain/metricrange.h"
#include "models/services/registryservice.h"

#include <QHash>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace slipway {

class Database;
class Index;
class RowFilter;
class RowSet;
class VersionColumns;
struct VersionTallies;

struct BrowseQuestion {
    VersionQuery query;         ///< limit and offset name the rows that are wanted with the answer
    QList<FacetChoice> choices; ///< all of them hold
    QStringList texts;          ///< parameters and tags that are told with the rows, as ColumnKey::text()
    /// Recent: while a scan writes very many versions the answer may be some seconds old.
    enum class Age { Newest, Recent };
    Age age = Age::Newest;
};

/// The answer to a question: which versions, in which order. Rows name versions inside the index only.
struct VersionRows {
    std::shared_ptr<const std::vector<quint32>> rows; ///< the first `total`, or fewer: the others are not known yet
    qint64 total = 0;                                 ///< of the question
    qint64 all = 0;                                   ///< in the index, or in the question's registry
    qint64 changes = 0;                               ///< of the index, when it was asked
    double milliseconds = 0;
    std::optional<OtherItems> others = {};    ///< of `total`; none: not counted yet
    std::optional<OtherItems> allOthers = {}; ///< of `all`, likewise
    QHash<quint32, VersionSummary> shown;     ///< the rows that were wanted with the answer
    std::shared_ptr<const RowSet> set;        ///< null when `rows` are not all
    std::shared_ptr<const RowSet> whole;      ///< those of `all`; null likewise
};

/// What the window's table asks of an index of a million versions. Answers from columns that are kept in memory for the
/// keys in use and read again when the index has changed, and from the index for everything else. Agrees with
/// RegistryService::list() but for the order of equal versions. Synchronous and thread-safe: the window calls it
/// through its JobRunner, and a cancelled Progress ends a call within milliseconds. Errors: those of the index,
/// Cancelled.
class VersionBrowser
{
public:
    explicit VersionBrowser(std::shared_ptr<Index> index);
    ~VersionBrowser();

    /// All rows. InvalidArgument with the place when the filter cannot be read.
    Result<VersionRows> rows(const BrowseQuestion &question, const Progress &progress);
    /// Only the first rows, within milliseconds, where an index has them in their order or the question was answered
    /// before; else none.
    Result<std::optional<VersionRows>> firstRows(const BrowseQuestion &question);
    /// Keeps what a whole answer begins with for firstRows() of another run of the program, until the index changes:
    /// where that is worth it. Waits for seconds when a scan is writing.
    Status keepFirst(const BrowseQuestion &question, const VersionRows &rows);
    /// With these parameters and tags, as ColumnKey::text(). Rows that are gone by now are left out.
    Result<QHash<quint32, VersionSummary>> summaries(const QList<quint32> &rows, const QStringList &texts = {});
    /// The least and greatest finite value of each metric in the index, or in the question's registry: the same
    /// whatever is found, so that a bar's length means the same before and after. By ColumnKey::text(); metrics without
    /// one are left out.
    Result<QHash<QString, MetricRange>> ranges(const VersionRows &rows, const QStringList &metrics,
                                               const Progress &progress);
    /// How many of the question's versions have each value; a facet does not count its own choice. Those of tags and
    /// problems are without values until prepare() has ended.
    Result<QList<Facet>> facets(const BrowseQuestion &question, const Progress &progress);
    /// All that the question finds, taken together.
    Result<VersionTallies> tallies(const BrowseQuestion &question, const Progress &progress);
    /// NotFound.
    Result<quint32> rowOf(const QString &id);
    /// Reads into memory what a filter will look at by what is typed of it so far: the values of "accuracy" for
    /// "accuracy >". Words that name nothing cost nothing.
    Status readAhead(const QString &filter, const Progress &progress);
    /// Reads ahead what the first question would have to wait for.
    Status prepare(const Progress &progress);
    /// Whether prepare() has ended for what answers come from now. Costs nothing.
    bool isPrepared() const;

private:
    struct Snapshot {
        std::shared_ptr<VersionColumns> columns;
        std::shared_ptr<RowFilter> filter;
        qint64 loadedAtMs = 0;
        qint64 tookMs = 0;
    };

    Result<Snapshot> snapshot(Database &database, BrowseQuestion::Age age);
    Result<RowSet> matching(Database &database, const Snapshot &snapshot, const BrowseQuestion &question,
                            const FacetChoice *without = nullptr);
    Result<VersionRows> withShown(VersionRows rows, const BrowseQuestion &question);
    static Result<std::optional<VersionRows>> indexedRows(Database &database, const VersionQuery &query);
    static Result<std::optional<VersionRows>> keptRows(Database &database, const VersionQuery &query);

    std::shared_ptr<Index> m_index;
    std::mutex m_loading; ///< held by the one thread that reads columns
    mutable std::mutex m_mutex;
    Snapshot m_snapshot;
};

} // namespace slipway
