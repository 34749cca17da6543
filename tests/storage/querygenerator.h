#pragma once

#include "models/storage/query/queryfields.h"

#include <QRandomGenerator>

#include <cmath>

namespace slipway {

/// Versions and queries over them, the same ones for the same seed.
class QueryGenerator
{
public:
    explicit QueryGenerator(QRandomGenerator &random) : m_random(random) {}

    ModelVersion version(int number) const
    {
        ModelVersion version;
        VersionSummary &s = version.summary;
        s.registry = pick({"lab", "Prod", "Überlab"});
        s.model = pick({"PR Impact", "Anomaly", "Größe", "50%_off", "a*b[c]?"});
        s.version = chance(3) ? QString::number(number) : QStringLiteral("v%1").arg(number);
        s.semver = chance(4) ? QString() : QStringLiteral("%1.%2.0").arg(m_random.bounded(3)).arg(m_random.bounded(12));
        s.id = s.registry + QLatin1Char('/') + s.version;
        s.stage = pick({"Production", "Staging", "", "Prüfung"});
        s.status = pick({"trained", "production_ready", "READY"});
        s.type = pick({"XGBoost", "pytorch", ""});
        s.kind = chance(3) ? VersionKind::Run : VersionKind::Version;
        if (chance(2))
            s.aliases.append(pick({"champion", "Challenger", "current"}));
        if (chance(4))
            s.aliases.append(pick({"champion-2", "new \"one\""}));
        if (!chance(5))
            s.createdAtMs = 1700000000000LL + m_random.bounded(20) * 86400000LL;
        version.description = pick({"", "for the Big team", "line one\nline two", "naïve"});
        version.author = pick({"Ada", "", "ÖZIL", "özil"});
        addMetrics(version);
        addTexts(version);
        if (!chance(4))
            version.updatedAtMs = 1700000000000LL + m_random.bounded(20) * 86400000LL;
        version.runId = pick({"a1b2", "A1B2", ""});
        version.sourcePath = pick({"lab/v3", "", "größe"});
        version.artifacts.append({s.version, m_random.bounded(3) * 1000, {}, {}, {}, false, false});
        s.integrity = chance(3) ? Integrity::Unrecorded : integrityOfName(pick({"intact", "damaged", "missing", ""}));
        if (s.integrity != Integrity::Unrecorded)
            version.artifacts.last().sha256 = QStringLiteral("ab");
        for (int i = m_random.bounded(3); i > 0; --i)
            version.problems.append({QStringLiteral("missing"), {}, {}, makeError(ErrorCode::NotFound, "x")});
        completeSummary(version);
        return version;
    }

    QueryNode query(int depth = 0) const
    {
        const int kind = m_random.bounded(depth > 3 ? 6 : 10);
        if (kind == 0)
            return {QueryWord{pick({"impact", "GRÖSS", "größ", "big team", "%", "1.1", "gpu", "xgb", "v1", "it's",
                                    "and", "stage", "in", "\"", "not"})}};
        if (kind < 6)
            return {condition()};
        if (kind == 6)
            return {QueryNot{{query(depth + 1)}}};
        std::vector<QueryNode> operands;
        for (int i = 2 + m_random.bounded(2); i > 0; --i)
            operands.push_back(query(depth + 1));
        if (kind == 7)
            return {QueryAnd{operands}};
        return {QueryOr{operands}};
    }

private:
    bool chance(int in) const { return m_random.bounded(in) == 0; }

    QString pick(std::initializer_list<const char *> texts) const
    {
        return QString::fromUtf8(*(texts.begin() + m_random.bounded(static_cast<int>(texts.size()))));
    }

    void addMetrics(ModelVersion &version) const
    {
        for (const char *name : {"accuracy", "f1", "odd name", "val/loss", "size"}) {
            for (const Split split : {Split::Training, Split::Validation, Split::Summary}) {
                const int kind = m_random.bounded(8);
                if (kind < 3)
                    version.metrics.append({QString::fromLatin1(name), split, m_random.bounded(11) / 10.0});
                else if (kind == 3)
                    version.metrics.append({QString::fromLatin1(name), split, std::nan("")});
                else if (kind == 4)
                    version.metrics.append({QString::fromLatin1(name), split, HUGE_VAL});
            }
        }
    }

    void addTexts(ModelVersion &version) const
    {
        if (chance(2))
            version.parameters.append({QStringLiteral("max_depth"), pick({"4", "6", "\"4\"", "null", "4.0"})});
        if (chance(2))
            version.parameters.append({QStringLiteral("odd \"name\""),
                                       pick({"\"adam\"", "\"say \\\"hi\\\"\"", "\"two\\nlines\"", "[\"a\"]"})});
        if (chance(2))
            version.tags.append({QStringLiteral("env"), pick({"lab", "GPU", "", "größe"})});
        if (chance(2))
            version.tags.append({QStringLiteral("mlflow.user"), pick({"ada", "Ada", "1e3", "10%"})});
        if (chance(3))
            version.tags.append({QStringLiteral("xgboost"), {}});
    }

