#include "models/storage/memory/rowfilter.h"

#include "models/storage/query/queryname.h"
#include "models/storage/query/querysql.h"
#include "models/storage/tally.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

// 125 kB each for a million versions, words the double.
constexpr size_t mostKept = 16;
constexpr size_t mostWords = 12;

/// A condition as bytes: equal for equal conditions.
QByteArray keyOf(const SqlCondition &condition)
{
    QByteArray key = condition.sql;
    QDataStream stream(&key, QIODevice::Append);
    for (const SqlValue &value : condition.values) {
        stream << quint8(value.index());
        std::visit([&stream](const auto &one) { stream << one; }, value);
    }
    return key;
}

bool comparesNumbers(const QueryCondition &condition)
{
    switch (condition.operation) {
    case QueryOperator::Equal:
    case QueryOperator::Greater:
    case QueryOperator::GreaterOrEqual:
    case QueryOperator::Less:
    case QueryOperator::LessOrEqual:
    case QueryOperator::Between:
        return std::all_of(condition.values.begin(), condition.values.end(),
                           [](const QueryValue &value) { return std::holds_alternative<double>(value); });
    default:
        return false;
    }
}

std::optional<VersionColumns::Number> numberOf(QueryField::Attribute attribute)
{
    using Attribute = QueryField::Attribute;
    switch (attribute) {
    case Attribute::Created:
        return VersionColumns::Number::Created;
    case Attribute::Updated:
        return VersionColumns::Number::Updated;
    case Attribute::Size:
        return VersionColumns::Number::Size;
    case Attribute::Problems:
        return VersionColumns::Number::Problems;
    default:
        return std::nullopt;
    }
}

/// A text of every version, and the one column of the index that a condition on it reads.
struct ReadText {
    VersionColumns::Text text;
    const char *column;
};

std::optional<ReadText> textOf(const QueryField &field)
{
    using Attribute = QueryField::Attribute;
    using Text = VersionColumns::Text;
    static constexpr std::pair<Attribute, ReadText> texts[] = {{Attribute::Registry, {Text::Registry, "registry"}},
                                                               {Attribute::Model, {Text::Model, "model"}},
                                                               {Attribute::Stage, {Text::Stage, "stage"}},
                                                               {Attribute::Type, {Text::Type, "type"}},
                                                               {Attribute::StatusWord, {Text::StatusWord, "status"}},
                                                               {Attribute::Author, {Text::Author, "author"}},
                                                               {Attribute::ItemKind, {Text::ItemKind, "kind"}}};
    if (field.kind != QueryField::Kind::Attribute)
        return std::nullopt;
    const auto *found =
        std::find_if(std::begin(texts), std::end(texts), [&](const auto &one) { return one.first == field.attribute; });
    return found == std::end(texts) ? std::nullopt : std::optional(found->second);
}

RowSet rowsWith(const NumberColumn &column, const QueryCondition &condition)
{
    const auto end = static_cast<quint32>(column.size());
    const auto bound = [&](size_t place) { return std::get<double>(condition.values.at(place)); };
    const auto found = [&](auto holds) {
        return RowSet::of(end, [&](quint32 row) {
            const double value = column[row];
            return !std::isnan(value) && holds(value) != condition.negated;
        });
    };
    const double first = bound(0);
    switch (condition.operation) {
    case QueryOperator::Equal:
        return found([first](double value) { return value == first; });
    case QueryOperator::Greater:
        return found([first](double value) { return value > first; });
    case QueryOperator::GreaterOrEqual:
        return found([first](double value) { return value >= first; });
    case QueryOperator::Less:
        return found([first](double value) { return value < first; });
    case QueryOperator::LessOrEqual:
        return found([first](double value) { return value <= first; });
    default:
        return found([first, last = bound(1)](double value) { return value >= first && value <= last; });
    }
}

/// Moves what is used to the end.
template <class Kept>
void touch(std::vector<Kept> &kept, typename std::vector<Kept>::iterator used)
{
    std::rotate(used, used + 1, kept.end());
}

