#include "models/formats/querylogrows.h"

#include "models/formats/growingcolumn.h"
#include "models/formats/timestamps.h"

#include <QHash>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr double notANumber = std::numeric_limits<double>::infinity();
constexpr std::array<std::string_view, 4> armKeys = {"model_version", "variant", "arm", "version"};

QByteArray bytes(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

std::string_view trimmed(std::string_view token)
{
    const size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

bool meansNotANumber(std::string_view word)
{
    for (const std::string_view known : {"NaN", "nan", "Infinity", "-Infinity", "inf", "-inf"}) {
        if (word == known)
            return true;
    }
    return false;
}

/// Reads one value; false when it is no JSON value. Python writes a bare NaN, which is let in as what it is.
bool readValue(simdjson::ondemand::value value, LogCell &cell)
{
    using simdjson::ondemand::json_type;
    const std::string_view token = trimmed(value.raw_json_token());
    if (meansNotANumber(token)) {
        cell.type = LogCell::Type::Number;
        cell.number = notANumber;
        return true;
    }
    json_type type = json_type::null;
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    switch (type) {
    case json_type::null:
        return value.is_null();
    case json_type::boolean: {
        bool truth = false;
        cell.type = LogCell::Type::Truth;
        if (value.get_bool().get(truth) != simdjson::SUCCESS)
            return false;
        cell.number = truth ? 1 : 0;
        return true;
    }
    case json_type::number:
        cell.type = LogCell::Type::Number;
        cell.text = token;
        return value.get_double().get(cell.number) == simdjson::SUCCESS;
    case json_type::string:
        cell.type = LogCell::Type::Text;
        if (value.get_string().get(cell.text) != simdjson::SUCCESS)
            return false;
        if (meansNotANumber(cell.text)) {
            cell.type = LogCell::Type::Number;
            cell.number = notANumber;
        }
        return true;
    case json_type::array:
    case json_type::object:
        break;
    }
    cell.type = LogCell::Type::Structure;
    return value.raw_json_token().size() > 0;
}

/// The cells of a line, or false when it is no JSON object.
bool readCells(simdjson::ondemand::parser &parser, QByteArray &line, std::vector<LogCell> &cells)
{
    line.reserve(line.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    simdjson::ondemand::document document;
    const simdjson::padded_string_view view(line.constData(), static_cast<size_t>(line.size()),
                                            static_cast<size_t>(line.capacity()));
    simdjson::ondemand::object object;
    if (parser.iterate(view).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    for (auto result : object) {
        simdjson::ondemand::field field;
        LogCell cell;
        if (std::move(result).get(field) != simdjson::SUCCESS
            || field.unescaped_key().get(cell.key) != simdjson::SUCCESS || !readValue(field.value(), cell))
            return false;
        cells.push_back(cell);
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing behind the object
}

qint64 timeOf(const LogCell &cell)
{
    if (cell.type == LogCell::Type::Number && std::abs(cell.number) < 1e15)
        return static_cast<qint64>(std::abs(cell.number) < 1e11 ? cell.number * 1000 : cell.number);
    if (cell.type != LogCell::Type::Text)
        return QueryLog::noTime;
    return readIsoTime(QString::fromUtf8(bytes(cell.text))).value_or(QueryLog::noTime);
}

} // namespace

class QueryLogRows::Private
{
public:
    const LogCell *armCell()
    {
        if (armKey.empty()) {
            for (const std::string_view candidate : armKeys) {
                if (const LogCell *cell = lastCell(candidate)) {
                    armKey = candidate;
                    log.armColumn = QString::fromUtf8(bytes(candidate));
                    return cell;
                }
            }
            return nullptr;
        }
        return lastCell(armKey);
    }

    /// Of a key that the line names twice the last value counts.
    const LogCell *lastCell(std::string_view key) const
    {
        const auto found = std::find_if(cells.rbegin(), cells.rend(),
                                        [key](const LogCell &cell) { return cell.key == key && !cell.text.empty(); });
        return found == cells.rend() ? nullptr : &*found;
    }

    void noteRepeatedKey(const QString &fileName, qint64 lineNumber)
    {
        keys.clear();
        for (const LogCell &cell : cells)
            keys.push_back(cell.key);
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        if (twice != keys.end())
            count(log.repeatedKeys, fileName, lineNumber,
                  QStringLiteral("\"%1\"").arg(QString::fromUtf8(bytes(*twice))));
    }

    static void count(RejectedRows &rows, const QString &fileName, qint64 lineNumber, const QString &reason)
    {
        if (rows.count++ == 0) {
            rows.firstLine = lineNumber;
            rows.firstReason = QStringLiteral("%1 (%2)").arg(reason, fileName);
        }
    }

    static quint32 numberOf(QHash<QByteArray, quint32> &known, const LogCell &cell)
    {
        const auto next = static_cast<quint32>(known.size());
        const auto found = known.constFind(bytes(cell.text));
        return found != known.constEnd() ? *found : *known.insert(bytes(cell.text), next);
    }

    void commit(const LogCell &arm, const QString &fileName, qint64 lineNumber)
    {
        const auto row = static_cast<size_t>(log.rows());
        if (files.isEmpty() || files.last().name != fileName)
            files.append({fileName, row});
        lineOf.push_back(lineNumber);
        const quint32 place = numberOf(arms, arm);
        if (place == static_cast<quint32>(log.arms.size()))
            log.arms.append(QString::fromUtf8(bytes(arm.text)));
        log.armOf.push_back(place);
        log.atMs.push_back(QueryLog::noTime);
        log.userOf.push_back(QueryLog::noUser);
        for (const LogCell &cell : cells) {
            if (cell.key == armKey)
                continue;
            if (cell.type == LogCell::Type::Missing) {
                // A latency of which no row has a value is a guard rail all the same.
                if (cell.key.ends_with("_ms"))
                    columnOf(cell.key);
            } else if (cell.key == "timestamp") {
                log.atMs.back() = timeOf(cell);
            } else if (cell.key == "user_id" && !cell.text.empty()) {
                log.userOf.back() = numberOf(users, cell);
            } else if (cell.type != LogCell::Type::Structure) {
                putInColumn(row, cell);
            }
        }
    }

    /// Null when there are too many.
    GrowingColumn *columnOf(std::string_view key)
    {
        auto place = places.constFind(bytes(key));
        if (place == places.constEnd()) {
            if (columns.size() >= mostColumns)
                return nullptr;
            place = places.insert(bytes(key), columns.size());
            columns.emplace_back(QString::fromUtf8(bytes(key)));
        }
        return &columns[*place];
    }

    void putInColumn(size_t row, const LogCell &cell)
    {
        if (GrowingColumn *column = columnOf(cell.key))
            column->put(row, cell);
    }

    RowPlace placeOf(size_t row) const
    {
        const auto file =
            std::find_if(files.rbegin(), files.rend(), [row](const File &one) { return one.firstRow <= row; });
        return {file->name, lineOf[row]};
    }

    struct File {
        QString name;
        size_t firstRow = 0;
    };

    simdjson::ondemand::parser parser;
    std::vector<LogCell> cells;         ///< of the line at hand
    std::vector<std::string_view> keys; ///< of these, sorted
    std::string_view armKey;
    QueryLog log;
    QHash<QByteArray, quint32> arms;
    QHash<QByteArray, quint32> users;
    QHash<QByteArray, size_t> places;
    std::vector<GrowingColumn> columns;
    QList<File> files;          ///< in their order
    std::vector<qint64> lineOf; ///< per row: its line in its file
};

QueryLogRows::QueryLogRows() : d(std::make_unique<Private>()) {}
QueryLogRows::~QueryLogRows() = default;

void QueryLogRows::take(const QString &fileName, qint64 lineNumber, QByteArray &line)
{
    d->cells.clear();
    if (!readCells(d->parser, line, d->cells)) {
        reject(fileName, lineNumber, QStringLiteral("no JSON object"));
        return;
    }
    if (const LogCell *arm = d->armCell()) {
        d->commit(*arm, fileName, lineNumber);
        d->noteRepeatedKey(fileName, lineNumber);
    } else {
        reject(fileName, lineNumber,
               QStringLiteral("no \"%1\"").arg(d->armKey.empty() ? QStringLiteral("model_version") : d->log.armColumn));
    }
}

void QueryLogRows::reject(const QString &fileName, qint64 lineNumber, const QString &reason)
{
    Private::count(d->log.rejected, fileName, lineNumber, reason);
}

void QueryLogRows::noteByteOrderMark(const QString &fileName)
{
    d->log.markedFiles.append(fileName);
}

bool QueryLogRows::hasTooManyArms() const
{
    return d->log.arms.size() > mostArms;
}

QString QueryLogRows::armColumn() const
{
    return d->log.armColumn;
}

QueryLog QueryLogRows::finish()
{
    d->log.users = static_cast<quint32>(d->users.size());
    for (GrowingColumn &column : d->columns) {
        auto finished =
            column.finish(static_cast<size_t>(d->log.rows()), [this](size_t row) { return d->placeOf(row); });
        if (finished)
            d->log.columns.push_back(std::move(*finished));
    }
    return std::move(d->log);
}

} // namespace slipway
