#include "ui/registry/trainingside.h"

#include "models/domain/numbertext.h"
#include "ui/registry/metrictable.h"
#include "ui/registry/readinglist.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

#include <cmath>

namespace slipway {

namespace {

constexpr double wideGap = 0.05;    // of the training value, and growing: the model has begun to learn by heart
constexpr double worseAtEnd = 0.01; // of the best value

QString curveText(const CurveReading &reading)
{
    return reading.split == Split::Validation ? TrainingSide::tr("validation %1").arg(reading.metric) : reading.metric;
}

bool isBetter(double change, const QString &metric)
{
    return lowerIsBetter(metric) ? change < 0 : change > 0;
}

QString trendText(const CurveReading &reading)
{
    const double behind = std::abs(reading.lastValue - reading.bestValue);
    if (reading.bestStep != reading.lastStep) {
        return TrainingSide::tr("%1 worse at the end, epoch %2")
            .arg(metricText(behind), fixedText(reading.lastStep, 0));
    }
    if (reading.tailSteps == 0 || !isBetter(reading.tailChange, reading.metric))
        return TrainingSide::tr("That is the last epoch");
    const QString change = metricText(std::abs(reading.tailChange));
    return reading.tailChange < 0
               ? TrainingSide::tr("Still falling at the end: %1 over the last %n epochs", nullptr, reading.tailSteps)
                     .arg(change)
               : TrainingSide::tr("Still rising at the end: %1 over the last %n epochs", nullptr, reading.tailSteps)
                     .arg(change);
}

/// Beside the curves only what names its split says something about the training.
QList<Metric> ofSplits(QList<Metric> metrics)
{
    metrics.removeIf([](const Metric &metric) { return metric.split == Split::Summary; });
    return metrics;
}

} // namespace

TrainingSide::TrainingSide(QWidget *parent)
    : QWidget(parent),
      m_readings(new ReadingList),
      m_metricsTitle(new TextLabel(tr("Metrics by split"), TextRole::Section)),
      m_metrics(new MetricTable),
      m_valuesTitle(new TextLabel({}, TextRole::Section)),
      m_values(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(tr("Readings"), TextRole::Section));
    layout->addSpacing(10);
    layout->addWidget(m_readings);
    layout->addSpacing(20);
    layout->addWidget(m_metricsTitle);
    layout->addSpacing(4);
    layout->addWidget(m_metrics);
    layout->addSpacing(18);
    layout->addWidget(m_valuesTitle);
    layout->addSpacing(6);
    layout->addLayout(m_values);
    layout->addStretch(1);
    m_values->setVerticalSpacing(5);
    m_values->setColumnStretch(0, 1);
    setValues({}, {});
}

void TrainingSide::setVersion(const ModelVersion &version, const QList<CurveFamily> &families)
{
    m_readings->clear();
    if (!families.isEmpty())
        addReadings(families.first());
    if (version.trainingSeconds) {
        m_readings->addReading(Glyph::Waiting, tr("Training took %1").arg(durationText(*version.trainingSeconds)),
                               version.trainingRows ? tr("%1 rows").arg(countText(*version.trainingRows)) : QString());
    }
    const QList<Metric> metrics = ofSplits(version.metrics);
    m_metrics->setMetrics(metrics);
    m_metrics->setVisible(!metrics.isEmpty());
    m_metricsTitle->setVisible(!metrics.isEmpty());
    setValues({}, {});
}

void TrainingSide::addReadings(const CurveFamily &family)
{
    const std::optional<CurveReading> reading = readCurves(family);
    if (!reading) {
        m_readings->addReading(Glyph::Warning, tr("%1 has no values").arg(family.metric), {});
        return;
    }
    const double behind = std::abs(reading->lastValue - reading->bestValue);
    const bool lost = behind > worseAtEnd * std::abs(reading->bestValue);
    m_readings->addReading(
        lost ? Glyph::Warning : Glyph::Good,
        tr("Best %1 %2 at epoch %3")
            .arg(curveText(*reading), metricText(reading->bestValue), fixedText(reading->bestStep, 0)),
        trendText(*reading));
    if (reading->gap)
        addGap(*reading);
}

void TrainingSide::addGap(const CurveReading &reading)
{
    const CurveReading::Gap &gap = *reading.gap;
    QString detail;
    if (std::isfinite(gap.ofTraining) && std::isfinite(gap.earlierOfTraining)) {
        detail = tr("%1 of training %2, %3 at epoch %4")
                     .arg(percentText(gap.ofTraining), reading.metric, percentText(gap.earlierOfTraining),
                          fixedText(gap.earlierStep, 0));
    }
    const bool wide = gap.ofTraining > wideGap && gap.ofTraining > gap.earlierOfTraining;
    m_readings->addReading(wide ? Glyph::Warning : Glyph::Good,
                           tr("Gap to training %1 at the end").arg(metricText(gap.value)), detail);
}

void TrainingSide::setValues(const QString &place, const QList<std::pair<QString, QString>> &values)
{
    while (m_valueLabels.size() < 2 * values.size()) {
        const int row = static_cast<int>(m_valueLabels.size() / 2);
        m_valueLabels << new TextLabel({}, TextRole::Body, Tone::Secondary) << new TextLabel({});
        m_values->addWidget(m_valueLabels[2 * row], row, 0);
        m_values->addWidget(m_valueLabels[2 * row + 1], row, 1, Qt::AlignRight);
    }
    for (qsizetype i = 0; i < m_valueLabels.size() / 2; ++i) {
        const bool used = i < values.size();
        m_valueLabels[2 * i]->setText(used ? values[i].first : QString());
        m_valueLabels[2 * i + 1]->setText(used ? values[i].second : QString());
    }
    m_valuesTitle->setText(place.isEmpty() ? QString() : tr("Values at %1").arg(place));
}

} // namespace slipway
