#include "ui/registry/inspector.h"

#include "models/domain/nametext.h"
#include "models/items/versiontablemodel.h"
#include "ui/registry/featurestab.h"
#include "ui/registry/metricstab.h"
#include "ui/registry/overviewtab.h"
#include "ui/registry/panescroll.h"
#include "ui/registry/parameterstab.h"
#include "ui/registry/trainingsettings.h"
#include "ui/registry/trainingtab.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tabbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace slipway {

QString stageText(const VersionSummary &summary)
{
    const QString text = VersionTableModel::stageText(summary);
    return text.isEmpty() ? Inspector::tr("No stage") : text;
}

namespace {

constexpr int headMargin = 16;
constexpr int headGap = 8;

} // namespace

Inspector::Inspector(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Version"));
}

void Inspector::build()
{
    if (m_head)
        return;
    m_model = new ElidedLabel({}, TextRole::Object);
    m_version = new TextLabel({}, TextRole::Object, Tone::Secondary);
    m_stage = new StatusPill;
    m_firstLine = new QHBoxLayout;
    m_secondLine = new QHBoxLayout;
    m_message = new MessageBar(MessageBar::Place::UnderHeader);
    m_tabs = new TabBar(tr("Parts of the version"));
    m_pages = new QStackedWidget;
    m_head = buildHead();
    m_foot = buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 0, 0, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    addTab<OverviewTab>(tr("Overview"), Frame::Scrolling);
    addTab<TrainingTab>(tr("Training"), Frame::Own);
    addTab<FeaturesTab>(tr("Features"), Frame::Own);
    addTab<MetricsTab>(tr("Metrics"), Frame::Own);
    addTab<ParametersTab>(tr("Parameters"), Frame::Own);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::openTab);
    setFocusProxy(m_tabs);
}

QWidget *Inspector::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(headMargin, 10, headMargin, 4);
    layout->setSpacing(4);
    QFont regular = m_version->font();
    regular.setWeight(QFont::Normal);
    m_version->setFont(regular);
    m_model->setElideMode(Qt::ElideMiddle);
    m_firstLine->setSpacing(headGap);
    m_firstLine->addWidget(m_model);
    m_firstLine->addWidget(m_version);
    m_firstLine->addStretch(1);
    m_firstLine->addWidget(m_stage);
    m_secondLine->addStretch(1);
    layout->addLayout(m_firstLine);
    layout->addLayout(m_secondLine);
    return head;
}

void Inspector::layOutHead()
{
    const int names = m_model->sizeHint().width() + headGap + m_version->sizeHint().width();
    const bool below = names + 2 * headGap + m_stage->sizeHint().width() > width() - 2 * headMargin;
    if (below == (m_secondLine->indexOf(m_stage) >= 0))
        return;
    if (below)
        m_secondLine->insertWidget(0, m_stage);
    else
        m_firstLine->addWidget(m_stage);
}

QWidget *Inspector::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Divider(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 9);
    row->setSpacing(8); // not the column's
    m_deploy = new Button(tr("Deploy…"), Button::Kind::Primary);
    m_deploy->setIconName(QStringLiteral("deploy"));
    connect(m_deploy, &QPushButton::clicked, this, [this] { Q_EMIT deployRequested(m_id); });
    auto *compare = new Button(tr("Compare"));
    compare->setIconName(QStringLiteral("compare"));
    compare->setToolTip(tr("Put this version beside the one before it"));
    connect(compare, &QPushButton::clicked, this, &Inspector::compare);
    row->addWidget(m_deploy);
    row->addWidget(compare);
    row->addStretch(1);
    column->addLayout(row);
    return foot;
}

void Inspector::compare()
{
    QStringList ids{m_id};
    if (m_previous)
        ids.prepend(m_previous->summary.id);
    Q_EMIT compareRequested(ids);
}

void Inspector::connectFeatures(FeaturesTab *features)
{
    m_features = features;
    connect(features, &FeaturesTab::othersWanted, this, &Inspector::otherVersionsWanted);
    connect(features, &FeaturesTab::otherWanted, this, &Inspector::otherVersionWanted);
}

void Inspector::setOtherVersions(const QList<VersionSummary> &others)
{
    if (m_features)
        m_features->setOthers(others);
}

void Inspector::setOtherVersion(const ModelVersion &other)
{
    if (m_features)
        m_features->setOther(other);
}

