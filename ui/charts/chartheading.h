#pragma once

class QHBoxLayout;
class QLabel;
class QPainter;
class QRectF;
class QString;
class QWidget;

namespace slipway {

// The line above a chart. Labels are plain text and owned by the widget whose layout they join.

QLabel *chartTitle();
QLabel *chartNote();
/// Green, for the best point.
QLabel *chartBest();
QHBoxLayout *chartHeading(QLabel *title, QWidget *right);

/// What a chart says in place of a picture that would be empty.
void paintNothing(QPainter &painter, const QRectF &room, const QString &sentence);

} // namespace slipway