template <class Kept>
void append(std::vector<Kept> &kept, Kept one, size_t most)
{
    if (kept.size() == most)
        kept.erase(kept.begin());
    kept.push_back(std::move(one));
}

} // namespace

/// Walks over the tree.
class RowFilter::Evaluation
{
public:
    Evaluation(RowFilter &filter, Database &database) : m_filter(filter), m_database(database) {}

    Result<RowSet> rowsOf(const QueryNode &node)
    {
        return std::visit([&](const auto &one) { return rows(one, node); }, node.value);
    }

private:
    Result<RowSet> rows(const QueryAll &, const QueryNode &) { return m_filter.m_columns->all(); }

    Result<RowSet> rows(const QueryAnd &node, const QueryNode &)
    {
        RowSet found = m_filter.m_columns->all();
        for (const QueryNode &operand : node.operands) {
            const auto one = rowsOf(operand);
            if (!one)
                return one;
            found &= *one;
        }
        return found;
    }

    Result<RowSet> rows(const QueryOr &node, const QueryNode &)
    {
        RowSet found(m_filter.m_columns->all().end());
        for (const QueryNode &operand : node.operands) {
            const auto one = rowsOf(operand);
            if (!one)
                return one;
            found |= *one;
        }
        return found;
    }

    Result<RowSet> rows(const QueryNot &node, const QueryNode &)
    {
        const auto without = rowsOf(node.operand.front());
        if (!without)
            return without;
        RowSet found = m_filter.m_columns->all();
        found -= *without;
        return found;
    }

    Result<RowSet> rows(const QueryWord &word, const QueryNode &node)
    {
        const QByteArray folded = word.text.toCaseFolded().toUtf8();
        const auto lines = m_filter.m_columns->searchLines();
        // A line feed or nothing at all is found between lines.
        if (!lines || folded.isEmpty() || folded.contains('\n'))
            return keptOr(node, [&] { return m_filter.fromSql(m_database, node); });
        return m_filter.withWord(*lines, folded);
    }

    Result<RowSet> rows(const QueryCondition &condition, const QueryNode &node)
    {
        return keptOr(node, [&]() -> Result<RowSet> {
            if (const auto text = textOf(condition.field))
                return m_filter.fromTexts(m_database, node, text->text, text->column);
            const auto values = numbers(condition);
            if (!values)
                return values.error();
            return *values ? rowsWith(**values, condition) : m_filter.fromSql(m_database, node);
        });
    }

    /// Null when what the condition looks at is none.
    Result<std::shared_ptr<const NumberColumn>> numbers(const QueryCondition &condition)
    {
        const QueryField &field = condition.field;
        VersionColumns &columns = *m_filter.m_columns;
        using Kind = QueryField::Kind;
        if (comparesNumbers(condition)) {
            if (field.kind == Kind::Metric && !field.split)
                return columns.numbers(m_database, field.name);
            // What is no number differs from every number, and the column does not tell it from what is missing.
            if (field.kind == Kind::Parameter && !condition.negated)
                return columns.parameterNumbers(m_database, field.name);
            if (const auto number = numberOf(field.attribute); number && field.kind == Kind::Attribute)
                return columns.numbers(m_database, *number);
        }
        return std::shared_ptr<const NumberColumn>();
    }

    template <class Find>
    Result<RowSet> keptOr(const QueryNode &node, Find find)
    {
        const QByteArray key = keyOf(conditionFor(node));
        if (auto known = m_filter.kept(key))
            return *std::move(known);
        auto found = find();
        if (found)
            m_filter.keep(key, *found);
        return found;
    }

    RowFilter &m_filter;
    Database &m_database;
};

Result<RowSet> RowFilter::rowsOf(Database &database, const QueryNode &query)
{
    return Evaluation(*this, database).rowsOf(query);
}

