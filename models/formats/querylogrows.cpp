#include "models/formats/querylogrows.h"

#include "models/formats/logtime.h"
#include "models/formats/requestset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr std::array<std::string_view, 4> armKeys = {"model_version", "variant", "arm", "version"};
constexpr std::array<std::string_view, 2> unitKeys = {"user_id", "unit_id"};
constexpr std::array<std::string_view, 2> requestKeys = {"query_id", "request_id"};
constexpr std::string_view timeKey = "timestamp";
constexpr size_t rowsOfABatch = 1 << 15;
constexpr qsizetype mostKeys = 2000; ///< that are looked at; a line may name any number

QByteArray bytes(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

enum class Role { Arm, Time, Unit, Request, Share, Value, Ignored };
constexpr qsizetype mostShares = 50; ///< that are told apart

/// What is known of a key of the log.
struct Key {
    QByteArray name;
    Role role = Role::Value;
    qsizetype column = -1; ///< of values; none until there is one
    qint64 lastRow = -1;
};

} // namespace

class QueryLogRows::Private
{
public:
    Private(LogMapping wanted, LogSink &where)
        : mapping(std::move(wanted)),
          sink(where),
          onlyKey(mapping.onlyColumn.toUtf8()),
          onlyValue(mapping.onlyValue.toUtf8())
    {
    }

    const LogCell *armCell(std::span<const LogCell> cells);
    quint64 requestHash(std::span<const LogCell> cells) const;
    bool isRepeated(quint64 request);
    Key *keyAt(size_t position, std::string_view name);
    Role roleOf(std::string_view name) const;
    void commit(std::span<const LogCell> cells, quint64 request, const RowPlace &place);
    void put(Key &key, const LogCell &cell, const RowPlace &place);
    quint8 armPlace(std::string_view arm);
    quint32 unitPlace(std::string_view unit);
    Status flush();
    Status checkSuccesses() const;
    void noteShare(double share);
    bool isOfAnother(std::span<const LogCell> cells) const;

    RowPlace placeOf(qint64 line) const { return {fileName, line}; }

    LogMapping mapping;
    LogSink &sink;
    const QByteArray onlyKey;
    const QByteArray onlyValue;
    LogFacts facts;
    QString fileName;
    QByteArray armKey;
    std::vector<QByteArray> arms;
    UnitDictionary units;
    QByteArray requestKey;
    RequestSet requests;
    std::vector<Key> keys;
    std::vector<size_t> keyOfPosition;
    QHash<QByteArray, size_t> places; ///< in keys
    std::vector<GrowingColumn> columns;
    LogBatch batch;
};

/// Of a key that the line names twice the last value counts.
static const LogCell *lastCell(std::span<const LogCell> cells, std::string_view key)
{
    const auto found = std::find_if(cells.rbegin(), cells.rend(),
                                    [key](const LogCell &cell) { return cell.key == key && !cell.text.empty(); });
    return found == cells.rend() ? nullptr : &*found;
}

const LogCell *QueryLogRows::Private::armCell(std::span<const LogCell> cells)
{
    if (!armKey.isEmpty())
        return lastCell(cells, {armKey.constData(), static_cast<size_t>(armKey.size())});
    for (const std::string_view candidate : armKeys) {
        if (const LogCell *cell = lastCell(cells, candidate)) {
            armKey = bytes(candidate);
            facts.armColumn = text(candidate);
            return cell;
        }
    }
    return nullptr;
}

Role QueryLogRows::Private::roleOf(std::string_view name) const
{
    const QString key = text(name);
    if (key == facts.armColumn)
        return Role::Arm;
    if (mapping.ignored.contains(key) || key == mapping.onlyColumn)
        return Role::Ignored;
    if (mapping.timeColumn.isEmpty() ? name == timeKey : key == mapping.timeColumn)
        return Role::Time;
    if (facts.unitColumn.isEmpty() ? meansUnit(key) : key == facts.unitColumn)
        return Role::Unit;
    if (facts.requestColumn.isEmpty() ? meansRequest(key) : key == facts.requestColumn)
        return Role::Request;
    if (!key.isEmpty() && key == mapping.shareColumn)
        return Role::Share;
    return Role::Value;
}

