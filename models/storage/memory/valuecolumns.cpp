#include "models/storage/memory/valuecolumns.h"

#include "models/storage/tally.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

namespace slipway {

namespace {

constexpr qsizetype mostTagNames = 40; ///< 125 kB each for a million versions

/// The text of a parameter, as the SQL function json_text says it; empty = missing.
QString textOfJson(const QByteArray &json)
{
    if (json == "null")
        return {};
    if (!json.startsWith('"'))
        return QString::fromUtf8(json);
    return QJsonDocument::fromJson('[' + json + ']').array().at(0).toString();
}

/// Texts in place of what was read, by row its number in the dictionary; two that are one text in the end become one.
TextColumn withTexts(const std::vector<quint32> &numbers, const TextDictionary &dictionary, const ColumnKey &key)
{
    TextColumn column{CodeColumn(numbers.size()), {}};
    QHash<QString, quint32> codes{{QString(), 0}};
    column.texts.append(QString());
    std::vector<quint32> codeOf(dictionary.size(), 0);
    for (quint32 number = 0; number < dictionary.size(); ++number) {
        const std::string_view utf8 = dictionary.text(number);
        const QByteArray bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
        const QString text = key.kind == ColumnKey::Kind::Parameter ? textOfJson(bytes)
                             : bytes.isEmpty()                      ? key.name
                                                                    : QString::fromUtf8(bytes);
        const auto known = codes.constFind(text);
        codeOf[number] = known == codes.constEnd() ? static_cast<quint32>(column.texts.size()) : *known;
        if (known == codes.constEnd()) {
            codes.insert(text, codeOf[number]);
            column.texts.append(text);
        }
    }
    for (size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] != RankColumn::missing)
            column.codes.set(row, codeOf[numbers[row]]);
    }
    return column;
}

template <class Visit>
Status eachRow(Database &database, const char *sql, const QString &name, Visit visit)
{
    auto select = database.prepare(sql);
    if (!select)
        return select.error();
    select->bind(1, name);
    for (;;) {
        const auto stepped = select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return {};
        visit(*select);
    }
}

Result<RowSet> markedRows(Database &database, const RowSet &all, const char *sql, const QString &name)
{
    RowSet rows(all.end());
    const Status read = eachRow(database, sql, name, [&](const Statement &row) {
        if (const auto version = static_cast<quint32>(row.integer(0)); all.contains(version))
            rows.insert(version);
    });
    if (!read)
        return read.error();
    return rows;
}

} // namespace

QByteArray collationKey(const QString &text)
{
    QByteArray key = text.toUtf8();
    for (char &letter : key) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return key;
}

Result<TextColumn> loadValues(Database &database, const RowSet &all, const ColumnKey &key)
{
    std::vector<quint32> numbers(all.end(), RankColumn::missing);
    TextDictionary dictionary;
    const char *sql = key.kind == ColumnKey::Kind::Parameter
                          ? "SELECT version, value FROM parameter WHERE name = ? ORDER BY value"
                          : "SELECT version, value FROM tag WHERE name = ? ORDER BY value";
    const Status read = eachRow(database, sql, key.name, [&](const Statement &row) {
        const auto version = static_cast<quint32>(row.integer(0));
        if (all.contains(version) && numbers[version] == RankColumn::missing)
            numbers[version] = dictionary.numberOf(row.utf8(1));
    });
    if (!read)
        return read.error();
    return withTexts(numbers, dictionary, key);
}

RankColumn valueRanks(const TextColumn &column)
{
    using Place = std::tuple<bool, double, std::string>; // is a text, the number, the text
    std::vector<std::pair<Place, quint32>> sorted;
    for (qsizetype code = 1; code < column.texts.size(); ++code) {
        bool isNumber = false;
        const double number = column.texts[code].toUtf8().toDouble(&isNumber);
        isNumber = isNumber && !std::isnan(number);
        const std::string text = isNumber ? std::string() : collationKey(column.texts[code]).toStdString();
        sorted.emplace_back(Place(!isNumber, isNumber ? number : 0, text), static_cast<quint32>(code));
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<quint32> rankOfCode(static_cast<size_t>(column.texts.size()), RankColumn::missing);
    RankColumn result{std::vector<quint32>(column.codes.size()), 0};
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i - 1].first != sorted[i].first)
            ++result.count;
        rankOfCode[sorted[i].second] = result.count - 1;
    }
    for (size_t row = 0; row < column.codes.size(); ++row)
        result.ranks[row] = rankOfCode[column.codes[row]];
    return result;
}

Result<MarkColumn> loadTagMarks(Database &database, const RowSet &all)
{
    const auto uses = Tally(database).uses(Tally::Kind::Tag);
    if (!uses)
        return uses.error();
    MarkColumn marks;
    for (const Tally::Uses &tag : uses->mid(0, mostTagNames)) {
        auto rows = rowsWithTag(database, all, tag.name);
        if (!rows)
            return rows.error();
        marks.names.append(tag.name);
        marks.rows.push_back(*std::move(rows));
    }
    return marks;
}

Result<MarkColumn> loadProblemMarks(Database &database, const RowSet &all)
{
    MarkColumn marks;
    // There are few kinds of problems, as problemtable.h says.
    const Status read = eachRow(database, "SELECT version, code FROM problem WHERE version IS NOT NULL AND ?1 = ''", {},
                                [&](const Statement &row) {
                                    const auto version = static_cast<quint32>(row.integer(0));
                                    if (!all.contains(version))
                                        return;
                                    const QString code = row.text(1);
                                    qsizetype place = marks.names.indexOf(code);
                                    if (place < 0) {
                                        place = marks.names.size();
                                        marks.names.append(code);
                                        marks.rows.emplace_back(all.end());
                                    }
                                    marks.rows[static_cast<size_t>(place)].insert(version);
                                });
    if (!read)
        return read.error();
    return marks;
}

Result<RowSet> rowsWithTag(Database &database, const RowSet &all, const QString &name)
{
    return markedRows(database, all, "SELECT version FROM tag WHERE name = ?", name);
}

Result<RowSet> rowsWithProblem(Database &database, const RowSet &all, const QString &code)
{
    return markedRows(database, all, "SELECT version FROM problem WHERE version IS NOT NULL AND code = ?", code);
}

} // namespace slipway
