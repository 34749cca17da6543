#include "models/formats/trainingmetricsreader.h"

#include "models/domain/metricname.h"
#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/trainedmodelsreader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway {

namespace {

const char *const rowsSentence = QT_TRANSLATE_NOOP(
    "Core", "%1 in %2 is no confusion matrix: it needs as many rows as columns, of counts from 0. It is not shown.");

/// Counts of a two-class matrix in the order of ConfusionMatrix: actual negative, then actual positive.
std::optional<std::vector<qint64>> binaryCounts(const JsonValue &object)
{
    std::vector<qint64> counts;
    for (const char *key : {"true_negative", "false_positive", "false_negative", "true_positive"}) {
        const JsonValue *value = object.find(QLatin1String(key));
        const auto count = value ? value->integer() : std::nullopt;
        if (!count || *count < 0)
            return std::nullopt;
        counts.push_back(*count);
    }
    return counts;
}

std::optional<std::vector<qint64>> squareCounts(const JsonValue &rows)
{
    std::vector<qint64> counts;
    for (const JsonValue &row : rows.items()) {
        if (row.items().size() != rows.items().size())
            return std::nullopt;
        for (const JsonValue &cell : row.items()) {
            const auto count = cell.integer();
            if (!count || *count < 0)
                return std::nullopt;
            counts.push_back(*count);
        }
    }
    return counts.empty() ? std::nullopt : std::optional(counts);
}

const JsonValue *firstOf(const JsonValue &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const JsonValue *found = object.find(QLatin1String(key)))
            return found;
    }
    return nullptr;
}

std::pair<const MetricSeries *, const MetricSeries *> shortestAndLongest(const QList<MetricSeries> &histories)
{
    const auto shorter = [](const MetricSeries &a, const MetricSeries &b) { return a.values.size() < b.values.size(); };
    const auto [shortest, longest] = std::minmax_element(histories.cbegin(), histories.cend(), shorter);
    return {&*shortest, &*longest};
}

std::vector<double> ordinals(size_t count)
{
    std::vector<double> steps(count);
    std::iota(steps.begin(), steps.end(), 1.0);
    return steps;
}

} // namespace

void TrainingMetricsReader::report(const char *code, const QString &where, const char *message,
                                   const QStringList &moreArguments)
{
    m_version.problems.append(contentProblem(code, m_file, where, message, moreArguments));
}

