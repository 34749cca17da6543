#include "models/formats/trainingmetricsreader.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"
#include "models/formats/trainedmodelsreader.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

} // namespace

void TrainingMetricsReader::report(const char *code, const QString &where, const char *message,
                                   const QStringList &moreArguments)
{
    m_version.problems.append(contentProblem(code, m_file, where, message, moreArguments));
}

void TrainingMetricsReader::read(const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes, m_file);
    m_version.problems += document.problems;
    if (!document.readable)
        return;
    if (!document.root.isObject())
        report("corrupt", {}, QT_TRANSLATE_NOOP("Core", "%2 holds no object of metrics. Nothing of it is used."));
    const QHash<QString, Split> splits{{QStringLiteral("training_metrics"), Split::Training},
                                       {QStringLiteral("validation_metrics"), Split::Validation},
                                       {QStringLiteral("test_metrics"), Split::Test}};
    for (const JsonMember &member : document.root.members()) {
        const auto split = splits.constFind(member.key);
        const bool isHistory = member.key == QLatin1String("training_history");
        if ((split != splits.constEnd() || isHistory) && !member.value.isObject()) {
            report("corrupt", member.key, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be an object and is not."));
        } else if (split != splits.constEnd()) {
            readSplit(*split, member.key, member.value);
        } else if (isHistory) {
            readHistory(member.key, member.value);
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
        else if (member.value.isString())
            report("corrupt", where, QT_TRANSLATE_NOOP("Core", "%1 in %2 should be a number and is %3."),
                   {member.value.toJson().left(80)});
        else if (!member.value.isNull())
            m_version.other.append({where, member.value.toJson()});
    }
}

void TrainingMetricsReader::readConfusion(Split split, const QString &where, const JsonValue &value,
                                          const JsonValue *labels)
{
    ConfusionMatrix matrix;
    matrix.split = split;
    const JsonValue *rows = value.isArray() ? &value : firstOf(value, {"matrix", "counts", "values"});
    const auto counts = rows ? squareCounts(*rows) : binaryCounts(value);
    if (!counts) {
        report("corrupt", where, rowsSentence);
        return;
    }
    matrix.counts = *counts;
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
    m_version.confusionMatrices.append(matrix);
}

void TrainingMetricsReader::readHistory(const QString &where, const JsonValue &object)
{
    const JsonValue *epochs = firstOf(object, {"epochs", "epoch"});
    for (const JsonMember &member : object.members()) {
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
        for (const JsonValue &item : member.value.items()) {
            const auto number = item.number();
            unusable += !number && !item.isNull() ? 1 : 0;
            series.values.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        if (unusable > 0)
            report("corrupt", place,
                   QT_TRANSLATE_NOOP("Core", "%1 in %2 holds %3 values that are no numbers; they are shown as gaps."),
                   {QString::number(unusable)});
        series.steps = stepsFor(series.values.size(), epochs);
        m_version.histories.append(series);
    }
    checkHistories(where, epochs);
}

std::vector<double> TrainingMetricsReader::stepsFor(size_t count, const JsonValue *epochs) const
{
    std::vector<double> steps(count);
    const double last = epochs ? epochs->number().value_or(0) : 0;
    const bool listed = epochs && epochs->items().size() == count;
    const bool sampled = std::isfinite(last) && last > static_cast<double>(count);
    for (size_t i = 0; i < count; ++i) {
        const auto ordinal = static_cast<double>(i + 1);
        steps[i] = sampled ? ordinal * last / static_cast<double>(count) : ordinal;
        if (listed && std::isfinite(epochs->items()[i].number().value_or(HUGE_VAL)))
            steps[i] = *epochs->items()[i].number();
    }
    if (!std::is_sorted(steps.begin(), steps.end())) {
        for (size_t i = 0; i < count; ++i)
            steps[i] = static_cast<double>(i + 1);
    }
    return steps;
}

void TrainingMetricsReader::checkHistories(const QString &where, const JsonValue *epochs)
{
    if (m_version.histories.isEmpty())
        return;
    const auto shorter = [](const MetricSeries &a, const MetricSeries &b) { return a.values.size() < b.values.size(); };
    const auto [shortest, longest] =
        std::minmax_element(m_version.histories.cbegin(), m_version.histories.cend(), shorter);
    if (shortest->values.size() != longest->values.size()) {
        report("suspicious", where,
               QT_TRANSLATE_NOOP("Core", "The histories in %2 differ in length: %3 has %4 points, %5 has %6. "
                                         "Each is shown as far as it goes."),
               {shortest->name, QString::number(shortest->values.size()), longest->name,
                QString::number(longest->values.size())});
    }
    const auto last = epochs ? epochs->number() : std::nullopt;
    if (epochs && !last && !epochs->isArray()) {
        report("corrupt", where, QT_TRANSLATE_NOOP("Core", "The number of epochs in %2 is no number: %3."),
               {epochs->toJson().left(80)});
    } else if (last && !(*last >= static_cast<double>(longest->values.size()))) {
        report("suspicious", where, QT_TRANSLATE_NOOP("Core", "%2 states %3 epochs, but %4 has %5 points."),
               {epochs->toJson(), longest->name, QString::number(longest->values.size())});
    }
}

} // namespace slipway
