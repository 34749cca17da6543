#pragma once

#include "models/domain/systemtag.h"
#include "models/storage/query/querytree.h"

#include <QRegularExpression>

#include <cmath>

namespace slipway {

/// What a query means, said once more without SQL, one version at a time: the definition that the translation must
/// agree with.
class QueryEvaluator
{
public:
    explicit QueryEvaluator(const ModelVersion &version) : m_version(version) {}

    bool holds(const QueryNode &node) const { return std::visit(*this, node.value); }

    bool operator()(const QueryAll &) const { return true; }
    bool operator()(const QueryAnd &node) const
    {
        return std::all_of(node.operands.begin(), node.operands.end(), [this](const auto &n) { return holds(n); });
    }
    bool operator()(const QueryOr &node) const
    {
        return std::any_of(node.operands.begin(), node.operands.end(), [this](const auto &n) { return holds(n); });
    }
    bool operator()(const QueryNot &node) const { return !holds(node.operand.front()); }
    bool operator()(const QueryWord &node) const
    {
        const VersionSummary &s = m_version.summary;
        QStringList texts{s.model, s.version, s.semver, m_version.description, s.type, s.status};
        for (const Tag &tag : m_version.tags) {
            if (isFoundByWord(tag))
                texts << tag.key << tag.value;
        }
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &t) { return t.contains(node.text, Qt::CaseInsensitive); });
    }
    bool operator()(const QueryCondition &node) const
    {
        if (node.operation == QueryOperator::Has && node.field.kind == QueryField::Kind::Tag)
            return hasTag(std::get<QString>(node.values.front()));
        const QList<QueryValue> values = valuesOf(node.field);
        if (values.isEmpty())
            return node.operation == QueryOperator::IsNull && !node.negated;
        const bool any =
            std::any_of(values.begin(), values.end(), [&](const QueryValue &value) { return test(node, value); });
        return any != node.negated;
    }

