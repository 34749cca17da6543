#pragma once

#include "models/domain/experimentdata.h"
#include "models/domain/logbatch.h"
#include "models/formats/querylogreader.h"
#include "models/services/experimentservice.h"

namespace slipway {

/// What the named files are, when they are not logs alone.
struct ExperimentInputs {
    std::optional<ExperimentData> summary; ///< figures; there are no rows then
};
/// Looks into the files of a request. An abtest.json becomes the log beside it (`queries.jsonl`, else the only .jsonl
/// there), its versions the planned arms and its fraction the split, unless the request says otherwise. A log that a
/// server rotates gets its full parts before it. NotFound (no log beside), Corrupt, InvalidArgument (a summary among
/// logs; slipwayd's queries and outcomes at once, which tell of the same queries).
Result<ExperimentInputs> findInputs(ImportRequest &request);

/// A log by its folder and columns, for what is remembered of it.
QString sourceKey(const QString &file, const QStringList &columns);

/// The test of a server's log, from its name (experimentName() of models/serving/router.h) and the shares of its rows.
ServedTest servedTest(const QString &experiment, const QList<PlannedShare> &shares);

/// Whether a file is the full part of a log that is rotated: STEM-20241202T090000000Z.jsonl.
bool isRotatedPart(const QString &path);

/// What was added to the files of a log since they were read, also in parts that were rotated away meanwhile; empty =
/// nothing. Corrupt: one is shorter than it was.
Result<QList<LogSource>> grownSources(const LogFacts &facts);

/// The rows of a log of an earlier edition as a reader would give them; its users have numbers for names.
LogBatch batchOf(const QueryLog &log, LogFacts &facts);

} // namespace slipway
