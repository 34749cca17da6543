#include "ui/widgets/tablecelldelegate.h"

#include "models/items/cellroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keptpainting.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace slipway {

namespace {

constexpr int padding = 10;
constexpr int glyphSide = 14;
constexpr int glyphGap = 6;
constexpr int problemSide = 12;
constexpr int barWidth = 44;
constexpr int barHeight = 4;
constexpr int barGap = 8;
constexpr QSize sparklineSize(58, 18);

CellTone toneOf(const QModelIndex &index)
{
    return static_cast<CellTone>(index.data(ToneRole).toInt());
}

TextRole roleFor(CellTone tone)
{
    switch (tone) {
    case CellTone::Strong:
        return TextRole::BodyStrong;
    case CellTone::Best:
        return TextRole::Section;
    case CellTone::Code:
        return TextRole::Code;
    case CellTone::Secondary:
    case CellTone::Normal:
    case CellTone::Worst:
    case CellTone::Good:
    case CellTone::Bad:
        break;
    }
    return TextRole::Body;
}

std::optional<Glyph> leadingGlyph(const QModelIndex &index)
{
    const QVariant stage = index.data(StageRole);
    if (stage.isValid() && !stage.toString().isEmpty())
        return stageGlyph(stage.toString());
    const QVariant state = index.data(StateRole);
    if (!state.isValid())
        return std::nullopt;
    switch (static_cast<CellState>(state.toInt())) {
    case CellState::Good:
        return Glyph::Good;
    case CellState::Warning:
        return Glyph::Warning;
    case CellState::Bad:
        return Glyph::Bad;
    case CellState::Running:
        return Glyph::Running;
    case CellState::Note:
        return Glyph::Note;
    case CellState::Waiting:
        return Glyph::Waiting;
    case CellState::Skipped:
        return Glyph::Skipped;
    case CellState::Unknown:
        break;
    }
    return Glyph::Unknown;
}

/// What is left of a cell for its text once padding, glyph and mark of a problem have their room.
QRect textRoom(const QRect &cell, const QModelIndex &index)
{
    QRect room = cell.adjusted(padding, 0, -padding, -1);
    if (leadingGlyph(index))
        room.setLeft(room.left() + glyphSide + glyphGap);
    if (index.data(ProblemRole).toBool())
        room.setRight(room.right() - problemSide - glyphGap);
    if (toneOf(index) == CellTone::Best || toneOf(index) == CellTone::Worst)
        room.setLeft(room.left() + padding);
    return room;
}

void paintBar(QPainter &painter, const QPointF &rightCentre, double share)
{
    const Tokens &t = Tokens::current();
    const QRectF track(rightCentre.x() - barWidth, rightCentre.y() - barHeight / 2.0, barWidth, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(t.series[0]);
    // The least value still shows that there is one.
    const double filled = std::max<double>(barHeight, std::clamp(share, 0.0, 1.0) * barWidth);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, barHeight), 2, 2);
}

void strokeSparkline(QPainter &painter, QRectF box, const std::vector<float> &values)
{
    box.adjust(2, 2, -4, -2);
    float least = HUGE_VALF;
    float greatest = -HUGE_VALF;
    for (const float value : values) {
        if (std::isfinite(value)) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    const double span = greatest > least ? double(greatest) - least : 1;
    const double step = values.size() > 1 ? box.width() / double(values.size() - 1) : 0;
    QPainterPath path;
    QPointF last;
    bool drawing = false; // a value that is no number leaves a gap
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            drawing = false;
            continue;
        }
        last = QPointF(box.left() + double(i) * step, box.bottom() - (double(values[i]) - least) / span * box.height());
        drawing ? path.lineTo(last) : path.moveTo(last);
        drawing = true;
    }
    const QColor colour = Tokens::current().series[0];
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (path.isEmpty() && last.isNull())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(last, 2, 2);
}

void paintSparkline(QPainter &painter, const QRect &room, const std::vector<float> &values)
{
    QRect box(QPoint(room.left(), room.center().y() - sparklineSize.height() / 2), sparklineSize);
    box.setRight(std::min(box.right(), room.right() - 1));
    const QByteArray key(reinterpret_cast<const char *>(values.data()),
                         static_cast<qsizetype>(values.size() * sizeof(float)));
    paintKept(painter, 's' + key, box, [&](QPainter &to) { strokeSparkline(to, box, values); });
}

void paintSmallGlyph(QPainter &painter, Glyph glyph, const QPointF &corner, int side)
{
    const QRectF square(corner, QSizeF(side, side));
    paintKept(painter, 'g' + QByteArray::number(int(glyph)), square.toAlignedRect(),
              [&](QPainter &to) { paintGlyph(to, glyph, square); });
}