private:
    using Attribute = QueryField::Attribute;

    static QList<QueryValue> unlessEmpty(const QString &text)
    {
        return text.isEmpty() ? QList<QueryValue>() : QList<QueryValue>{text};
    }

    static QString textOfJson(const QString &json)
    {
        if (!json.startsWith(QLatin1Char('"')))
            return json;
        QString text = json.mid(1, json.size() - 2);
        return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    }

    QList<QueryValue> valuesOf(const QueryField &field) const
    {
        QList<QueryValue> values;
        switch (field.kind) {
        case QueryField::Kind::Attribute:
            return valuesOf(field.attribute);
        case QueryField::Kind::Metric:
            if (const auto value = metric(field); value && !std::isnan(*value))
                values.append(*value);
            return values;
        case QueryField::Kind::Tag:
            for (const Tag &tag : m_version.tags) {
                if (tag.key == field.name)
                    values.append(tag.value);
            }
            return values;
        case QueryField::Kind::Parameter:
            break;
        }
        for (const Parameter &parameter : m_version.parameters) {
            if (parameter.name == field.name && parameter.json != QLatin1String("null"))
                values.append(textOfJson(parameter.json));
        }
        return values;
    }

    std::optional<double> metric(const QueryField &field) const
    {
        if (!field.split)
            return preferredMetric(m_version.metrics, field.name);
        for (const Metric &metric : m_version.metrics) {
            if (metric.name == field.name && metric.split == *field.split)
                return metric.value;
        }
        return std::nullopt;
    }

    QList<QueryValue> valuesOf(Attribute attribute) const
    {
        const VersionSummary &s = m_version.summary;
        QList<QueryValue> values;
        switch (attribute) {
        case Attribute::Id:
            return {s.id};
        case Attribute::Registry:
            return {s.registry};
        case Attribute::Model:
            return {s.model};
        case Attribute::Version:
            return QList<QueryValue>{s.version} + unlessEmpty(s.semver);
        case Attribute::Semver:
            return unlessEmpty(s.semver);
        case Attribute::Stage:
            return unlessEmpty(s.stage);
        case Attribute::Alias:
            for (const QString &alias : s.aliases)
                values.append(alias);
            return values;
        case Attribute::StatusWord:
            return unlessEmpty(s.status);
        case Attribute::Type:
            return unlessEmpty(s.type);
        case Attribute::ItemKind:
            return {versionKindName(s.kind)};
        case Attribute::Created:
            if (s.createdAtMs)
                values.append(static_cast<double>(*s.createdAtMs));
            return values;
        case Attribute::Updated:
            if (m_version.updatedAtMs)
                values.append(static_cast<double>(*m_version.updatedAtMs));
            return values;
        case Attribute::IntegrityWord:
            return unlessEmpty(integrityName(s.integrity));
        case Attribute::RunId:
            return unlessEmpty(m_version.runId);
        case Attribute::SourcePath:
            return unlessEmpty(m_version.sourcePath);
        case Attribute::VersionNumber: {
            const bool isNumber = std::all_of(s.version.begin(), s.version.end(),
                                              [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
            if (isNumber && !s.version.isEmpty())
                values.append(s.version.toDouble());
            return values;
        }
        case Attribute::Foreign:
            return values;
        case Attribute::Author:
            return unlessEmpty(m_version.author);
        case Attribute::Description:
            return unlessEmpty(m_version.description);
        case Attribute::Size:
            return {static_cast<double>(s.sizeBytes)};
        case Attribute::Problems:
            break;
        }
        return {static_cast<double>(s.problemCount)};
    }

    bool hasTag(const QString &text) const
    {
        return std::any_of(m_version.tags.begin(), m_version.tags.end(), [&](const Tag &tag) {
            return tag.key.compare(text, Qt::CaseInsensitive) == 0 || tag.value.compare(text, Qt::CaseInsensitive) == 0;
        });
    }

    bool test(const QueryCondition &node, const QueryValue &value) const
    {
        if (node.operation == QueryOperator::IsNull)
            return false;
        if (std::holds_alternative<double>(value))
            return ordered(node, [&](const QueryValue &other) {
                return std::get<double>(value) < std::get<double>(other)   ? -1
                       : std::get<double>(value) > std::get<double>(other) ? 1
                                                                           : 0;
            });
        const QString text = std::get<QString>(value);
        if (std::holds_alternative<double>(node.values.front())) {
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            return isNumber && !std::isnan(number) && test(node, QueryValue(number));
        }
        return testText(node, text);
    }

    /// `compare` gives the order of the value and one of the condition's.
    template <class Compare>
    static bool ordered(const QueryCondition &node, Compare compare)
    {
        switch (node.operation) {
        case QueryOperator::Greater:
            return compare(node.values[0]) > 0;
        case QueryOperator::GreaterOrEqual:
            return compare(node.values[0]) >= 0;
        case QueryOperator::Less:
            return compare(node.values[0]) < 0;
        case QueryOperator::LessOrEqual:
            return compare(node.values[0]) <= 0;
        case QueryOperator::Between:
            return compare(node.values[0]) >= 0 && compare(node.values[1]) <= 0;
        default:
            return std::any_of(node.values.begin(), node.values.end(), [&](const auto &v) { return compare(v) == 0; });
        }
    }

    bool testText(const QueryCondition &node, const QString &text) const
    {
        const bool isAttribute = node.field.kind == QueryField::Kind::Attribute;
        const Attribute attribute = node.field.attribute;
        const bool noCase = isAttribute
                            && (attribute == Attribute::Stage || attribute == Attribute::StatusWord
                                || attribute == Attribute::Type || attribute == Attribute::ItemKind
                                || attribute == Attribute::IntegrityWord || attribute == Attribute::Registry);
        const QString first = std::get<QString>(node.values.front());
        switch (node.operation) {
        case QueryOperator::Like:
            return like(noCase ? text.toLower() : text, noCase ? first.toLower() : first);
        case QueryOperator::ILike:
            return like(text.toLower(), first.toLower());
        case QueryOperator::Matches:
            return QRegularExpression(first, noCase ? QRegularExpression::CaseInsensitiveOption
                                                    : QRegularExpression::NoPatternOption)
                .match(text)
                .hasMatch();
        case QueryOperator::Has:
            if (noCase || (isAttribute && attribute == Attribute::Alias))
                return text.compare(first, Qt::CaseInsensitive) == 0;
            return text.contains(first, Qt::CaseInsensitive);
        default:
            break;
        }
        const bool asVersions = isAttribute && node.operation != QueryOperator::Equal
                                && node.operation != QueryOperator::In
                                && (attribute == Attribute::Version || attribute == Attribute::Semver);
        // A semantic version stands for its version where both are known.
        if (asVersions && !m_version.summary.semver.isEmpty() && text != m_version.summary.semver)
            return false;
        return ordered(node, [&](const QueryValue &other) {
            const QString theirs = std::get<QString>(other);
            if (asVersions)
                return qstrcmpBytes(versionSortKey(text), versionSortKey(theirs));
            return noCase ? qstrcmpBytes(text.toLower().toUtf8(), theirs.toLower().toUtf8())
                          : qstrcmpBytes(text.toUtf8(), theirs.toUtf8());
        });
    }

    static int qstrcmpBytes(const QByteArray &a, const QByteArray &b)
    {
        const int order = std::memcmp(a.constData(), b.constData(), static_cast<size_t>(std::min(a.size(), b.size())));
        return order != 0 ? order : a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
    }

    static bool like(QStringView text, QStringView pattern)
    {
        if (pattern.isEmpty())
            return text.isEmpty();
        if (pattern[0] == QLatin1Char('%')) {
            for (qsizetype skipped = 0; skipped <= text.size(); ++skipped) {
                if (like(text.mid(skipped), pattern.mid(1)))
                    return true;
            }
            return false;
        }
        const bool escapes =
            pattern[0] == QLatin1Char('\\') && pattern.size() > 1 && QStringLiteral("%_\\").contains(pattern[1]);
        const QStringView rest = pattern.mid(escapes ? 2 : 1);
        if (text.isEmpty())
            return false;
        const bool same = (!escapes && pattern[0] == QLatin1Char('_')) || text[0] == pattern[escapes ? 1 : 0];
        return same && like(text.mid(1), rest);
    }

    const ModelVersion &m_version;
};

} // namespace slipway
