#include "ui/charts/confusionview.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartheader.h"
#include "ui/charts/confusiondelegate.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace slipway {

namespace {

constexpr int headHeight = 24;
constexpr int leastCellWidth = 44;
constexpr int largestHeight = 560;
constexpr int leastRowHeadWidth = 56;
constexpr int cellWidth = 146; // as wide as a cell wants to be

} // namespace

ConfusionView::ConfusionView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Confusion matrix: actual classes in rows, predicted ones in columns"));
    setModel(&m_model);
    setItemDelegate(new ConfusionDelegate(this));
    setHorizontalHeader(new ChartHeader(Qt::Horizontal, this));
    setVerticalHeader(new ChartHeader(Qt::Vertical, this));
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConfusionView::setMatrix(const ConfusionMatrix &matrix)
{
    m_model.setMatrix(matrix);
    layOut();
    updateGeometry();
}

int ConfusionView::cellHeight() const
{
    const int classes = m_model.rowCount();
    return classes <= 2 ? 86 : classes <= 4 ? 66 : classes <= 8 ? 50 : 34;
}

int ConfusionView::rowHeadWidth() const
{
    // A class name may be of any length; the cells must stay readable beside it.
    const int needed = static_cast<const ChartHeader *>(verticalHeader())->neededWidth();
    return std::clamp(needed, leastRowHeadWidth, std::max(leastRowHeadWidth, width() * 2 / 5));
}

QSize ConfusionView::sizeHint() const
{
    const int barRoom = m_model.rowCount() > 6 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {rowHeadWidth() + 2 * cellWidth,
            std::min(largestHeight, headHeight + cellHeight() * m_model.rowCount() + barRoom)};
}

void ConfusionView::layOut()
{
    const int classes = m_model.rowCount();
    if (classes == 0)
        return;
    const int barRoom = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    verticalHeader()->setFixedWidth(rowHeadWidth());
    verticalHeader()->setDefaultSectionSize(cellHeight());
    horizontalHeader()->setDefaultSectionSize(std::max(leastCellWidth, (width() - rowHeadWidth() - barRoom) / classes));
}

void ConfusionView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

RateScale::RateScale(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(18);
    setAccessibleName(tr("Colours from 0 % to 100 % of the row"));
}

void RateScale::paintEvent(QPaintEvent *)
{
    constexpr int gap = 4;
    constexpr int barHeight = 6;
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    QFont micro = textFont(TextRole::Micro);
    micro.setWeight(QFont::Normal);
    painter.setFont(micro);
    painter.setPen(tokens.text3);
    const QString first = percentText(0, 0);
    const QString last = tr("%1 of row").arg(percentText(1, 0));
    const int left = painter.fontMetrics().horizontalAdvance(first) + 6;
    const int right = width() - painter.fontMetrics().horizontalAdvance(last) - 6;
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, last);
    const auto steps = static_cast<qreal>(tokens.sequential.size());
    const qreal step = (right - left + gap) / steps;
    for (std::size_t i = 0; i < tokens.sequential.size(); ++i) {
        const QRectF box(left + static_cast<qreal>(i) * step, (height() - barHeight) / 2.0, step - gap, barHeight);
        painter.fillRect(box, tokens.sequential[i]);
    }
}

} // namespace slipway
