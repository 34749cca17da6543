#pragma once

#include "models/storage/query/queryfields.h"
#include "models/storage/query/querylexer.h"

#include <QRandomGenerator>

namespace slipway {

/// Writes a tree as a line that reads as this tree, in one of the many ways it can be written.
class QueryPrinter
{
public:
    explicit QueryPrinter(QRandomGenerator &random) : m_random(random) {}

    QString print(const QueryNode &node) const { return std::visit(*this, node.value); }

    QString operator()(const QueryAll &) const { return {}; }
    QString operator()(const QueryAnd &node) const { return joined(node.operands, {" and ", " AND ", " "}); }
    QString operator()(const QueryOr &node) const { return joined(node.operands, {" or ", " OR "}); }
    QString operator()(const QueryNot &node) const
    {
        return pick({"not ", "NOT "}) + QStringLiteral("(%1)").arg(print(node.operand.front()));
    }
    QString operator()(const QueryWord &node) const
    {
        const QString plain = quotedForQuery(node.text);
        const bool isName =
            queryAttribute(node.text) || node.text.contains(QLatin1Char('.')) || node.text == QLatin1String("in");
        return plain != node.text || isName || m_random.bounded(2) ? quoted(node.text) : plain;
    }
    QString operator()(const QueryCondition &node) const
    {
        if (node.operation == QueryOperator::Has)
            return shortForm(node);
        const QString field = name(node.field);
        const QString no = node.negated ? pick({" not ", " NOT "}) : QStringLiteral(" ");
        switch (node.operation) {
        case QueryOperator::IsNull:
            return field + (node.negated ? pick({" is not null", " IS NOT NULL"}) : pick({" is null", " IS NULL"}));
        case QueryOperator::Like:
            return field + no + pick({"like ", "LIKE "}) + value(node, 0);
        case QueryOperator::ILike:
            return field + no + pick({"ilike ", "ILIKE "}) + value(node, 0);
        case QueryOperator::Matches:
            return field + no + QStringLiteral("matches ") + value(node, 0);
        case QueryOperator::Between:
            return field + no + QStringLiteral("between ") + value(node, 0) + QStringLiteral(" and ") + value(node, 1);
        case QueryOperator::In:
            return field + no + pick({"in (", "IN ("}) + list(node) + QLatin1Char(')');
        default:
            return field + sign(node) + value(node, 0);
        }
    }

private:
    QString pick(std::initializer_list<const char *> texts) const
    {
        return QString::fromLatin1(*(texts.begin() + m_random.bounded(static_cast<int>(texts.size()))));
    }

    QString joined(const std::vector<QueryNode> &operands, std::initializer_list<const char *> between) const
    {
        QString line;
        for (const QueryNode &operand : operands) {
            const bool nests =
                std::holds_alternative<QueryAnd>(operand.value) || std::holds_alternative<QueryOr>(operand.value);
            if (!line.isEmpty())
                line += pick(between);
            line += nests ? QLatin1Char('(') + print(operand) + QLatin1Char(')') : print(operand);
        }
        return line;
    }

    QString quoted(const QString &text) const
    {
        const QString quote = pick({"\"", "'", "`"});
        QString doubled = text;
        return quote + doubled.replace(quote, quote + quote) + quote;
    }

    QString key(const QString &text) const
    {
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isLetterOrNumber() || QStringLiteral("_-/").contains(c);
        });
        return isPlain && m_random.bounded(2) ? text : quoted(text);
    }

    QString name(const QueryField &field) const
    {
        switch (field.kind) {
        case QueryField::Kind::Attribute: {
            const QString own = queryAttributeNames()[static_cast<int>(field.attribute)];
            return pick({"", "", "attributes.", "attribute.", "attr.", "run."}) + own;
        }
        case QueryField::Kind::Metric:
            if (field.split)
                return pick({"metrics.", "metric.", ""}) + splitName(*field.split) + QLatin1Char('.') + key(field.name);
            if (!queryAttribute(field.name) && m_random.bounded(2))
                return key(field.name);
            return pick({"metrics.", "metric.", "`metrics`."}) + key(field.name);
        case QueryField::Kind::Parameter:
            return pick({"params.", "param.", "parameters.", "parameter."}) + key(field.name);
        case QueryField::Kind::Tag:
            return pick({"tags.", "tag.", "TAGS."}) + key(field.name);
        }
        return field.name;
    }

    QString sign(const QueryCondition &node) const
    {
        switch (node.operation) {
        case QueryOperator::Greater:
            return pick({" > ", ">"});
        case QueryOperator::GreaterOrEqual:
            return pick({" >= ", ">="});
        case QueryOperator::Less:
            return pick({" < ", "<"});
        case QueryOperator::LessOrEqual:
            return pick({" <= ", "<="});
        default:
            return node.negated ? pick({" != ", "!=", " <> "}) : pick({" = ", "=", " == "});
        }
    }

    QString value(const QueryCondition &node, size_t at) const
    {
        const QueryValueKind kind = valueKindOf(node.field);
        if (const auto *number = std::get_if<double>(&node.values[at])) {
            if (kind == QueryValueKind::Time)
                return QString::number(static_cast<qint64>(*number));
            if (kind == QueryValueKind::Bytes && *number >= 1000 && m_random.bounded(2))
                return QString::number(*number / 1000, 'g', 17) + pick({"kB", " kB", "KB"});
            return QString::number(*number, 'g', 17);
        }
        const QString text = std::get<QString>(node.values[at]);
        const bool looksLikeNumber = kind == QueryValueKind::Open && queryMayBeNumber(text);
        return quotedForQuery(text) == text && !looksLikeNumber && m_random.bounded(2) ? text : quoted(text);
    }

    static bool queryMayBeNumber(const QString &text)
    {
        bool isNumber = false;
        static_cast<void>(text.toDouble(&isNumber));
        return isNumber;
    }

    QString list(const QueryCondition &node) const
    {
        QStringList values;
        for (size_t i = 0; i < node.values.size(); ++i)
            values.append(value(node, i));
        return values.join(pick({",", ", "}));
    }

    QString shortForm(const QueryCondition &node) const
    {
        const QString text = std::get<QString>(node.values.front());
        const QString written = quotedForQuery(text) == text && m_random.bounded(2) ? text : quoted(text);
        if (node.field.kind == QueryField::Kind::Tag)
            return QStringLiteral("tag:") + written;
        return queryAttributeNames()[static_cast<int>(node.field.attribute)] + QLatin1Char(':') + written;
    }

    QRandomGenerator &m_random;
};

} // namespace slipway
