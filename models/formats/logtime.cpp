#include "models/formats/logtime.h"

#include "models/domain/querylog.h"
#include "models/formats/timestamps.h"

#include <QDateTime>
#include <QRegularExpression>

#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

namespace slipway {

namespace {

/// Reads the ISO times that programs write, without making a text of them first.
class TimeScanner
{
public:
    explicit TimeScanner(std::string_view text) : m_rest(text) {}

    /// YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh[:]mm); nothing for all else.
    std::optional<qint64> read()
    {
        const int year = digits(4), month = after('-', 2), day = after('-', 2);
        if (m_rest.starts_with(' ') || m_rest.starts_with('T'))
            m_rest.remove_prefix(1);
        else
            return std::nullopt;
        const int hour = digits(2), minute = after(':', 2), second = after(':', 2);
        const double milliseconds = fraction();
        const int zone = zoneMinutes();
        using namespace std::chrono;
        const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                  std::chrono::day{static_cast<unsigned>(day)}};
        if (!m_ok || !m_rest.empty() || !date.ok() || hour > 23 || minute > 59 || second > 59)
            return std::nullopt;
        const qint64 days = sys_days{date}.time_since_epoch().count();
        const qint64 seconds = ((days * 24 + hour) * 60 + minute - zone) * 60 + second;
        return seconds * 1000 + std::llround(milliseconds);
    }

private:
    int digits(size_t count)
    {
        int value = 0;
        m_ok = m_ok && m_rest.size() >= count;
        for (size_t i = 0; m_ok && i < count; ++i) {
            m_ok = m_rest[i] >= '0' && m_rest[i] <= '9';
            value = value * 10 + (m_rest[i] - '0');
        }
        if (m_ok)
            m_rest.remove_prefix(count);
        return m_ok ? value : 0;
    }
    int after(char separator, size_t count)
    {
        m_ok = m_ok && m_rest.starts_with(separator);
        if (m_ok)
            m_rest.remove_prefix(1);
        return digits(count);
    }
    double fraction()
    {
        if (!m_rest.starts_with('.') && !m_rest.starts_with(','))
            return 0;
        m_rest.remove_prefix(1);
        double value = 0;
        double unit = 100;
        m_ok = m_ok && !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            value += unit * (m_rest.front() - '0');
            unit /= 10;
            m_rest.remove_prefix(1);
        }
        return value;
    }
    int zoneMinutes()
    {
        if (m_rest.starts_with('Z')) {
            m_rest.remove_prefix(1);
            return 0;
        }
        const bool isWest = m_rest.starts_with('-');
        m_ok = m_ok && (isWest || m_rest.starts_with('+'));
        if (!m_ok)
            return 0;
        m_rest.remove_prefix(1);
        const int hours = digits(2);
        if (m_rest.starts_with(':'))
            m_rest.remove_prefix(1);
        const int minutes = m_rest.empty() ? 0 : digits(2);
        return (isWest ? -1 : 1) * (hours * 60 + minutes);
    }

    std::string_view m_rest;
    bool m_ok = true;
};

/// The day of a number like 20251231; an invalid one of all others.
QDate dayInDigits(double number)
{
    const auto whole = static_cast<qint64>(number);
    if (static_cast<double>(whole) != number || whole < 19'000'101 || whole > 21'001'231)
        return {};
    return QDate(static_cast<int>(whole / 10'000), static_cast<int>(whole / 100 % 100), static_cast<int>(whole % 100));
}

/// 20251231100000, local. As milliseconds since 1970 it would be of the years from 2570 on.
std::optional<qint64> timeInDigits(double number)
{
    const double dayPart = std::floor(number / 1e6);
    const QDate day = dayInDigits(dayPart);
    const auto rest = static_cast<int>(number - dayPart * 1e6);
    const QTime time(rest / 10'000, rest / 100 % 100, rest % 100);
    return day.isValid() && time.isValid() ? std::optional(QDateTime(day, time).toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> ofNumber(double number)
{
    if (dayInDigits(number).isValid())
        return std::nullopt;
    if (const auto written = timeInDigits(number))
        return written;
    // Seconds reach 1e11 in the year 5138, milliseconds passed it in 1973.
    if (!(std::abs(number) < 1e15))
        return std::nullopt;
    return static_cast<qint64>(std::abs(number) < 1e11 ? number * 1000 : number);
}

/// A date whose year stands last: what is between its numbers, the numbers, and the time of day.
struct YearLast {
    QChar between;
    int first = 0;
    int second = 0;
    int year = 0;
    QTime time{0, 0};
};

std::optional<YearLast> yearLast(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})"
                       "(?:[.,](\\d{1,3})\\d*)?)?)?\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    YearLast date{match.captured(2)[0], number(1), number(3), number(4), {}};
    const int milliseconds = match.captured(8).leftJustified(3, QLatin1Char('0')).toInt();
    date.time = QTime(number(5), number(6), number(7), milliseconds);
    return date;
}

/// "31.12.2025 10:00:00", local: with dots the day stands first wherever such dates are written.
std::optional<qint64> dottedTime(const QString &text)
{
    const auto date = yearLast(text);
    if (!date || date->between != QLatin1Char('.') || date->year < 100)
        return std::nullopt;
    const QDate day(date->year, date->second, date->first);
    return day.isValid() && date->time.isValid() ? std::optional(QDateTime(day, date->time).toMSecsSinceEpoch())
                                                 : std::nullopt;
}

QString textOf(const LogCell &cell)
{
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

} // namespace

qint64 readLogTime(const LogCell &cell)
{
    if (cell.type == LogCell::Type::Number)
        return ofNumber(cell.number).value_or(QueryLog::noTime);
    if (cell.type != LogCell::Type::Text)
        return QueryLog::noTime;
    if (const auto scanned = TimeScanner(cell.text).read())
        return *scanned;
    double number = 0;
    const char *end = cell.text.data() + cell.text.size();
    const auto [rest, code] = std::from_chars(cell.text.data(), end, number);
    if (code == std::errc() && rest == end)
        return ofNumber(number).value_or(QueryLog::noTime);
    const QString text = textOf(cell);
    if (const auto iso = readIsoTime(text))
        return *iso;
    return dottedTime(text).value_or(QueryLog::noTime);
}

QString whyNoTime(const LogCell &cell)
{
    constexpr qsizetype shown = 40;
    const QString text = textOf(cell);
    const QString quoted = QStringLiteral("\"%1\"").arg(text.left(shown));
    if (yearLast(text))
        return quoted + QStringLiteral(" may begin with the day or with the month; write 2025-12-31 10:00:00");
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber && dayInDigits(number).isValid())
        return quoted + QStringLiteral(" may be a date or seconds since 1970; write 2025-12-31");
    return quoted + QStringLiteral(" is no time");
}

} // namespace slipway
