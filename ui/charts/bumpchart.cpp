#include "ui/charts/bumpchart.h"

#include "models/domain/numbertext.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int headHeight = 26;
constexpr int laneHeight = 28;
constexpr int mostLanes = 200;
constexpr qreal labelShare = 0.34; ///< of the width, on each side
constexpr qreal mostLabel = 230;
constexpr qreal dotRadius = 3.5;
constexpr qreal labelGap = 10;

} // namespace

BumpChart::BumpChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Ranks of features over versions"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BumpChart::setModel(const ImportanceRankModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_model)
        connect(m_model, &QAbstractItemModel::modelReset, this, &BumpChart::read);
    read();
}

void BumpChart::setTop(int places)
{
    m_top = places;
    read();
}

void BumpChart::read()
{
    m_shown.clear();
    m_lanes = 0;
    m_hasLower = false;
    m_current = -1;
    const int most = m_top > 0 ? std::min(m_top, mostLanes) : mostLanes;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const int best = m_model->row(row).bestLane();
        if (best < 1 || best > most)
            continue;
        m_shown << row;
        for (const auto &place : m_model->row(row).places) {
            m_lanes = std::max(m_lanes, std::min(place.lane, most));
            m_hasLower = m_hasLower || place.lane > most;
        }
    }
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

int BumpChart::leftOut() const
{
    return m_model ? m_model->rowCount() - static_cast<int>(m_shown.size()) : 0;
}

QString BumpChart::currentFeature() const
{
    return m_current < 0 ? QString() : m_model->row(m_shown[m_current]).feature;
}

QString BumpChart::summary() const
{
    if (!m_model || m_model->versions() < 2 || m_shown.isEmpty())
        return tr("Nothing to compare.");
    int moved = 0;
    for (const int row : m_shown)
        moved += courseOf(m_model->row(row)) == Course::Same ? 0 : 1;
    const QString text = tr("%n features over versions %1 to %2", nullptr, static_cast<int>(m_shown.size()))
                             .arg(m_model->versionName(0), m_model->versionName(m_model->versions() - 1));
    return tr("%1; %2 of them moved. %3")
        .arg(text, countText(moved), m_model->agreement(m_model->versions() - 1).text());
}

BumpChart::Course BumpChart::courseOf(const ImportanceRankModel::Row &row) const
{
    if (row.places.front().rank == 0)
        return Course::New;
    if (row.places.back().rank == 0)
        return Course::Vanished;
    const int change = *row.rankChange(m_model->versions() - 1);
    return change < 0 ? Course::Risen : change > 0 ? Course::Fallen : Course::Same;
}

QColor BumpChart::colourOf(Course course)
{
    const Tokens &tokens = Tokens::current();
    switch (course) {
    case Course::Risen:
    case Course::New:
        return tokens.diverging[7];
    case Course::Fallen:
    case Course::Vanished:
        return tokens.diverging[1];
    case Course::Same:
        break;
    }
    return tokens.axis;
}

QSize BumpChart::sizeHint() const
{
    return {420, headHeight + laneHeight * (m_lanes + (m_hasLower ? 1 : 0)) + 4};
}

qreal BumpChart::labelWidth() const
{
    return std::min(width() * labelShare, mostLabel);
}

QPointF BumpChart::at(int version, int lane) const
{
    const qreal left = labelWidth();
    const qreal step = (width() - 2 * left) / std::max(1, m_model->versions() - 1);
    lane = std::min(lane, m_lanes + 1);
    return {left + version * step, headHeight + (lane - 0.5) * laneHeight};
}

QString BumpChart::sentence(const ImportanceRankModel::Row &row) const
{
    QStringList ranks;
    for (int version = 0; version < m_model->versions(); ++version) {
        const auto &place = row.places[static_cast<std::size_t>(version)];
        ranks << (place.rank == 0
                      ? tr("%1: not there").arg(m_model->versionName(version))
                      : tr("%1: rank %2, %3")
                            .arg(m_model->versionName(version), countText(place.rank), percentText(place.share)));
    }
    return tr("%1. %2").arg(row.feature, ranks.join(QStringLiteral("; ")));
}

