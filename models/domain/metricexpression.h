#pragma once

#include "models/base/result.h"
#include "models/domain/modelversion.h"

namespace slipway {

/// A formula over the histories of one version, as "val_loss - loss": + - * / with their usual precedence, parentheses,
/// unary minus, numbers, log exp abs sqrt of one and min max of two or more, and names of histories as the file has
/// them. A name of other signs than letters, digits, "_" and "." stands in backticks: `val/loss`. Immutable.
class MetricExpression
{
public:
    /// Where in the text something is wrong.
    struct Place {
        qsizetype at = 0;
        qsizetype length = 0; ///< 0 = something is missing here
    };
    static constexpr qsizetype longestText = 1000;

    /// InvalidArgument when the text is no formula or names no history; `place` then says where.
    static Result<MetricExpression> parse(const QString &text, Place &place);

    const QString &text() const { return m_text; }
    const QStringList &names() const { return m_names; } ///< each once

    /// The formula at every step that all named histories have; NaN where a value is NaN or the arithmetic has no
    /// result. Its name is the text, its times are those of the first name. NotFound when a history is not there or
    /// none of their steps is common.
    Result<MetricSeries> of(const QList<MetricSeries> &histories) const;

private:
    friend class MetricExpressionParser;

    enum class Code { Number, Name, Add, Subtract, Multiply, Divide, Negate, Log, Exp, Abs, Sqrt, Min, Max };
    struct Operation {
        Code code = Code::Number;
        double number = 0;    ///< of Number
        std::size_t name = 0; ///< of Name: index into the names
    };

    double valueAt(const std::vector<double> &named, std::vector<double> &stack) const;

    QString m_text;
    QStringList m_names;
    std::vector<Operation> m_program; ///< in the order of evaluation (reverse Polish)
};

} // namespace slipway
