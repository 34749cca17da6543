#include "models/services/querycompleter.h"

#include "models/storage/query/queryparser.h"
#include "models/storage/query/querysql.h"
#include "models/storage/queryvaluetable.h"

namespace slipway {

namespace {

using Kind = QueryCandidate::Kind;

constexpr int mostCandidates = 50;
constexpr qint64 mostCounted = 50'000; ///< items: to count the attributes of more would hold up the list

QStringList operatorsOf(const QueryField &field)
{
    static const QString number = QStringLiteral(">|>=|<|<=|=|!=|between|in (|is null|is not null");
    static const QString text = QStringLiteral("=|!=|like|ilike|matches|in (|not in (|is null|is not null");
    static const QString time = QStringLiteral(">|>=|<|<=|=|between|is null|is not null");
    static const QString either = QStringLiteral("=|!=|>|>=|<|<=|between|like|ilike|matches|in (|not in (|is null|"
                                                 "is not null");
    const auto of = [](const QString &operators) { return operators.split(QLatin1Char('|')); };
    switch (valueKindOf(field)) {
    case QueryValueKind::Number:
    case QueryValueKind::QuotedNumber:
    case QueryValueKind::Bytes:
        return of(number);
    case QueryValueKind::Time:
        return of(time);
    case QueryValueKind::Text:
        return of(text);
    default:
        return of(either);
    }
}

struct KeyKind {
    Kind kind;
    const char *prefix;
};

KeyKind keyKindOf(Tally::Kind tally)
{
    switch (tally) {
    case Tally::Kind::Parameter:
        return {Kind::Parameter, "params."};
    case Tally::Kind::Tag:
        return {Kind::Tag, "tags."};
    default:
        return {Kind::Metric, "metrics."};
    }
}

/// A key behind its prefix; it stands in quotes where it would be read as something else.
QString writtenKey(const QString &key)
{
    const bool isSplit = queryMetric(key).split.has_value();
    return isSplit ? QLatin1Char('"') + key + QLatin1Char('"') : quotedForQuery(key);
}

} // namespace

Result<QueryCompletion> QueryCompleter::complete(const QString &line, qsizetype cursor)
{
    const QueryContext context = queryContextAt(line, cursor);
    m_completion = {context.begin, cursor, {}};
    Status added;
    switch (context.wanted) {
    case QueryContext::Wanted::Name:
        added = addNames(context);
        break;
    case QueryContext::Wanted::Operator:
        addWords(context, operatorsOf(context.field));
        break;
    case QueryContext::Wanted::Value:
        added = addValues(context);
        break;
    case QueryContext::Wanted::Link:
        addWords(context, {QStringLiteral("and"), QStringLiteral("or")});
        break;
    case QueryContext::Wanted::Nothing:
        break;
    }
    if (!added)
        return added.error();
    if (m_completion.candidates.size() > mostCandidates)
        m_completion.candidates.resize(mostCandidates);
    return m_completion;
}

Status QueryCompleter::addNames(const QueryContext &context)
{
    if (!context.prefix || *context.prefix == QueryPrefix::Attribute) {
        if (const Status added = addAttributes(context); !added)
            return added;
    }
    static const std::pair<Tally::Kind, QueryPrefix> kinds[] = {{Tally::Kind::Metric, QueryPrefix::Metric},
                                                                {Tally::Kind::Parameter, QueryPrefix::Parameter},
                                                                {Tally::Kind::Tag, QueryPrefix::Tag}};
    for (const auto &[tally, prefix] : kinds) {
        if (context.prefix && *context.prefix != prefix)
            continue;
        if (const Status added = addKeys(context, tally); !added)
            return added;
    }
    return {};
}

Status QueryCompleter::addAttributes(const QueryContext &context)
{
    QStringList names = queryAttributeNames();
    names.removeIf([&](const QString &name) { return !name.startsWith(context.typed, Qt::CaseInsensitive); });
    const auto items = Tally(m_database).uses(Tally::Kind::Items);
    if (!items)
        return items.error();
    qint64 all = 0;
    for (const Tally::Uses &registry : *items)
        all += registry.uses;
    QList<qint64> counts(names.size(), -1);
    if (all <= mostCounted && !names.isEmpty()) {
        const auto counted = countsOf(names);
        if (!counted)
            return counted.error();
        counts = *counted;
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        m_completion.candidates.append({Kind::Attribute, names[i], names[i] + QLatin1Char(' '), counts[i]});
    return {};
}

Result<QList<qint64>> QueryCompleter::countsOf(const QStringList &attributes)
{
    QByteArray sql;
    QList<SqlValue> values;
    for (const QString &name : attributes) {
        const auto has = parseQuery(name + QStringLiteral(" is not null"), 0);
        const SqlCondition condition = has ? conditionFor(*has) : SqlCondition{"0", {}};
        sql += (sql.isEmpty() ? "SELECT total(" : ", total(") + condition.sql + ')';
        values += condition.values;
    }
    auto select = m_database.prepare((sql + " FROM version v").constData());
    if (!select)
        return select.error();
    bindValues(*select, 1, values);
    if (const auto row = select->step(); !row)
        return row.error();
    QList<qint64> counts;
    for (int i = 0; i < static_cast<int>(attributes.size()); ++i)
        counts.append(static_cast<qint64>(select->real(i)));
    return counts;
}

Status QueryCompleter::addKeys(const QueryContext &context, Tally::Kind tally)
{
    const auto keys = Tally(m_database).uses(tally);
    if (!keys)
        return keys.error();
    const KeyKind kind = keyKindOf(tally);
    // Without a prefix all kinds share the room.
    const qsizetype most = context.prefix ? mostCandidates : mostCandidates / 4;
    QList<QueryCandidate> first;
    QList<QueryCandidate> later;
    for (const Tally::Uses &key : *keys) {
        const qsizetype at = key.name.indexOf(context.typed, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QString prefix = context.isShortForm ? QString() : QString(QLatin1String(kind.prefix));
        QList<QueryCandidate> &place = at == 0 ? first : later;
        if (place.size() < most)
            place.append({kind.kind, prefix + key.name, prefix + writtenKey(key.name) + QLatin1Char(' '), key.uses});
        if (first.size() == most)
            break;
    }
    m_completion.candidates += (first + later).mid(0, most);
    return {};
}

Status QueryCompleter::addValues(const QueryContext &context)
{
    if (valueKindOf(context.field) == QueryValueKind::Time) {
        addWords(context, {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("-7d"),
                           QStringLiteral("-1m"), QStringLiteral("-1y")});
        return {};
    }
    const auto values = QueryValueTable(m_database).values(context.field, context.typed, mostCandidates);
    if (!values)
        return values.error();
    for (const Tally::Uses &value : *values) {
        m_completion.candidates.append(
            {Kind::Value, value.name, quotedForQuery(value.name) + QLatin1Char(' '), value.uses});
    }
    return {};
}

void QueryCompleter::addWords(const QueryContext &context, const QStringList &words)
{
    for (const QString &word : words) {
        if (word.startsWith(context.typed, Qt::CaseInsensitive) && word != context.typed) {
            const QString end = word.endsWith(QLatin1Char('(')) ? QString() : QStringLiteral(" ");
            m_completion.candidates.append({Kind::Operator, word, word + end, -1});
        }
    }
}

} // namespace slipway
