#include "models/training/dataprocess.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

/// Three decimals, as the data file writes it.
double rounded(double value)
{
    return static_cast<float>(std::round(value * 1000) / 1000);
}

double share(double value)
{
    return rounded(std::clamp(value, 0.0, 1.0));
}

Subject subject(std::initializer_list<double> features, double logit)
{
    Subject result;
    result.logit = logit;
    for (const double value : features)
        result.features.push_back(static_cast<float>(value));
    return result;
}

Subject drawPullRequest(RandomSource &random)
{
    const double added = std::floor(std::clamp(std::exp(random.normal(4.4, 1.1)), 1.0, 4000.0));
    const double deleted = std::floor(added * random.uniform(0, 1.1));
    const double files = std::floor(1 + added / 70 + random.exponential(2.5));
    const double coverage = share(random.normal(0.68, 0.16));
    const double cyclomatic = std::floor(std::min(1 + random.exponential(9), 60.0));
    const double complexity = share(0.25 + cyclomatic / 80 + random.normal(0, 0.12));
    const double risk = share(0.2 + 0.06 * std::log1p(added) - 0.25 * coverage + random.normal(0, 0.12));

    double logit = -1.1 + 0.8 * (std::log1p(added) - 4.4) + 4 * (0.68 - coverage) + 1.2 * std::sin(6 * risk);
    logit += added > 90 && cyclomatic > 6 ? 4.4 : 0;
    logit -= added > 90 && cyclomatic <= 6 && complexity < 0.4 ? 2.6 : 0;
    logit += cyclomatic <= 6 && complexity > 0.36 && files <= 3 ? 3.4 : 0;
    logit -= coverage > 0.7 && deleted > added / 2 ? 3.6 : 0;
    return subject({added, coverage, complexity, risk, deleted, files, cyclomatic}, logit);
}

Subject drawHost(RandomSource &random)
{
    const double first = random.uniform();
    const double cpu = share(1.25 * first * random.uniform() + 0.1);
    const double memory = share(random.normal(0.55, 0.18));
    const double iops = std::floor(std::exp(random.normal(6.4, 0.8))) + 1;
    const double requests = std::floor(200 + random.exponential(600));
    const double pause = rounded(4 + random.exponential(18 + (memory > 0.7 ? 60 : 0)));
    const double queue = std::floor(random.exponential(2 + 26 * std::max(0.0, cpu - 0.55)));

    double logit = -1.9 + 5 * (cpu - 0.4) + 0.12 * queue + 0.9 * (std::log(iops) - 6.4);
    logit += cpu > 0.5 && requests > 700 ? 3.6 : 0;
    logit += memory > 0.6 && pause > 30 ? 3 : 0;
    logit -= iops < 400 && cpu < 0.5 ? 2 : 0;
    return subject({cpu, memory, iops, pause, requests, queue}, logit);
}

Subject drawService(RandomSource &random)
{
    const double errors = share(random.exponential(0.02));
    const double latency = rounded(std::exp(random.normal(5.1, 0.6)));
    const double saturation = share(random.uniform());
    const double restarts = std::floor(random.exponential(0.9));
    const double dependencies = std::floor(random.exponential(3 + 20 * errors));

    double logit = -1.8 + 55 * std::min(errors, 0.06);
    logit += latency > 220 && saturation > 0.5 ? 2.4 : 0;
    logit += saturation > 0.4 ? 1.1 * restarts : 0;
    logit += dependencies > 4 && latency > 150 ? 2 : 0;
    logit -= errors < 0.01 && saturation < 0.4 ? 1.6 : 0;
    return subject({errors, latency, restarts, saturation, dependencies}, logit);
}

