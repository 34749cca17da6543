#include "models/formats/experimentsummaryreader.h"

#include "models/formats/jsonreader.h"
#include "models/formats/timestamps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr std::array<const char *, 5> countKeys{"n", "count", "requests", "samples", "total"};
constexpr std::array<const char *, 2> meanWords{"avg", "mean"};
constexpr std::array<const char *, 3> spreadWords{"sd", "std", "stddev"};
constexpr std::array<std::pair<const char *, double>, 3> quantileWords{{{"p50", 0.5}, {"p95", 0.95}, {"p99", 0.99}}};

const JsonValue *countOf(const JsonValue &arm)
{
    for (const char *key : countKeys) {
        if (const JsonValue *count = arm.find(QLatin1String(key)))
            return count;
    }
    return nullptr;
}

/// "latency_ms" of "avg_latency_ms" or "latency_ms_avg"; empty when the word is at neither end.
QString without(const QString &key, const char *word)
{
    const QString front = QLatin1String(word) + QLatin1Char('_');
    const QString behind = QLatin1Char('_') + QLatin1String(word);
    if (key.startsWith(front))
        return key.sliced(front.size());
    return key.endsWith(behind) ? key.chopped(behind.size()) : QString();
}

class SummaryReader
{
public:
    SummaryReader(QString file) : m_file(std::move(file)) {}

    Result<ExperimentData> read(const JsonValue &root)
    {
        m_data.isSummary = true;
        m_data.armColumn = QStringLiteral("arm");
        for (const JsonMember &member : root.members()) {
            if (!member.value.isObject() || !countOf(member.value))
                continue;
            const QString version = member.value.textOf(QLatin1String("version"));
            m_data.arms.append(version.isEmpty() ? member.key : version);
            if (member.key.compare(QLatin1String("control"), Qt::CaseInsensitive) == 0)
                m_data.statedControl = m_data.arms.last();
            m_arms.push_back(&member.value);
        }
        if (m_data.arms.size() < 2)
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 holds %2 arms. A comparison needs two objects, each with "
                                                       "its count in \"n\"."),
                             {m_file, QString::number(m_data.arms.size())});
        for (size_t arm = 0; arm < m_arms.size(); ++arm) {
            if (const Status taken = takeArm(arm); !taken)
                return taken.error();
        }
        leaveOutWithoutSpread();
        return std::move(m_data);
    }