void TrainingMetricsReader::read(QByteArray bytes)
{
    JsonDocument document = readJson(bytes, m_file);
    bytes = {};
    m_version.problems += document.problems;
    if (!document.readable)
        return;
    if (!document.root.isObject())
        report("corrupt", {}, QT_TRANSLATE_NOOP("Core", "%2 holds no object of metrics. Nothing of it is used."));
    static const QHash<QString, Split> splits{{QStringLiteral("training_metrics"), Split::Training},
                                              {QStringLiteral("validation_metrics"), Split::Validation},
                                              {QStringLiteral("test_metrics"), Split::Test}};
    for (JsonMember &member : document.root.takeMembers()) {
        const auto split = splits.constFind(member.key);
        const bool isHistory = member.key == QLatin1String("training_history");
        if ((split != splits.constEnd() || isHistory) && !member.value.isObject()) {
            report("corrupt", member.key, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be an object and is not."));
        } else if (split != splits.constEnd()) {
            readSplit(*split, member.key, member.value);
        } else if (isHistory) {
            readHistory(member.key, std::move(member.value));
        } else {
            m_version.other.append({member.key, member.value.toJson()});
        }
    }
}

void TrainingMetricsReader::readSplit(Split split, const QString &key, const JsonValue &object)
{
    for (const JsonMember &member : object.members()) {
        const QString where = key + QLatin1Char('.') + member.key;
        if (member.key == QLatin1String("confusion_matrix"))
            readConfusion(split, where, member.value, firstOf(object, {"labels", "class_labels", "classes"}));
        else if (const auto number = member.value.number())
            addMetric(m_version, {member.key, split, *number}, m_file, where);
        else if (!member.value.isNull()) {
            const bool isMeant = member.value.isString() || saysWhatIsBetter(member.key);
            if (isMeant)
                report("corrupt", where, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a number and is %3."),
                       {member.value.toJson().left(80)});
            if (!member.value.isString())
                m_version.other.append({where, member.value.toJson()});
        }
    }
}

void TrainingMetricsReader::readConfusion(Split split, const QString &where, const JsonValue &value,
                                          const JsonValue *labels)
{
    ConfusionMatrix matrix;
    matrix.split = split;
    const JsonValue *rows = value.isArray() ? &value : firstOf(value, {"matrix", "counts", "values"});
    auto counts = rows ? squareCounts(*rows) : binaryCounts(value);
    if (!counts) {
        report("corrupt", where, rowsSentence);
        return;
    }
    matrix.counts = std::move(*counts);
    const size_t classes = rows ? rows->items().size() : 2;
    if (const JsonValue *own = firstOf(value, {"labels", "classes"}))
        labels = own;
    if (labels && labels->items().size() == classes) {
        for (const JsonValue &label : labels->items())
            matrix.labels.append(label.isString() ? label.string() : label.toJson());
    } else if (!rows) {
        matrix.labels = {QStringLiteral("negative"), QStringLiteral("positive")};
    } else {
        for (size_t i = 0; i < classes; ++i)
            matrix.labels.append(QString::number(i));
    }
    m_version.confusionMatrices.append(std::move(matrix));
}

void TrainingMetricsReader::readHistory(const QString &where, JsonValue object)
{
    const JsonValue *epochs = firstOf(object, {"epochs", "epoch"});
    QList<MetricSeries> histories;
    JsonValue::Members members = object.takeMembers(); // which stay where they are
    for (JsonMember &member : members) {
        if (&member.value == epochs)
            continue;
        const QString place = where + QLatin1Char('.') + member.key;
        if (!member.value.isArray()) {
            m_version.other.append({place, member.value.toJson()});
            continue;
        }
        MetricSeries series;
        series.name = member.key;
        int unusable = 0;
        if (member.value.reals()) {
            series.values = member.value.takeReals();
        } else {
            for (const JsonValue &item : member.value.items()) {
                const auto number = item.number();
                unusable += !number && !item.isNull() ? 1 : 0;
                series.values.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
            }
        }
        if (unusable > 0)
            report("corrupt", place,
                   QT_TRANSLATE_NOOP("Core", "%1 in %2 holds %3 values that are no numbers; they are shown as gaps."),
                   {QString::number(unusable)});
        histories.append(std::move(series));
    }
    if (histories.isEmpty())
        return;
    std::vector<double> steps =
        epochs && epochs->isArray() ? listedSteps(where, *epochs, histories) : countedSteps(where, epochs, histories);
    for (MetricSeries &series : histories) {
        const auto count = static_cast<std::ptrdiff_t>(series.values.size());
        if (steps.empty())
            series.steps = ordinals(series.values.size());
        else if (&series == &histories.last() && steps.size() == series.values.size())
            series.steps = std::move(steps);
        else
            series.steps.assign(steps.begin(), steps.begin() + count);
    }
    m_version.histories += std::move(histories);
}

std::vector<double> TrainingMetricsReader::listedSteps(const QString &where, const JsonValue &epochs,
                                                       const QList<MetricSeries> &histories)
{
    std::vector<double> steps;
    if (const JsonValue::Reals *numbers = epochs.reals()) {
        steps = *numbers;
    } else {
        for (const JsonValue &epoch : epochs.items())
            steps.push_back(epoch.number().value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    const bool isUsable = std::is_sorted(steps.begin(), steps.end())
                          && std::all_of(steps.begin(), steps.end(), [](double step) { return std::isfinite(step); });
    if (!isUsable) {
        report("corrupt", where,
               QT_TRANSLATE_NOOP("Core", "The epochs listed in %2 are no ascending numbers: its points are numbered "
                                         "1, 2, 3 …."));
        return {};
    }
    const auto [shortest, longest] = shortestAndLongest(histories);
    if (longest->values.size() > steps.size()) {
        report(
            "suspicious", where,
            QT_TRANSLATE_NOOP("Core", "%2 lists %3 epochs, but %4 has %5 points: all points are numbered 1, 2, 3 …."),
            {QString::number(steps.size()), longest->name, QString::number(longest->values.size())});
        return {};
    }
    if (shortest->values.size() < steps.size()) {
        report("suspicious", where,
               QT_TRANSLATE_NOOP("Core", "%2 lists %3 epochs, but %4 has %5 points: they are shown at the first of "
                                         "them."),
               {QString::number(steps.size()), shortest->name, QString::number(shortest->values.size())});
    }
    return steps;
}

std::vector<double> TrainingMetricsReader::countedSteps(const QString &where, const JsonValue *epochs,
                                                        const QList<MetricSeries> &histories)
{
    const auto [shortest, longest] = shortestAndLongest(histories);
    std::vector<double> steps = ordinals(longest->values.size());
    const auto count = static_cast<double>(steps.size());
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    const double last = epochs ? epochs->number().value_or(unknown) : unknown;
    const QStringList lengths{shortest->name, QString::number(shortest->values.size()), longest->name,
                              QString::number(longest->values.size())};
    if (epochs && std::isnan(last)) {
        report("corrupt", where, QT_TRANSLATE_NOOP("Core", "The number of epochs in %2 is no number: %3."),
               {epochs->toJson().left(80)});
    } else if (last < count) {
        report("suspicious", where, QT_TRANSLATE_NOOP("Core", "%2 states %3 epochs, but %4 has %5 points."),
               {epochs->toJson(), longest->name, QString::number(steps.size())});
    }
    if (shortest->values.size() == steps.size()) {
        if (std::isfinite(last) && last > count)
            std::for_each(steps.begin(), steps.end(), [&](double &step) { step *= last / count; });
    } else if (last > count) {
        report("suspicious", where,
               QT_TRANSLATE_NOOP("Core", "The histories in %2 differ in length: %3 has %4 points, %5 has %6, of %7 "
                                         "epochs. At which of them nobody knows: the points are numbered 1, 2, 3 …."),
               lengths + QStringList{epochs->toJson()});
    } else {
        report("suspicious", where,
               QT_TRANSLATE_NOOP("Core", "The histories in %2 differ in length: %3 has %4 points, %5 has %6. "
                                         "Each is shown as far as it goes."),
               lengths);
    }
    return steps;
}

} // namespace slipway
