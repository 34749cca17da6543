#include "ui/widgets/searchcombo.h"

#include "ui/theme/controlpainting.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int leastListWidth = 280;
constexpr int listHeight = 320;
constexpr int listMargin = 6;
constexpr int itemSpacing = 3;

/// What a SearchCombo opens: the field, what it finds, and how many that are.
class SearchedList final : public QFrame
{
public:
    explicit SearchedList(SearchCombo &combo)
        : QFrame(&combo, Qt::Popup),
          m_combo(combo),
          m_search(new QLineEdit),
          m_view(new QListView),
          m_count(new TextLabel({}, TextRole::Small, Tone::Secondary))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setAttribute(Qt::WA_NoMouseReplay); // a press on the box closes the list and does not open it again
        setAccessibleName(combo.accessibleName());
        m_found.setSourceModel(combo.model());
        m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_search->setPlaceholderText(SearchCombo::tr("Search"));
        m_search->setAccessibleName(SearchCombo::tr("Search: %1").arg(combo.accessibleName()));
        m_search->installEventFilter(this);
        m_view->setModel(&m_found);
        m_view->setModelColumn(combo.modelColumn());
        m_view->setAccessibleName(combo.accessibleName());
        m_view->setUniformItemSizes(true);
        m_view->setSpacing(itemSpacing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
        m_view->setMouseTracking(true);
        m_view->setTextElideMode(Qt::ElideMiddle);
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(listMargin, listMargin, listMargin, listMargin);
        layout->setSpacing(listMargin);
        layout->addWidget(m_search);
        layout->addWidget(m_view, 1);
        layout->addWidget(m_count);
        setFocusProxy(m_search);
        connect(m_search, &QLineEdit::textChanged, this, &SearchedList::search);
        connect(m_view, &QAbstractItemView::clicked, this, &SearchedList::take);
        connect(m_view, &QAbstractItemView::entered, m_view, &QAbstractItemView::setCurrentIndex);
        search({});
    }

    void open()
    {
        resize(std::max(leastListWidth, m_combo.width()), listHeight);
        const QRect screen = m_combo.screen()->availableGeometry();
        const QPoint below = m_combo.mapToGlobal(QPoint(0, m_combo.height() + 2));
        const bool fitsBelow = below.y() + height() <= screen.bottom();
        const int top = fitsBelow ? below.y() : m_combo.mapToGlobal(QPoint(0, -2)).y() - height();
        const int right = m_combo.mapToGlobal(QPoint(m_combo.width(), 0)).x();
        // Under its box where there is room, else with its right end at that of the box.
        const int left = below.x() + width() <= screen.right() ? below.x() : right - width();
        move(std::max(screen.left(), left), std::max(screen.top(), top));
        show();
        m_search->setFocus(Qt::PopupFocusReason);
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRaised(painter, rect());
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_search || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
            return QFrame::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isPressed = event->type() == QEvent::KeyPress;
        switch (key) {
        case Qt::Key_Escape: // claimed: it closes the list and nothing behind it
            isPressed ? static_cast<void>(close()) : event->accept();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (isPressed)
                QCoreApplication::sendEvent(m_view, event);
            return isPressed;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isPressed)
                take(m_view->currentIndex());
            return isPressed;
        default:
            return false;
        }
    }

private:
    void search(const QString &text)
    {
        m_found.setFilterFixedString(text);
        const QModelIndex chosen =
            m_found.mapFromSource(m_combo.model()->index(m_combo.currentIndex(), m_combo.modelColumn()));
        m_view->setCurrentIndex(chosen.isValid() && text.isEmpty() ? chosen : m_found.index(0, m_combo.modelColumn()));
        const int found = m_found.rowCount();
        m_count->setText(found == 0 ? SearchCombo::tr("Nothing holds what is typed.")
                                    : SearchCombo::tr("%n entries", nullptr, found));
    }

    void take(const QModelIndex &index)
    {
        if (!index.isValid())
            return;
        const int row = m_found.mapToSource(index).row();
        close();
        m_combo.setCurrentIndex(row);
        Q_EMIT m_combo.activated(row);
    }

    SearchCombo &m_combo;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search;
    QListView *m_view;
    TextLabel *m_count;
};

} // namespace

SearchCombo::SearchCombo(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // else every entry is measured
}

void SearchCombo::showPopup()
{
    if (count() <= mostWithoutSearch) {
        QComboBox::showPopup();
        return;
    }
    if (m_list)
        return;
    auto *list = new SearchedList(*this);
    m_list = list;
    list->open();
}

void SearchCombo::hidePopup()
{
    if (m_list)
        m_list->close();
    QComboBox::hidePopup();
}

} // namespace slipway
