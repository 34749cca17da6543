#include "ui/deployments/pastlivedialog.h"

#include "models/domain/numbertext.h"
#include "models/domain/pastlive.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace slipway {
namespace {

constexpr int LeastVersionWidth = 160;
constexpr int TableHeight = 280;
constexpr int DayWidth = 140;

} // namespace

PastLiveDialog::PastLiveDialog(const QList<Deployment> &history, const QHash<QString, QString> &versionNames)
    : PlanDialog(tr("What was live"), tr("Close"), Width::Wide),
      m_history(history),
      m_versionNames(versionNames),
      m_day(new QDateEdit(QDate::currentDate())),
      m_live(new QStandardItemModel(this)),
      m_table(new TableView(tr("What was live"))),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    setSubtitle(tr("From Slipway's own history; what others did to a server is not in it."));
    cancelButton()->hide();
    m_day->setMinimumWidth(DayWidth);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(QDate::currentDate());
    m_day->setAccessibleName(tr("Day"));
    auto *row = new QHBoxLayout;
    auto *caption = new TextLabel(tr("At the end of"), TextRole::Body, Tone::Secondary);
    caption->setBuddy(m_day);
    row->addWidget(caption);
    row->addWidget(m_day);
    row->addWidget(m_note, 1);
    m_table->setModel(m_live);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setMinimumHeight(TableHeight);
    body()->setSpacing(12);
    body()->addLayout(row);
    body()->addWidget(m_table);
    connect(m_day, &QDateEdit::dateChanged, this, &PastLiveDialog::showDay);
    showDay();
    m_table->fitColumns(3, LeastVersionWidth);
}

void PastLiveDialog::showDay()
{
    const qint64 endMs = m_day->date().addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
    const QList<PastLive> live = liveAt(m_history, endMs);
    m_live->clear();
    m_live->setHorizontalHeaderLabels(
        {tr("Environment"), tr("Target"), tr("Model"), tr("Version"), tr("Since"), tr("Who")});
    for (const PastLive &one : live) {
        const QString name = m_versionNames.value(one.slug + QLatin1Char('/') + one.version, one.version);
        m_live->appendRow({new QStandardItem(one.environment), new QStandardItem(one.target),
                           new QStandardItem(one.model), new QStandardItem(name),
                           new QStandardItem(dateTimeText(one.sinceMs)), new QStandardItem(one.who)});
    }
    m_note->setText(live.isEmpty() ? tr("Nothing that was deployed with Slipway was live.")
                                   : tr("%n versions were live.", nullptr, int(live.size())));
}

} // namespace slipway
