#include "models/storage/query/queryvalues.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace slipway {

namespace {

QueryTimeSpan daysFrom(const QDate &first, const QDate &next)
{
    return {first.startOfDay().toMSecsSinceEpoch(), next.startOfDay().toMSecsSinceEpoch() - 1};
}

std::optional<QueryTimeSpan> namedTime(const QString &text, const QDateTime &now)
{
    const QString word = text.toLower();
    if (word == QLatin1String("now"))
        return QueryTimeSpan{now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()};
    if (word == QLatin1String("today"))
        return daysFrom(now.date(), now.date().addDays(1));
    if (word == QLatin1String("yesterday"))
        return daysFrom(now.date().addDays(-1), now.date());
    return std::nullopt;
}

std::optional<QueryTimeSpan> timeBefore(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(QStringLiteral("^-(\\d{1,6})([hdwmyHDWMY])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    QDateTime then = now;
    switch (match.captured(2).at(0).toLower().unicode()) {
    case u'h':
        then = now.addSecs(-3600LL * count);
        break;
    case u'd':
        then = now.addDays(-count);
        break;
    case u'w':
        then = now.addDays(-7LL * count);
        break;
    case u'm':
        then = now.addMonths(-count);
        break;
    default:
        then = now.addYears(-count);
        break;
    }
    if (!then.isValid())
        return std::nullopt;
    return QueryTimeSpan{then.toMSecsSinceEpoch(), then.toMSecsSinceEpoch()};
}

std::optional<QueryTimeSpan> dateSpan(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    return daysFrom(first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1));
}

/// How long the last unit that is written lasts.
qint64 precisionMs(const QString &text)
{
    const qsizetype colons = text.section(QLatin1Char('T'), 1)
                                 .section(QRegularExpression(QStringLiteral("[Z+-]")), 0, 0)
                                 .count(QLatin1Char(':'));
    if (text.contains(QLatin1Char('.')))
        return 1;
    return colons >= 2 ? 1000 : 60000;
}

} // namespace

std::optional<double> queryNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && !std::isnan(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> queryUnit(const QString &unit)
{
    static const std::pair<const char *, double> units[] = {{"b", 1},
                                                            {"k", 1e3},
                                                            {"m", 1e6},
                                                            {"g", 1e9},
                                                            {"t", 1e12},
                                                            {"kb", 1e3},
                                                            {"mb", 1e6},
                                                            {"gb", 1e9},
                                                            {"tb", 1e12},
                                                            {"kib", 1024.0},
                                                            {"mib", 1048576.0},
                                                            {"gib", 1073741824.0},
                                                            {"tib", 1099511627776.0}};
    for (const auto &[name, bytes] : units) {
        if (unit.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return bytes;
    }
    return std::nullopt;
}

std::optional<double> queryBytes(const QString &text)
{
    if (const auto plain = queryNumber(text))
        return plain;
    qsizetype digits = text.size();
    while (digits > 0 && text[digits - 1].isLetter())
        --digits;
    const auto number = queryNumber(text.left(digits));
    const auto unit = queryUnit(text.mid(digits));
    return number && unit ? std::optional(*number * *unit) : std::nullopt;
}

bool isTimeOfDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"));
    return form.match(text).hasMatch();
}

std::optional<QueryTimeSpan> queryTime(const QString &text, qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    if (const auto named = namedTime(text, now))
        return named;
    if (const auto before = timeBefore(text, now))
        return before;
    if (const auto date = dateSpan(text))
        return date;
    bool isWhole = false;
    if (const qint64 ms = text.toLongLong(&isWhole); isWhole)
        return QueryTimeSpan{ms, ms};
    QString written = text;
    if (written.size() > 10 && written[10] == QLatin1Char(' '))
        written[10] = QLatin1Char('T');
    if (written.size() < 11 || !isTimeOfDay(written.mid(11)))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const qint64 first = time.toMSecsSinceEpoch();
    return QueryTimeSpan{first, first + precisionMs(written) - 1};
}

} // namespace slipway