void BumpChart::paintHeads(QPainter &painter) const
{
    const Tokens &tokens = Tokens::current();
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(tokens.text2);
    const QFontMetricsF metrics(painter.font());
    const qreal spread = m_model->versions() > 1 ? at(1, 1).x() - at(0, 1).x() : width();
    const qreal room = std::max(24.0, std::min(spread - 6, 160.0));
    for (int version = 0; version < m_model->versions(); ++version) {
        const qreal x = at(version, 1).x();
        painter.drawText(QRectF(x - room / 2, 0, room, headHeight), Qt::AlignCenter,
                         metrics.elidedText(m_model->versionName(version), Qt::ElideMiddle, room));
    }
    painter.setPen(QPen(tokens.grid, 1));
    for (int version = 0; version < m_model->versions(); ++version) {
        const qreal x = at(version, 1).x();
        painter.drawLine(QPointF(x, headHeight), QPointF(x, height() - 4));
    }
    if (!m_hasLower)
        return;
    painter.setPen(tokens.text3);
    const qreal lane = at(0, m_lanes + 1).y();
    painter.drawText(QRectF(0, lane - laneHeight / 2.0, labelWidth() - labelGap, laneHeight),
                     Qt::AlignRight | Qt::AlignVCenter, tr("below rank %1").arg(countText(m_lanes)));
}

void BumpChart::paintLine(QPainter &painter, const ImportanceRankModel::Row &row, bool isCurrent) const
{
    const Tokens &tokens = Tokens::current();
    const Course course = courseOf(row);
    const qreal strong = course == Course::Same ? 1.25 : 2;
    const QPen pen(colourOf(course), isCurrent ? strong + 1.5 : strong);
    std::optional<QPointF> before;
    for (int version = 0; version < m_model->versions(); ++version) {
        const int lane = row.places[static_cast<std::size_t>(version)].lane;
        if (lane == 0) {
            before.reset();
            continue;
        }
        const QPointF here = at(version, lane);
        if (before) {
            const qreal middle = (before->x() + here.x()) / 2;
            QPainterPath path(*before);
            path.cubicTo({middle, before->y()}, {middle, here.y()}, here);
            painter.strokePath(path, pen);
        }
        before = here;
    }
    for (int version = 0; version < m_model->versions(); ++version) {
        const int lane = row.places[static_cast<std::size_t>(version)].lane;
        if (lane == 0)
            continue;
        const bool isEnd = course == Course::New || course == Course::Vanished;
        painter.setPen(QPen(isEnd ? pen.color() : tokens.base, 1.5));
        painter.setBrush(isEnd ? tokens.base : pen.color());
        painter.drawEllipse(at(version, lane), dotRadius, dotRadius);
    }
    painter.setBrush(Qt::NoBrush);
}

bool BumpChart::hasLabel(const ImportanceRankModel::Row &row, Side side) const
{
    const int lane = (side == Side::Left ? row.places.front() : row.places.back()).lane;
    return lane > 0 && lane <= m_lanes;
}

bool BumpChart::isOnlyAt(const ImportanceRankModel::Row &row, Side side)
{
    const auto there =
        std::count_if(row.places.begin(), row.places.end(), [](const auto &place) { return place.rank > 0; });
    return there == 1 && (side == Side::Left ? row.places.front() : row.places.back()).rank > 0;
}

