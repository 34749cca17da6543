#include "ui/deployments/boarddelegate.h"

#include "models/domain/numbertext.h"
#include "models/items/targettablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QPainter>

namespace slipway {
namespace {

constexpr int Padding = 12;

Glyph cellGlyph(const BoardCell &cell)
{
    if (cell.state == BoardCell::State::Undeployed)
        return Glyph::Note;
    if (cell.state != BoardCell::State::Live)
        return Glyph::Unknown;
    if (!cell.canaryName.isEmpty())
        return Glyph::Running;
    switch (cell.live.health) {
    case Health::Healthy:
        return Glyph::Good;
    case Health::NotReady:
        return Glyph::Bad;
    case Health::Unknown:
        break;
    }
    return Glyph::Unknown;
}

/// Draws `text` in one line from the left of `rect` and returns the x after it.
int drawText(QPainter *painter, const QRect &rect, const QString &text, TextRole role, const QColor &colour,
             Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFont font = textFont(role);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return rect.left() + metrics.horizontalAdvance(shown);
}

void drawSplit(QPainter *painter, const QRect &rect, double share)
{
    const Tokens &tokens = Tokens::current();
    const double first = (rect.width() - 2) * qBound(0.0, share, 1.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.series[0]);
    painter->drawRoundedRect(QRectF(rect.left(), rect.top(), first, 4), 2, 2);
    painter->setBrush(tokens.series[1]);
    painter->drawRoundedRect(QRectF(rect.left() + first + 2, rect.top(), rect.width() - 2 - first, 4), 2, 2);
}

QString cellHead(const BoardCell &cell)
{
    switch (cell.state) {
    case BoardCell::State::Live:
        return cell.versionName;
    case BoardCell::State::Undeployed:
        return BoardDelegate::tr("Nothing deployed");
    case BoardCell::State::Asked:
        return BoardDelegate::tr("Asking");
    case BoardCell::State::Nothing:
    case BoardCell::State::Silent:
        break;
    }
    return BoardDelegate::tr("Not known");
}

void drawCell(QPainter *painter, const QRect &rect, const BoardCell &cell)
{
    const Tokens &tokens = Tokens::current();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (cell.state == BoardCell::State::Nothing) {
        drawText(painter, rect, missingText(), TextRole::Body, tokens.text3, Qt::AlignHCenter);
        return;
    }
    const bool split = !cell.canaryName.isEmpty();
    const int top = rect.center().y() - (split ? 24 : 18);
    paintGlyph(*painter, cellGlyph(cell), QRectF(rect.left(), top + 2, 14, 14));

    QRect line(rect.left() + 21, top, rect.width() - 21, 18);
    if (cell.state == BoardCell::State::Live && cell.live.sinceMs) {
        const QString age = ageText(*cell.live.sinceMs, nowMs);
        drawText(painter, line, age, TextRole::Small, tokens.text3, Qt::AlignRight);
        line.setRight(line.right() - QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(age) - 8);
    }
    const int end = drawText(painter, line, cellHead(cell), TextRole::Section, tokens.text);
    if (cell.state == BoardCell::State::Live) {
        const QString share = percentText(cell.live.share, 0);
        line.setLeft(end + 7);
        drawText(painter, line, share, TextRole::Small, tokens.text3);
    }
    drawText(painter, QRect(rect.left(), top + 21, rect.width(), 16), cellDetail(cell, nowMs), TextRole::Small,
             tokens.text2);
    if (split)
        drawSplit(painter, QRect(rect.left(), top + 44, rect.width(), 4), cell.live.share);
}

/// "P95 41 ms, 0.0 % errors"
QString loadText(const LoadReading &load)
{
    const QString errors = percentText(load.errorRate());
    return load.p95Ms ? BoardDelegate::tr("P95 %1, %2 errors").arg(millisecondsText(*load.p95Ms), errors)
                      : BoardDelegate::tr("%1 errors").arg(errors);
}

} // namespace

QString cellDetail(const BoardCell &cell, qint64 nowMs)
{
    constexpr qint64 noticeableMs = 1000;
    if (cell.state == BoardCell::State::Asked)
        return BoardDelegate::tr("%1 has not answered yet").arg(cell.live.target);
    if (cell.state == BoardCell::State::Undeployed)
        return BoardDelegate::tr("uploaded, asked %1 ago").arg(ageText(cell.askedAtMs, nowMs));
    if (cell.state == BoardCell::State::Silent && !cell.noAnswer)
        return cell.why;
    if (cell.state == BoardCell::State::Silent && nowMs - cell.silentSinceMs < noticeableMs)
        return BoardDelegate::tr("No answer from %1").arg(cell.live.target);
    if (cell.state == BoardCell::State::Silent)
        return BoardDelegate::tr("No answer from %1 for %2").arg(cell.live.target, ageText(cell.silentSinceMs, nowMs));
    if (!cell.canaryName.isEmpty() && cell.live.canaryLoad)
        return BoardDelegate::tr("canary %1: %2", "version, figures")
            .arg(cell.canaryName, loadText(*cell.live.canaryLoad));
    if (!cell.canaryName.isEmpty())
        return BoardDelegate::tr("shares the traffic with %1").arg(cell.canaryName);
    if (const QStringList silent = silentReplicas(cell.live); !silent.isEmpty())
        return BoardDelegate::tr("No answer from %1").arg(silent.join(QStringLiteral(", ")));
    if (cell.live.replicasServing < cell.live.replicas)
        return BoardDelegate::tr("%1 of %2 replicas serve it").arg(cell.live.replicasServing).arg(cell.live.replicas);
    if (cell.live.note)
        return cell.live.note->translated();
    if (cell.live.load) {
        const QString load = loadText(*cell.live.load);
        return cell.live.replicas > 1 ? BoardDelegate::tr("%n replicas, %1", nullptr, cell.live.replicas).arg(load)
                                      : load;
    }
    if (cell.live.replicas > 1)
        return BoardDelegate::tr("%1 replicas, asked %2 ago")
            .arg(cell.live.replicas)
            .arg(ageText(cell.askedAtMs, nowMs));
    return BoardDelegate::tr("artifact %1, asked %2 ago").arg(cell.live.sha256.left(8), ageText(cell.askedAtMs, nowMs));
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::current();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.sel : tokens.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (index.column() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()), tokens.line);

