#include "ui/registry/trainingside.h"

#include "models/domain/numbertext.h"
#include "ui/charts/readingrules.h"
#include "ui/charts/trainingreadings.h"
#include "ui/registry/metrictable.h"
#include "ui/registry/readinglist.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace slipway {

namespace {

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

void TrainingSide::setVersion(const ModelVersion &version)
{
    m_trainingSeconds = version.trainingSeconds;
    m_trainingRows = version.trainingRows;
    m_stepKind = HistoryAxis::kindsOf(version.histories).first();
    setFindings({});
    const QList<Metric> metrics = ofSplits(version.metrics);
    m_metrics->setMetrics(metrics);
    m_metrics->setVisible(!metrics.isEmpty());
    m_metricsTitle->setVisible(!metrics.isEmpty());
    setValues({}, {});
}

void TrainingSide::setFindings(const QList<Findings> &findings)
{
    m_readings->clear();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (findings[i].all.isEmpty()) {
            const ReadingText none = noValuesText(findings[i].metric);
            m_readings->addReading(none.glyph, none.sentence, none.detail);
        }
        for (const auto &[text, finding] : readingTexts(findings[i].all, m_stepKind)) {
            if (i > 0 && !isWarning(finding.kind))
                continue;
            m_readings->addReading(
                text.glyph, text.sentence, text.detail, [this, finding = finding] { Q_EMIT placeWanted(finding); },
                readingRule(finding.kind));
        }
    }
    addDuration();
}

void TrainingSide::addDuration()
{
    if (!m_trainingSeconds)
        return;
    m_readings->addReading(Glyph::Waiting, tr("Training took %1").arg(durationText(*m_trainingSeconds)),
                           m_trainingRows ? tr("%1 rows").arg(countText(*m_trainingRows)) : QString());
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
