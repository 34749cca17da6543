#pragma once

#include "models/domain/querylog.h"

#include <QByteArray>

#include <memory>

namespace slipway {

/// Collects the lines of a query log into columns; the rules are those of querylogreader.h. Not thread-safe.
class QueryLogRows
{
public:
    static constexpr int mostArms = 50;
    static constexpr int mostColumns = 200; ///< further keys are not kept

    QueryLogRows();
    ~QueryLogRows();

    /// One line without its end. Room for the parser is made behind it, so the line's capacity may grow.
    void take(const QString &fileName, qint64 lineNumber, QByteArray &line);
    void reject(const QString &fileName, qint64 lineNumber, const QString &reason);
    void noteByteOrderMark(const QString &fileName);
    bool hasTooManyArms() const;
    QString armColumn() const;
    /// What was collected; nothing more may be taken after it.
    QueryLog finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
