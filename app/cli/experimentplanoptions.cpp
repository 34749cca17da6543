#include "app/cli/experimentplanoptions.h"

#include "models/base/atomicfile.h"
#include "models/formats/experimentplanfile.h"
#include "models/formats/timestamps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr qint64 maxPlanBytes = 1 << 20;

QString value(const QCommandLineParser &options, const char *name)
{
    return options.value(QLatin1String(name));
}

/// "M", "M:higher" or "M:lower".
std::optional<MetricPlan> readPrimary(const QString &text)
{
    MetricPlan plan;
    plan.role = MetricRole::Primary;
    plan.name = text.section(QLatin1Char(':'), 0, 0);
    const QString direction = text.section(QLatin1Char(':'), 1);
    if (direction == QLatin1String("lower"))
        plan.direction = Direction::LowerIsBetter;
    else if (!direction.isEmpty() && direction != QLatin1String("higher"))
        return std::nullopt;
    return plan;
}

/// "M:MARGIN" or "M:5%"; the direction follows from the name, as everywhere.
std::optional<MetricPlan> readGuardrail(const QString &text)
{
    MetricPlan plan;
    plan.role = MetricRole::Guardrail;
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString margin = colon > 0 ? text.mid(colon + 1) : QString();
    const bool isRelative = margin.endsWith(QLatin1Char('%'));
    if (isRelative)
        margin.chop(1);
    bool ok = false;
    const double number = margin.toDouble(&ok);
    plan.name = text.left(colon);
    plan.direction = lowerIsBetter(plan.name) ? Direction::LowerIsBetter : Direction::HigherIsBetter;
    if (!ok || number <= 0)
        return std::nullopt;
    if (isRelative)
        plan.relativeMargin = number / 100;
    else
        plan.margin = number;
    return plan;
}

/// Takes one option after the other; the first that cannot be read stays in `problem`.
class OptionReader
{
public:
    OptionReader(const QCommandLineParser &options, PlanOptions &into) : m_options(options), m_into(into) {}

    void readAll()
    {
        ExperimentPlan &plan = m_into.plan;
        text("control", plan.control);
        text("mode", plan.mode);
        text("objective", plan.objective);
        text("unit", plan.unit);
        text("covariate", plan.covariate);
        number("alpha", plan.alpha);
        number("power", plan.power);
        number("srm-threshold", plan.srmThreshold);
        if (const auto n = count("min-n"))
            plan.minN = *n;
        if (const auto n = count("planned-n"))
            plan.plannedPerArm = *n;
        if (const auto n = count("looks"))
            plan.plannedLooks = static_cast<int>(*n);
        if (const auto n = count("min-days"))
            plan.minDays = static_cast<int>(*n);
        if (m_options.isSet(QStringLiteral("exclude-shared-users")))
            plan.sharedUnits = SharedUnits::Excluded;
        if (m_options.isSet(QStringLiteral("arm")))
            plan.arms = m_options.values(QStringLiteral("arm"));
        readSplit();
        readMetrics();
        readBaselines();
    }

private:
    void refuse(const char *sentence)
    {
        if (m_into.problem.isEmpty())
            m_into.problem = QLatin1String(sentence);
    }
    void text(const char *name, QString &to)
    {
        if (m_options.isSet(QLatin1String(name)))
            to = value(m_options, name);
    }
    void number(const char *name, double &to)
    {
        bool ok = true;
        if (m_options.isSet(QLatin1String(name)))
            to = value(m_options, name).toDouble(&ok);
        if (!ok)
            refuse("--alpha, --power and --srm-threshold take a number, as 0.05.");
    }
    std::optional<qint64> count(const char *name)
    {
        if (!m_options.isSet(QLatin1String(name)))
            return std::nullopt;
        bool ok = false;
        const qint64 number = value(m_options, name).toLongLong(&ok);
        if (!ok || number < 0 || number > 1'000'000'000'000)
            refuse("--min-n, --planned-n, --looks and --min-days take a whole number from 0 on.");
        return ok ? std::optional(number) : std::nullopt;
    }

    void readSplit()
    {
        if (m_options.isSet(QStringLiteral("split"))) {
            const auto split = readShares(value(m_options, "split"));
            if (split)
                m_into.plan.split = *split;
            else
                refuse("--split takes shares with commas between, as 0.8,0.2.");
        }
        if (m_options.isSet(QStringLiteral("phase")))
            m_into.plan.phases.clear();
        for (const QString &phase : m_options.values(QStringLiteral("phase"))) {
            const auto from = readIsoTime(phase.section(QLatin1Char('='), 0, 0));
            const auto split = readShares(phase.section(QLatin1Char('='), 1));
            if (from && split && !split->empty())
                m_into.plan.phases.append({*from, *split});
            else
                refuse("--phase takes TIME=SHARES, as 2024-03-08T00:00:00Z=0.5,0.5.");
        }
    }

    void readMetrics()
    {
        QList<MetricPlan> &metrics = m_into.plan.metrics;
        const auto drop = [&metrics](MetricRole role) {
            metrics.removeIf([role](const MetricPlan &metric) { return metric.role == role; });
        };
        if (m_options.isSet(QStringLiteral("primary")))
            drop(MetricRole::Primary);
        for (const QString &text : m_options.values(QStringLiteral("primary"))) {
            if (const auto primary = readPrimary(text))
                metrics.prepend(*primary);
            else
                refuse("--primary takes METRIC, METRIC:higher or METRIC:lower.");
        }
        if (m_options.isSet(QStringLiteral("guardrail")))
            drop(MetricRole::Guardrail);
        for (const QString &text : m_options.values(QStringLiteral("guardrail"))) {
            if (const auto guardrail = readGuardrail(text))
                metrics.append(*guardrail);
            else
                refuse("--guardrail takes METRIC:MARGIN with a margin above 0, or METRIC:5%.");
        }
        const bool isOfPrimary =
            m_options.isSet(QStringLiteral("min-effect")) || m_options.isSet(QStringLiteral("margin"));
        const auto isPrimary = [](const MetricPlan &metric) { return metric.role == MetricRole::Primary; };
        if (isOfPrimary && std::none_of(metrics.cbegin(), metrics.cend(), isPrimary))
            metrics.prepend(MetricPlan{.role = MetricRole::Primary}); // the default one, once the columns are known
        for (MetricPlan &metric : metrics) {
            if (!isPrimary(metric))
                continue;
            positive("min-effect", metric.minEffect);
            positive("margin", metric.margin);
        }
    }

