#include "ui/registry/featurestab.h"

#include "models/domain/numbertext.h"
#include "ui/charts/importanceview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

namespace slipway {

namespace {

constexpr int toolsHeight = 50;
constexpr double markedShare = 0.8;
constexpr int tops[] = {10, 25, 0}; // 0 = all

} // namespace

FeaturesTab::FeaturesTab(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_top(new SegmentedControl(tr("How many features"), {tr("Top 10"), tr("Top 25"), tr("All")})),
      m_tools(buildTools()),
      m_none(new TextLabel(tr("This version states no feature importance."))),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_view(new ImportanceView),
      m_reading(new MessageBar),
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
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setSearch(text);
        showCount();
    });
    connect(m_top, &SegmentedControl::currentChanged, this, [this](int index) {
        m_view->setTop(tops[index]);
        showCount();
    });
    m_top->setCurrent(2);
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

QWidget *FeaturesTab::buildContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("Feature importance"), TextRole::Section));
    heading->addStretch(1);
    heading->addWidget(m_note);
    layout->addLayout(heading);
    layout->addWidget(m_view, 1);
    layout->addSpacing(6);
    layout->addWidget(m_reading);
    layout->addStretch(0);
    return content;
}

void FeaturesTab::setVersion(const std::optional<ModelVersion> &version)
{
    m_model.setImportance(version ? version->importance : QList<FeatureImportance>());
    const bool any = m_model.rowCount() > 0;
    m_tools->setVisible(any);
    m_content->setVisible(any);
    m_none->setVisible(version && !any);
    showCount();
    showReading();
}

void FeaturesTab::showCount()
{
    const int shown = m_view->shownFeatures();
    const int all = m_model.rowCount();
    if (shown == 0 && all > 0)
        m_note->setText(tr("no feature matches"));
    else if (shown < all)
        m_note->setText(tr("%1 of %n features", nullptr, all).arg(countText(shown)));
    else
        m_note->setText(tr("%n features, sum %1", nullptr, all).arg(fixedText(m_model.sum(), 3)));
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
                              nullptr, m_model.rowCount())
                               .arg(countText(few), percentText(share)));
}

} // namespace slipway
