#pragma once

#include "models/base/progress.h"
#include "models/domain/facet.h"
#include "models/storage/memory/versioncolumns.h"

#include <optional>

namespace slipway {

/// What many versions are, taken together: what a dashboard shows.
struct VersionTallies {
    struct Period {
        qint64 beginMs = 0; ///< UTC milliseconds; periods begin at midnight, local time
        qint64 endMs = 0;   ///< of the next one
        qint64 versions = 0;
    };
    /// How long a period is: the shortest of which few enough span all versions.
    enum class Span { Day, Week, Month, Quarter, Year };
    struct Weight {
        QString model;
        qint64 bytes = 0; ///< of all its versions
    };

    qint64 versions = 0;
    qint64 runs = 0;         ///< that became no version, counted here alone: the rest is of versions
    qint64 unregistered = 0; ///< model files, likewise
    qint64 models = 0;
    qint64 bytes = 0;
    qint64 withProblems = 0;
    Span span = Span::Day;
    QList<Period> periods; ///< ascending, without gaps
    qint64 undated = 0;    ///< without a time, or with one that no model was made at: before 1990 or after 2100
    QList<Facet> facets;   ///< model, stage, type, status, problems; only values that occur
    QList<Weight> biggest; ///< models, the biggest first, at most mostWeights
    static constexpr qsizetype mostWeights = 10;
};

/// The tallies of some rows. Reads the index once for what is not in memory. Cancelled when the connection is
/// interrupted.
Result<VersionTallies> talliesOf(Database &database, VersionColumns &columns, const RowSet &rows);

/// Periods of the given span from the one that holds `firstMs` to the one that holds `lastMs`.
QList<VersionTallies::Period> periodsBetween(VersionTallies::Span span, qint64 firstMs, qint64 lastMs);

} // namespace slipway
