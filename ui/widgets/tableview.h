#pragma once

#include <QSet>
#include <QTableView>

#include <functional>

namespace slipway {

class TableHeader;

/// A table of the look: rows of 32 px picked whole, no grid, a header that sorts, cells painted by
/// TableCellDelegate. Ctrl+C copies the selected rows as tab-separated text, header first. Enter and double
/// click emit activated().
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    using QTableView::sizeHintForColumn;
    TableHeader *header() const;
    /// The row under the pointer; -1 = none.
    int hoveredRow() const { return m_hoveredRow; }
    /// True while the person moves through the table by keyboard: then the current cell has a ring.
    bool showsCurrentCell() const { return m_byKeyboard && hasFocus(); }
    /// Keeps every column as wide as its longest text and its head, and gives what is left to column `rest`, at least
    /// `least` px: where there is no room for all of it, the widest columns give way first. A column that the person
    /// has drawn stays as it was drawn.
    void fitColumns(int rest, int least);
    /// The selected rows as text, visible columns in their visual order.
    QString selectionAsText() const;
    /// Visible columns in their visual order.
    QList<int> shownColumns() const;
    /// What Ctrl+C does instead, for rows that are not all there.
    void setCopy(const std::function<void()> &copy) { m_copy = copy; }
    void doItemsLayout() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setHoveredRow(int row);
    void placeColumns();

    int m_restColumn = -1;
    int m_leastRest = 0;
    QSet<int> m_drawnColumns;
    bool m_placing = false;
    std::function<void()> m_copy;
    int m_hoveredRow = -1;
    bool m_byKeyboard = false;
};

/// Rows of a table as tab-separated text, the header first.
QString tableText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);
/// All of it.
QString wholeText(const QAbstractItemModel &model);

} // namespace slipway
