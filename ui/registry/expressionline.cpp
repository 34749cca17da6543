#include "ui/registry/expressionline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace slipway {

ExpressionLine::ExpressionLine(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_error(new TextLabel({}, TextRole::Small, Tone::Bad))
{
    m_field->setPlaceholderText(tr("val_loss - loss"));
    m_field->setAccessibleName(tr("Expression of metrics"));
    m_field->setToolTip(tr("+ − * / and parentheses, log exp abs sqrt min max; names with other signs in `backticks`"));
    m_field->setFont(textFont(TextRole::Code));
    m_field->setMaxLength(MetricExpression::longestText);
    m_error->setReading();
    m_error->setContentsMargins(0, 0, 0, 8);
    m_error->hide();
    auto *add = new Button(tr("Add chart"));
    auto *close = Button::iconOnly(QStringLiteral("close"), tr("Close"), Button::Kind::Ghost);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(add);
    row->addWidget(close);
    auto *errorRow = new QHBoxLayout;
    errorRow->setContentsMargins(16, 0, 16, 0);
    errorRow->addWidget(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(errorRow);
    column->addWidget(new Divider(Qt::Horizontal));
    const auto enter = [this] {
        m_error->hide();
        Q_EMIT entered(m_field->text());
    };
    connect(m_field, &QLineEdit::returnPressed, this, enter);
    connect(add, &QPushButton::clicked, this, enter);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ExpressionLine::open()
{
    m_field->clear();
    m_error->hide();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ExpressionLine::showError(const Error &error, MetricExpression::Place place)
{
    m_error->setText(error.translated());
    m_error->show();
    m_field->setFocus(Qt::OtherFocusReason);
    if (place.length > 0)
        m_field->setSelection(static_cast<int>(place.at), static_cast<int>(place.length));
    else
        m_field->setCursorPosition(static_cast<int>(place.at));
}

void ExpressionLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway
