#include "models/storage/memory/versioncolumns.h"

#include "models/storage/memory/textdictionary.h"
#include "models/storage/memory/valuecolumns.h"
#include "models/storage/query/queryfields.h"
#include "models/storage/query/querysql.h"
#include "models/storage/tally.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway {

namespace {

constexpr qsizetype mostNumberColumns = 6; ///< 8 MB each for a million versions
constexpr qsizetype mostRankColumns = 6;   ///< 4 MB each
constexpr qsizetype mostValueColumns = 4;  ///< 4 MB each, and their texts

/// The ranks of values, NaN missing.
RankColumn ranksOf(const NumberColumn &values)
{
    std::vector<std::pair<double, quint32>> sorted;
    sorted.reserve(values.size());
    for (size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row]))
            sorted.emplace_back(values[row], static_cast<quint32>(row));
    }
    std::sort(sorted.begin(), sorted.end());
    RankColumn column{std::vector<quint32>(values.size(), RankColumn::missing), 0};
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i].first != sorted[i - 1].first)
            ++column.count;
        column.ranks[sorted[i].second] = column.count - 1;
    }
    return column;
}

} // namespace

template <class Column>
std::shared_ptr<const Column> VersionColumns::Cache<Column>::find(const QString &key)
{
    const auto found = columns.constFind(key);
    if (found == columns.constEnd())
        return nullptr;
    order.removeOne(key);
    order.append(key);
    return *found;
}

template <class Column>
void VersionColumns::Cache<Column>::insert(const QString &key, std::shared_ptr<const Column> column, qsizetype most)
{
    while (order.size() >= most)
        columns.remove(order.takeFirst());
    columns.insert(key, std::move(column));
    order.removeOne(key);
    order.append(key);
}

Result<std::shared_ptr<VersionColumns>> VersionColumns::load(Database &database)
{
    auto columns = std::make_shared<VersionColumns>();
    const auto generation = Tally(database).changes();
    if (!generation)
        return generation.error();
    columns->m_generation = *generation;
    if (const Status loaded = columns->loadTexts(database); !loaded)
        return loaded.error();
    return columns;
}

Status VersionColumns::loadTexts(Database &database)
{
    auto last = database.prepare("SELECT coalesce(max(row), -1) + 1 FROM version");
    if (!last)
        return last.error();
    if (const auto row = last->step(); !row)
        return row.error();
    m_all = RowSet(static_cast<quint32>(last->integer(0)));
    last->reset();
    m_runs = m_unregistered = RowSet(m_all.end());

    auto select = database.prepare("SELECT row, registry, model, stage, type, status, author, kind FROM version");
    if (!select)
        return select.error();
    std::array<TextDictionary, textCount> dictionaries;
    for (size_t text = 0; text < textCount; ++text) {
        m_texts[text].codes = CodeColumn(m_all.end());
        dictionaries[text].numberOf({});
    }
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        const auto row = static_cast<quint32>(select->integer(0));
        if (row >= m_all.end()) // added since
            continue;
        m_all.insert(row);
        for (size_t text = 0; text < textCount; ++text)
            m_texts[text].codes.set(row, dictionaries[text].numberOf(select->utf8(static_cast<int>(text) + 1)));
        if (const std::string_view kind = select->utf8(static_cast<int>(textCount)); kind != "version")
            (kind == "run" ? m_runs : m_unregistered).insert(row);
    }
    for (size_t text = 0; text < textCount; ++text) {
        for (quint32 code = 0; code < dictionaries[text].size(); ++code) {
            const std::string_view utf8 = dictionaries[text].text(code);
            m_texts[text].texts.append(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
        }
    }
    return {};
}

Result<std::shared_ptr<const NumberColumn>> VersionColumns::readNumbers(Database &database, const char *sql,
                                                                        const std::optional<QString> &value) const
{
    auto select = database.prepare(sql);
    if (!select)
        return select.error();
    if (value)
        select->bind(1, *value);
    NumberColumn values(m_all.end(), std::numeric_limits<double>::quiet_NaN());
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return std::make_shared<const NumberColumn>(std::move(values));
        const auto row = static_cast<quint32>(select->integer(0));
        const double number = select->real(1);
        if (!m_all.contains(row) || std::isnan(number))
            continue;
        if (!std::isnan(values[row]) && values[row] != number)
            return std::shared_ptr<const NumberColumn>();
        values[row] = number;
    }
}

