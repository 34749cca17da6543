#pragma once

#include "models/base/error.h"
#include "models/domain/metricexpression.h"

#include <QWidget>

class QLineEdit;

namespace slipway {

class TextLabel;

/// Where a formula of metrics is typed: Enter takes it, Escape leaves. What is wrong is said under the field, and the
/// place selected in it.
class ExpressionLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpressionLine(QWidget *parent = nullptr);

    /// Opens it, empty and with the keyboard.
    void open();
    /// Says what is wrong with what was entered.
    void showError(const Error &error, MetricExpression::Place place = {});

Q_SIGNALS:
    void entered(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_field;
    TextLabel *m_error;
};

} // namespace slipway
