#include "models/storage/memory/rowfilter.h"

#include "models/storage/query/querysql.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr size_t mostKept = 24; ///< 125 kB each for a million versions

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

bool holds(double value, const QueryCondition &condition)
{
    const auto bound = [&](size_t place) { return std::get<double>(condition.values.at(place)); };
    switch (condition.operation) {
    case QueryOperator::Equal:
        return value == bound(0);
    case QueryOperator::Greater:
        return value > bound(0);
    case QueryOperator::GreaterOrEqual:
        return value >= bound(0);
    case QueryOperator::Less:
        return value < bound(0);
    case QueryOperator::LessOrEqual:
        return value <= bound(0);
    default:
        return value >= bound(0) && value <= bound(1);
    }
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

    template <class Condition>
    Result<RowSet> rows(const Condition &condition, const QueryNode &node)
    {
        const QByteArray key = keyOf(conditionFor(node));
        if (auto known = m_filter.kept(key))
            return *std::move(known);
        auto found = fresh(condition, node);
        if (found)
            m_filter.keep(key, *found);
        return found;
    }

    Result<RowSet> fresh(const QueryWord &word, const QueryNode &node)
    {
        const QByteArray folded = word.text.toCaseFolded().toUtf8();
        const auto lines = m_filter.m_columns->searchLines();
        // A line feed or nothing at all is found between lines.
        if (!lines || folded.isEmpty() || folded.contains('\n'))
            return m_filter.fromSql(m_database, node);
        RowSet found = lines->rowsWith(folded);
        found &= m_filter.m_columns->all();
        return found;
    }

    Result<RowSet> fresh(const QueryCondition &condition, const QueryNode &node)
    {
        if (!isOnMetricValue(condition))
            return m_filter.fromSql(m_database, node);
        const auto values = m_filter.m_columns->numbers(m_database, condition.field.name);
        if (!values)
            return values.error();
        RowSet found(m_filter.m_columns->all().end());
        const NumberColumn &column = **values;
        for (quint32 row = 0; row < column.size(); ++row) {
            if (!std::isnan(column[row]) && holds(column[row], condition) != condition.negated)
                found.insert(row);
        }
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

std::optional<RowSet> RowFilter::kept(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &one) { return one.first == key; });
    if (found == m_kept.end())
        return std::nullopt;
    std::rotate(found, found + 1, m_kept.end());
    return m_kept.back().second;
}

void RowFilter::keep(const QByteArray &key, const RowSet &rows)
{
    const std::lock_guard lock(m_mutex);
    if (m_kept.size() == mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.emplace_back(key, rows);
}

} // namespace slipway
