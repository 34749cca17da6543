#pragma once

#include "models/domain/modelversion.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace slipway {

/// What a condition of a query looks at.
struct QueryField {
    enum class Kind { Attribute, Metric, Parameter, Tag };
    enum class Attribute {
        Id,
        Registry,
        Model,
        Version, ///< the version id and the semantic version: a condition holds when it holds for one of them
        Semver,
        Stage,
        Alias, ///< likewise: for one of the aliases
        StatusWord,
        Type,
        ItemKind, ///< version, run or unregistered
        Created,
        Updated,
        Author,
        Description,
        Size,
        Problems,
        IntegrityWord, ///< what verifying found; missing when that was not done
        RunId,
        SourcePath,
        VersionNumber, ///< a version id that is a whole number, as MLflow's are; any other is none
        Foreign        ///< that MLflow has and the index does not: always missing
    };

    Kind kind = Kind::Attribute;
    Attribute attribute = Attribute::Id; ///< of an Attribute
    QString name;                        ///< of all others
    std::optional<Split> split;          ///< of a Metric; none: as preferredMetric()

    bool operator==(const QueryField &) const = default;
};

enum class QueryOperator {
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Between, ///< two values, both included
    In,
    Like,    ///< % any text, _ one character, \ takes the next of these literally
    ILike,   ///< the same without case
    Matches, ///< a regular expression is found somewhere
    Has,     ///< `stage:production`; see queryparser.h
    IsNull   ///< without value
};

/// Numbers are numbers, bytes, or times in UTC milliseconds. The values of one condition are of one type.
using QueryValue = std::variant<double, QString>;

struct QueryNode;

/// True for every version.
struct QueryAll {
    bool operator==(const QueryAll &) const = default;
};
/// Every operand is true / any is.
struct QueryAnd {
    std::vector<QueryNode> operands;
    bool operator==(const QueryAnd &) const;
};
struct QueryOr {
    std::vector<QueryNode> operands;
    bool operator==(const QueryOr &) const;
};
struct QueryNot {
    std::vector<QueryNode> operand; ///< exactly one; a vector, because the node is not complete here
    bool operator==(const QueryNot &) const;
};
/// A bare word: part of model, version id, semantic version, description, type, status or a tag (see isFoundByWord()),
/// without case.
struct QueryWord {
    QString text;
    bool operator==(const QueryWord &) const = default;
};
/// False when the version has no such value. `negated` (!=, not in, not like …, is not null): it has one, and the
/// condition does not hold.
struct QueryCondition {
    QueryField field;
    QueryOperator operation = QueryOperator::Equal;
    std::vector<QueryValue> values;
    bool negated = false;
    bool operator==(const QueryCondition &) const = default;
};

/// The syntax tree of a query line. Two-valued: a condition on a missing value is false, its `not` is true.
struct QueryNode {
    std::variant<QueryAll, QueryAnd, QueryOr, QueryNot, QueryWord, QueryCondition> value;
    bool operator==(const QueryNode &) const = default;
};

inline bool QueryAnd::operator==(const QueryAnd &other) const
{
    return operands == other.operands;
}
inline bool QueryOr::operator==(const QueryOr &other) const
{
    return operands == other.operands;
}
inline bool QueryNot::operator==(const QueryNot &other) const
{
    return operand == other.operand;
}

} // namespace slipway