    const QRect inner = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (index.column() == 0) {
        const int top = inner.center().y() - 17;
        drawText(painter, QRect(inner.left(), top, inner.width(), 18), index.data().toString(), TextRole::BodyStrong,
                 tokens.text);
        drawText(painter, QRect(inner.left(), top + 18, inner.width(), 16),
                 index.data(DeploymentBoardTableModel::SlugRole).toString(), TextRole::Small, tokens.text3);
    } else {
        drawCell(painter, inner, index.data(DeploymentBoardTableModel::CellRole).value<BoardCell>());
    }
    if (selected) {
        painter->setPen(QPen(tokens.selLine, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), RowHeight};
}

BoardHeader::BoardHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize BoardHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 44};
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Tokens::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, tokens.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    QRect inner = rect.adjusted(Padding, 0, -Padding, 0);
    if (section == 0) {
        drawText(painter, inner, model()->headerData(0, Qt::Horizontal).toString(), TextRole::Section, tokens.text);
    } else {
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), tokens.line);
        const auto state = model()
                               ->headerData(section, Qt::Horizontal, DeploymentBoardTableModel::TargetStateRole)
                               .value<TargetState>();
        const QString answer = state.error            ? isSilence(*state.error) ? tr("no answer") : tr("not known")
                                          : state.target.freeze ? tr("frozen")
                               : state.askedAtMs == 0 ? tr("asking")
                                                      : tr("answered in %1 ms").arg(answeredInText(state));
        const int end = drawText(painter, inner, state.target.environment, TextRole::Section, tokens.text);
        inner.setLeft(end + 8);
        const int nameEnd = drawText(painter, inner, state.target.name, TextRole::Body, tokens.text2);
        inner.setLeft(nameEnd + 8);
        drawText(painter, inner, answer, TextRole::Small, state.error ? tokens.badText : tokens.text3, Qt::AlignRight);
    }
    painter->restore();
}

} // namespace slipway
