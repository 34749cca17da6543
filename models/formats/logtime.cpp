#include "models/formats/logtime.h"

#include "models/domain/querylog.h"
#include "models/formats/timestamps.h"

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

std::optional<qint64> ofNumber(double number)
{
    // Seconds reach 1e11 in the year 5138, milliseconds passed it in 1973.
    if (!(std::abs(number) < 1e15))
        return std::nullopt;
    return static_cast<qint64>(std::abs(number) < 1e11 ? number * 1000 : number);
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
    return readIsoTime(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())))
        .value_or(QueryLog::noTime);
}

} // namespace slipway
