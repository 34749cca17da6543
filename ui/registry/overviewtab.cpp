#include "ui/registry/overviewtab.h"

#include "models/domain/numbertext.h"
#include "models/items/metrictablemodel.h"
#include "ui/registry/problemlist.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/statuspill.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QSet>

namespace slipway
{

namespace
{

constexpr int mostTiles = 3;

/// The metrics that say most about a classifier first, then the others in the version's order; each once.
QList<Metric> mainMetrics(const ModelVersion &version)
{
    QStringList names{QStringLiteral("accuracy"), QStringLiteral("f1_score"), QStringLiteral("auc_roc")};
    for (const Metric &metric : version.metrics) {
        if (!names.contains(metric.name))
            names.append(metric.name);
    }
    QList<Metric> chosen;
    for (const QString &name : names) {
        for (const Split split : {Split::Summary, Split::Validation, Split::Test, Split::Training}) {
            const auto fits = [&](const Metric &metric) {
                return metric.name == name && metric.split == split;
            };
            const auto found = std::find_if(version.metrics.begin(), version.metrics.end(), fits);
            if (found == version.metrics.end())
                continue;
            chosen.append(*found);
            break;
        }
    }
    return chosen.mid(0, mostTiles);
}

QString artifactText(const Artifact &artifact)
{
    return QStringLiteral("%1, %2").arg(QFileInfo(artifact.path).fileName(), sizeText(artifact.sizeBytes));
}

StatusPill *integrityOf(const Artifact &artifact)
{
    return artifact.sha256.isEmpty()
               ? new StatusPill(Glyph::Waiting, OverviewTab::tr("No checksum recorded"),
                                StatusPill::Shape::Bare)
               : new StatusPill(Glyph::Note, OverviewTab::tr("Checksum recorded"), StatusPill::Shape::Bare);
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent),
      m_tiles(new QGridLayout),
      m_tilesNote(new TextLabel({}, TextRole::Small, Tone::Hint)),
      m_facts(new FactList),
      m_problemsTitle(new TextLabel({}, TextRole::Section)),
      m_problems(new ProblemList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    m_tiles->setSpacing(8);
    layout->addLayout(m_tiles);
    layout->addWidget(m_tilesNote);
    m_problemsTitle->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problems);
    m_facts->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    setMaximumWidth(760);
}

void OverviewTab::setVersion(const std::optional<ModelVersion> &version)
{
    const ModelVersion shown = version.value_or(ModelVersion());
    setVisible(version.has_value());
    showFigures(shown);
    m_problems->setProblems(shown.problems);
    m_problemsTitle->setText(tr("%n problems", nullptr, int(shown.problems.size())));
    m_problemsTitle->setVisible(!shown.problems.isEmpty());
    showFacts(shown);
}

void OverviewTab::showFigures(const ModelVersion &version)
{
    while (QLayoutItem *item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Metric> metrics = mainMetrics(version);
    QSet<Split> splits;
    for (const Metric &metric : metrics)
        splits.insert(metric.split);
    for (const Metric &metric : metrics) {
        auto *tile = new MetricTile(metric.name);
        // The split stands once below the tiles when all have the same.
        tile->setFigure(metricText(metric.value), {},
                        splits.size() > 1 ? splitText(metric.split) : QString());
        m_tiles->addWidget(tile, 0, m_tiles->count());
    }
    m_tilesNote->setText(splits.size() == 1 ? tr("Data: %1").arg(splitText(*splits.begin())) : QString());
    m_tilesNote->setVisible(splits.size() == 1);
}

void OverviewTab::showFacts(const ModelVersion &version)
{
    const VersionSummary &summary = version.summary;
    m_facts->clear();
    const auto add = [this](const QString &label, const QString &value,
                            FactList::Setting setting = FactList::Setting::Text) {
        if (!value.isEmpty())
            m_facts->addFact(label, value, setting);
    };
    add(tr("Description"), version.description);
    add(tr("Type"), summary.type);
    add(tr("Status"), summary.status);
    add(tr("Target variable"), version.targetVariable, FactList::Setting::Code);
    add(tr("Training rows"), version.trainingRows ? countText(*version.trainingRows) : QString());
    add(tr("Training time"), version.trainingSeconds ? durationText(*version.trainingSeconds) : QString());
    add(tr("Created"), summary.createdAtMs ? dateTimeText(*summary.createdAtMs) : QString());
    add(tr("Author"), version.author);
    for (const Artifact &artifact : version.artifacts) {
        add(tr("Artifact"), artifactText(artifact));
        m_facts->addFact(tr("Integrity"), integrityOf(artifact));
    }
    QStringList tags;
    for (const Tag &tag : version.tags)
        tags.append(tag.value.isEmpty() ? tag.key : tag.key + QStringLiteral(" = ") + tag.value);
    add(tr("Tags"), tags.join(QStringLiteral(", ")));
    add(tr("Aliases"), summary.aliases.isEmpty()
                           ? QString()
                           : QLatin1Char('@') + summary.aliases.join(QStringLiteral(", @")));
    add(tr("Registry"), summary.registry);
    add(tr("Version id"), summary.version, FactList::Setting::Code);
}

} // namespace slipway