    QueryCondition condition() const
    {
        QueryCondition condition;
        condition.field = field();
        const QueryField &field = condition.field;
        const QueryValueKind kind = valueKindOf(field);
        condition.negated = chance(4);
        if (chance(8)) {
            condition.operation = QueryOperator::IsNull;
            return condition;
        }
        const bool isText = kind == QueryValueKind::Text || kind == QueryValueKind::Version
                            || (kind == QueryValueKind::Open && chance(2));
        const bool hasShortForm = field.kind == QueryField::Kind::Attribute && isText;
        const int most = isText ? (hasShortForm ? 11 : 10) : kind == QueryValueKind::Time ? 6 : 7;
        static constexpr QueryOperator operators[] = {
            QueryOperator::Equal,   QueryOperator::Greater,     QueryOperator::GreaterOrEqual,
            QueryOperator::Less,    QueryOperator::LessOrEqual, QueryOperator::Between,
            QueryOperator::In,      QueryOperator::Like,        QueryOperator::ILike,
            QueryOperator::Matches, QueryOperator::Has};
        condition.operation = operators[m_random.bounded(most)];
        if (field.kind == QueryField::Kind::Tag && chance(4))
            condition = {{QueryField::Kind::Tag, {}, {}, {}}, QueryOperator::Has, {}, false};
        negateWhereThereIsAForm(condition);
        const int count = condition.operation == QueryOperator::Between ? 2
                          : condition.operation == QueryOperator::In    ? 1 + m_random.bounded(3)
                                                                        : 1;
        for (int i = 0; i < count; ++i)
            condition.values.push_back(isText || condition.operation == QueryOperator::Has ? QueryValue(text(condition))
                                                                                           : QueryValue(number(kind)));
        return condition;
    }

    /// There is no "not >" and no "not stage:production" in one condition.
    static void negateWhereThereIsAForm(QueryCondition &condition)
    {
        switch (condition.operation) {
        case QueryOperator::Greater:
        case QueryOperator::GreaterOrEqual:
        case QueryOperator::Less:
        case QueryOperator::LessOrEqual:
        case QueryOperator::Has:
            condition.negated = false;
            break;
        default:
            break;
        }
    }

    QueryField field() const
    {
        switch (m_random.bounded(5)) {
        case 0: {
            QueryField metric{
                QueryField::Kind::Metric, {}, pick({"accuracy", "f1", "odd name", "val/loss", "size", "no"}), {}};
            if (chance(3))
                metric.split = chance(2) ? Split::Validation : Split::Training;
            return metric;
        }
        case 1:
            return {QueryField::Kind::Tag, {}, pick({"env", "mlflow.user", "xgboost", "no"}), {}};
        case 2:
            return {QueryField::Kind::Parameter, {}, pick({"max_depth", "odd \"name\"", "no"}), {}};
        default:
            break;
        }
        const auto last = static_cast<int>(QueryField::Attribute::SourcePath);
        return {QueryField::Kind::Attribute, static_cast<QueryField::Attribute>(m_random.bounded(last + 1)), {}, {}};
    }

    QString text(const QueryCondition &condition) const
    {
        switch (condition.operation) {
        case QueryOperator::Like:
        case QueryOperator::ILike:
            return pick({"%a%", "A%", "%", "_", "v_", "%_off", "50\\%%", "gr%", "GR%E", "%[c]?", "a*%", "champion%",
                         "%\\", "Ö%", "%two%", "", "4%", "p%"});
        case QueryOperator::Matches:
            return pick({"^v\\d+$", "a", "A", "(?i)champ", "[A-Z]", "^$", "ö", "prod|stag", "\\d", "^4$", "two$", "."});
        default:
            return pick({"production", "Production",  "staging", "PRÜFUNG", "lab",        "LAB",        "überlab",
                         "trained",    "ready",       "xgboost", "pytorch", "Ada",        "ada",        "özil",
                         "PR Impact",  "pr imp",      "Größe",   "größe",   "GPU",        "gpu",        "champion",
                         "current",    "new \"one\"", "1.1.0",   "1.10.0",  "0.5.0",      "2",          "v17",
                         "v9",         "4",           "4.0",     "adam",    "say \"hi\"", "two\nlines", "a1b2",
                         "lab/v3",     "intact",      "DAMAGED", "1e3",     "",           "it's",       "a`b",
                         "env",        "big"});
        }
    }

    double number(QueryValueKind kind) const
    {
        switch (kind) {
        case QueryValueKind::Time:
            return 1700000000000.0 + m_random.bounded(20) * 86400000.0;
        case QueryValueKind::Bytes:
            return m_random.bounded(3) * 1000;
        case QueryValueKind::Open:
            return pick({"4", "6", "4.5", "1000"}).toDouble();
        default:
            return chance(3) ? m_random.bounded(3) : m_random.bounded(11) / 10.0;
        }
    }

    QRandomGenerator &m_random;
};

} // namespace slipway
