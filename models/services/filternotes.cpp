#include "models/services/filternotes.h"

#include "models/base/clock.h"
#include "models/services/registryservice.h"
#include "models/storage/query/queryfields.h"
#include "models/storage/query/queryparser.h"

#include <algorithm>

namespace slipway {

namespace {

/// The fields of a tree, each once.
class Fields
{
public:
    QList<QueryField> found;

    void operator()(const QueryAll &) {}
    void operator()(const QueryWord &) {}
    void operator()(const QueryAnd &node) { walk(node.operands); }
    void operator()(const QueryOr &node) { walk(node.operands); }
    void operator()(const QueryNot &node) { walk(node.operand); }
    void operator()(const QueryCondition &node)
    {
        const bool isNamed = node.field.kind != QueryField::Kind::Attribute && !node.field.name.isEmpty();
        if (isNamed && !found.contains(node.field))
            found.append(node.field);
    }

private:
    void walk(const std::vector<QueryNode> &nodes)
    {
        for (const QueryNode &node : nodes)
            std::visit(*this, node.value);
    }
};

ColumnKey::Kind columnKind(QueryField::Kind kind)
{
    switch (kind) {
    case QueryField::Kind::Parameter:
        return ColumnKey::Kind::Parameter;
    case QueryField::Kind::Tag:
        return ColumnKey::Kind::Tag;
    default:
        return ColumnKey::Kind::Metric;
    }
}

Sentence noteOf(ColumnKey::Kind kind, const QString &name, const QString &near)
{
    const auto sentence = [&](const char *alone, const char *withNear) {
        return near.isEmpty() ? makeSentence(alone, {name}) : makeSentence(withNear, {name, near});
    };
    switch (kind) {
    case ColumnKey::Kind::Parameter:
        return sentence(QT_TRANSLATE_NOOP("Core", "No version has a parameter %1."),
                        QT_TRANSLATE_NOOP("Core", "No version has a parameter %1. Did you mean %2?"));
    case ColumnKey::Kind::Tag:
        return sentence(QT_TRANSLATE_NOOP("Core", "No version has a tag %1."),
                        QT_TRANSLATE_NOOP("Core", "No version has a tag %1. Did you mean %2?"));
    case ColumnKey::Kind::Metric:
        break;
    }
    return sentence(QT_TRANSLATE_NOOP("Core", "No version has a metric %1."),
                    QT_TRANSLATE_NOOP("Core", "No version has a metric %1. Did you mean %2?"));
}

} // namespace

Result<QList<Sentence>> filterNotes(RegistryService &registries, const QString &filter)
{
    const auto tree = parseQuery(filter, SystemClock().nowMs());
    Fields fields;
    if (tree)
        std::visit(fields, tree->value);
    if (fields.found.isEmpty())
        return QList<Sentence>();
    const auto columns = registries.columnUses();
    if (!columns)
        return columns.error();
    QList<Sentence> notes;
    for (const QueryField &field : std::as_const(fields.found)) {
        const ColumnKey::Kind kind = columnKind(field.kind);
        QStringList names;
        for (const ColumnUse &column : *columns) {
            if (column.key.kind == kind)
                names.append(column.key.name);
        }
        if (names.contains(field.name) || columns->isEmpty())
            continue;
        // A word alone is read as a metric; an attribute may be what was meant.
        const QStringList meant = kind == ColumnKey::Kind::Metric ? names + queryAttributeNames() : names;
        notes.append(noteOf(kind, field.name, nearestName(field.name, meant)));
    }
    return notes;
}

} // namespace slipway