Status RowFilter::readAhead(Database &database, const QString &line)
{
    const auto tokens = readQueryTokens(line, OpenQuote::IsToken);
    if (!tokens)
        return {};
    Tally tally(database);
    const auto readOf = [&](const QueryField &field) -> Status {
        using Kind = QueryField::Kind;
        Result<std::shared_ptr<const NumberColumn>> column = std::shared_ptr<const NumberColumn>();
        if (const auto number = numberOf(field.attribute); number && field.kind == Kind::Attribute)
            column = m_columns->numbers(database, *number);
        else if (field.kind == Kind::Metric && !field.split && tally.isUsed(Tally::Kind::Metric, field.name))
            column = m_columns->numbers(database, field.name);
        else if (field.kind == Kind::Parameter && tally.isUsed(Tally::Kind::Parameter, field.name))
            column = m_columns->parameterNumbers(database, field.name);
        return column ? Status() : column.error();
    };
    for (const QueryToken &token : *tokens) {
        if (token.kind != QueryToken::Kind::Word && token.kind != QueryToken::Kind::Quoted)
            continue;
        const auto name = readQueryName(QueryTokens(line, *tokens), token);
        if (const Status read = name ? readOf(name->field) : Status(); !read)
            return read;
    }
    return {};
}

Result<RowSet> RowFilter::fromSql(Database &database, const QueryNode &condition) const
{
    const SqlCondition translated = conditionFor(condition);
    const QByteArray sql = "SELECT v.row FROM version v WHERE " + translated.sql;
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    bindValues(*select, 1, translated.values);
    RowSet rows(m_columns->all().end());
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return rows;
        if (const auto row = static_cast<quint32>(select->integer(0)); m_columns->all().contains(row))
            rows.insert(row);
    }
}

Result<RowSet> RowFilter::fromTexts(Database &database, const QueryNode &condition, VersionColumns::Text text,
                                    const char *column) const
{
    constexpr qsizetype mostTexts = 100000; // more of them take longer than a scan
    const TextColumn &known = m_columns->texts(text);
    if (known.texts.size() > mostTexts)
        return fromSql(database, condition);
    const SqlCondition translated = conditionFor(condition);
    const QByteArray sql = "SELECT " + translated.sql + " FROM (SELECT CAST(? AS TEXT) AS " + column + ") v";
    auto select = database.prepare(sql.constData());
    if (!select)
        return select.error();
    std::vector<bool> holds;
    for (const QString &one : known.texts) {
        select->bind(bindValues(*select, 1, translated.values), one);
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        holds.push_back(select->integer(0) != 0);
        select->reset();
    }
    RowSet rows = RowSet::of(m_columns->all().end(), [&](quint32 row) { return holds[known.codes[row]]; });
    rows &= m_columns->all();
    return rows;
}

RowSet RowFilter::withWord(const SearchLines &lines, const QByteArray &folded)
{
    std::shared_ptr<const SearchLines::Hits> within;
    {
        const std::lock_guard lock(m_mutex);
        auto closest = m_words.end();
        for (auto word = m_words.begin(); word != m_words.end(); ++word) {
            const bool isPart = folded.contains(word->first);
            if (isPart && (closest == m_words.end() || word->first.size() > closest->first.size()))
                closest = word;
        }
        if (closest != m_words.end()) {
            const bool isSame = closest->first == folded;
            within = closest->second;
            touch(m_words, closest);
            if (isSame)
                return within->rows;
        }
    }
    auto hits = std::make_shared<SearchLines::Hits>(lines.hitsOf(folded, within.get()));
    hits->rows &= m_columns->all();
    const std::lock_guard lock(m_mutex);
    append(m_words, std::pair(folded, std::shared_ptr<const SearchLines::Hits>(hits)), mostWords);
    return hits->rows;
}

std::optional<RowSet> RowFilter::kept(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &one) { return one.first == key; });
    if (found == m_kept.end())
        return std::nullopt;
    touch(m_kept, found);
    return m_kept.back().second;
}

void RowFilter::keep(const QByteArray &key, const RowSet &rows)
{
    const std::lock_guard lock(m_mutex);
    append(m_kept, std::pair(key, rows), mostKept);
}

} // namespace slipway