void paintSurface(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = Tokens::current();
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = table && table->hoveredRow() == index.row();
    painter.fillRect(option.rect, selected ? t.sel : hovered ? t.hover : t.base);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.line);
    const bool first = table && table->horizontalHeader()->visualIndex(index.column()) == 0;
    if (selected && first) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        painter.fillRect(option.rect.left(), option.rect.top(), 2, option.rect.height(),
                         active ? t.selLine : t.neutral);
    }
    if (table && table->showsCurrentCell() && table->currentIndex() == index) {
        painter.setPen(QPen(t.focus, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
}

QColor inkFor(CellTone tone, bool enabled)
{
    const Tokens &t = Tokens::current();
    if (!enabled)
        return t.disabled;
    switch (tone) {
    case CellTone::Secondary:
        return t.text2;
    case CellTone::Good:
        return t.goodText;
    case CellTone::Bad:
        return t.badText;
    default:
        return t.text;
    }
}

void paintBestMark(QPainter &painter, const QPointF &leftCentre)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::current().good);
    const QPointF corners[] = {leftCentre + QPointF(0, -4), leftCentre + QPointF(6, 0), leftCentre + QPointF(0, 4)};
    painter.drawPolygon(corners, 3);
}

/// Hollow and turned round, so that it is told from the best one without colour.
void paintWorstMark(QPainter &painter, const QPointF &leftCentre)
{
    painter.setPen(QPen(Tokens::current().warn, 1.25));
    painter.setBrush(Qt::NoBrush);
    const QPointF corners[] = {leftCentre + QPointF(6, -3.5), leftCentre, leftCentre + QPointF(6, 3.5)};
    painter.drawPolygon(corners, 3);
}

void paintLoading(QPainter &painter, const QRect &cell)
{
    constexpr int height = 8;
    const QRectF bar(cell.left() + padding, cell.center().y() - height / 2.0, (cell.width() - 2 * padding) * 0.6,
                     height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::current().sunken);
    painter.drawRoundedRect(bar, 2, 2);
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const CellTone tone = toneOf(index);
    const QRect room = textRoom(option.rect, index);
    const TextLine &line = textLine(index.data().toString(), roleFor(tone), option.textElideMode, room.width());
    const int width = line.width;
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    const int left = right ? room.right() + 1 - width : room.left();
    const double middle = room.top() + room.height() / 2.0;
    if (const auto glyph = leadingGlyph(index))
        paintSmallGlyph(painter, *glyph, {double(left - glyphGap - glyphSide), middle - glyphSide / 2.0}, glyphSide);
    const QVariant share = index.data(BarRole);
    const double barRight = left - barGap;
    if (share.isValid() && barRight - barWidth >= option.rect.left() + 2)
        paintBar(painter, QPointF(barRight, middle), share.toDouble());
    if (tone == CellTone::Best)
        paintBestMark(painter, QPointF(left - padding, middle));
    if (tone == CellTone::Worst)
        paintWorstMark(painter, QPointF(left - padding, middle));
    if (index.data(ProblemRole).toBool())
        paintSmallGlyph(painter, Glyph::Warning, {double(left + width + glyphGap), middle - problemSide / 2.0},
                        problemSide);
    painter.setFont(line.font);
    painter.setPen(inkFor(tone, option.state.testFlag(QStyle::State_Enabled)));
    painter.drawStaticText(QPointF(left, room.top() + (room.height() - line.text.size().height()) / 2), line.text);
}

} // namespace

void TableCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSurface(*painter, option, index);
    const QVariant sparkline = index.data(SparklineRole);
    if (index.data(LoadingRole).toBool())
        paintLoading(*painter, option.rect);
    else if (sparkline.isValid())
        paintSparkline(*painter, option.rect.adjusted(padding, 0, -padding, -1), sparkline.value<std::vector<float>>());
    else
        paintText(*painter, option, index);
    painter->restore();
}

QSize TableCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(SparklineRole).isValid())
        return {sparklineSize.width() + 2 * padding, 32};
    const int text = textLine(index.data().toString(), roleFor(toneOf(index))).width;
    const int bar = index.data(BarRole).isValid() ? barWidth + barGap : 0;
    const int glyphs = 400 - textRoom(QRect(0, 0, 400, 32), index).width();
    return {text + bar + glyphs + 1, 32};
}

bool TableCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    const int room = textRoom(option.rect, index).width();
    if (tip.isEmpty() && textLine(text, roleFor(toneOf(index))).width > room)
        tip = text;
    // A tip is rich text when it looks like it; escaped, it is what the file says.
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

} // namespace slipway
