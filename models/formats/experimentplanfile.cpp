#include "models/formats/experimentplanfile.h"

#include "models/domain/modelversion.h"
#include "models/formats/jsonreader.h"
#include "models/formats/timestamps.h"

#include <QDateTime>

namespace slipway {

namespace {

/// Reads the members of one object and remembers the first that cannot be taken.
class PlanReader
{
public:
    explicit PlanReader(QString file) : m_file(std::move(file)) {}

    Status status() const { return m_status; }

    ExperimentPlan plan(const JsonValue &root)
    {
        ExperimentPlan plan;
        plan.metrics.clear();
        for (const JsonMember &member : root.members()) {
            const QString &key = member.key;
            const JsonValue &value = member.value;
            if (key == QLatin1String("control"))
                plan.control = text(key, value);
            else if (key == QLatin1String("arms"))
                plan.arms = texts(key, value);
            else if (key == QLatin1String("split"))
                plan.split = numbers(key, value);
            else if (key == QLatin1String("primary"))
                plan.metrics.prepend(metric(key, value, MetricRole::Primary));
            else if (key == QLatin1String("guardrails"))
                takeGuardrails(value, plan);
            else if (key == QLatin1String("phases"))
                takePhases(value, plan);
            else if (!takeRule(key, value, plan))
                refuse(key, QStringLiteral("no key of a plan"));
        }
        return plan;
    }

private:
    void refuse(const QString &key, const QString &why)
    {
        if (m_status)
            m_status =
                makeError(ErrorCode::InvalidArgument,
                          QT_TRANSLATE_NOOP("Core", "The plan %1 cannot be used: \"%2\" is %3."), {m_file, key, why});
    }
    QString text(const QString &key, const JsonValue &value)
    {
        if (!value.isString())
            refuse(key, QStringLiteral("no text"));
        return value.string();
    }
    double number(const QString &key, const JsonValue &value)
    {
        if (!value.number())
            refuse(key, QStringLiteral("no number"));
        return value.number().value_or(0);
    }
    qint64 count(const QString &key, const JsonValue &value)
    {
        if (!value.integer() || *value.integer() < 0)
            refuse(key, QStringLiteral("no whole number from 0 on"));
        return value.integer().value_or(0);
    }
    QStringList texts(const QString &key, const JsonValue &value)
    {
        QStringList all;
        for (const JsonValue &item : value.items())
            all.append(text(key, item));
        if (!value.isArray())
            refuse(key, QStringLiteral("no list"));
        return all;
    }
    std::vector<double> numbers(const QString &key, const JsonValue &value)
    {
        std::vector<double> all;
        for (const JsonValue &item : value.items())
            all.push_back(number(key, item));
        if (!value.isArray())
            refuse(key, QStringLiteral("no list"));
        return all;
    }

    MetricPlan metric(const QString &key, const JsonValue &value, MetricRole role)
    {
        MetricPlan metric;
        metric.role = role;
        if (!value.isObject())
            refuse(key, QStringLiteral("no object"));
        for (const JsonMember &member : value.members()) {
            if (member.key == QLatin1String("name"))
                metric.name = text(member.key, member.value);
            else if (member.key == QLatin1String("direction"))
                m_direction = text(member.key, member.value);
            else if (member.key == QLatin1String("margin"))
                metric.margin = number(member.key, member.value);
            else if (member.key == QLatin1String("relative_margin"))
                metric.relativeMargin = number(member.key, member.value);
            else if (member.key == QLatin1String("min_effect"))
                metric.minEffect = number(member.key, member.value);
            else
                refuse(member.key, QStringLiteral("no key of a metric"));
        }
        if (metric.name.isEmpty())
            refuse(key, QStringLiteral("without the metric's \"name\""));
        const bool isKnown = m_direction == QLatin1String("lower_is_better")
                             || m_direction == QLatin1String("higher_is_better") || m_direction.isEmpty();
        if (!isKnown)
            refuse(QStringLiteral("direction"), QStringLiteral("neither higher_is_better nor lower_is_better"));
        const bool isLower = m_direction.isEmpty() ? role == MetricRole::Guardrail && lowerIsBetter(metric.name)
                                                   : m_direction == QLatin1String("lower_is_better");
        metric.direction = isLower ? Direction::LowerIsBetter : Direction::HigherIsBetter;
        m_direction.clear();
        return metric;
    }

