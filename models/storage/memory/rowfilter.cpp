#include "models/storage/memory/rowfilter.h"

#include "models/storage/query/querysql.h"

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

/// Whether the condition is on what a metric's name alone means, and compares numbers only.
bool isOnMetricValue(const QueryCondition &condition)
{
    if (condition.field.kind != QueryField::Kind::Metric || condition.field.split)
        return false;
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
            if (!isOnMetricValue(condition))
                return m_filter.fromSql(m_database, node);
            const auto values = m_filter.m_columns->numbers(m_database, condition.field.name);
            if (!values)
                return values.error();
            return rowsWith(**values, condition);
        });
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
