#include "models/formats/logcolumns.h"

#include "models/formats/querylogrows.h"
#include "models/formats/timestamps.h"

#include <algorithm>

namespace slipway {

namespace {

const QStringList &userNames()
{
    static const QStringList names{
        QStringLiteral("user"),        QStringLiteral("userid"),     QStringLiteral("uid"),
        QStringLiteral("nutzer"),      QStringLiteral("nutzer_id"),  QStringLiteral("customer"),
        QStringLiteral("customer_id"), QStringLiteral("kunde"),      QStringLiteral("kunden_id"),
        QStringLiteral("visitor"),     QStringLiteral("visitor_id"), QStringLiteral("session"),
        QStringLiteral("session_id")};
    return names;
}

const QStringList &requestNames()
{
    static const QStringList names{QStringLiteral("query_id"),   QStringLiteral("request_id"),
                                   QStringLiteral("queryid"),    QStringLiteral("requestid"),
                                   QStringLiteral("anfrage_id"), QStringLiteral("x-request-id")};
    return names;
}

const QStringList &timeNames()
{
    static const QStringList names{
        QStringLiteral("ts"),          QStringLiteral("time"),     QStringLiteral("time_stamp"),
        QStringLiteral("event_time"),  QStringLiteral("datetime"), QStringLiteral("zeitpunkt"),
        QStringLiteral("zeitstempel"), QStringLiteral("zeit"),     QStringLiteral("datum"),
        QStringLiteral("date"),        QStringLiteral("created"),  QStringLiteral("created_at")};
    return names;
}

bool isIsoTime(const QString &cell)
{
    return cell.indexOf(QLatin1Char('-')) == 4 && readIsoTime(cell).has_value();
}

/// Seconds or milliseconds since 1970 of a year that a log can be of; a duration is smaller.
bool isEpoch(const QString &cell)
{
    constexpr double earliest = 5e8, latest = 1e15;
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    return isNumber && number >= earliest && number < latest;
}

template <class Predicate>
bool areAll(const LogPreview &preview, qsizetype column, Predicate isTime)
{
    bool isAny = false;
    for (const QStringList &row : preview.rows) {
        const QString cell = row.value(column).trimmed();
        if (!cell.isEmpty() && !isTime(cell))
            return false;
        isAny = isAny || !cell.isEmpty();
    }
    return isAny;
}

/// The place of the column of that name, in letters of any case; -1 when there is none.
qsizetype placeOf(const LogPreview &preview, const QString &name)
{
    const auto found = std::find_if(preview.columns.begin(), preview.columns.end(), [&name](const QString &column) {
        return column.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == preview.columns.end() ? -1 : found - preview.columns.begin();
}

/// The first of the names that a column bears, which is not taken.
QString columnNamed(const QStringList &names, const LogPreview &preview)
{
    const LogMapping &mapping = preview.recognised;
    for (const QString &name : names) {
        const qsizetype place = placeOf(preview, name);
        if (place >= 0 && preview.columns[place] != mapping.armColumn
            && !mapping.ignored.contains(preview.columns[place]))
            return preview.columns[place];
    }
    return {};
}

QString timeColumn(const LogPreview &preview)
{
    const auto isIgnored = [&preview](qsizetype place) {
        return preview.recognised.ignored.contains(preview.columns[place]);
    };
    for (const QString &name : timeNames()) {
        const qsizetype place = placeOf(preview, name);
        const auto isTime = [](const QString &cell) { return isIsoTime(cell) || isEpoch(cell); };
        if (place >= 0 && areAll(preview, place, isTime) && !isIgnored(place))
            return preview.columns[place];
    }
    for (qsizetype place = 0; place < preview.columns.size(); ++place) {
        if (areAll(preview, place, isIsoTime) && !isIgnored(place))
            return preview.columns[place];
    }
    return {};
}

bool isAmong(const QStringList &names, const QString &column)
{
    return names.contains(column.trimmed(), Qt::CaseInsensitive);
}

} // namespace

bool namesUnitOrRequest(const QString &column)
{
    return QueryLogRows::meansUnit(column) || QueryLogRows::meansRequest(column) || isAmong(userNames(), column)
           || isAmong(requestNames(), column);
}

bool namesTime(const QString &column)
{
    return isAmong({QStringLiteral("timestamp")}, column) || isAmong(timeNames(), column);
}

void recogniseColumns(LogPreview &preview)
{
    LogMapping &mapping = preview.recognised;
    for (const QString &column : std::as_const(preview.columns)) {
        if (mapping.armColumn.isEmpty() && QueryLogRows::meansArm(column))
            mapping.armColumn = column;
        if (mapping.ignored.contains(column))
            continue;
        if (mapping.unitColumn.isEmpty() && QueryLogRows::meansUnit(column))
            mapping.unitColumn = column;
        if (mapping.timeColumn.isEmpty() && column == QLatin1String("timestamp"))
            mapping.timeColumn = column;
    }
    if (mapping.unitColumn.isEmpty())
        mapping.unitColumn = columnNamed(userNames(), preview);
    if (mapping.requestColumn.isEmpty())
        mapping.requestColumn = columnNamed(requestNames(), preview);
    if (mapping.timeColumn.isEmpty())
        mapping.timeColumn = timeColumn(preview);
}

} // namespace slipway
