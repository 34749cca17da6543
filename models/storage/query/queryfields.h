#pragma once

#include "models/storage/query/querytree.h"

#include <QStringList>

namespace slipway {

/// What the values of a field are compared as.
enum class QueryValueKind {
    Text,
    Version, ///< text; more and less as versions order
    Number,
    QuotedNumber, ///< the same, which may stand in quotes, as in MLflow's examples
    Bytes,
    Time,
    Open ///< of parameters and tags: as number with a number, else as text
};
QueryValueKind valueKindOf(const QueryField &field);
/// Stage, status, type, kind, integrity and registry.
bool ignoresCase(const QueryField &field);
/// True when Has means the whole value, not a part of it.
bool hasWholeValue(const QueryField &field);

/// The attributes that a query knows by Slipway's own names.
QStringList queryAttributeNames();
/// The attribute of this name, MLflow's names included ("start_time", "Run name"); no case.
std::optional<QueryField> queryAttribute(const QString &name);
/// The attribute that was probably meant; empty when none is near.
QString nearestQueryAttribute(const QString &name);
/// The one of `names` that differs from `name` by a letter or two, without case; empty when none does.
QString nearestName(const QString &name, const QStringList &names);

/// "metrics", "params", "tags", "attributes" and the other words that MLflow takes for them.
enum class QueryPrefix { Metric, Parameter, Tag, Attribute, Dataset, MlflowTag };
std::optional<QueryPrefix> queryPrefix(const QString &word);

/// A metric by its name as it is written, which may begin with a split: "validation.accuracy". `quoted` is the end of
/// the name when that stood in quotes.
QueryField queryMetric(const QString &written, const QString &quoted = {});

} // namespace slipway
