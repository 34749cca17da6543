#include "ui/registry/metricstab.h"

#include "models/domain/comparison.h"
#include "ui/charts/confusionpanel.h"
#include "ui/registry/metrictable.h"
#include "ui/registry/panescroll.h"
#include "ui/registry/sidecolumns.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway {

namespace {

constexpr int matrixWidth = 420;
constexpr int widthForTwo = 1060;    ///< of the tab: then two small matrices stand side by side
constexpr qsizetype smallMatrix = 4; ///< classes

/// The split that the model has not seen first.
int rankOf(Split split)
{
    switch (split) {
    case Split::Validation:
        return 0;
    case Split::Test:
        return 1;
    case Split::Summary:
        return 2;
    case Split::Training:
        break;
    }
    return 3;
}

} // namespace

MetricsTab::MetricsTab(QWidget *parent)
    : QWidget(parent),
      m_metrics(new MetricTable),
      m_noMetrics(new TextLabel(tr("This version states no metrics."))),
      m_noMatrices(new TextLabel(tr("This version states no confusion matrix."), TextRole::Body, Tone::Secondary)),
      m_matrices(new QGridLayout),
      m_content(new SideColumns(buildMetrics(), buildMatrices(), matrixWidth, SideColumns::Grows::Side))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollingPane(m_content));
    setVersion(std::nullopt);
}

QWidget *MetricsTab::buildMetrics()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(tr("Metrics by split"), TextRole::Section));
    layout->addWidget(m_metrics);
    layout->addWidget(m_noMetrics);
    layout->addStretch(1);
    return pane;
}

QWidget *MetricsTab::buildMatrices()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(0);
    m_noMatrices->setReading();
    layout->addWidget(m_noMatrices);
    layout->addLayout(m_matrices);
    layout->addStretch(1);
    m_matrices->setSpacing(24);
    m_matrices->setContentsMargins(0, 0, 0, 0);
    return pane;
}

void MetricsTab::setVersion(const std::optional<ModelVersion> &version, const std::optional<ModelVersion> &previous)
{
    const ModelVersion shown = version.value_or(ModelVersion());
    const ModelVersion before = previous.value_or(ModelVersion());
    m_previous = before.confusionMatrices;
    m_previousName = versionName(before.summary);
    m_metrics->setMetrics(shown.metrics);
    m_metrics->setVisible(!shown.metrics.isEmpty());
    m_noMetrics->setVisible(shown.metrics.isEmpty());
    qDeleteAll(m_panels);
    m_panels.clear();
    m_columns = 0;
    m_areSmall = true;
    QList<ConfusionMatrix> matrices = shown.confusionMatrices;
    std::stable_sort(matrices.begin(), matrices.end(), [](const ConfusionMatrix &a, const ConfusionMatrix &b) {
        return rankOf(a.split) < rankOf(b.split);
    });
    for (const ConfusionMatrix &matrix : std::as_const(matrices))
        addMatrix(matrix, confusionContradictions(matrix, shown));
    placeMatrices();
    QStringList malformed;
    for (const Problem &problem : malformedMatrices(shown))
        malformed << problem.message.translated();
    m_noMatrices->setText(malformed.isEmpty() ? tr("This version states no confusion matrix.")
                                              : malformed.join(QLatin1Char('\n')));
    m_noMatrices->setVisible(matrices.isEmpty() || !malformed.isEmpty());
    m_content->setVisible(version.has_value());
}

void MetricsTab::addMatrix(const ConfusionMatrix &matrix, const QList<ConfusionContradiction> &contradictions)
{
    auto *panel = new ConfusionPanel(tr("Confusion matrix, %1").arg(splitText(matrix.split)));
    panel->setMatrix(matrix);
    const auto before = std::find_if(m_previous.begin(), m_previous.end(),
                                     [&](const ConfusionMatrix &other) { return other.split == matrix.split; });
    if (before != m_previous.end())
        panel->setOther(m_previousName, std::make_shared<const ConfusionMatrix>(*before));
    panel->setContradictions(contradictions);
    m_areSmall = m_areSmall && matrix.labels.size() <= smallMatrix;
    m_panels << panel;
}

void MetricsTab::placeMatrices()
{
    const int columns = m_areSmall && width() >= widthForTwo ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (int i = 0; i < m_panels.size(); ++i)
        m_matrices->addWidget(m_panels[i], i / columns, i % columns, Qt::AlignTop);
    m_matrices->setColumnStretch(0, 1);
    m_matrices->setColumnStretch(1, columns - 1);
}

void MetricsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMatrices();
}

} // namespace slipway
