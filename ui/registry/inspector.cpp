#include "ui/registry/inspector.h"

#include "ui/registry/featurestab.h"
#include "ui/registry/metricstab.h"
#include "ui/registry/overviewtab.h"
#include "ui/registry/panescroll.h"
#include "ui/registry/parameterstab.h"
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

namespace slipway
{

QString stageText(const VersionSummary &summary)
{
    if (!summary.stage.isEmpty())
        return summary.stage;
    return summary.status.isEmpty() ? Inspector::tr("No stage") : summary.status;
}

Inspector::Inspector(QWidget *parent)
    : QWidget(parent),
      m_head(nullptr),
      m_foot(nullptr),
      m_model(new ElidedLabel({}, TextRole::Object)),
      m_version(new TextLabel({}, TextRole::Object, Tone::Secondary)),
      m_stage(new StatusPill),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_tabs(new TabBar(tr("Parts of the version"))),
      m_pages(new QStackedWidget)
{
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
    setAccessibleName(tr("Version"));
    setFocusProxy(m_tabs);
    setVersion(std::nullopt);
}

QWidget *Inspector::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(42);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 4);
    layout->setSpacing(8);
    QFont regular = m_version->font();
    regular.setWeight(QFont::Normal);
    m_version->setFont(regular);
    layout->addWidget(m_model);
    layout->addWidget(m_version);
    layout->addStretch(1);
    layout->addWidget(m_stage);
    return head;
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
    auto *deploy = new Button(tr("Deploy…"), Button::Kind::Primary);
    deploy->setIconName(QStringLiteral("deploy"));
    connect(deploy, &QPushButton::clicked, this, [this] { Q_EMIT deployRequested(m_id); });
    row->addWidget(deploy);
    row->addStretch(1);
    column->addLayout(row);
    return foot;
}

template <class Content>
void Inspector::addTab(const QString &title, Frame frame)
{
    Tab tab;
    tab.place = new QVBoxLayout;
    tab.place->setContentsMargins(0, 0, 0, 0);
    tab.build = [frame, place = tab.place]() -> Tab::Show {
        auto *content = new Content;
        place->addWidget(frame == Frame::Scrolling ? static_cast<QWidget *>(scrollingPane(content))
                                                   : content);
        return [content](const std::optional<ModelVersion> &version) { content->setVersion(version); };
    };
    auto *page = new QWidget;
    page->setLayout(tab.place);
    m_contents.append(tab);
    m_pages->addWidget(page);
    m_tabs->addTab(title);
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

void Inspector::setVersion(const std::optional<ModelVersion> &version)
{
    const VersionSummary summary = version ? version->summary : VersionSummary();
    m_id = summary.id;
    m_message->clear();
    m_model->setText(summary.model);
    m_version->setText(summary.semver.isEmpty() ? summary.version : summary.semver);
    m_stage->setStatus(stageGlyph(summary.stage), stageText(summary));
    m_stage->setVisible(version.has_value());
    m_foot->setEnabled(version.has_value());
    m_shown = version;
    for (Tab &tab : m_contents)
        tab.stale = true;
    openTab(m_tabs->currentIndex());
}

void Inspector::showError(const Error &error)
{
    setVersion(std::nullopt);
    m_message->showError(error);
}

void Inspector::setExtent(Extent extent)
{
    m_head->setVisible(extent == Extent::Pane);
    m_foot->setVisible(extent == Extent::Pane);
}

void Inspector::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(0, m_tabs->geometry().bottom(), width(), 1, t.line);
}

} // namespace slipway
