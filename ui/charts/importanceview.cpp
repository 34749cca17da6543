#include "ui/charts/importanceview.h"

#include "ui/charts/chartheader.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/importancedelegate.h"
#include "ui/charts/importancefilter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <memory>

namespace slipway {

namespace {

constexpr int looseRowHeight = 42;
constexpr int denseRowHeight = 28;
constexpr int denseFrom = 15;
constexpr int valueWidth = 88;
constexpr int cumulativeWidth = 190;
constexpr int changeWidth = 170;
constexpr int narrowChangeWidth = 128;
constexpr int narrowFrom = 420; // below it there is no room for two kinds of bars
constexpr int percentOnly = 66;
constexpr int valueFrom = 640; // the width from which the column is shown
constexpr int cumulativeFrom = 480;
constexpr int mostPictureRows = 400;

} // namespace

ImportanceView::ImportanceView(QWidget *parent) : QTableView(parent), m_filter(new ImportanceFilter(this))
{
    setAccessibleName(tr("Feature importance"));
    setModel(m_filter);
    setItemDelegate(new ImportanceDelegate(this));
    setHorizontalHeader(new ChartHeader(Qt::Horizontal, this));
    horizontalHeader()->setFixedHeight(28);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(denseRowHeight);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(denseRowHeight);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ImportanceView::layOutRows);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ImportanceView::layOutRows);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ImportanceView::layOutRows);
}

void ImportanceView::setImportanceModel(ImportanceTableModel *model)
{
    m_source = model;
    m_filter->setSourceModel(model);
    layOutRows();
}

void ImportanceView::setSearch(const QString &text)
{
    m_search = text;
    m_filter->setSearch(text);
}

void ImportanceView::setTop(int features)
{
    m_top = features;
    m_filter->setTop(features);
}

int ImportanceView::shownFeatures() const
{
    return m_filter->rowCount();
}

ChartPicture ImportanceView::picture(const QString &title) const
{
    const auto whole = std::make_shared<ImportanceView>();
    whole->setImportanceModel(m_source);
    whole->setSearch(m_search);
    whole->setTop(m_top);
    whole->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = std::min(shownFeatures(), mostPictureRows);
    whole->resize(std::max(width(), cumulativeFrom),
                  horizontalHeader()->height() + rows * whole->verticalHeader()->defaultSectionSize());
    const auto paint = [whole](QPainter &painter) { whole->render(&painter, QPoint(), {}, QWidget::DrawChildren); };
    return {title, whole->size(), paint, {}};
}

QSize ImportanceView::sizeHint() const
{
    const int rows = m_filter->rowCount() * verticalHeader()->defaultSectionSize();
    return {480, horizontalHeader()->height() + rows};
}

void ImportanceView::layOutRows()
{
    verticalHeader()->setDefaultSectionSize(m_filter->rowCount() >= denseFrom ? denseRowHeight : looseRowHeight);
    double lowest = 0;
    double largest = 0;
    for (int row = 0; m_source && row < m_source->rowCount(); ++row) {
        const double share =
            m_source->index(row, ImportanceTableModel::Share).data(ImportanceTableModel::NumberRole).toDouble();
        lowest = std::min(lowest, std::isfinite(share) ? share : 0);
        largest = std::max(largest, std::isfinite(share) ? std::abs(share) : 0);
    }
    const double below = largest > 0 ? -lowest / largest : 0;
    static_cast<ImportanceDelegate *>(itemDelegate())->setNegativePart(below / (1 + below));
    layOutColumns();
    setAccessibleDescription(m_source ? m_source->summary() : QString());
    updateGeometry();
    viewport()->update();
}

void ImportanceView::layOutColumns()
{
    const int width = viewport()->width();
    const bool isNarrow = width < narrowFrom;
    const bool hasChange = m_source && m_source->hasOther();
    const int change = !hasChange ? 0 : isNarrow ? narrowChangeWidth : changeWidth;
    const bool showsValue = width - change >= valueFrom;
    const bool showsCumulative = width - change >= cumulativeFrom;
    setColumnHidden(ImportanceTableModel::Change, change == 0);
    setColumnHidden(ImportanceTableModel::Value, !showsValue);
    setColumnHidden(ImportanceTableModel::Cumulative, !showsCumulative);
    const QFontMetrics metrics(textFont(TextRole::Code));
    int longest = 60;
    for (int row = 0; row < std::min(m_filter->rowCount(), 200); ++row)
        longest = std::max(
            longest, metrics.horizontalAdvance(m_filter->index(row, ImportanceTableModel::Feature).data().toString()));
    const int name = std::min(longest + 16, width * 2 / 5);
    const int rest = (showsValue ? valueWidth : 0) + (showsCumulative ? cumulativeWidth : 0) + change;
    setColumnWidth(ImportanceTableModel::Feature, name);
    setColumnWidth(ImportanceTableModel::Share,
                   std::max(hasChange && isNarrow ? percentOnly : 100, width - name - rest));
    setColumnWidth(ImportanceTableModel::Value, valueWidth);
    setColumnWidth(ImportanceTableModel::Cumulative, cumulativeWidth);
    setColumnWidth(ImportanceTableModel::Change, change);
}

void ImportanceView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (shownFeatures() > 0)
        return;
    QPainter painter(viewport());
    paintNothing(painter, viewport()->rect(),
                 m_search.isEmpty() ? tr("No feature has an importance.")
                                    : tr("No feature has “%1” in its name.").arg(m_search));
}

void ImportanceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void ImportanceView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        const int columns = m_source->hasOther() ? ImportanceTableModel::ColumnCount : ImportanceTableModel::Change;
        for (int column = 0; column < columns; ++column)
            cells << row.siblingAtColumn(column).data().toString().simplified();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

} // namespace slipway
