#include "ui/registry/seedcharts.h"

#include "models/domain/comparison.h"
#include "models/domain/historyaxis.h"
#include "models/domain/traininghistory.h"
#include "ui/charts/meanbandchart.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int chartHeight = 250;
constexpr qsizetype mostNamed = 6;

CurveFamily familyOf(const ModelVersion &version, const QString &metric)
{
    for (const CurveFamily &family : curveFamilies(version.histories)) {
        if (family.metric == metric)
            return family;
    }
    return {metric, {}};
}

QString namesOf(const QList<ModelVersion> &versions)
{
    QStringList names;
    for (const ModelVersion &version : versions.mid(0, mostNamed))
        names << versionName(version.summary);
    return names.join(QStringLiteral(", ")) + (versions.size() > mostNamed ? QStringLiteral(", …") : QString());
}

} // namespace

SeedCharts::SeedCharts(QWidget *parent)
    : QWidget(parent), m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)), m_column(new QVBoxLayout)
{
    m_note->setReading();
    m_column->setSpacing(14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_note);
    layout->addLayout(m_column);
    layout->addStretch(1);
}

MeanBandChart *SeedCharts::chartAt(qsizetype index)
{
    while (m_charts.size() <= index) {
        auto *chart = new MeanBandChart;
        chart->setMinimumHeight(chartHeight);
        m_column->addWidget(chart);
        m_charts << chart;
    }
    return m_charts[index];
}

QString SeedCharts::note() const
{
    return m_note->text();
}

void SeedCharts::setVersions(const QList<ModelVersion> &versions, int look)
{
    const bool hasGroup = versions.size() > 1;
    if (versions.isEmpty())
        m_note->setText(tr("Looking for versions with other seeds…"));
    else if (!hasGroup)
        m_note->setText(tr("No other version of this model has the same parameters and another “seed” (or "
                           "“random_state”, “random_seed”), so there is no mean."));
    else
        m_note->setText(tr("Over the seeds of %n versions that are equal otherwise: %1.", nullptr,
                           static_cast<int>(versions.size()))
                            .arg(namesOf(versions)));
    const QList<CurveFamily> own = hasGroup ? curveFamilies(versions.first().histories) : QList<CurveFamily>();
    m_used = own.size();
    for (qsizetype i = 0; i < own.size(); ++i) {
        QList<CurveFamily> group;
        for (const ModelVersion &version : versions)
            group << familyOf(version, own[i].metric);
        chartAt(i)->setGroup(group, stepKindOf(versions), look);
        m_charts[i]->show();
    }
    for (qsizetype i = own.size(); i < m_charts.size(); ++i)
        m_charts[i]->hide();
}

} // namespace slipway