private:
    /// A mean alone says nothing of chance: it is shown, and nothing is computed of it.
    void leaveOutWithoutSpread()
    {
        for (MetricFigures &metric : m_data.metrics) {
            const bool hasSpread = std::all_of(metric.arms.begin(), metric.arms.end(),
                                               [](const ArmFigures &arm) { return std::isfinite(arm.sd); });
            for (ArmFigures &arm : metric.arms) {
                if (metric.kind == MetricKind::Mean && !hasSpread)
                    arm.n = 0;
            }
        }
    }

    Error wrong(size_t arm, const QString &key, const QString &why) const
    {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be used: \"%2\" of the arm %3 is %4."),
                         {m_file, key, m_data.arms[static_cast<qsizetype>(arm)], why});
    }

    ArmFigures &figures(const QString &metric, MetricKind kind, size_t arm)
    {
        for (MetricFigures &known : m_data.metrics) {
            if (known.name == metric)
                return known.arms[arm];
        }
        MetricFigures &made = m_data.metrics.emplace_back();
        made.name = metric;
        made.kind = kind;
        made.arms.resize(m_arms.size());
        for (ArmFigures &figure : made.arms)
            figure.sd = std::numeric_limits<double>::quiet_NaN(); // not given so far
        return made.arms[arm];
    }

    Status takeArm(size_t arm)
    {
        const auto n = countOf(*m_arms[arm])->number();
        if (!n || !(*n >= 0) || *n != std::floor(*n) || *n > 9e15)
            return wrong(arm, QStringLiteral("n"), QStringLiteral("no count"));
        m_data.rowsPerArm.push_back(static_cast<qint64>(*n));
        m_data.rows += static_cast<qint64>(*n);
        for (const JsonMember &member : m_arms[arm]->members()) {
            const auto value = member.value.number();
            if (value) {
                if (const Status taken = takeFigure(arm, *n, member.key, *value); !taken)
                    return taken;
            }
            // "latency_ms": {"mean": 42, "sd": 18}
            for (const JsonMember &figure : member.value.members()) {
                const auto part = figure.value.number();
                const Status taken =
                    part ? takeFigure(arm, *n, member.key + QLatin1Char('_') + figure.key, *part) : Status();
                if (!taken)
                    return taken;
            }
        }
        return {};
    }

    Status takeFigure(size_t arm, double n, const QString &key, double value)
    {
        if (key.endsWith(QLatin1String("_rate")))
            return takeRate(arm, n, key, value);
        for (const char *word : meanWords) {
            if (const QString metric = without(key, word); !metric.isEmpty()) {
                ArmFigures &own = figures(metric, MetricKind::Mean, arm);
                own.n = std::isfinite(value) ? n : 0;
                own.notNumbers = std::isfinite(value) ? 0 : static_cast<qint64>(n);
                own.mean = value;
            }
        }
        for (const char *word : spreadWords) {
            if (const QString metric = without(key, word); !metric.isEmpty()) {
                if (!(value >= 0) || !std::isfinite(value))
                    return wrong(arm, key, QStringLiteral("no standard deviation"));
                figures(metric, MetricKind::Mean, arm).sd = value;
            }
        }
        for (const auto &[word, probability] : quantileWords) {
            if (const QString metric = without(key, word); !metric.isEmpty())
                figures(metric, MetricKind::Mean, arm).quantiles.push_back({probability, value, {}, {}, {}});
        }
        return {};
    }

    Status takeRate(size_t arm, double n, const QString &key, double value)
    {
        if (!(value >= 0 && value <= 1))
            return wrong(arm, key, QStringLiteral("no share from 0 to 1"));
        ArmFigures &own = figures(key, MetricKind::Proportion, arm);
        own.n = n;
        // A rate that was rounded for people is that of a whole number of successes.
        own.mean = n > 0 ? std::round(value * n) / n : std::numeric_limits<double>::quiet_NaN();
        own.sd = n > 0 ? std::sqrt(own.mean * (1 - own.mean)) : 0;
        return {};
    }

    QString m_file;
    std::vector<const JsonValue *> m_arms;
    ExperimentData m_data;
};

} // namespace

bool looksLikeSummary(const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, QString());
    int arms = 0;
    for (const JsonMember &member : document.root.members())
        arms += member.value.isObject() && countOf(member.value);
    return document.readable && arms > 0;
}

Result<ExperimentData> readExperimentSummary(const QByteArray &bytes, const QString &file)
{
    const JsonDocument document = readJson(bytes, file);
    if (!document.readable || !document.root.isObject())
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 holds no JSON object."), {file});
    return SummaryReader(file).read(document.root);
}

Result<AbTestFile> readAbTestFile(const QByteArray &bytes, const QString &file)
{
    const JsonDocument document = readJson(bytes, file);
    AbTestFile test;
    test.production = document.root.textOf(QLatin1String("production_version"));
    test.canary = document.root.textOf(QLatin1String("canary_version"));
    if (test.canary.isEmpty())
        test.canary = document.root.textOf(QLatin1String("version"));
    const JsonValue *fraction = document.root.find(QLatin1String("fraction"));
    test.fraction = fraction ? fraction->number().value_or(-1) : -1;
    if (const JsonValue *started = document.root.find(QLatin1String("started_at")))
        test.startedAtMs = readTime(*started);
    const bool isUsable = document.readable && !test.production.isEmpty() && !test.canary.isEmpty()
                          && test.fraction >= 0 && test.fraction <= 1;
    if (!isUsable)
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "%1 names no test: it needs \"production_version\", "
                                                   "\"canary_version\" and a \"fraction\" from 0 to 1."),
                         {file});
    return test;
}

} // namespace slipway
