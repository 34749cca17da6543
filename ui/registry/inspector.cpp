#include "ui/registry/inspector.h"

#include "ui/registry/overviewtab.h"
#include "ui/registry/parameterstab.h"
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

namespace slipway {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

QString stageText(const VersionSummary &summary)
{
    if (!summary.stage.isEmpty())
        return summary.stage;
    return summary.status.isEmpty() ? Inspector::tr("No stage") : summary.status;
}

Inspector::Inspector(QWidget *parent)
    : QWidget(parent), m_head(nullptr), m_foot(nullptr), m_model(new ElidedLabel({}, TextRole::Object)),
      m_version(new TextLabel({}, TextRole::Object, Tone::Secondary)), m_stage(new StatusPill),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)), m_tabs(new TabBar(tr("Parts of the version"))),
      m_pages(new QStackedWidget), m_overview(new OverviewTab), m_parameters(new ParametersTab)
{
    m_head = buildHead();
    m_foot = buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    addTab(tr("Overview"), scrolling(m_overview));
    addTab(tr("Parameters"), m_parameters);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
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

void Inspector::addTab(const QString &title, QWidget *content)
{
    m_tabs->addTab(title);
    m_pages->addWidget(content);
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
    m_overview->setVersion(version);
    m_parameters->setVersion(version);
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