Result<std::shared_ptr<const NumberColumn>> VersionColumns::keptNumbers(Database &database, const QString &key,
                                                                        const char *sql,
                                                                        const std::optional<QString> &value)
{
    {
        std::unique_lock lock(m_mutex);
        m_read.wait(lock, [&] { return !m_readNow.contains(key); });
        if (auto known = m_numbers.find(key))
            return known;
        m_readNow.insert(key);
    }
    auto values = readNumbers(database, sql, value);
    const std::lock_guard lock(m_mutex);
    m_readNow.remove(key);
    m_read.notify_all();
    if (values && *values)
        m_numbers.insert(key, *values, mostNumberColumns);
    return values;
}

Result<std::shared_ptr<const NumberColumn>> VersionColumns::numbers(Database &database, const QString &metric)
{
    constexpr auto sql = "SELECT version, value FROM metric WHERE preferred"
                         " AND name = (SELECT id FROM metric_name WHERE name = ?)";
    const QString key = QStringLiteral("metric ") + metric;
    const QueryField field = queryMetric(metric);
    if (!field.split)
        return keptNumbers(database, key, sql, metric);
    // "training.loss" names a metric of a split where none has that name.
    const QByteArray named = QByteArray(sql).replace('?', "?1");
    const QByteArray ofSplit = named + " UNION ALL SELECT version, value FROM metric WHERE split = "
                               + QByteArray::number(static_cast<int>(*field.split))
                               + " AND name = (SELECT id FROM metric_name WHERE name = substr(?1, "
                               + QByteArray::number(metric.size() - field.name.size() + 1)
                               + ")) AND version NOT IN (SELECT version FROM (" + named + "))";
    return keptNumbers(database, key, ofSplit.constData(), metric);
}

Result<std::shared_ptr<const NumberColumn>> VersionColumns::numbers(Database &database, Number number)
{
    static constexpr std::array columns = {"SELECT row, created_at FROM version", "SELECT row, updated_at FROM version",
                                           "SELECT row, size_bytes FROM version",
                                           "SELECT row, problem_count FROM version"};
    const auto place = static_cast<size_t>(number);
    return keptNumbers(database, QStringLiteral("attribute %1").arg(place), columns[place]);
}

Result<std::shared_ptr<const NumberColumn>> VersionColumns::parameterNumbers(Database &database, const QString &name)
{
    constexpr auto sql = "SELECT version, number_of(json_text(value)) FROM parameter WHERE name = ?";
    return keptNumbers(database, QStringLiteral("parameter ") + name, sql, name);
}

Result<std::shared_ptr<const TextColumn>> VersionColumns::values(Database &database, const ColumnKey &key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto known = m_values.find(key.text()))
            return known;
    }
    auto values = loadValues(database, m_all, key);
    if (!values)
        return values.error();
    auto column = std::make_shared<const TextColumn>(std::move(values).value());
    const std::lock_guard lock(m_mutex);
    m_values.insert(key.text(), column, mostValueColumns);
    return column;
}

Result<std::shared_ptr<const RankColumn>> VersionColumns::ranks(Database &database, const QString &key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto known = m_ranks.find(key))
            return known;
    }
    auto ranks = readRanks(database, key);
    if (!ranks)
        return ranks.error();
    auto column = std::make_shared<const RankColumn>(std::move(ranks).value());
    const std::lock_guard lock(m_mutex);
    m_ranks.insert(key, column, mostRankColumns);
    return column;
}

