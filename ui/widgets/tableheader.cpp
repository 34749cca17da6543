#include "ui/widgets/tableheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace slipway {

namespace {

constexpr int cellPadding = 10;
constexpr int chevronSide = 14;
constexpr int maximumKeys = 2;

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(textFont(TextRole::SmallStrong));
    setFixedHeight(30);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        sortBy(section, m_modifiers.testFlag(Qt::ShiftModifier) ? Click::Add : Click::Replace);
    });
}

void TableHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys.mid(0, maximumKeys);
    viewport()->update();
}

void TableHeader::sortBy(int section, Click click)
{
    if (m_unsortable.contains(section))
        return;
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].section != section)
            continue;
        m_keys[i].order = turned(m_keys[i].order);
        if (click == Click::Replace)
            m_keys = {m_keys[i]};
        viewport()->update();
        Q_EMIT sortKeysChanged();
        return;
    }
    if (click == Click::Replace || m_keys.isEmpty())
        m_keys = {{section, Qt::AscendingOrder}};
    else
        m_keys = {m_keys.first(), {section, Qt::AscendingOrder}};
    viewport()->update();
    Q_EMIT sortKeysChanged();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = Tokens::current();
    painter->save();
    painter->fillRect(rect, t.base);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
    const QString label = model()->headerData(section, Qt::Horizontal).toString();
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    QRect room = rect.adjusted(cellPadding, 0, -cellPadding, 0);

    const auto position =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const SortKey &key) { return key.section == section; });
    const bool sorted = position != m_keys.end();
    const int marks = sorted ? chevronSide + (position == m_keys.begin() ? 0 : 8) : 0;
    painter->setFont(font());
    const QString text = fontMetrics().elidedText(label, textElideMode(), room.width() - marks - leadingRoom(section));
    const int width = fontMetrics().horizontalAdvance(text);
    const int left = right ? room.right() + 1 - marks - width : room.left();
    painter->setPen(t.text2);
    painter->drawText(QRect(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const QRectF chevron(left + width + 1, rect.center().y() - chevronSide / 2.0 + 1, chevronSide, chevronSide);
        painter->translate(chevron.center());
        if (position->order == Qt::AscendingOrder)
            painter->rotate(180);
        paintIcon(*painter, QStringLiteral("chevron-down"),
                  QRectF(-chevronSide / 2.0, -chevronSide / 2.0, chevronSide, chevronSide), t.text2);
        painter->resetTransform();
        if (position != m_keys.begin()) {
            painter->setFont(textFont(TextRole::Micro));
            painter->drawText(QRectF(chevron.right() - 1, rect.top(), 9, rect.height() - 4.0), Qt::AlignVCenter,
                              QStringLiteral("2"));
        }
    }
    painter->restore();
}

QSize TableHeader::sizeHint() const
{
    return {0, minimumHeight()}; // QHeaderView would measure every title
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString label = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const int chevron = m_unsortable.contains(section) ? 0 : chevronSide;
    return {leadingRoom(section) + fontMetrics().horizontalAdvance(label) + 1 + 2 * cellPadding + chevron, 30};
}

int TableHeader::leadingRoom(int) const
{
    return 0;
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    // sectionClicked(), emitted from inside, does not carry them.
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace slipway