/// Beside its point, where neither end names it: its figures are said by the reader and in the table.
void BumpChart::paintName(QPainter &painter, const ImportanceRankModel::Row &row) const
{
    const auto best = std::min_element(row.places.begin(), row.places.end(), [](const auto &a, const auto &b) {
        return a.lane > 0 && (b.lane == 0 || a.lane < b.lane);
    });
    const QPointF point = at(static_cast<int>(best - row.places.begin()), best->lane);
    const qreal room = at(1, 1).x() - at(0, 1).x() - 2 * labelGap;
    painter.setFont(textFont(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const QString name = metrics.elidedText(row.feature, Qt::ElideMiddle, std::max(room, 24.0));
    const QRectF box(point.x() + labelGap - 4, point.y() - metrics.height() / 2, metrics.horizontalAdvance(name) + 1,
                     metrics.height());
    QColor paper = Tokens::current().base;
    paper.setAlphaF(0.85F);
    painter.fillRect(box, paper);
    painter.setPen(Tokens::current().text);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, name);
}

void BumpChart::paintLabel(QPainter &painter, const ImportanceRankModel::Row &row, Side side) const
{
    if (!hasLabel(row, side))
        return;
    const int version = side == Side::Left ? 0 : m_model->versions() - 1;
    const auto &place = row.places[static_cast<std::size_t>(version)];
    const Tokens &tokens = Tokens::current();
    const Course course = courseOf(row);
    QString figures = fixedText(100 * place.share, 1);
    if (side == Side::Right && (course == Course::Risen || course == Course::Fallen)) {
        const QChar arrow = course == Course::Risen ? QChar(0x25b2) : QChar(0x25bc);
        figures += QStringLiteral(" %1%2").arg(arrow).arg(std::abs(*row.rankChange(version)));
    } else if (side == Side::Right && isOnlyAt(row, side)) {
        figures += QLatin1Char(' ') + tr("new");
    } else if (side == Side::Left && isOnlyAt(row, side)) {
        figures = tr("gone") + QLatin1Char(' ') + figures;
    }
    const qreal y = at(version, place.lane).y();
    const qreal room = labelWidth() - labelGap;
    const QRectF box(side == Side::Left ? 0 : width() - labelWidth() + labelGap, y - laneHeight / 2.0, room,
                     laneHeight);
    painter.setFont(textFont(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const qreal figuresWidth = metrics.horizontalAdvance(figures) + 6;
    painter.setPen(course == Course::Same ? tokens.text2 : tokens.text);
    const auto align = Qt::AlignVCenter | (side == Side::Left ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(box, align, figures);
    const QRectF rest = side == Side::Left ? box.adjusted(0, 0, -figuresWidth, 0) : box.adjusted(figuresWidth, 0, 0, 0);
    painter.drawText(rest, align, metrics.elidedText(row.feature, Qt::ElideMiddle, std::max<qreal>(0, rest.width())));
}

void BumpChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    if (!m_model || m_shown.isEmpty() || m_model->versions() < 2) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(tokens.text2);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, summary());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    for (const bool moved : {false, true}) { // what moved lies above what did not
        for (qsizetype i = 0; i < m_shown.size(); ++i) {
            const auto &row = m_model->row(m_shown[i]);
            if ((courseOf(row) != Course::Same) == moved && i != m_current)
                paintLine(painter, row, false);
        }
    }
    if (m_current >= 0) {
        paintLine(painter, m_model->row(m_shown[m_current]), true);
        const auto &places = m_model->row(m_shown[m_current]).places;
        const auto there = std::find_if(places.begin(), places.end(), [](const auto &place) { return place.lane > 0; });
        const qreal y = at(0, there->lane).y();
        painter.setPen(QPen(tokens.focus, 1.5));
        if (hasFocus())
            painter.drawRoundedRect(QRectF(1, y - laneHeight / 2.0 + 2, labelWidth() - 4, laneHeight - 4), 4, 4);
    }
    for (const int shown : std::as_const(m_shown)) {
        const auto &row = m_model->row(shown);
        paintLabel(painter, row, Side::Left);
        paintLabel(painter, row, Side::Right);
        if (!hasLabel(row, Side::Left) && !hasLabel(row, Side::Right))
            paintName(painter, row);
    }
}

void BumpChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_shown.size()) - 1;
    if (last >= 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, last);
        setAccessibleDescription(sentence(m_model->row(m_shown[m_current])));
        update();
    } else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT featureChosen(currentFeature());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BumpChart::mousePressEvent(QMouseEvent *event)
{
    const int lane = static_cast<int>((event->position().y() - headHeight) / laneHeight) + 1;
    const bool isRight = event->position().x() > width() / 2.0;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const auto &places = m_model->row(m_shown[i]).places;
        if ((isRight ? places.back() : places.front()).lane != lane)
            continue;
        m_current = static_cast<int>(i);
        setAccessibleDescription(sentence(m_model->row(m_shown[i])));
        update();
        Q_EMIT featureChosen(currentFeature());
        return;
    }
}

void BumpChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BumpChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace slipway
