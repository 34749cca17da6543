#include "ui/widgets/progressbar.h"

#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace slipway {

namespace {

constexpr int barHeight = 4;
constexpr double unknownShare = 0.33;

} // namespace

ProgressBar::ProgressBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(barHeight);
}

void ProgressBar::setProgress(qint64 done, qint64 total, const QString &name)
{
    m_share = total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : unknownShare;
    setAccessibleName(total > 0 ? QLocale().toString(100 * m_share, 'f', 0) + QStringLiteral(" %") : name);
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::current().line2);
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(Tokens::current().accent);
    painter.drawRoundedRect(QRectF(0, 0, width() * m_share, height()), 2, 2);
}

} // namespace slipway
