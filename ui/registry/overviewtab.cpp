#include "ui/registry/overviewtab.h"

#include "models/domain/metricname.h"
#include "models/domain/numbertext.h"
#include "models/domain/systemtag.h"
#include "models/domain/traininghistory.h"
#include "models/items/metricseriesmodel.h"
#include "models/items/metrictablemodel.h"
#include "models/items/versiontablemodel.h"
#include "ui/charts/historychart.h"
#include "ui/registry/problemlist.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/statuspill.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int mostTiles = 3;
constexpr int chartHeight = 216;      ///< with heading and legend
constexpr int largeChartHeight = 300; ///< beside the facts
constexpr int widthForBoth = 760;
constexpr int greatestWidth = 1240;
constexpr qsizetype mostListed = 60;   ///< facts of one kind
constexpr qsizetype longestFact = 400; ///< its letters

const Metric *find(const ModelVersion &version, const QString &name, Split split)
{
    const auto fits = [&](const Metric &metric) { return metric.split == split && metric.name == name; };
    const auto found = std::find_if(version.metrics.begin(), version.metrics.end(), fits);
    return found == version.metrics.end() ? nullptr : &*found;
}

/// What the registry states of a metric that it has. Where a split has the very same value, it is of that split.
Metric mainMetric(const ModelVersion &version, const Metric &any)
{
    constexpr Split splits[] = {Split::Validation, Split::Test, Split::Training};
    const Metric *stated = find(version, any.name, Split::Summary);
    for (const Split split : splits) {
        const Metric *metric = find(version, any.name, split);
        if (metric && (!stated || metric->value == stated->value))
            return *metric;
    }
    return stated ? *stated : any;
}

