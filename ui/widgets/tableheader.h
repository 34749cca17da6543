#pragma once

#include <QHeaderView>

namespace slipway {

/// The header of a table: labels set like the cells below them, the sort chevron right of the label (down =
/// descending). A click sorts by a column, a second one turns it round; shift-click adds a second key, which
/// shows a small 2.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct SortKey {
        int section = -1; ///< logical
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortKey &) const = default;
    };

    explicit TableHeader(QWidget *parent = nullptr);

    /// At most two. Emits nothing.
    void setSortKeys(const QList<SortKey> &keys);
    QList<SortKey> sortKeys() const { return m_keys; }
    /// What a click on `section` does; `add` is shift-click.
    enum class Click { Replace, Add };
    void sortBy(int section, Click click);
    /// Sections that a click does not sort by.
    void setUnsortable(const QList<int> &sections) { m_unsortable = sections; }
    QList<int> unsortable() const { return m_unsortable; }

Q_SIGNALS:
    void sortKeysChanged();

protected:
    /// Pixels before the title of a section that a subclass paints in.
    virtual int leadingRoom(int section) const;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QList<SortKey> m_keys;
    QList<int> m_unsortable;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace slipway
