#include "ui/deployments/boardview.h"

#include "models/domain/numbertext.h"
#include "ui/deployments/boarddelegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace slipway {
namespace {

constexpr int NameWidth = 184;

Button *smallButton(const QString &text, const QString &icon)
{
    auto *button = new Button(text);
    button->setSmall();
    button->setIconName(icon);
    return button;
}

} // namespace

BoardView::BoardView(QWidget *parent)
    : QWidget(parent),
      m_model(new DeploymentBoardTableModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_table(new QTableView)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new BoardDelegate(m_table));
    m_table->setHorizontalHeader(new BoardHeader(m_table));
    m_table->setAccessibleName(tr("What is live where"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(BoardDelegate::RowHeight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeLegend());
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addWidget(makeFoot());

    // Only the ages on the screen change with the time; what is live changes by asking.
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        showAge();
        m_table->viewport()->update();
    });
    m_second.start();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardView::showCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &BoardView::showCurrent);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &BoardView::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_history->isEnabled())
            m_history->click();
    });
    showCurrent();
}

QWidget *BoardView::makeLegend()
{
    auto *legend = new QWidget;
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(18);
    const auto add = [layout](Glyph glyph, const QString &word) {
        layout->addWidget(new StatusPill(glyph, word, StatusPill::Shape::Bare));
    };
    add(Glyph::Good, tr("healthy"));
    add(Glyph::Running, tr("shares its traffic"));
    add(Glyph::Bad, tr("not ready"));
    add(Glyph::Unknown, tr("not known"));
    m_age = new ElidedLabel({}, TextRole::Small, Tone::Secondary);
    layout->addStretch();
    layout->addWidget(m_age);
    return legend;
}

QWidget *BoardView::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(43);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_what = new TextLabel({}, TextRole::Section);
    m_detail = new ElidedLabel({}, TextRole::Small, Tone::Secondary);
    m_history = smallButton(tr("History"), QStringLiteral("clock"));
    m_abTest = smallButton(tr("A/B test…"), QStringLiteral("experiment"));
    m_rollback = smallButton(tr("Roll back…"), QStringLiteral("roll-back"));
    m_deploy = smallButton(tr("Deploy another…"), QStringLiteral("deploy"));
    layout->addWidget(m_what);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_history);
    layout->addWidget(m_abTest);
    layout->addWidget(m_rollback);
    layout->addWidget(m_deploy);
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyRequested(currentCell().live.slug); });
    connect(m_abTest, &QPushButton::clicked, this, [this] { Q_EMIT abTestRequested(currentCell().live); });
    connect(m_rollback, &QPushButton::clicked, this, [this] {
        const BoardCell cell = currentCell();
        Q_EMIT rollbackRequested(cell.live.target, cell.live.slug);
    });
    connect(m_deploy, &QPushButton::clicked, this, [this] { Q_EMIT deployRequested(currentCell().live.target); });
    return foot;
}

void BoardView::setBoard(const DeploymentBoard &board)
{
    m_askedAtMs = 0; // the newest answer's; each cell says its own
    for (const TargetState &state : board.states)
        m_askedAtMs = std::max(m_askedAtMs, state.askedAtMs);
    m_model->setBoard(board);
    if (m_lanes != m_model->columnCount())
        sizeLanes();
    showAge();
}

void BoardView::sizeLanes()
{
    m_lanes = m_model->columnCount();
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(NameWidth);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, NameWidth);
}

void BoardView::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text);
}

BoardCell BoardView::currentCell() const
{
    return m_table->currentIndex().data(DeploymentBoardTableModel::CellRole).value<BoardCell>();
}

QList<BoardCell> BoardView::liveCells() const
{
    QList<BoardCell> cells;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const auto cell = m_model->index(row, column).data(DeploymentBoardTableModel::CellRole).value<BoardCell>();
            if (cell.state == BoardCell::State::Live)
                cells.append(cell);
        }
    }
    return cells;
}

void BoardView::select(const QString &target, const QString &slug)
{
    const QModelIndex index = m_model->index(m_model->rowOf(slug), m_model->columnOf(target));
    m_table->setCurrentIndex(m_filter->mapFromSource(index));
}

void BoardView::showCurrent()
{
    const BoardCell cell = currentCell();
    const bool live = cell.state == BoardCell::State::Live;
    const QString model = m_table->currentIndex().siblingAtColumn(0).data().toString();
    if (cell.live.target.isEmpty()) {
        m_what->clear();
        m_detail->setText(tr("Choose a cell to see what can be done with it."));
    } else if (live) {
        m_what->setText(tr("%1 %2", "model, version").arg(model, cell.versionName));
        m_detail->setText(cell.live.sinceMs ? tr("live on %1 since %2", "target, date and time")
                                                  .arg(cell.live.target, dateTimeText(*cell.live.sinceMs))
                                            : tr("live on %1").arg(cell.live.target));
    } else {
        m_what->setText(model);
        m_detail->setText(cell.state == BoardCell::State::Silent       ? tr("not known: %1").arg(cell.why)
                          : cell.state == BoardCell::State::Undeployed ? tr("on %1, not deployed").arg(cell.live.target)
                          : cell.state == BoardCell::State::Asked ? tr("%1 has not answered yet").arg(cell.live.target)
                                                                  : tr("not on %1").arg(cell.live.target));
    }
    m_what->setVisible(!m_what->text().isEmpty());
    m_rollback->setText(live && !cell.previousName.isEmpty() ? tr("Roll back to %1…").arg(cell.previousName)
                                                             : tr("Roll back…"));
    m_rollback->setEnabled(live);
    m_abTest->setEnabled(live);
    m_rollback->setToolTip(live ? QString() : tr("Choose a cell with a version that serves."));
    m_deploy->setEnabled(!cell.live.target.isEmpty());
    m_history->setEnabled(!cell.live.target.isEmpty());
}

void BoardView::showAge()
{
    m_age->setText(m_askedAtMs == 0 ? QString()
                                    : tr("last answer %1 ago, asked every 10 s")
                                          .arg(ageText(m_askedAtMs, QDateTime::currentMSecsSinceEpoch())));
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_table->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace slipway