/// The metrics that say most about a model first, then the others in the version's order; each once.
QList<Metric> mainMetrics(const ModelVersion &version)
{
    struct Ranked {
        int rank;
        const Metric *metric;
    };
    std::vector<Ranked> ranked;
    QSet<QString> names;
    for (const Metric &metric : version.metrics) {
        if (!names.contains(metric.name)) {
            names.insert(metric.name);
            ranked.push_back({metricRank(metric.name), &metric});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<Metric> chosen;
    for (size_t i = 0; i < std::min<size_t>(ranked.size(), mostTiles); ++i)
        chosen.append(mainMetric(version, *ranked[i].metric));
    return chosen;
}

/// "▲ 0.0042"; empty without a value of the same split to compare with.
QString changeText(const Metric &metric, const std::optional<ModelVersion> &previous)
{
    const Metric *before = previous ? find(*previous, metric.name, metric.split) : nullptr;
    if (!before || !std::isfinite(metric.value - before->value))
        return {};
    const double change = metric.value - before->value;
    if (change == 0)
        return OverviewTab::tr("no change");
    const QString arrow = change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    return arrow + metricText(std::abs(change));
}

QString splitNote(Split split)
{
    switch (split) {
    case Split::Validation:
        return OverviewTab::tr("Validation split");
    case Split::Test:
        return OverviewTab::tr("Test split");
    case Split::Training:
        return OverviewTab::tr("Training split");
    case Split::Summary:
        break;
    }
    return OverviewTab::tr("As the registry states, without a split");
}

QString nameOf(const VersionSummary &summary)
{
    return summary.semver.isEmpty() ? summary.version : summary.semver;
}

QString artifactText(const Artifact &artifact)
{
    return QStringLiteral("%1, %2").arg(QFileInfo(artifact.path).fileName(), sizeText(artifact.sizeBytes));
}

/// What is known of a version's files: what verifying found, else whether there is something to compare them with.
StatusPill *integrityPill(const ModelVersion &version)
{
    const Integrity integrity = version.summary.integrity;
    const auto pill = [](Glyph glyph, const QString &text) {
        return new StatusPill(glyph, text, StatusPill::Shape::Bare);
    };
    if (integrity == Integrity::Unrecorded)
        return pill(Glyph::Waiting, OverviewTab::tr("No checksum recorded"));
    const QList<RecordedFile> files = recordedFiles(version);
    const bool hasSums =
        std::all_of(files.begin(), files.end(), [](const auto &file) { return !file.sha256.isEmpty(); });
    if (!version.verification)
        return pill(Glyph::Note,
                    hasSums ? OverviewTab::tr("Checksum not verified") : OverviewTab::tr("Size not compared"));
    const QString when = isoDateText(version.verification->checkedAtMs);
    if (integrity == Integrity::SizeMatches)
        return pill(Glyph::Note, OverviewTab::tr("Size as recorded, %1").arg(when));
    const Glyph glyph = integrity == Integrity::Intact       ? Glyph::Good
                        : integrity == Integrity::Unreadable ? Glyph::Warning
                                                             : Glyph::Bad;
    return pill(glyph, OverviewTab::tr("%1, %2").arg(VersionTableModel::integrityText(integrity), when));
}

bool isInConflict(const ModelVersion &version, const Metric &metric)
{
    return std::any_of(version.problems.begin(), version.problems.end(), [&](const Problem &problem) {
        return problem.code == QLatin1String("conflict") && problem.where == metric.name;
    });
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent),
      m_layout(new QGridLayout(this)),
      m_tiles(new QGridLayout),
      m_tilesNote(new TextLabel({}, TextRole::Small, Tone::Hint)),
      m_facts(new FactList),
      m_problemsTitle(new TextLabel({}, TextRole::Section)),
      m_problems(new ProblemList),
      m_figures(buildFigures()),
      m_lossModel(new MetricSeriesModel(this)),
      m_loss(new HistoryChart(HistoryChart::Detail::Glance)),
      m_text(buildText())
{
    m_loss->setModel(m_lossModel);
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setHorizontalSpacing(32);
    m_layout->setVerticalSpacing(14);
    setMaximumWidth(greatestWidth);
    arrange();
}

QWidget *OverviewTab::buildFigures()
{
    auto *figures = new QWidget;
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tiles->setSpacing(8);
    m_tilesNote->setWordWrap(true);
    layout->addLayout(m_tiles);
    layout->addWidget(m_tilesNote);
    return figures;
}

QWidget *OverviewTab::buildText()
{
    auto *text = new QWidget;
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problems);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return text;
}

void OverviewTab::arrange()
{
    const bool beside = width() >= widthForBoth && !m_lossModel->family().curves.isEmpty();
    if (m_isBeside == beside)
        return;
    m_isBeside = beside;
    m_layout->addWidget(m_figures, 0, 0);
    m_layout->addWidget(m_loss, beside ? 0 : 1, beside ? 1 : 0, beside ? 2 : 1, 1,
                        beside ? Qt::AlignTop : Qt::Alignment());
    m_layout->addWidget(m_text, beside ? 1 : 2, 0);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, beside ? 1 : 0);
    m_layout->setRowStretch(1, beside ? 1 : 0);
    m_layout->setRowStretch(2, beside ? 0 : 1);
    m_loss->setFixedHeight(beside ? largeChartHeight : chartHeight);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewTab::setVersion(const std::optional<ModelVersion> &version, const std::optional<ModelVersion> &previous,
                             int look)
{
    const ModelVersion shown = version.value_or(ModelVersion());
    m_loss->setLook(look);
    setVisible(version.has_value());
    showFigures(shown, previous);
    showLoss(shown);
    m_problems->setProblems(shown.problems);
    m_problemsTitle->setText(tr("%n problems", nullptr, int(shown.problems.size())));
    m_problemsTitle->setVisible(!shown.problems.isEmpty());
    showFacts(shown);
    arrange();
}

void OverviewTab::showFigures(const ModelVersion &version, const std::optional<ModelVersion> &previous)
{
    while (QLayoutItem *item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Metric> metrics = mainMetrics(version);
    QSet<Split> splits;
    bool compared = false;
    for (const Metric &metric : metrics) {
        splits.insert(metric.split);
        compared = compared || !changeText(metric, previous).isEmpty();
    }
    for (const Metric &metric : metrics) {
        const QString change = changeText(metric, previous);
        // The split stands once below the tiles when all have the same, and nowhere when the name says it.
        const bool isSaid = splits.size() == 1 || metricName(metric.name).split != Split::Summary;
        const QString split = isSaid ? QString() : splitText(metric.split);
        auto *tile = new MetricTile(split.isEmpty() ? metric.name : tr("%1, %2").arg(metric.name, split));
        QStringList notes{change};
        if (isInConflict(version, metric)) {
            notes.prepend(tr("In conflict"));
            tile->setToolTip(tr("The files of this version disagree about it: see the problems."));
        }
        notes.removeAll(QString());
        tile->setFigure(metricText(metric.value), {}, notes.join(QStringLiteral(" · ")));
        m_tiles->setColumnStretch(m_tiles->count(), 1);
        m_tiles->addWidget(tile, 0, m_tiles->count());
    }
    const QString note = splits.size() == 1 ? splitNote(*splits.begin()) : QString();
    const QString against = compared ? nameOf(previous->summary) : QString();
    m_tilesNote->setText(!compared        ? note
                         : note.isEmpty() ? tr("Change against %1").arg(against)
                                          : tr("%1, change against %2").arg(note, against));
    m_tilesNote->setVisible(!m_tilesNote->text().isEmpty());
}

void OverviewTab::showLoss(const ModelVersion &version)
{
    // The first is the loss wherever there is one.
    const QList<CurveFamily> families = curveFamilies(version.histories);
    m_loss->setAxis({HistoryAxis::kindsOf(version.histories).first(), version.histories});
    m_lossModel->setFamily(families.value(0));
    m_loss->setVisible(!families.isEmpty());
}

void OverviewTab::showIntegrity(const ModelVersion &version)
{
    if (version.summary.id.isEmpty())
        return;
    m_facts->addFact(tr("Integrity"), integrityPill(version));
    if (!version.verification)
        return;
    for (const IntegrityFinding &finding : version.verification->findings) {
        const bool isRead = finding.outcome != Integrity::Unreadable;
        m_facts->addFact(VersionTableModel::integrityText(finding.outcome), finding.file, FactList::Setting::Code);
        if (isRead && !finding.expected.isEmpty())
            m_facts->addFact(tr("Recorded"), finding.expected, FactList::Setting::Code);
        if (!finding.actual.isEmpty())
            m_facts->addFact(isRead ? tr("Found") : tr("Reason"), finding.actual,
                             isRead ? FactList::Setting::Code : FactList::Setting::Text);
    }
}

/// What its registry says beyond what every layout says: run, data sets, code, and whatever else there is.
void OverviewTab::showOtherFacts(const ModelVersion &version)
{
    const auto add = [this](const QString &name, const QString &whole) {
        const QString text = whole.left(longestFact);
        m_facts->addFact(name, text,
                         text.contains(QLatin1Char(' ')) ? FactList::Setting::Text : FactList::Setting::Code);
    };
    for (const Tag &tag : version.tags) {
        if (tag.key.startsWith(QLatin1String("mlflow.")))
            add(tag.key, tag.value);
    }
    for (const Parameter &fact : version.other.mid(0, mostListed)) {
        const bool isSize = fact.name == QLatin1String("model_size_mb") && !version.artifacts.isEmpty();
        if (isSize || fact.name == QLatin1String("run_id") || fact.name == QLatin1String("source"))
            continue; // told already
        const QJsonValue value = QJsonDocument::fromJson('[' + fact.json.toUtf8() + ']').array().at(0);
        add(fact.name, value.isString() ? value.toString() : fact.json);
    }
    if (version.other.size() > mostListed)
        m_facts->addFact(tr("Other facts"),
                         tr("%n more", nullptr, static_cast<int>(version.other.size() - mostListed)));
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
    add(tr("Run"), version.runId, FactList::Setting::Code);
    add(tr("Source"), version.sourcePath, FactList::Setting::Code);
    for (const Artifact &artifact : version.artifacts.mid(0, mostListed)) {
        add(tr("Artifact"), artifactText(artifact), FactList::Setting::Code);
        add(tr("SHA-256"), artifact.sha256, FactList::Setting::Code);
    }
    if (version.artifacts.size() > mostListed)
        add(tr("Artifacts"), tr("%n more", nullptr, static_cast<int>(version.artifacts.size() - mostListed)));
    showIntegrity(version);
    QStringList tags;
    for (const Tag &tag : version.tags) {
        if (!isSystemTag(tag))
            tags.append(tag.value.isEmpty() ? tag.key : tag.key + QStringLiteral(" = ") + tag.value);
    }
    add(tr("Tags"), tags.join(QStringLiteral(", ")));
    add(tr("Aliases"),
        summary.aliases.isEmpty() ? QString() : QLatin1Char('@') + summary.aliases.join(QStringLiteral(", @")));
    add(tr("Registry"), summary.registry);
    add(tr("Version id"), summary.version, FactList::Setting::Code);
    showOtherFacts(version);
}

} // namespace slipway
