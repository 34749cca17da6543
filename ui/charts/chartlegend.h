#pragma once

#include <QAbstractButton>
#include <QList>

namespace slipway {

/// One curve of a legend: its dash and name, cut in the middle where there is no room. Checked = shown.
class LegendItem final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `tip` is said before the keys of the mouse; plain text.
    LegendItem(const QString &name, int series, const QList<qreal> &dash, const QString &tip,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void isolated(); ///< a double click: this one alone

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_series;
    QList<qreal> m_dash;
};

/// The curves of a chart in a row, or in as many rows as their names need. A click hides or shows one, a double click
/// (or Shift+Enter) shows it alone; on the only one shown it shows all again.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    enum class Rows { One, AsNeeded };

    explicit ChartLegend(Rows rows = Rows::One, QWidget *parent = nullptr);

    void clear();
    /// `fullName` is shown on hover; empty = the name.
    void add(const QString &name, int series, const QList<qreal> &dash, const QString &fullName = {});
    int count() const { return static_cast<int>(m_items.size()); }
    bool isShown(int index) const { return m_items.at(index)->isChecked(); }
    LegendItem *item(int index) const { return m_items.at(index); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void isolate(const LegendItem *item);
    QList<QRect> places(int width) const;
    void place();

    Rows m_rows;
    QList<LegendItem *> m_items;
};

} // namespace slipway
