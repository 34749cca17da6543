#include "models/targets/prometheustext.h"

#include <cmath>
#include <limits>
#include <optional>

namespace slipway {

namespace {

constexpr qsizetype maxSamples = 200000;
constexpr qsizetype maxLineBytes = 1000000;

/// Reads one line from its start to its end.
class LineReader
{
public:
    explicit LineReader(const QByteArray &line) : m_line(line) {}

    std::optional<PrometheusSample> sample()
    {
        PrometheusSample sample;
        while (m_at < m_line.size() && m_line[m_at] != '{' && m_line[m_at] != ' ' && m_line[m_at] != '\t')
            sample.name += QLatin1Char(m_line[m_at++]);
        if (sample.name.isEmpty() || (peek() == '{' && !labels(sample)))
            return std::nullopt;
        const QByteArray value = m_line.mid(m_at).trimmed().split(' ').first().toLower();
        bool isNumber = true;
        if (value == "+inf" || value == "inf")
            sample.value = std::numeric_limits<double>::infinity();
        else if (value == "-inf")
            sample.value = -std::numeric_limits<double>::infinity();
        else if (value == "nan")
            sample.value = std::numeric_limits<double>::quiet_NaN();
        else
            sample.value = value.toDouble(&isNumber);
        return isNumber ? std::optional(sample) : std::nullopt;
    }

private:
    char peek() const { return m_at < m_line.size() ? m_line[m_at] : '\0'; }

    bool labels(PrometheusSample &sample)
    {
        ++m_at;
        for (;;) {
            while (peek() == ' ' || peek() == ',')
                ++m_at;
            if (peek() == '}') {
                ++m_at;
                return true;
            }
            const qsizetype equals = m_line.indexOf("=\"", m_at);
            if (equals < 0)
                return false;
            const QString name = QString::fromUtf8(m_line.mid(m_at, equals - m_at)).trimmed();
            m_at = equals + 2;
            QByteArray value;
            while (m_at < m_line.size() && m_line[m_at] != '"') {
                char c = m_line[m_at++];
                if (c == '\\' && m_at < m_line.size())
                    c = m_line[m_at] == 'n' ? '\n' : m_line[m_at], ++m_at;
                value += c;
            }
            if (peek() != '"')
                return false;
            ++m_at;
            sample.labels.insert(name, QString::fromUtf8(value));
        }
    }

    const QByteArray &m_line;
    qsizetype m_at = 0;
};

} // namespace

QList<PrometheusSample> readPrometheusText(const QByteArray &text)
{
    QList<PrometheusSample> samples;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#') || line.size() > maxLineBytes)
            continue;
        if (auto sample = LineReader(line).sample())
            samples.append(std::move(*sample));
        if (samples.size() >= maxSamples)
            break;
    }
    return samples;
}

QList<ServingFigures> slipwaydFigures(const QList<PrometheusSample> &samples, const QString &slug)
{
    QMap<QString, ServingFigures> byVersion;
    for (const PrometheusSample &sample : samples) {
        if (sample.labels.value(QStringLiteral("model")) != slug)
            continue;
        const QString version = sample.labels.value(QStringLiteral("version"));
        if (version.isEmpty()) // of the model as a whole: orders, its breaker
            continue;
        ServingFigures &figures = byVersion[version];
        figures.version = version;
        if (sample.name == QLatin1String("slipwayd_predictions_total")) {
            const QString outcome = sample.labels.value(QStringLiteral("outcome"));
            figures.requests += sample.value;
            figures.errors += outcome == QLatin1String("error") ? sample.value : 0;
        } else if (sample.name == QLatin1String("slipwayd_prediction_duration_seconds_bucket")) {
            const QString bound = sample.labels.value(QStringLiteral("le"));
            const double seconds =
                bound == QLatin1String("+Inf") ? std::numeric_limits<double>::infinity() : bound.toDouble();
            // The arms of a test count apart; here a version is one.
            figures.latencyCounts[seconds] += sample.value;
        }
    }
    return byVersion.values();
}

} // namespace slipway
