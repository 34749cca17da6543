#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

namespace slipway {

namespace {

constexpr int fieldHeight = 30;
constexpr int fieldPadding = 10;
constexpr int chevronSide = 14;
constexpr int labelMargin = 3; ///< what the base style leaves around a combo's text

void paintComboField(const QStyleOptionComboBox &combo, QPainter &painter)
{
    const Tokens &t = Tokens::current();
    const bool enabled = combo.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? t.control : t.line2);
    painter.setBrush(enabled ? t.base : t.sunken);
    painter.drawRoundedRect(QRectF(combo.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF chevron(combo.rect.right() - fieldPadding - chevronSide,
                         combo.rect.center().y() - chevronSide / 2.0 + 0.5, chevronSide, chevronSide);
    paintIcon(painter, QStringLiteral("chevron-down"), chevron, enabled ? t.text2 : t.disabled);
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Menu_FadeOutOnHide:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_FocusFrame_Mask:
        // The mask is a frame with straight corners: it would cut the ring's round ones.
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Room for a ring of 2 px, 1 px outside the shape. Views use the same metric for the padding of their
    // texts.
    const bool ring = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
    if (ring && qobject_cast<const QFocusFrame *>(widget))
        return 3;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    // What no column of a table covers is ground like the rest of its header.
    if (element == CE_HeaderEmptyArea)
        painter->fillRect(option->rect, Tokens::current().base);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo)
        paintComboField(*combo, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(fieldPadding, 1, -fieldPadding - chevronSide, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox) {
        const int words = contents.width() + fieldPadding + fieldPadding + chevronSide + 2 * labelMargin;
        size = size.expandedTo({words, fieldHeight});
    }
    return size;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? themedIcon(QStringLiteral("close"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace slipway
