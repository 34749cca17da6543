#pragma once

#include "models/items/columnvalues.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace slipway {

inline constexpr int mostOwnLooks = 20; ///< of more rows nobody tells one look from another

/// How one row of a many-row chart is drawn: colour, dash and marker differ together.
struct RowLook {
    QColor colour;
    QList<qreal> dash;
    int shape = 0;
};

/// A marker of 8 px around `at`; shapes are told apart in grey.
void paintMarker(QPainter &painter, QPointF at, const RowLook &look);

/// A painted chart of the rows of an item model, one mark or line each. The model says numbers or words by columns
/// (columnValues()), a row's name in its vertical header and its look in LookRole of column 0; the chart knows nothing
/// else of it. A click on a row, and Enter on the one that the keyboard is on, emit rowChosen().
class RowsChart : public QWidget
{
    Q_OBJECT

public:
    explicit RowsChart(QWidget *parent = nullptr);

    /// Reads it now and whenever it changes; not owned.
    void setModel(const QAbstractItemModel *model);
    const QAbstractItemModel *model() const { return m_model; }
    /// Colours by a column: numbers from pale to strong, words each their own. None: by the rows' own looks, of more
    /// than mostOwnLooks rows none.
    void setColourColumn(std::optional<int> column);
    /// Rows that do not pass stay grey behind the others; empty = all pass.
    void setPassing(const std::vector<bool> &passing);
    bool passes(int row) const;
    int passingCount() const;
    /// -1 = none.
    void setChosenRow(int row);
    int chosenRow() const { return m_chosen; }

    RowLook lookOf(int row) const;
    QString rowName(int row) const;
    int rowCount() const { return m_rows; }
    /// What a screen reader says of the chart.
    virtual QString summary() const = 0;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    /// The model, or which of it is shown, is another.
    virtual void readColumns() = 0;
    /// Something that is painted changed; a chart that keeps a picture of itself forgets it.
    virtual void repaintRows() { update(); }
    virtual void paintChart(QPainter &painter) = 0;
    /// The row whose mark lies under `place`; -1 = none.
    virtual int rowAt(QPointF place) const = 0;
    void read();
    void describe();
    /// Where the row's mark is, of charts with a mark for each; none where it has no place.
    virtual std::optional<QPointF> place(int) const { return std::nullopt; }
    /// Of the rows that pass the one whose mark is nearest to `place`, at most `reach` px away; -1 = none.
    int nearestMark(QPointF place, qreal reach) const;
    /// Around the mark of the chosen row.
    void paintRing(QPainter &painter, qreal radius) const;
    /// What can be said where there is nothing to draw.
    void paintNothing(QPainter &painter, const QString &sentence) const;
    /// The colours in words: of a column of words each with its mark, of numbers from least to greatest.
    void paintLegend(QPainter &painter, const QRectF &room) const;
    QStringList legendWords() const;

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readColours();
    void choose(int row);

    QPointer<const QAbstractItemModel> m_model;
    int m_rows = 0;
    std::optional<int> m_colourColumn;
    ColumnValues m_colours;
    std::vector<int> m_looks;
    std::vector<bool> m_passing;
    int m_chosen = -1;
};

} // namespace slipway
