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
    if (isLater || isEmpty()) {
        m_lastStep = step;
        m_lastTimestamp = timestampMs;
        m_last = value;
    }
    if (m_size == maxPoints) {
        m_isCut = true;
        return;
    }
    if (m_chunks.empty() || m_chunks.back().size() == chunkPoints) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(m_chunks.size() == 1 ? 0 : chunkPoints);
    }
    m_chunks.back().push_back({static_cast<double>(step), value, static_cast<double>(timestampMs) / 1000});
    ++m_size;
}

MetricSeries MlflowHistory::take(const QString &name)
{
    MetricSeries series{name, {}, {}, {}};
    for (std::vector<double> *numbers : {&series.steps, &series.values, &series.times})
        numbers->reserve(m_size);
    for (std::vector<Point> &chunk : m_chunks) {
        for (const Point &point : chunk) {
            series.steps.push_back(point.step);
            series.values.push_back(point.value);
            series.times.push_back(point.time);
        }
        chunk = {}; // a long history is never there twice
    }
    const bool hasNoSteps = series.steps.size() > 1
                            && std::all_of(series.steps.begin(), series.steps.end(), [](double s) { return s == 0; });
    if (hasNoSteps)
        std::iota(series.steps.begin(), series.steps.end(), 0.0);
    if (m_isSorted || hasNoSteps)
        return series;
    std::vector<quint32> order(series.steps.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return series.steps[a] < series.steps[b]; });
    for (std::vector<double> *numbers : {&series.steps, &series.values, &series.times}) {
        std::vector<double> sorted(order.size());
        std::transform(order.begin(), order.end(), sorted.begin(), [&](quint32 at) { return (*numbers)[at]; });
        numbers->swap(sorted);
    }
    return series;
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
    if (!m_begun.isEmpty()) {
        problems.append(contentProblem("corrupt", file, QStringLiteral("line %1").arg(m_lines + 1),
                                       QT_TRANSLATE_NOOP("Core", "%2 ends in the middle of %1, which is left out: it "
                                                                 "was not written to its end, or is written to now.")));
    }
    if (m_unread == 0)
        return;
    problems.append(contentProblem("corrupt", file, QStringLiteral("line %1").arg(m_firstUnread),
                                   QT_TRANSLATE_NOOP("Core", "%2 holds lines that are no point of a metric, the first "
                                                             "is %1, %3 in all. They are left out."),
                                   {QString::number(m_unread)}));
}

} // namespace slipway