    void positive(const char *name, std::optional<double> &to)
    {
        if (!m_options.isSet(QLatin1String(name)))
            return;
        bool ok = false;
        to = value(m_options, name).toDouble(&ok);
        if (!ok || !(*to > 0) || !std::isfinite(*to))
            refuse("--min-effect and --margin take a number above 0, in the primary's unit.");
    }

    void readBaselines()
    {
        for (const QString &text : m_options.values(QStringLiteral("baseline"))) {
            const QStringList figures = text.section(QLatin1Char('='), 1).split(QLatin1Char(':'));
            bool hasMean = false, hasSd = true;
            MetricBaseline baseline;
            baseline.mean = figures[0].toDouble(&hasMean);
            if (figures.size() > 1)
                baseline.sd = figures[1].toDouble(&hasSd);
            if (hasMean && hasSd && figures.size() < 3)
                m_into.baselines.insert(text.section(QLatin1Char('='), 0, 0), baseline);
            else
                refuse("--baseline takes METRIC=MEAN or METRIC=MEAN:SD.");
        }
    }

    const QCommandLineParser &m_options;
    PlanOptions &m_into;
};

} // namespace

std::optional<std::vector<double>> readShares(const QString &text)
{
    std::vector<double> split;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        split.push_back(part.trimmed().toDouble(&ok));
        if (!ok)
            return std::nullopt;
    }
    // Weights, as 1,1,1 or 9,1: small whole numbers. Larger ones are percents, and a slip in them must not pass.
    constexpr double mostWeight = 10;
    const double sum = std::accumulate(split.begin(), split.end(), 0.0);
    const bool areWeights = sum > 1 && std::all_of(split.begin(), split.end(), [](double weight) {
                                return weight >= 0 && weight <= mostWeight && std::floor(weight) == weight;
                            });
    for (double &weight : split)
        weight = areWeights ? weight / sum : weight;
    return split;
}

QList<QCommandLineOption> planOptions()
{
    return {
        valueOption("plan", "Plan as a JSON file; the other options change it.", "FILE"),
        valueOption("control", "The control's arm, or a version that has it.", "V"),
        valueOption("arm", "An arm that is planned, the control first; may be repeated.", "V"),
        valueOption("split", "Planned shares, the control's first.", "0.8,0.2"),
        valueOption("phase", "Another split from a time on; may be repeated.", "TIME=SHARES"),
        valueOption("primary", "Primary metric, with its direction.", "M[:higher|lower]"),
        valueOption("min-effect", "Smallest worthwhile gain of the primary, in its unit.", "X"),
        valueOption("margin", "Margin of the primary, with the objective non_inferiority.", "X"),
        valueOption("guardrail", "Metric that must not get worse by the margin; may be repeated.", "M:MARGIN|M:5%"),
        valueOption("objective", "superiority or non_inferiority.", "O"),
        valueOption("mode", "fixed, group_sequential or sequential.", "MODE"),
        valueOption("unit", "row or user.", "UNIT"),
        valueOption("alpha", "Error level.", "0.05"),
        valueOption("power", "Power.", "0.8"),
        valueOption("srm-threshold", "The split is wrong below this p value.", "0.001"),
        valueOption("min-n", "Units that each arm needs before anything is read.", "100"),
        valueOption("planned-n", "Units of the smallest arm; without it they follow from --min-effect.", "N"),
        valueOption("looks", "Planned looks of group_sequential.", "5"),
        valueOption("min-days", "No verdict before data of as many days.", "N"),
        valueOption("covariate", "Number column known before the assignment (CUPED).", "COLUMN"),
        valueOption("baseline", "The control's present mean (and sd) of a metric; may be repeated.", "M=MEAN[:SD]"),
        flagOption("exclude-shared-users", "Leave out the rows of users that were in more than one arm."),
    };
}

bool nameARule(const QCommandLineParser &options)
{
    static const QStringList others{QStringLiteral("control"), QStringLiteral("arm"), QStringLiteral("split"),
                                    QStringLiteral("phase"), QStringLiteral("baseline")};
    const QList<QCommandLineOption> all = planOptions();
    return std::any_of(all.begin(), all.end(), [&options](const QCommandLineOption &option) {
        const QString name = option.names().constFirst();
        return options.isSet(name) && !others.contains(name);
    });
}

Result<PlanOptions> readPlanOptions(const QCommandLineParser &options, const ExperimentPlan &before)
{
    PlanOptions read{before, {}, {}};
    if (options.isSet(QStringLiteral("plan"))) {
        const QString file = options.value(QStringLiteral("plan"));
        const auto bytes = readWholeFile(file, maxPlanBytes);
        if (!bytes)
            return bytes.error();
        auto plan = readExperimentPlan(*bytes, file);
        if (!plan)
            return plan.error();
        read.plan = std::move(plan).value();
    }
    OptionReader(options, read).readAll();
    return read;
}

} // namespace slipway