Result<RankColumn> VersionColumns::readRanks(Database &database, const QString &key)
{
    static const std::pair<const char *, Text> texts[] = {{"registry", Text::Registry},
                                                          {"model", Text::Model},
                                                          {"stage", Text::Stage},
                                                          {"status", Text::StatusWord},
                                                          {"type", Text::Type}};
    for (const auto &[name, text] : texts) {
        if (key == QLatin1String(name))
            return textRanks(text);
    }
    if (const auto metric = sortMetric(key)) {
        const auto values = numbers(database, *metric);
        if (!values)
            return values.error();
        return ranksOf(**values);
    }
    if (const auto column = sortText(key)) {
        const auto values = this->values(database, *column);
        if (!values)
            return values.error();
        return valueRanks(**values);
    }
    if (key == QLatin1String("version") || key == QLatin1String("semver"))
        return orderedRanks(database, "SELECT row, version_key FROM version ORDER BY version_key");
    if (key == QLatin1String("id"))
        return orderedRanks(database, "SELECT row, CAST(id AS BLOB) FROM version ORDER BY id");
    if (key == QLatin1String("integrity"))
        return orderedRanks(
            database, "SELECT row, CAST(integrity AS BLOB) FROM version WHERE integrity <> '' ORDER BY integrity");
    static const std::pair<const char *, Number> numbers[] = {{"created", Number::Created},
                                                              {"updated", Number::Updated},
                                                              {"problems", Number::Problems},
                                                              {"size", Number::Size}};
    const auto *column = std::find_if(std::begin(numbers), std::end(numbers),
                                      [&](const auto &known) { return key.startsWith(QLatin1String(known.first)); });
    const auto values = this->numbers(database, column->second);
    if (!values)
        return values.error();
    return ranksOf(**values);
}

RankColumn VersionColumns::textRanks(Text text) const
{
    const TextColumn &column = texts(text);
    std::vector<std::pair<QByteArray, quint32>> sorted;
    for (qsizetype code = 0; code < column.texts.size(); ++code)
        sorted.emplace_back(collationKey(column.texts[code]), static_cast<quint32>(code));
    std::sort(sorted.begin(), sorted.end());
    RankColumn result{std::vector<quint32>(column.codes.size()), 0};
    std::vector<quint32> rankOfCode(sorted.size(), RankColumn::missing);
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i].first.isEmpty())
            continue;
        if (result.count == 0 || sorted[i].first != sorted[i - 1].first)
            ++result.count;
        rankOfCode[sorted[i].second] = result.count - 1;
    }
    for (size_t row = 0; row < result.ranks.size(); ++row)
        result.ranks[row] = rankOfCode[column.codes[row]];
    return result;
}

Result<RankColumn> VersionColumns::orderedRanks(Database &database, const char *sql) const
{
    auto select = database.prepare(sql);
    if (!select)
        return select.error();
    RankColumn result{std::vector<quint32>(m_all.end(), RankColumn::missing), 0};
    QByteArray last;
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return result;
        const QByteArray key = select->blob(1);
        if (result.count == 0 || key != last) {
            ++result.count;
            last = key;
        }
        if (const auto row = static_cast<quint32>(select->integer(0)); m_all.contains(row))
            result.ranks[row] = result.count - 1;
    }
}

std::shared_ptr<const SearchLines> VersionColumns::searchLines() const
{
    const std::lock_guard lock(m_mutex);
    return m_searchLines;
}

std::shared_ptr<const MarkColumn> VersionColumns::marks(Marks marks) const
{
    const std::lock_guard lock(m_mutex);
    return m_marks[static_cast<size_t>(marks)];
}

Status VersionColumns::loadMarks(Database &database)
{
    if (marks(Marks::Tags))
        return {};
    auto problems = loadProblemMarks(database, m_all);
    if (!problems)
        return problems.error();
    auto tags = loadTagMarks(database, m_all);
    if (!tags)
        return tags.error();
    const std::lock_guard lock(m_mutex);
    m_marks = {std::make_shared<const MarkColumn>(*std::move(tags)),
               std::make_shared<const MarkColumn>(*std::move(problems))};
    return {};
}

Status VersionColumns::loadSearchLines(Database &database)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_triedSearchLines)
            return {};
    }
    auto lines = SearchLines::load(database, m_all.end());
    if (!lines && lines.error().code != ErrorCode::NoSpace)
        return lines.error();
    const std::lock_guard lock(m_mutex);
    m_triedSearchLines = true;
    if (lines)
        m_searchLines = *std::move(lines);
    return {};
}

} // namespace slipway
