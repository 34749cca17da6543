#include "ui/registry/registrydashboard.h"

#include "models/domain/nametext.h"
#include "models/domain/numbertext.h"
#include "models/items/tablecsv.h"
#include "models/items/tallymodel.h"
#include "ui/charts/barlist.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/columnstrip.h"
#include "ui/registry/panescroll.h"
#include "ui/widgets/button.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace slipway {

namespace {

constexpr qsizetype mostRows = 8; ///< of one card
constexpr int gap = 16;
constexpr int cardWidth = 280; ///< narrower ones are not put side by side
constexpr int mostColumns = 3;

/// What a period is called.
QString periodText(VersionTallies::Span span, qint64 beginMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(beginMs).date();
    const QLocale locale;
    switch (span) {
    case VersionTallies::Span::Day:
    case VersionTallies::Span::Week:
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    case VersionTallies::Span::Month:
        return locale.toString(day, QStringLiteral("MMM yyyy"));
    case VersionTallies::Span::Quarter:
        return RegistryDashboard::tr("Q%1 %2").arg((day.month() + 2) / 3).arg(day.year());
    case VersionTallies::Span::Year:
        break;
    }
    return QString::number(day.year());
}

QString timesTitle(VersionTallies::Span span)
{
    switch (span) {
    case VersionTallies::Span::Day:
        return RegistryDashboard::tr("Versions created by day");
    case VersionTallies::Span::Week:
        return RegistryDashboard::tr("Versions created by week, from the day that begins it");
    case VersionTallies::Span::Month:
        return RegistryDashboard::tr("Versions created by month");
    case VersionTallies::Span::Quarter:
        return RegistryDashboard::tr("Versions created by quarter");
    case VersionTallies::Span::Year:
        break;
    }
    return RegistryDashboard::tr("Versions created by year");
}

QVBoxLayout *cardLayout(QWidget *card, TextLabel *title, QWidget *more)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(more);
    layout->addLayout(heading);
    return layout;
}

} // namespace

RegistryDashboard::RegistryDashboard(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_registries(registries),
      m_asking(jobs, this),
      m_message(new MessageBar),
      m_loading(new LoadingLine),
      m_stack(new QStackedWidget),
      m_cards(new QGridLayout),
      m_versions(new MetricTile(tr("Versions"))),
      m_models(new MetricTile(tr("Models"))),
      m_size(new MetricTile(tr("Model files"))),
      m_problems(new MetricTile(tr("With problems"))),
      m_times(new TallyModel(this)),
      m_timesNote(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildCard(Models, tr("By model"), Facet::Key::Model);
    buildCard(Stages, tr("By stage"), Facet::Key::Stage);
    buildCard(Types, tr("By type"), Facet::Key::Type);
    buildCard(Statuses, tr("By status"), Facet::Key::StatusWord);
    buildCard(Biggest, tr("Biggest models"), Facet::Key::Model);
    buildCard(Problems, tr("Versions with problems"), Facet::Key::Problem);
    m_cards->setSpacing(gap);
    m_cards->setHorizontalSpacing(2 * gap);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(buildTiles());
    column->addWidget(buildTimes());
    column->addLayout(m_cards);
    column->addStretch(1);
    m_stack->addWidget(scrollingPane(content));
    m_stack->addWidget(buildNothing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_loading);
    layout->addWidget(m_stack, 1);
}

QWidget *RegistryDashboard::buildTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (MetricTile *tile : {m_versions, m_models, m_size, m_problems})
        row->addWidget(tile, 1);
    return tiles;
}

QWidget *RegistryDashboard::waysOut(QWidget *bars, const TallyModel *model, const TextLabel *title)
{
    const auto picture = [bars, title] { return chartPicture(*bars, title->text()); };
    auto *actions = new ChartActions(
        {picture, [model] { return tableCsv(*model, RowNames::Without); }, [model] { return wholeText(*model); }},
        bars);
    connect(actions, &ChartActions::failed, m_message, &MessageBar::showError);
    return actions->makeButton();
}

QWidget *RegistryDashboard::buildTimes()
{
    m_timesCard = new QWidget;
    auto *strip = new ColumnStrip(tr("Versions over time"));
    strip->setModel(m_times);
    connect(strip, &ColumnStrip::chosen, this, [this](int row) {
        const VersionTallies::Period &period = m_periods.at(row);
        Q_EMIT conditionChosen(QStringLiteral("created >= %1 and created < %2")
                                   .arg(isoDateText(period.beginMs), isoDateText(period.endMs)));
    });
    auto *title = new TextLabel(timesTitle(VersionTallies::Span::Day), TextRole::Section);
    title->setObjectName(QStringLiteral("timesTitle"));
    QVBoxLayout *layout = cardLayout(m_timesCard, title, waysOut(strip, m_times, title));
    layout->addWidget(strip);
    layout->addWidget(m_timesNote);
    return m_timesCard;
}

QWidget *RegistryDashboard::buildNothing()
{
    auto *nothing = new QWidget;
    auto *layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(gap, 24, gap, gap);
    layout->setSpacing(10);
    auto *clear = new Button(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, this, &RegistryDashboard::filterCleared);
    layout->addWidget(new TextLabel(tr("No version fits the filter: there is nothing to count."), TextRole::Body));
    layout->addWidget(clear);
    layout->addStretch(1);
    return nothing;
}