/// Lines of one program name their keys in one order, so a key is mostly the one that stood there before. Null when
/// there are too many.
Key *QueryLogRows::Private::keyAt(size_t position, std::string_view name)
{
    const QByteArrayView view(name.data(), static_cast<qsizetype>(name.size()));
    if (position < keyOfPosition.size() && keys[keyOfPosition[position]].name == view)
        return &keys[keyOfPosition[position]];
    const auto known = places.constFind(QByteArray::fromRawData(name.data(), view.size()));
    size_t place = 0;
    if (known != places.constEnd()) {
        place = *known;
    } else {
        if (places.size() >= mostKeys)
            return nullptr;
        place = keys.size();
        keys.push_back({view.toByteArray(), roleOf(name)});
        places.insert(keys.back().name, place);
        if (keys.back().role == Role::Unit && facts.unitColumn.isEmpty())
            facts.unitColumn = text(name);
        if (keys.back().role == Role::Request) {
            requestKey = keys.back().name;
            facts.requestColumn = text(name);
        }
    }
    if (position <= keyOfPosition.size() && position < static_cast<size_t>(mostKeys)) {
        keyOfPosition.resize(std::max(keyOfPosition.size(), position + 1));
        keyOfPosition[position] = place;
    }
    return &keys[place];
}

quint8 QueryLogRows::Private::armPlace(std::string_view arm)
{
    const QByteArrayView view(arm.data(), static_cast<qsizetype>(arm.size()));
    const auto known = std::find(arms.begin(), arms.end(), view);
    const auto place = static_cast<quint8>(known - arms.begin());
    if (known == arms.end()) {
        arms.push_back(view.toByteArray());
        facts.arms.append(text(arm));
    }
    return place;
}

quint32 QueryLogRows::Private::unitPlace(std::string_view unit)
{
    const UnitDictionary::Place place = units.place(unit);
    if (place.isNew)
        batch.newUnits.push_back(bytes(unit));
    return place.number;
}

/// Of what the line calls its request, in its arm, which is the batch's last; 0 = nothing.
quint64 QueryLogRows::Private::requestHash(std::span<const LogCell> cells) const
{
    if (requestKey.isEmpty())
        return 0;
    const LogCell *cell = lastCell(cells, {requestKey.constData(), static_cast<size_t>(requestKey.size())});
    return cell ? RequestSet::hashOf(cell->text, batch.armOf.back()) : 0;
}

bool QueryLogRows::Private::isRepeated(quint64 request)
{
    if (request == 0)
        return false;
    const RequestSet::Answer answer = requests.add(request);
    facts.uncheckedRequests += answer == RequestSet::Answer::Unknown;
    return answer == RequestSet::Answer::Again;
}

void QueryLogRows::Private::put(Key &key, const LogCell &cell, const RowPlace &place)
{
    // A latency of which no row has a value is a guard rail all the same.
    const bool isMissing = cell.type == LogCell::Type::Missing;
    if (cell.type == LogCell::Type::Structure || (isMissing && !key.name.endsWith("_ms")))
        return;
    if (key.column < 0) {
        if (columns.size() >= mostColumns)
            return;
        key.column = static_cast<qsizetype>(columns.size());
        const QString name = QString::fromUtf8(key.name);
        columns.emplace_back(name, mapping.successes.value(name));
        batch.columns.emplace_back(batch.rows() - 1); // of the rows before; this one's follows
    }
    const auto column = static_cast<size_t>(key.column);
    std::vector<PackedCell> &cells = batch.columns[column];
    if (isMissing)
        return;
    const size_t row = batch.rows() - 1;
    if (cells.size() > row) {
        columns[column].takeBack(cells.back());
        cells.pop_back();
    }
    cells.resize(row);
    cells.push_back(columns[column].pack(cell, place));
}

