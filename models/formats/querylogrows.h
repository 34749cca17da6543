#pragma once

#include "models/domain/logmapping.h"
#include "models/formats/growingcolumn.h"
#include "models/formats/unitdictionary.h"

#include <memory>
#include <span>

namespace slipway {

/// What an earlier import left, for rows that are added to it.
struct KnownLog {
    LogFacts facts;
    std::vector<QByteArray> units;      ///< their names, by number
    std::vector<quint64> requests = {}; ///< hashes of those that its rows name
};

/// Collects the rows of a log into batches for a sink; the rules are those of querylogreader.h. Not thread-safe.
class QueryLogRows
{
public:
    static constexpr int mostArms = 50;
    static constexpr int mostColumns = 200; ///< further keys are not kept

    QueryLogRows(LogMapping mapping, LogSink &sink, const KnownLog *known = nullptr);
    ~QueryLogRows();

    /// Whether a column of that name is taken for the arm, the unit or the request, when no mapping names one.
    static bool meansArm(const QString &column);
    static bool meansUnit(const QString &column);
    static bool meansRequest(const QString &column);

    /// The rows that follow are of this file.
    void beginFile(const LogSourceFile &file);
    void endFile(qint64 bytes, qint64 lines);
    /// The cells of one line. InvalidArgument (more arms than a test has) and what the sink answers.
    Status take(std::span<const LogCell> cells, qint64 line);
    void reject(qint64 line, const QString &reason);
    void noteByteOrderMark();
    /// Hands the sink what is left. Nothing more may be taken after it.
    Result<LogFacts> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