    void takeGuardrails(const JsonValue &value, ExperimentPlan &plan)
    {
        if (!value.isArray())
            refuse(QStringLiteral("guardrails"), QStringLiteral("no list"));
        for (const JsonValue &item : value.items())
            plan.metrics.append(metric(QStringLiteral("guardrails"), item, MetricRole::Guardrail));
    }

    void takePhases(const JsonValue &value, ExperimentPlan &plan)
    {
        if (!value.isArray())
            refuse(QStringLiteral("phases"), QStringLiteral("no list"));
        for (const JsonValue &item : value.items()) {
            const JsonValue *from = item.find(QLatin1String("from"));
            const JsonValue *split = item.find(QLatin1String("split"));
            const auto at = from ? readTime(*from) : std::nullopt;
            if (!at || !split)
                refuse(QStringLiteral("phases"), QStringLiteral("no list of objects with \"from\" and \"split\""));
            else
                plan.phases.append({*at, numbers(QStringLiteral("split"), *split)});
        }
    }

    bool takeRule(const QString &key, const JsonValue &value, ExperimentPlan &plan)
    {
        if (key == QLatin1String("objective"))
            plan.objective = text(key, value);
        else if (key == QLatin1String("mode"))
            plan.mode = text(key, value);
        else if (key == QLatin1String("unit"))
            plan.unit = text(key, value);
        else if (key == QLatin1String("alpha"))
            plan.alpha = number(key, value);
        else if (key == QLatin1String("power"))
            plan.power = number(key, value);
        else if (key == QLatin1String("srm_threshold"))
            plan.srmThreshold = number(key, value);
        else if (key == QLatin1String("min_n"))
            plan.minN = count(key, value);
        else if (key == QLatin1String("planned_n"))
            plan.plannedPerArm = value.isNull() ? std::nullopt : std::optional(count(key, value));
        else if (key == QLatin1String("looks"))
            plan.plannedLooks = static_cast<int>(std::min<qint64>(count(key, value), 1000));
        else if (key == QLatin1String("min_days"))
            plan.minDays = static_cast<int>(std::min<qint64>(count(key, value), 100'000));
        else if (key == QLatin1String("covariate"))
            plan.covariate = text(key, value);
        else if (key == QLatin1String("exclude_shared_units"))
            plan.sharedUnits = value.boolean().value_or(false) ? SharedUnits::Excluded : SharedUnits::Kept;
        else
            return false;
        return true;
    }

    QString m_file;
    QString m_direction;
    Status m_status;
};

JsonValue jsonOf(const std::vector<double> &numbers)
{
    JsonValue::Items items;
    for (const double number : numbers)
        items.emplace_back(number);
    return JsonValue(std::move(items));
}

JsonValue jsonOf(const QStringList &texts)
{
    JsonValue::Items items;
    for (const QString &text : texts)
        items.emplace_back(text);
    return JsonValue(std::move(items));
}

JsonValue jsonOf(const std::optional<double> &number)
{
    return number ? JsonValue(*number) : JsonValue();
}

JsonValue jsonOf(const MetricPlan &metric)
{
    const bool isHigher = metric.direction == Direction::HigherIsBetter;
    return JsonValue(JsonValue::Members{
        {QStringLiteral("name"), JsonValue(metric.name)},
        {QStringLiteral("direction"),
         JsonValue(isHigher ? QStringLiteral("higher_is_better") : QStringLiteral("lower_is_better"))},
        {QStringLiteral("margin"), jsonOf(metric.margin)},
        {QStringLiteral("relative_margin"), jsonOf(metric.relativeMargin)},
        {QStringLiteral("min_effect"), jsonOf(metric.minEffect)}});
}

JsonValue jsonOf(const QList<PlannedPhase> &phases)
{
    JsonValue::Items items;
    for (const PlannedPhase &phase : phases) {
        const QString from = QDateTime::fromMSecsSinceEpoch(phase.fromMs, Qt::UTC).toString(Qt::ISODateWithMs);
        items.emplace_back(JsonValue::Members{{QStringLiteral("from"), JsonValue(from)},
                                              {QStringLiteral("split"), jsonOf(phase.split)}});
    }
    return JsonValue(std::move(items));
}

} // namespace

Result<ExperimentPlan> readExperimentPlan(const QByteArray &bytes, const QString &file)
{
    const JsonDocument document = readJson(bytes, file);
    if (!document.readable || !document.root.isObject())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 is no plan: it holds no JSON object."), {file});
    PlanReader reader(file);
    ExperimentPlan plan = reader.plan(document.root);
    if (const Status status = reader.status(); !status)
        return status.error();
    return plan;
}

QByteArray writeExperimentPlan(const ExperimentPlan &plan)
{
    JsonValue primary;
    JsonValue::Items guardrails;
    for (const MetricPlan &metric : plan.metrics) {
        if (metric.role == MetricRole::Primary)
            primary = jsonOf(metric);
        else if (metric.role == MetricRole::Guardrail)
            guardrails.push_back(jsonOf(metric));
    }
    const JsonValue planned = plan.plannedPerArm ? JsonValue(*plan.plannedPerArm) : JsonValue();
    const JsonValue root(JsonValue::Members{
        {QStringLiteral("control"), JsonValue(plan.control)},
        {QStringLiteral("arms"), jsonOf(plan.arms)},
        {QStringLiteral("split"), jsonOf(plan.split)},
        {QStringLiteral("primary"), primary},
        {QStringLiteral("guardrails"), JsonValue(std::move(guardrails))},
        {QStringLiteral("objective"), JsonValue(plan.objective)},
        {QStringLiteral("mode"), JsonValue(plan.mode)},
        {QStringLiteral("unit"), JsonValue(plan.unit)},
        {QStringLiteral("alpha"), JsonValue(plan.alpha)},
        {QStringLiteral("power"), JsonValue(plan.power)},
        {QStringLiteral("srm_threshold"), JsonValue(plan.srmThreshold)},
        {QStringLiteral("min_n"), JsonValue(plan.minN)},
        {QStringLiteral("planned_n"), planned},
        {QStringLiteral("looks"), JsonValue(static_cast<qint64>(plan.plannedLooks))},
        {QStringLiteral("min_days"), JsonValue(static_cast<qint64>(plan.minDays))},
        {QStringLiteral("covariate"), JsonValue(plan.covariate)},
        {QStringLiteral("exclude_shared_units"), JsonValue(plan.sharedUnits == SharedUnits::Excluded)},
        {QStringLiteral("phases"), jsonOf(plan.phases)}});
    return root.toJson().toUtf8();
}

LogMapping readLogMapping(const QString &json)
{
    const JsonDocument document = readJson(json.toUtf8(), QStringLiteral("mapping"));
    LogMapping mapping;
    mapping.armColumn = document.root.textOf(QLatin1String("arm"));
    mapping.unitColumn = document.root.textOf(QLatin1String("unit"));
    mapping.timeColumn = document.root.textOf(QLatin1String("time"));
    mapping.requestColumn = document.root.textOf(QLatin1String("request"));
    mapping.delimiter = document.root.textOf(QLatin1String("delimiter")).left(1);
    mapping.encoding = document.root.textOf(QLatin1String("encoding"));
    mapping.onlyColumn = document.root.textOf(QLatin1String("only_column"));
    mapping.onlyValue = document.root.textOf(QLatin1String("only_value"));
    mapping.shareColumn = document.root.textOf(QLatin1String("share"));
    if (const JsonValue *ignored = document.root.find(QLatin1String("ignored"))) {
        for (const JsonValue &column : ignored->items())
            mapping.ignored.append(column.string());
    }
    if (const JsonValue *successes = document.root.find(QLatin1String("successes"))) {
        for (const auto &[column, value] : successes->members())
            mapping.successes.insert(column, value.string());
    }
    return mapping;
}

QString writeLogMapping(const LogMapping &mapping)
{
    JsonValue::Members successes;
    for (auto it = mapping.successes.begin(); it != mapping.successes.end(); ++it)
        successes.push_back({it.key(), JsonValue(it.value())});
    return JsonValue(JsonValue::Members{{QStringLiteral("arm"), JsonValue(mapping.armColumn)},
                                        {QStringLiteral("unit"), JsonValue(mapping.unitColumn)},
                                        {QStringLiteral("time"), JsonValue(mapping.timeColumn)},
                                        {QStringLiteral("request"), JsonValue(mapping.requestColumn)},
                                        {QStringLiteral("ignored"), jsonOf(mapping.ignored)},
                                        {QStringLiteral("delimiter"), JsonValue(mapping.delimiter)},
                                        {QStringLiteral("encoding"), JsonValue(mapping.encoding)},
                                        {QStringLiteral("only_column"), JsonValue(mapping.onlyColumn)},
                                        {QStringLiteral("only_value"), JsonValue(mapping.onlyValue)},
                                        {QStringLiteral("share"), JsonValue(mapping.shareColumn)},
                                        {QStringLiteral("successes"), JsonValue(std::move(successes))}})
        .toJson();
}

} // namespace slipway