/// `request`: its hash; 0 in the first row that names one, too.
void QueryLogRows::Private::commit(std::span<const LogCell> cells, quint64 request, const RowPlace &place)
{
    batch.atMs.push_back(QueryLog::noTime);
    batch.unitOf.push_back(QueryLog::noUser);
    std::string_view repeated;
    std::optional<double> share;
    for (size_t position = 0; position < cells.size(); ++position) {
        const LogCell &cell = cells[position];
        Key *key = keyAt(position, cell.key);
        if (!key)
            continue;
        if (key->lastRow == facts.rows && repeated.empty())
            repeated = cell.key;
        key->lastRow = facts.rows;
        switch (key->role) {
        case Role::Time:
            if (cell.type == LogCell::Type::Missing)
                break;
            batch.atMs.back() = readLogTime(cell);
            if (batch.atMs.back() == QueryLog::noTime)
                countRejected(facts.badTimes, whyNoTime(cell), place);
            break;
        case Role::Unit:
            if (!cell.text.empty())
                batch.unitOf.back() = unitPlace(cell.text);
            break;
        case Role::Request:
            if (request == 0) {
                request = requestHash(cells);
                isRepeated(request);
            }
            break;
        case Role::Value:
            put(*key, cell, place);
            break;
        case Role::Share:
            share = cell.type == LogCell::Type::Number && std::isfinite(cell.number) ? std::optional(cell.number)
                                                                                     : std::nullopt;
            break;
        case Role::Arm:
        case Role::Ignored:
            break;
        }
    }
    if (request != 0)
        batch.requests.push_back(request);
    if (share)
        noteShare(*share);
    if (!repeated.empty())
        countRejected(facts.repeatedKeys, QStringLiteral("\"%1\"").arg(text(repeated)), place);
    ++facts.rows;
}

/// Another share than the one before; a row that comes late does not bring an old one back.
void QueryLogRows::Private::noteShare(double share)
{
    const qint64 atMs = batch.atMs.back();
    const bool isFirst = facts.shares.isEmpty();
    if (!isFirst && (facts.shares.last().share == share || atMs <= facts.shares.last().fromMs))
        return;
    if ((isFirst || atMs != QueryLog::noTime) && facts.shares.size() < mostShares)
        facts.shares.append({atMs, share});
}

bool QueryLogRows::Private::isOfAnother(std::span<const LogCell> cells) const
{
    if (onlyKey.isEmpty())
        return false;
    const LogCell *cell = lastCell(cells, {onlyKey.constData(), static_cast<size_t>(onlyKey.size())});
    return !cell || onlyValue != QByteArrayView(cell->text.data(), static_cast<qsizetype>(cell->text.size()));
}

Status QueryLogRows::Private::flush()
{
    if (batch.rows() == 0)
        return {};
    for (std::vector<PackedCell> &column : batch.columns)
        column.resize(batch.rows());
    if (const Status taken = sink.take(batch); !taken)
        return taken;
    batch.armOf.clear();
    batch.atMs.clear();
    batch.unitOf.clear();
    batch.newUnits.clear();
    batch.requests.clear();
    for (std::vector<PackedCell> &column : batch.columns)
        column.clear();
    return {};
}

/// A value that a person names as success must occur, or it is a slip that would make all of a column a no.
Status QueryLogRows::Private::checkSuccesses() const
{
    constexpr qsizetype shownWords = 8;
    for (auto it = mapping.successes.begin(); it != mapping.successes.end(); ++it) {
        const auto column = std::find_if(facts.columns.begin(), facts.columns.end(),
                                         [&it](const LogColumnFacts &one) { return one.name == it.key(); });
        if (column == facts.columns.end())
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "The log has no column \"%1\" of which %2 could be success."),
                             {it.key(), it.value()});
        bool isNumber = false;
        const double number = it.value().toDouble(&isNumber);
        const bool occurs = std::any_of(column->words.begin(), column->words.end(), [&](const QString &word) {
            bool isToo = false;
            return word == it.value() || (isNumber && word.toDouble(&isToo) == number && isToo);
        });
        if (!occurs)
            return makeError(
                ErrorCode::InvalidArgument,
                QT_TRANSLATE_NOOP("Core", "\"%1\" never holds %2, which is to be success there. It holds: %3."),
                {it.key(), it.value(), column->words.mid(0, shownWords).join(QStringLiteral(", "))});
    }
    return {};
}

