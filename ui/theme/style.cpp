#include "ui/theme/style.h"

#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFocusFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

namespace slipway {

namespace {

constexpr int fieldHeight = 30;
constexpr int fieldPadding = 10;
constexpr int chevronSide = 14;
constexpr int labelMargin = 3; ///< what the base style leaves around a combo's text
constexpr int scrollBarWidth = 10;
constexpr int leastHandle = 28;
constexpr int sliderHandle = 14;

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

QRect scrollBarHandle(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 pages = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int share = pages > 0 ? int(length * qint64(bar.pageStep) / pages) : length;
    const int handle = std::min(length, std::max(share, leastHandle));
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return across ? QRect(bar.rect.left() + at, bar.rect.top(), handle, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), handle);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = scrollBarHandle(bar);
    const bool across = bar.orientation == Qt::Horizontal;
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        across ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        across ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default:
        return {}; // no arrows
    }
}

QRect sliderHandleRect(const QStyleOptionSlider &slider)
{
    const int at = QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                                   slider.rect.width() - sliderHandle, slider.upsideDown);
    return {slider.rect.left() + at, slider.rect.center().y() - sliderHandle / 2 + 1, sliderHandle, sliderHandle};
}

bool isHorizontalSlider(QStyle::ComplexControl control, const QStyleOptionSlider *slider)
{
    return control == QStyle::CC_Slider && slider && slider->orientation == Qt::Horizontal;
}

/// A text of its own in a frame of its own: a line that stands in a combo box or a cell has none.
bool isField(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget, const QProxyStyle &style)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paintMenuSeparator(painter, item.rect);
        return;
    }
    QStyleOptionMenuItem plain(item);
    if (item.state.testFlag(QStyle::State_Selected) && item.state.testFlag(QStyle::State_Enabled)) {
        paintMenuSelection(painter, item.rect);
        plain.state.setFlag(QStyle::State_Selected, false);
    }
    style.baseStyle()->drawControl(QStyle::CE_MenuItem, &plain, &painter, widget);
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
    case SH_FocusFrame_AboveWidget:
        // Else the ring is a child of its control's parent, which cuts it where the control fills the parent.
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        // Room for a ring of 2 px, 1 px outside the shape. Views use the same metric for the padding of their texts.
        return qobject_cast<const QFocusFrame *>(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth:
        // The round corners of a field lie in its frame.
        return qobject_cast<const QPlainTextEdit *>(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return leastHandle;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return sliderHandle;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case PE_FrameFocusRect:
    case PE_PanelScrollAreaCorner:
    case PE_FrameMenu: // with the panel
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintRaised(*painter, option->rect);
        return;
    case PE_PanelLineEdit:
        if (isField(option)) {
            paintField(*painter, *option, widget);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        if (button) {
            paintButtonPanel(*painter, *button, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderEmptyArea) {
        // What no column of a table covers is ground like the rest of its header.
        painter->fillRect(option->rect, Tokens::current().base);
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, Tokens::current().line);
    } else if (element == CE_ShapedFrame && qobject_cast<const QPlainTextEdit *>(widget)) {
        paintField(*painter, *option, widget);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
               element == CE_MenuItem && item) {
        drawMenuItem(*item, *painter, widget, *this);
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
               element == CE_PushButtonLabel && button) {
        painter->save();
        const QStyleOptionButton label = buttonLabel(*painter, *button, widget);
        QProxyStyle::drawControl(element, &label, painter, widget);
        painter->restore();
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && combo)
        paintComboField(*combo, *painter);
    else if (control == CC_ScrollBar && slider)
        paintScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else if (isHorizontalSlider(control, slider))
        paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(fieldPadding, 1, -fieldPadding - chevronSide, -1);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    if (isHorizontalSlider(control, slider) && part == SC_SliderHandle)
        return sliderHandleRect(*slider);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && isField(option))
        return option->rect.adjusted(fieldPadding - 1, 1, 1 - fieldPadding, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); type == CT_PushButton && button)
        return buttonSize(*button, contents, widget);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox) {
        const int words = contents.width() + fieldPadding + fieldPadding + chevronSide + 2 * labelMargin;
        size = size.expandedTo({words, fieldHeight});
    } else if (type == CT_LineEdit && isField(option)) {
        size = {contents.width() + 2 * fieldPadding, fieldHeight};
    } else if (type == CT_MenuItem) {
        constexpr int itemPadding = 5, separatorHeight = 9;
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separates = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        size.setHeight(separates ? separatorHeight
                                 : std::max(size.height(), option->fontMetrics.height() + 2 * itemPadding));
    }
    return size;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? themedIcon(QStringLiteral("close"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace slipway