void RegistryDashboard::buildCard(Section section, const QString &title, Facet::Key key)
{
    Card &card = m_sections[section];
    card.widget = new QWidget(this); // until it has its place
    card.widget->hide();
    card.model = new TallyModel(this);
    card.more = new TextLabel({}, TextRole::Small, Tone::Secondary);
    auto *bars = new BarList(title);
    bars->setModel(card.model);
    connect(bars, &BarList::chosen, this,
            [this, &card, key](int row) { Q_EMIT valueChosen(key, card.keys.value(row)); });
    auto *heading = new TextLabel(title, TextRole::Section);
    QVBoxLayout *layout = cardLayout(card.widget, heading, waysOut(bars, card.model, heading));
    layout->addWidget(bars);
    layout->addWidget(card.more);
    layout->addStretch(1);
}

void RegistryDashboard::ask(const BrowseQuestion &question)
{
    m_loading->start();
    const auto work = [&registries = m_registries, question](Progress &progress) {
        return registries.browser().tallies(question, progress);
    };
    m_asking.run<VersionTallies>(work, [this](const Result<VersionTallies> &tallies) {
        m_loading->stop();
        m_message->clear();
        if (tallies.ok())
            show(*tallies);
        else if (tallies.error().code != ErrorCode::InvalidArgument) // the page says what is wrong with the filter
            m_message->showError(tallies.error());
    });
}

void RegistryDashboard::show(const VersionTallies &tallies)
{
    m_stack->setCurrentIndex(tallies.versions + tallies.runs + tallies.unregistered == 0 ? 1 : 0);
    showTiles(tallies);
    showTimes(tallies);
    for (const Facet &facet : tallies.facets) {
        constexpr std::pair<Facet::Key, Section> places[] = {{Facet::Key::Model, Models},
                                                             {Facet::Key::Stage, Stages},
                                                             {Facet::Key::Type, Types},
                                                             {Facet::Key::StatusWord, Statuses},
                                                             {Facet::Key::Problem, Problems}};
        for (const auto &[key, section] : places) {
            if (facet.key == key)
                showFacet(section, facet);
        }
    }
    showBiggest(tallies);
    m_columns = 0;
    arrangeCards();
}

void RegistryDashboard::showTiles(const VersionTallies &tallies)
{
    const auto versions = double(std::max<qint64>(1, tallies.versions));
    const auto models = double(std::max<qint64>(1, tallies.models));
    QStringList notes{tallies.periods.isEmpty()
                          ? tr("without a time")
                          : tr("since %1").arg(periodText(tallies.span, tallies.periods.first().beginMs))};
    if (tallies.runs > 0)
        notes.append(tr("and %1 runs", nullptr, int(tallies.runs)).arg(countText(tallies.runs)));
    if (tallies.unregistered > 0)
        notes.append(
            tr("and %1 unregistered files", nullptr, int(tallies.unregistered)).arg(countText(tallies.unregistered)));
    m_versions->setFigure(countText(tallies.versions), {}, notes.join(QStringLiteral(", ")));
    m_models->setFigure(countText(tallies.models), {}, tr("%1 versions each").arg(fixedText(versions / models, 1)));
    m_size->setFigure(sizeText(tallies.bytes), {},
                      tr("%1 each version").arg(sizeText(qint64(double(tallies.bytes) / versions))));
    m_problems->setFigure(countText(tallies.withProblems), {},
                          tr("%1 of the versions").arg(percentText(double(tallies.withProblems) / versions)));
}

void RegistryDashboard::showTimes(const VersionTallies &tallies)
{
    m_periods = tallies.periods;
    QList<TallyModel::Tally> columns;
    for (const VersionTallies::Period &period : m_periods)
        columns.append(
            {periodText(tallies.span, period.beginMs), double(period.versions), countText(period.versions), {}});
    m_times->setTallies(columns);
    m_timesCard->findChild<TextLabel *>(QStringLiteral("timesTitle"))->setText(timesTitle(tallies.span));
    m_timesNote->setText(tr("%n versions have no time that they were created at", nullptr, int(tallies.undated)));
    m_timesNote->setVisible(tallies.undated > 0);
    m_timesCard->setVisible(!columns.isEmpty());
}

void RegistryDashboard::showFacet(Section section, const Facet &facet)
{
    Card &card = m_sections[section];
    QList<TallyModel::Tally> rows;
    card.keys.clear();
    for (const Facet::Value &value : facet.values.mid(0, mostRows)) {
        card.keys.append(value.text);
        rows.append({value.text.isEmpty() ? tr("none") : nameText(value.text), double(value.versions),
                     countText(value.versions), facet.key == Facet::Key::Stage ? value.text : QString()});
    }
    card.model->setTallies(rows);
    const auto others = static_cast<int>(facet.values.size() - rows.size());
    card.more->setText(tr("%n more", nullptr, others));
    card.more->setVisible(others > 0);
}

void RegistryDashboard::showBiggest(const VersionTallies &tallies)
{
    Card &card = m_sections[Biggest];
    QList<TallyModel::Tally> rows;
    card.keys.clear();
    for (const VersionTallies::Weight &weight : tallies.biggest.mid(0, mostRows)) {
        card.keys.append(weight.model);
        rows.append({nameText(weight.model), double(weight.bytes), sizeText(weight.bytes), {}});
    }
    card.model->setTallies(rows);
    card.more->hide();
}

void RegistryDashboard::arrangeCards()
{
    const int columns = std::clamp((width() - gap) / (cardWidth + 2 * gap), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (Card &card : m_sections) {
        m_cards->removeWidget(card.widget);
        // A section in which nobody says anything tells nothing.
        const bool says =
            std::any_of(card.keys.begin(), card.keys.end(), [](const QString &key) { return !key.isEmpty(); });
        card.widget->setVisible(says);
        if (says) {
            m_cards->addWidget(card.widget, place / columns, place % columns, Qt::AlignTop);
            ++place;
        }
    }
    for (int column = 0; column < mostColumns; ++column)
        m_cards->setColumnStretch(column, column < columns ? 1 : 0);
}

void RegistryDashboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

} // namespace slipway
