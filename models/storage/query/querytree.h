#pragma once

#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace slipway {

enum class Comparison { Greater, GreaterOrEqual, Less, LessOrEqual, Equal, NotEqual };

struct QueryNode;

/// True for every version.
struct QueryAll {
};
/// Every operand is true / any is.
struct QueryAnd {
    std::vector<QueryNode> operands;
};
struct QueryOr {
    std::vector<QueryNode> operands;
};
struct QueryNot {
    std::vector<QueryNode> operand; ///< exactly one; a vector, because the node is not complete here
};
/// A bare word: part of model, version id, semantic version, description, type, status or a tag, without
/// case.
struct QueryWord {
    QString text;
};
/// `stage:production`. Stage, status, type, registry and tag (key or value) are compared whole, model,
/// version, description and author by part; all without case.
struct QueryAttribute {
    enum class Name { Stage, StatusWord, Type, Registry, Tag, Model, Version, Description, Author };
    Name name;
    QString text;
};
/// `accuracy > 0.9`: false when the version has no such metric or it is not a number.
struct QueryMetric {
    QString name;
    Comparison comparison;
    double value;
};
/// `size > 1000000`, `problems > 0`.
struct QueryNumber {
    enum class Name { SizeBytes, Problems };
    Name name;
    Comparison comparison;
    double value;
};

/// The syntax tree of a query line. Two-valued: a comparison with a missing value is false, its `not` is
/// true.
struct QueryNode {
    std::variant<QueryAll, QueryAnd, QueryOr, QueryNot, QueryWord, QueryAttribute, QueryMetric, QueryNumber> value;
};

} // namespace slipway