QueryLogRows::QueryLogRows(LogMapping mapping, LogSink &sink, const KnownLog *known)
    : d(std::make_unique<Private>(std::move(mapping), sink))
{
    if (known) {
        d->facts = known->facts;
        d->armKey = d->facts.armColumn.toUtf8();
        d->requestKey = d->facts.requestColumn.toUtf8();
        for (const quint64 request : known->requests)
            d->isRepeated(request);
        for (const QString &arm : known->facts.arms)
            d->arms.push_back(arm.toUtf8());
        for (const QByteArray &unit : known->units)
            d->units.place({unit.constData(), static_cast<size_t>(unit.size())});
        for (const LogColumnFacts &column : known->facts.columns) {
            const QByteArray name = column.name.toUtf8();
            d->places.insert(name, d->keys.size());
            d->keys.push_back({name, Role::Value, static_cast<qsizetype>(d->columns.size())});
            d->columns.emplace_back(column, d->mapping.successes.value(column.name));
            d->batch.columns.emplace_back();
        }
        return;
    }
    d->facts.armColumn = d->mapping.armColumn;
    d->facts.unitColumn = d->mapping.unitColumn;
    d->facts.requestColumn = d->mapping.requestColumn;
    d->armKey = d->mapping.armColumn.toUtf8();
}

QueryLogRows::~QueryLogRows() = default;

bool QueryLogRows::meansArm(const QString &column)
{
    return std::find(armKeys.begin(), armKeys.end(), column.toStdString()) != armKeys.end();
}

bool QueryLogRows::meansUnit(const QString &column)
{
    return std::find(unitKeys.begin(), unitKeys.end(), column.toStdString()) != unitKeys.end();
}

bool QueryLogRows::meansRequest(const QString &column)
{
    return std::find(requestKeys.begin(), requestKeys.end(), column.toStdString()) != requestKeys.end();
}

void QueryLogRows::beginFile(const LogSourceFile &file)
{
    d->fileName = file.name;
    d->facts.sources.append(file);
    d->facts.sources.last().firstRow = d->facts.rows;
}

void QueryLogRows::endFile(qint64 bytes, qint64 lines)
{
    d->facts.sources.last().bytes = bytes;
    d->facts.sources.last().lines = lines;
}

Status QueryLogRows::take(std::span<const LogCell> cells, qint64 line)
{
    if (d->isOfAnother(cells)) {
        ++d->facts.leftOut;
        return {};
    }
    const LogCell *arm = d->armCell(cells);
    if (!arm) {
        reject(line, QStringLiteral("no \"%1\"")
                         .arg(d->facts.armColumn.isEmpty() ? QStringLiteral("model_version") : d->facts.armColumn));
        return {};
    }
    d->batch.armOf.push_back(d->armPlace(arm->text));
    if (d->arms.size() > mostArms)
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 names more than %2 arms in \"%3\", so that column is not the arm of a "
                                           "test. A log has one row per query and a few arms."),
                         {d->facts.sources.last().path, QString::number(mostArms), d->facts.armColumn});
    const quint64 request = d->requestHash(cells);
    if (d->isRepeated(request)) {
        d->batch.armOf.pop_back();
        reject(line, QStringLiteral("the same request again"));
        return {};
    }
    d->commit(cells, request, d->placeOf(line));
    return d->batch.rows() >= rowsOfABatch ? d->flush() : Status();
}

void QueryLogRows::reject(qint64 line, const QString &reason)
{
    countRejected(d->facts.rejected, reason, d->placeOf(line));
}

void QueryLogRows::noteByteOrderMark()
{
    d->facts.markedFiles.append(d->fileName);
}

Result<LogFacts> QueryLogRows::finish()
{
    if (const Status flushed = d->flush(); !flushed)
        return flushed.error();
    d->facts.units = d->units.size();
    d->facts.columns.clear();
    for (GrowingColumn &column : d->columns)
        d->facts.columns.push_back(column.finish());
    if (const Status checked = d->checkSuccesses(); !checked)
        return checked.error();
    return std::move(d->facts);
}

} // namespace slipway