void Inspector::setSeeds(const QList<ModelVersion> &versions)
{
    if (auto *tab = findChild<TrainingTab *>())
        tab->setSeeds(versions);
}

template <class Content>
void Inspector::addTab(const QString &title, Frame frame)
{
    Tab tab;
    tab.place = new QVBoxLayout;
    tab.place->setContentsMargins(0, 0, 0, 0);
    tab.build = [this, frame, place = tab.place]() -> Tab::Show {
        auto *content = new Content;
        if constexpr (std::is_same_v<Content, FeaturesTab>)
            connectFeatures(content);
        if constexpr (std::is_same_v<Content, TrainingTab>)
            keepTrainingState(content);
        place->addWidget(frame == Frame::Scrolling ? static_cast<QWidget *>(scrollingPane(content)) : content);
        return [this, content](const std::optional<ModelVersion> &version) {
            if constexpr (std::is_same_v<Content, OverviewTab>)
                content->setVersion(version, m_previous, m_look);
            else if constexpr (std::is_same_v<Content, FeaturesTab> || std::is_same_v<Content, MetricsTab>)
                content->setVersion(version, m_previous);
            else if constexpr (std::is_same_v<Content, TrainingTab>)
                content->setVersion(version, m_look);
            else
                content->setVersion(version);
        };
    };
    auto *page = new QWidget;
    page->setLayout(tab.place);
    m_contents.append(tab);
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void Inspector::keepTrainingState(TrainingTab *tab)
{
    tab->setSettings(TrainingSettings::fromMap(m_trainingState));
    connect(tab, &TrainingTab::seedsWanted, this, &Inspector::seedsWanted);
    connect(tab, &TrainingTab::settingsChanged, this, [this, tab] { m_trainingState = tab->settings().toMap(); });
}

void Inspector::setTrainingState(const QVariantMap &state)
{
    m_trainingState = state;
    if (auto *tab = findChild<TrainingTab *>())
        tab->setSettings(TrainingSettings::fromMap(state));
}

QString Inspector::help() const
{
    const auto *tab = findChild<TrainingTab *>();
    return tab && tab->isVisibleTo(this) ? TrainingTab::help() : QString();
}

void Inspector::openTab(int index)
{
    m_pages->setCurrentIndex(index);
    if (index < 0 || index >= m_contents.size())
        return;
    Tab &tab = m_contents[index];
    if (!tab.show && !m_shown)
        return;
    if (!tab.show)
        tab.show = tab.build();
    if (std::exchange(tab.stale, false))
        tab.show(m_shown);
}

QString Inspector::whyNotDeployed(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Run:
        return tr("A run is no version: register its model first");
    case VersionKind::Unregistered:
        return tr("No version of the registry names this file: register it first");
    case VersionKind::Version:
        break;
    }
    return {};
}

void Inspector::setVersion(const std::optional<ModelVersion> &version, const std::optional<ModelVersion> &previous,
                           int look)
{
    if (!version && !m_head)
        return;
    build();
    const VersionSummary summary = version ? version->summary : VersionSummary();
    m_id = summary.id;
    m_message->clear();
    m_model->setText(nameText(summary.model));
    m_version->setText(nameText(summary.semver.isEmpty() ? summary.version : summary.semver));
    m_stage->setStatus(stageGlyph(summary.stage), stageText(summary));
    m_stage->setVisible(version.has_value());
    m_foot->setEnabled(version.has_value());
    m_deploy->setEnabled(summary.kind == VersionKind::Version);
    m_deploy->setToolTip(whyNotDeployed(summary.kind));
    m_shown = version;
    m_previous = previous;
    m_look = look;
    layOutHead();
    for (Tab &tab : m_contents)
        tab.stale = true;
    openTab(m_tabs->currentIndex());
}

void Inspector::showError(const Error &error)
{
    build();
    setVersion(std::nullopt);
    m_message->showError(error);
}

void Inspector::setExtent(Extent extent)
{
    build();
    m_head->setVisible(extent == Extent::Pane);
    m_foot->setVisible(extent == Extent::Pane);
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_head)
        layOutHead();
}

void Inspector::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (m_head)
        painter.fillRect(0, m_tabs->geometry().bottom(), width(), 1, t.line);
}

} // namespace slipway
