#include "ui/charts/confusionview.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartheader.h"
#include "ui/charts/confusiondelegate.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <memory>
#include <utility>

namespace slipway {

namespace {

constexpr int headHeight = 24;
constexpr int leastCellWidth = 44;
constexpr int largestHeight = 570;  ///< of a matrix that is seen whole
constexpr int overlongHeight = 330; ///< of another: what is read beside it is more
constexpr int roomyWidth = 600;     ///< from here on it is as high as one that is seen whole
constexpr int leastRowHeadWidth = 56;
constexpr int mostPictureClasses = 40;
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
    for (auto *corner : findChildren<QAbstractButton *>()) // the style would paint a header there
        corner->setMask(QRegion(-1, -1, 1, 1));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConfusionView::setFigures(std::shared_ptr<const ConfusionTableModel::Figures> figures)
{
    m_model.setFigures(std::move(figures));
    showModel(m_model);
}

void ConfusionView::setReading(ConfusionReading reading)
{
    m_model.setReading(reading);
    showModel(m_model);
}

void ConfusionView::setDifference(std::shared_ptr<const ConfusionDifferenceModel::Figures> figures)
{
    m_difference.setFigures(std::move(figures));
    showModel(m_difference);
}

void ConfusionView::showModel(QAbstractItemModel &shown)
{
    if (model() != &shown)
        setModel(&shown);
    m_neededHead = static_cast<const ChartHeader *>(verticalHeader())->neededWidth();
    setAccessibleDescription(showsDifference() ? m_difference.summary() : m_model.summary());
    layOut();
    updateGeometry();
}

void ConfusionView::goTo(int row, int column)
{
    const QModelIndex cell = model()->index(row, column);
    setCurrentIndex(cell);
    scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

ChartPicture ConfusionView::picture(const QString &title) const
{
    const auto whole = std::make_shared<ConfusionView>();
    whole->m_model.setReading(m_model.reading());
    if (showsDifference())
        whole->setDifference(m_difference.figures());
    else
        whole->setFigures(m_model.figures());
    whole->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int shown = std::min(classes(), mostPictureClasses);
    whole->resize(std::max(width(), rowHeadWidth() + shown * leastCellWidth), headHeight + shown * cellHeight());
    whole->scrollTo(whole->model()->index(rowAt(0), columnAt(0)), QAbstractItemView::PositionAtTop);
    const auto paint = [whole](QPainter &painter) { whole->render(&painter, QPoint(), {}, QWidget::DrawChildren); };
    return {title, whole->size(), paint, {}};
}

int ConfusionView::cellHeight() const
{
    const int count = classes();
    return count <= 2 ? 86 : count <= 4 ? 66 : count <= 8 ? 50 : 34;
}

int ConfusionView::rowHeadWidth() const
{
    // A class name may be of any length; the cells must stay readable beside it.
    return std::clamp(m_neededHead, leastRowHeadWidth, std::max(leastRowHeadWidth, width() * 2 / 5));
}

QSize ConfusionView::sizeHint() const
{
    const int barRoom = classes() > 6 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {rowHeadWidth() + 2 * cellWidth, std::min(isOverlong() && !m_isRoomy ? overlongHeight : largestHeight,
                                                     headHeight + cellHeight() * classes() + barRoom)};
}

void ConfusionView::layOut()
{
    if (classes() == 0)
        return;
    const int barRoom = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    verticalHeader()->setFixedWidth(rowHeadWidth());
    verticalHeader()->setDefaultSectionSize(cellHeight());
    horizontalHeader()->setDefaultSectionSize(
        std::max(leastCellWidth, (width() - rowHeadWidth() - barRoom) / classes()));
}

void ConfusionView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
    // A scroll bar that comes with the height must not take it away again.
    constexpr int ofBar = 24;
    const bool isRoomy = width() >= (m_isRoomy ? roomyWidth - ofBar : roomyWidth);
    if (std::exchange(m_isRoomy, isRoomy) != isRoomy)
        updateGeometry();
}

RateScale::RateScale(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(18);
    setMeaning(Meaning::OfRow);
}

void RateScale::setMeaning(Meaning meaning, double largest)
{
    m_meaning = meaning;
    m_largest = largest;
    setAccessibleName(meaning == Meaning::Difference ? tr("Colours from worse to better")
                      : meaning == Meaning::OfRow    ? tr("Colours from 0 % to 100 % of the row")
                                                     : tr("Colours from 0 % to 100 % of the column"));
    update();
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
    const bool isDifference = m_meaning == Meaning::Difference;
    const QString points = fixedText(100 * m_largest, 1);
    const QString whole = percentText(1, 0);
    const QString first = isDifference ? tr("%1 points worse").arg(points) : percentText(0, 0);
    const QString last = isDifference                  ? tr("%1 points better").arg(points)
                         : m_meaning == Meaning::OfRow ? tr("%1 of row").arg(whole)
                                                       : tr("%1 of column").arg(whole);
    const int left = painter.fontMetrics().horizontalAdvance(first) + 6;
    const int right = width() - painter.fontMetrics().horizontalAdvance(last) - 6;
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, last);
    const auto &colours = isDifference ? tokens.diverging : tokens.sequential;
    const qreal step = (right - left + gap) / static_cast<qreal>(colours.size());
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const QRectF box(left + static_cast<qreal>(i) * step, (height() - barHeight) / 2.0, step - gap, barHeight);
        painter.fillRect(box, colours[i]);
    }
}

} // namespace slipway
