#pragma once

class QHBoxLayout;
class QLabel;
class QWidget;

namespace slipway {

// The line above a chart. Labels are plain text and owned by the widget whose layout they join.

QLabel *chartTitle();
QLabel *chartNote();
/// Green, for the best point.
QLabel *chartBest();
QHBoxLayout *chartHeading(QLabel *title, QWidget *right);

} // namespace slipway
