#include "models/formats/mlflowhistory.h"

#include "models/formats/problems.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace slipway {

void MlflowHistory::add(qint64 step, qint64 timestampMs, double value)
{
    const bool isLater = step != m_lastStep               ? step > m_lastStep
                         : timestampMs != m_lastTimestamp ? timestampMs > m_lastTimestamp
                                                          : std::isnan(m_last) || value > m_last;
    m_isSorted = m_isSorted && step >= m_lastStep;
    if (isLater || m_values.empty()) {
        m_lastStep = step;
        m_lastTimestamp = timestampMs;
        m_last = value;
    }
    if (m_values.size() == maxPoints) {
        m_isCut = true;
        return;
    }
    m_steps.push_back(static_cast<double>(step));
    m_values.push_back(value);
    m_times.push_back(static_cast<double>(timestampMs) / 1000);
}

MetricSeries MlflowHistory::take(const QString &name)
{
    MetricSeries series{name, std::move(m_steps), std::move(m_values), std::move(m_times)};
    const bool hasNoSteps = series.steps.size() > 1
                            && std::all_of(series.steps.begin(), series.steps.end(), [](double s) { return s == 0; });
    if (hasNoSteps)
        std::iota(series.steps.begin(), series.steps.end(), 0.0);
    if (m_isSorted || hasNoSteps)
        return series;
    std::vector<size_t> order(series.steps.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return series.steps[a] < series.steps[b]; });
    MetricSeries sorted{name, {}, {}};
    sorted.steps.reserve(order.size());
    sorted.values.reserve(order.size());
    sorted.times.reserve(order.size());
    for (const size_t at : order) {
        sorted.steps.push_back(series.steps[at]);
        sorted.values.push_back(series.values[at]);
        sorted.times.push_back(series.times[at]);
    }
    return sorted;
}

namespace {

std::string_view nextField(std::string_view &rest)
{
    const size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return field;
}

template <class T>
bool readNumber(std::string_view field, T &value)
{
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    if constexpr (std::is_floating_point_v<T>) {
        // Beyond a double, as 1e999: its sign is what is left of it.
        if (error == std::errc::result_out_of_range && end == field.data() + field.size()) {
            value = field.find("e-") != std::string_view::npos ? 0.0 : std::numeric_limits<T>::infinity();
            value = field.front() == '-' ? -value : value;
            return true;
        }
    }
    return !field.empty() && error == std::errc() && end == field.data() + field.size();
}

std::optional<MlflowMetricLine> metricLine(std::string_view text, MlflowMetricFile kind)
{
    MlflowMetricLine line;
    std::string_view rest = text;
    if (!readNumber(nextField(rest), line.timestampMs) || !readNumber(nextField(rest), line.value))
        return std::nullopt;
    if (rest.empty())
        return line;
    if (!readNumber(nextField(rest), line.step))
        return std::nullopt;
    if (kind == MlflowMetricFile::OfLoggedModel)
        nextField(rest);
    // A dataset's name may hold spaces, its digest not.
    if (const size_t space = rest.rfind(' '); space != std::string_view::npos) {
        line.dataset = rest.substr(0, space);
        line.digest = rest.substr(space + 1);
    }
    return line;
}

} // namespace

bool MlflowMetricReader::add(const QByteArray &piece)
{
    constexpr qsizetype longestLine = 4096;
    const QByteArray joined = m_begun.isEmpty() ? piece : m_begun + piece;
    std::string_view text(joined.constData(), static_cast<size_t>(joined.size()));
    for (size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        line(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    m_begun = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    return m_begun.size() <= longestLine;
}

void MlflowMetricReader::line(std::string_view text)
{
    ++m_lines;
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    if (text.empty())
        return;
    if (const auto read = metricLine(text, m_kind))
        m_take(*read);
    else if (m_unread++ == 0)
        m_firstUnread = m_lines;
}

void MlflowMetricReader::finish(const QString &file, QList<Problem> &problems)
{
    if (!m_begun.isEmpty())
        line({m_begun.constData(), static_cast<size_t>(m_begun.size())});
    if (m_unread == 0)
        return;
    problems.append(contentProblem("corrupt", file, QStringLiteral("line %1").arg(m_firstUnread),
                                   QT_TRANSLATE_NOOP("Core", "%2 holds lines that are no point of a metric, the first "
                                                             "is %1, %3 in all. They are left out."),
                                   {QString::number(m_unread)}));
}

} // namespace slipway
