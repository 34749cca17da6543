#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// What may stand at a place of a query line.
struct QueryCandidate {
    enum class Kind { Attribute, Metric, Parameter, Tag, Value, Operator };
    Kind kind = Kind::Attribute;
    QString text;         ///< as it is shown
    QString insert;       ///< as it stands in the line, quotes included
    qint64 versions = -1; ///< that have it; -1: not counted
};

/// Candidates for the part of a line from `begin` to `end`, best first.
struct QueryCompletion {
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<QueryCandidate> candidates;
};

} // namespace slipway
