#include "ui/registry/featurestab.h"

#include "models/domain/numbertext.h"
#include "ui/charts/bumpchart.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/importanceview.h"
#include "ui/registry/panescroll.h"
#include "ui/theme/icons.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchcombo.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace slipway {

namespace {

constexpr int toolsHeight = 50;
constexpr double markedShare = 0.8;
constexpr int tops[] = {10, 25, 0}; // 0 = all
constexpr qsizetype namesSaid = 5;

QString nameOf(const VersionSummary &summary)
{
    return summary.semver.isEmpty() ? summary.version : summary.semver;
}

QString list(const QStringList &features)
{
    const QString names = QStringList(features.mid(0, namesSaid)).join(QStringLiteral(", "));
    const int more = static_cast<int>(features.size() - namesSaid);
    return more > 0 ? FeaturesTab::tr("%1 and %n more", nullptr, more).arg(names) : names;
}

} // namespace

FeaturesTab::FeaturesTab(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_top(new SegmentedControl(tr("How many features"), {tr("Top 10"), tr("Top 25"), tr("All")})),
      m_part(new SegmentedControl(tr("How the difference is shown"), {tr("Bars"), tr("Ranks")})),
      m_others(new SearchCombo(tr("Difference to"))),
      m_tools(buildTools()),
      m_none(new TextLabel(tr("This version states no feature importance."))),
      m_view(new ImportanceView),
      m_bump(new BumpChart),
      m_bars(new ChartPanel(tr("Feature importance"), m_view, &m_model)),
      m_rankPanel(new ChartPanel(tr("Feature rank"), scrollingPane(m_bump), &m_ranks)),
      m_parts(new QStackedWidget),
      m_reading(new MessageBar),
      m_difference(new MessageBar),
      m_content(buildContent())
{
    m_none->setReading();
    m_none->setContentsMargins(16, 16, 16, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_none);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
    m_view->setImportanceModel(&m_model);
    m_bump->setModel(&m_ranks);
    m_bars->setPicture([this] { return m_view->picture(m_bars->title()); });
    m_rankPanel->setPicture([this] { return chartPicture(*m_bump, m_rankPanel->title()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setSearch(text);
        showCount();
    });
    connect(m_top, &SegmentedControl::currentChanged, this, [this](int index) {
        m_view->setTop(tops[index]);
        m_bump->setTop(tops[index]);
        showCount();
    });
    connect(m_part, &SegmentedControl::currentChanged, this, &FeaturesTab::showPart);
    connect(m_others, &QComboBox::activated, this, &FeaturesTab::choose);
    for (ChartPanel *panel : {m_bars, m_rankPanel}) {
        connect(panel, &ChartPanel::exported, this, &FeaturesTab::exported);
        connect(panel, &ChartPanel::exportFailed, m_reading, &MessageBar::showError);
    }
    m_top->setCurrent(2);
    m_bump->setTop(0);
    setVersion(std::nullopt);
}

QWidget *FeaturesTab::buildTools()
{
    m_search->setPlaceholderText(tr("Find a feature"));
    m_search->setAccessibleName(tr("Find a feature"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_search->setMinimumWidth(80);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(m_search, 1);
    row->addWidget(m_top);
    row->addStretch(0);
    column->addLayout(row, 1);
    column->addWidget(new Divider(Qt::Horizontal));
    tools->setFixedHeight(toolsHeight);
    return tools;
}

QWidget *FeaturesTab::buildDifference()
{
    m_others->setMinimumContentsLength(12);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new ElidedLabel(tr("Difference to"), TextRole::Body, Tone::Secondary));
    row->addWidget(m_others);
    row->addStretch(1);
    row->addWidget(m_part);
    return line;
}

QWidget *FeaturesTab::buildContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(6);
    m_parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_parts->addWidget(m_bars);
    m_parts->addWidget(m_rankPanel);
    layout->addWidget(buildDifference());
    layout->addWidget(m_parts, 1);
    layout->addSpacing(6);
    layout->addWidget(m_difference);
    layout->addWidget(m_reading);
    layout->addStretch(0);
    return content;
}

void FeaturesTab::setVersion(const std::optional<ModelVersion> &version, const std::optional<ModelVersion> &previous)
{
    m_version = version;
    const bool comparable = previous && !previous->importance.isEmpty();
    m_other = comparable ? previous : std::nullopt;
    m_model.setImportance(version ? version->importance : QList<FeatureImportance>());
    const bool any = m_model.features() > 0;
    m_tools->setVisible(any);
    m_content->setVisible(any);
    m_none->setVisible(version && !any);
    setOthers(comparable ? QList<VersionSummary>{previous->summary} : QList<VersionSummary>());
    showOther();
    if (any)
        Q_EMIT othersWanted(version->summary.model);
}

void FeaturesTab::setOthers(const QList<VersionSummary> &others)
{
    m_others->clear();
    m_others->addItem(tr("no other version"), QString());
    for (const VersionSummary &other : others) {
        if (m_version && other.id != m_version->summary.id)
            m_others->addItem(nameOf(other), other.id);
    }
    const int chosen = m_other ? m_others->findData(m_other->summary.id) : 0;
    m_others->setCurrentIndex(std::max(0, chosen));
}

void FeaturesTab::choose(int index)
{
    const QString id = m_others->itemData(index).toString();
    if (!id.isEmpty()) {
        Q_EMIT otherWanted(id);
        return;
    }
    m_other.reset();
    showOther();
}

void FeaturesTab::setOther(const ModelVersion &other)
{
    if (other.summary.id != m_others->currentData().toString())
        return; // another was chosen since
    m_other = other;
    showOther();
}

void FeaturesTab::showOther()
{
    m_model.setOther(m_other ? nameOf(m_other->summary) : QString(),
                     m_other ? m_other->importance : QList<FeatureImportance>());
    m_ranks.setVersions(m_other && m_version
                            ? QList<RankedVersion>{{nameOf(m_other->summary), 0, m_other->importance},
                                                   {nameOf(m_version->summary), 1, m_version->importance}}
                            : QList<RankedVersion>());
    m_part->setVisible(m_other.has_value());
    showPart(m_other ? m_part->current() : 0);
    showReading();
    showDifference();
}

void FeaturesTab::showPart(int part)
{
    m_part->setCurrent(part);
    m_parts->setCurrentIndex(part);
    showCount();
}

void FeaturesTab::showCount()
{
    const int shown = m_view->shownFeatures();
    const int all = m_model.rowCount();
    const int own = m_model.features();
    if (shown == 0 && all > 0)
        m_bars->setNote(tr("no feature matches"));
    else if (shown < all)
        m_bars->setNote(tr("%1 of %n features", nullptr, all).arg(countText(shown)));
    else
        m_bars->setNote(tr("%n features, sum %1", nullptr, own).arg(fixedText(m_model.sum(), 3)));
    const int below = m_bump->leftOut();
    m_rankPanel->setNote(below > 0 ? tr("share of importance, %; %n rank lower", nullptr, below)
                                   : tr("share of importance, %; moved features in colour"));
}

void FeaturesTab::showReading()
{
    const int few = m_model.featuresFor(markedShare);
    if (few == 0) {
        m_reading->clear();
        return;
    }
    const double share =
        m_model.index(few - 1, ImportanceTableModel::Cumulative).data(ImportanceTableModel::NumberRole).toDouble();
    m_reading->showMessage(MessageBar::Kind::Info,
                           tr("%1 of %n features carry %2 of the importance. Importance says what the model used, not "
                              "what causes the outcome.",
                              nullptr, m_model.features())
                                   .arg(countText(few), percentText(share))
                               + negativeText());
}

QString FeaturesTab::negativeText() const
{
    const int negative = m_model.negativeFeatures();
    if (negative == 0)
        return {};
    return QLatin1Char(' ')
           + tr("%n features have a negative importance and stand last, as the order is by value. Measured by "
                "permutation, the model did no worse without them; of coefficients the sign is a direction. Shares are "
                "of what lies above zero.",
                nullptr, negative);
}

void FeaturesTab::showDifference()
{
    if (m_ranks.versions() < 2) {
        m_difference->clear();
        return;
    }
    const RankAgreement &agreement = m_ranks.agreement(1);
    QStringList sentences;
    if (!agreement.added.isEmpty())
        sentences << tr("New against %1: %2.").arg(m_ranks.versionName(0), list(agreement.added));
    if (!agreement.vanished.isEmpty())
        sentences << tr("Vanished: %1.").arg(list(agreement.vanished));
    sentences << agreement.text();
    m_difference->showMessage(MessageBar::Kind::Info, sentences.join(QLatin1Char(' ')));
}

} // namespace slipway
