#include "ui/registry/facetpanel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/items/facettreemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/checkmark.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace slipway {

namespace {

constexpr int rowHeight = 24;
constexpr int groupHeight = 30;
constexpr int glyphSide = 12;
constexpr int margin = 12;
constexpr int rightMargin = 8;

/// Long, or seldom looked for.
QStringList closedAtFirst()
{
    return {QStringLiteral("author"), QStringLiteral("tag"), QStringLiteral("problem")};
}

/// A group's title with its chevron, or a value with box, label and count.
class FacetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.parent().isValid() ? rowHeight : groupHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, t.window);
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex() == index) {
            painter->setPen(QPen(t.focus, 1.5));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, 4);
        }
        if (index.parent().isValid())
            paintValue(*painter, option.rect, index);
        else
            paintGroup(*painter, option.rect, index, view && view->isExpanded(index));
        painter->restore();
    }

private:
    static void paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index, bool isExpanded)
    {
        const Tokens &t = Tokens::current();
        const QPointF middle(row.left() + margin + 4, row.center().y() + 1);
        painter.setPen(QPen(t.text2, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        QPainterPath chevron;
        if (isExpanded) {
            chevron.moveTo(middle + QPointF(-3, -1.5));
            chevron.lineTo(middle + QPointF(0, 1.5));
            chevron.lineTo(middle + QPointF(3, -1.5));
        } else {
            chevron.moveTo(middle + QPointF(-1.5, -3));
            chevron.lineTo(middle + QPointF(1.5, 0));
            chevron.lineTo(middle + QPointF(-1.5, 3));
        }
        painter.drawPath(chevron);
        painter.setFont(textFont(TextRole::SmallStrong));
        painter.drawText(row.adjusted(margin + 14, 2, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data().toString());
    }

    static void paintValue(QPainter &painter, const QRect &row, const QModelIndex &index)
    {
        const Tokens &t = Tokens::current();
        const double middle = row.center().y() + 0.5;
        QRectF words = QRectF(row).adjusted(margin, 0, -rightMargin, 0);
        paintCheckBox(painter, QRectF(words.left(), middle - checkBoxSide / 2.0, checkBoxSide, checkBoxSide),
                      static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
        words.setLeft(words.left() + checkBoxSide + 8);
        if (const QString stage = index.data(StageRole).toString(); !stage.isEmpty()) {
            paintGlyph(painter, stageGlyph(stage),
                       QRectF(words.left(), middle - glyphSide / 2.0, glyphSide, glyphSide));
            words.setLeft(words.left() + glyphSide + 6);
        }
        const qint64 versions = index.data(FacetTreeModel::CountRole).toLongLong();
        painter.setFont(textFont(TextRole::Small));
        painter.setPen(t.text3);
        const QString count = countText(versions);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(count) - 6);
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(versions > 0 ? t.text : t.text3);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, int(words.width())));
    }
};

} // namespace

FacetPanel::FacetPanel(QWidget *parent) : QTreeView(parent), m_model(new FacetTreeModel(this))
{
    setAccessibleName(tr("Narrow by"));
    setModel(m_model);
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(m_model, &FacetTreeModel::choicesChanged, this, &FacetPanel::choicesChanged);
}

void FacetPanel::setFacets(const QList<Facet> &facets)
{
    noteOpenGroups();
    const QString group = groupOf(currentIndex()).data(FacetTreeModel::GroupRole).toString();
    const QString value = currentIndex().data().toString();
    m_model->setFacets(facets);
    openGroups();
    if (!currentIndex().isValid() && !group.isEmpty())
        makeCurrent(group, value);
}

QModelIndex FacetPanel::groupOf(const QModelIndex &index)
{
    return index.parent().isValid() ? index.parent() : index;
}

void FacetPanel::makeCurrent(const QString &group, const QString &value)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex parent = m_model->index(row, 0);
        if (parent.data(FacetTreeModel::GroupRole).toString() != group)
            continue;
        const QModelIndexList found =
            m_model->match(m_model->index(0, 0, parent), Qt::DisplayRole, value, 1, Qt::MatchExactly);
        setCurrentIndex(found.isEmpty() ? parent : found.first());
    }
}

QHash<QString, bool> FacetPanel::openGroupsNow() const
{
    QHash<QString, bool> open = m_open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        open.insert(group.data(FacetTreeModel::GroupRole).toString(), isExpanded(group));
    }
    return open;
}

void FacetPanel::openGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const QString name = group.data(FacetTreeModel::GroupRole).toString();
        setExpanded(group, m_open.value(name, !closedAtFirst().contains(name)));
    }
}

QVariantMap FacetPanel::openState() const
{
    const QHash<QString, bool> open = openGroupsNow();
    QVariantMap state;
    for (auto group = open.cbegin(); group != open.cend(); ++group)
        state.insert(group.key(), *group);
    return state;
}

void FacetPanel::setOpenState(const QVariantMap &state)
{
    for (auto group = state.cbegin(); group != state.cend(); ++group)
        m_open.insert(group.key(), group->toBool());
    openGroups();
}

QList<FacetChoice> FacetPanel::choices() const
{
    return m_model->choices();
}

void FacetPanel::setChoices(const QList<FacetChoice> &choices)
{
    noteOpenGroups();
    m_model->setChoices(choices);
    openGroups();
}

void FacetPanel::clearChoices()
{
    setChoices({});
}

void FacetPanel::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position().toPoint()), event->modifiers());
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return) {
        choose(currentIndex(), event->modifiers());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetPanel::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    if (!index.parent().isValid())
        setExpanded(index, !isExpanded(index));
    else
        m_model->toggle(index, modifiers.testFlag(Qt::AltModifier) ? FacetTreeModel::Choice::Exclude
                                                                   : FacetTreeModel::Choice::Include);
}

} // namespace slipway
