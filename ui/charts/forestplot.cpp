#include "ui/charts/forestplot.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/forestdelegate.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <cmath>

namespace slipway {

namespace {

constexpr int rowHeight = 40;
constexpr int headHeight = 26;
constexpr int axisHeight = 24;
constexpr int smallestInterval = 90;
constexpr int figuresGap = 8;

int figuresWidth(const ForestTableModel &model)
{
    const QFontMetrics metrics(textFont(TextRole::Body));
    int widest =
        QFontMetrics(textFont(TextRole::Small))
            .horizontalAdvance(model.headerData(ForestTableModel::Figures, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, ForestTableModel::Figures);
        const QString text =
            index.data().toString() + QLatin1Char(' ') + index.data(ForestTableModel::IntervalTextRole).toString();
        widest = std::max(widest, metrics.horizontalAdvance(text) + 2);
    }
    return widest + figuresGap;
}

} // namespace

ForestPlot::ForestPlot(QWidget *parent) : QWidget(parent), m_table(new QTableView(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ForestDelegate(m_model, m_table));
    m_table->setAccessibleName(tr("Forest plot: effect of every metric with its interval"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide(); // paintEvent sets the words at both sides of zero
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(20);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ForestPlot::layOut);
}

void ForestPlot::setRows(const QList<ForestRow> &rows)
{
    m_model.setRows(rows);
    updateGeometry();
    update();
}

QSize ForestPlot::sizeHint() const
{
    return {480, headHeight + rowHeight * m_model.rowCount() + axisHeight};
}

ChartActions *ForestPlot::actions(const QString &title)
{
    if (!m_actions) {
        m_actions = new ChartActions({[this, title] { return chartPicture(*this, title); },
                                      [this] { return m_model.csv(); }, [this] { return wholeText(m_model); }},
                                     this);
    }
    return m_actions;
}

void ForestPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ForestPlot::layOut()
{
    m_table->setGeometry(0, headHeight, width(), rowHeight * m_model.rowCount());
    const int figures = figuresWidth(m_model);
    const int metric = std::clamp((width() - figures) * 45 / 100, 90, 260);
    m_table->setColumnWidth(ForestTableModel::Figures, figures);
    m_table->setColumnWidth(ForestTableModel::Metric, metric);
    m_table->setColumnWidth(ForestTableModel::Interval, std::max(smallestInterval, width() - figures - metric));
}

void ForestPlot::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    if (m_model.rowCount() == 0)
        return;
    const double half = m_model.halfRange();
    const int left = m_table->columnViewportPosition(ForestTableModel::Interval);
    const int wide = m_table->columnWidth(ForestTableModel::Interval);
    const auto at = [&](double value) { return ForestDelegate::position(value, half, left, wide); };

    painter.setFont(textFont(TextRole::Small));
    painter.setPen(tokens.text2);
    const QFontMetrics metrics(painter.font());
    const QString lower = tr("lower");
    const QString higher = wide > 220 ? tr("higher than control") : tr("higher");
    painter.drawText(QRectF(0, 0, left, headHeight), Qt::AlignVCenter,
                     m_model.headerData(ForestTableModel::Metric, Qt::Horizontal, Qt::DisplayRole).toString());
    painter.drawText(QRectF(at(0) - 6 - metrics.horizontalAdvance(lower), 0, wide, headHeight), Qt::AlignVCenter,
                     lower);
    painter.drawText(QRectF(at(0) + 6, 0, wide, headHeight), Qt::AlignVCenter, higher);
    painter.drawText(QRectF(0, 0, width(), headHeight), Qt::AlignVCenter | Qt::AlignRight,
                     m_model.headerData(ForestTableModel::Figures, Qt::Horizontal, Qt::DisplayRole).toString());

    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    painter.setFont(micro);
    painter.setPen(tokens.text3);
    const double middle = half * 100 / 2;
    const int decimals = std::abs(middle - std::round(middle)) < 1e-6 ? 0 : 1;
    const qreal top = headHeight + rowHeight * m_model.rowCount();
    const QList<double> shares = wide > 200 ? QList<double>{-1, -0.5, 0, 0.5, 1} : QList<double>{-1, 0, 1};
    for (const double share : shares) {
        painter.drawText(QRectF(at(share * half) - 40, top + 4, 80, axisHeight - 4), Qt::AlignHCenter,
                         signedPercentText(share * half, decimals));
    }
}

} // namespace slipway