Subject drawSession(RandomSource &random)
{
    const double seconds = std::floor(std::exp(random.normal(5.3, 0.9))) + 1;
    const double pages = std::floor(1 + seconds / 60 + random.exponential(3));
    const double filled = random.uniform() < 0.62 ? 1 : 0;
    const double cart = rounded(filled * std::exp(random.normal(3.7, 0.8)));
    const double returning = random.uniform() < 0.42 ? 1 : 0;
    const double discount = random.uniform() < 0.35 ? 1 : 0;
    const double mobile = random.uniform() < 0.58 ? 1 : 0;

    double logit = -2.1 + 0.7 * (std::log(seconds) - 5.3) - 0.011 * std::max(0.0, cart - 90);
    logit += cart > 0 ? 2.9 : 0;
    logit += returning > 0 && pages > 6 ? 1.9 : 0;
    logit += discount > 0 && cart > 40 ? 2.2 : 0;
    logit -= mobile > 0 && seconds < 150 ? 1.7 : 0;
    return subject({seconds, pages, cart, returning, discount, mobile}, logit);
}

Subject drawReading(RandomSource &random)
{
    const double value = rounded(random.normal(0, 1));
    const double deviation = rounded(0.4 + random.exponential(0.5));
    const double gap = rounded(random.normal(0, 1) * deviation);
    const double residual = rounded(0.5 * value + random.normal(0, 0.9));
    const double change = rounded(random.normal(0, 0.7) + 0.5 * gap);

    double logit = -2.6 + 1.5 * std::min(3.0, std::abs(gap) / deviation) + 1.3 * std::abs(residual);
    logit += value * change > 0.4 ? 2.2 : 0;
    logit += deviation > 1 && std::abs(change) > 0.7 ? 1.6 : 0;
    return subject({value, gap, deviation, residual, change}, logit);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

const QList<DataProcess> &dataProcesses()
{
    static const QList<DataProcess> processes = {
        {QStringLiteral("PR Impact Prediction"), QStringLiteral("pr_impact"),
         QStringLiteral("has_performance_regression"),
         words("lines_added test_coverage code_complexity risk_score lines_deleted files_changed "
               "cyclomatic_complexity"),
         words("int float float float int int int"), 0, drawPullRequest},
        {QStringLiteral("System Performance"), QStringLiteral("system_performance"), QStringLiteral("degraded"),
         words("cpu_load memory_pressure disk_iops gc_pause_ms request_rate queue_depth"),
         words("float float int float int int"), 1, drawHost},
        {QStringLiteral("Service Health"), QStringLiteral("service_health"), QStringLiteral("unhealthy"),
         words("error_rate latency_p95_ms restart_count saturation dependency_errors"),
         words("float float int float int"), 2, drawService},
        {QStringLiteral("E-commerce Conversion"), QStringLiteral("ecommerce_conversion"), QStringLiteral("converted"),
         words("session_seconds pages_viewed cart_value returning_user discount_seen device_mobile"),
         words("int int float i i i"), 3, drawSession},
        {QStringLiteral("Anomaly Detection"), QStringLiteral("anomaly_detection"), QStringLiteral("is_anomaly"),
         words("value rolling_mean_gap rolling_std seasonal_residual rate_of_change"),
         words("float float float float float"), 4, drawReading},
    };
    return processes;
}

LabelledRows drawRows(const DataProcess &process, DataPurpose purpose, int subjects, int runs, quint64 seed)
{
    RandomSource random(seed, process.stream * 4 + static_cast<quint64>(purpose));
    LabelledRows data;
    data.featureNames = process.featureNames;
    data.featureTypes = process.featureTypes;
    data.rows.columns = static_cast<int>(process.featureNames.size());
    for (int i = 0; i < subjects; ++i) {
        const Subject drawn = process.draw(random);
        const double probability = 1 / (1 + std::exp(-drawn.logit));
        for (int run = 0; run < runs; ++run) {
            data.rows.values.insert(data.rows.values.end(), drawn.features.begin(), drawn.features.end());
            data.outcomes.push_back(random.uniform() < probability ? 1.0f : 0.0f);
        }
    }
    return data;
}

} // namespace slipway
