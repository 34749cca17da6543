#include "models/domain/metricexpression.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int deepest = 100; // parentheses and signs inside each other

} // namespace

/// Recursive descent over the text.
class MetricExpressionParser
{
public:
    explicit MetricExpressionParser(const QString &text) : m_text(text) { m_made.m_text = text.trimmed(); }

    Result<MetricExpression> parse(MetricExpression::Place &place)
    {
        if (m_text.size() > MetricExpression::longestText)
            fail(QT_TRANSLATE_NOOP("Core", "The expression is too long."), {}, 0, m_text.size());
        else if (sum(); !m_error && !atEnd())
            fail(QT_TRANSLATE_NOOP("Core", "“%1” does not belong here."), {rest()}, m_at, m_text.size() - m_at);
        if (!m_error && m_made.m_names.isEmpty())
            fail(QT_TRANSLATE_NOOP("Core", "The expression names no metric."), {}, 0, m_text.size());
        place = m_place;
        if (m_error)
            return *m_error;
        return m_made;
    }

private:
    using Code = MetricExpression::Code;

    void fail(const char *sentence, const QStringList &arguments, qsizetype at, qsizetype length)
    {
        if (m_error)
            return; // the first one says it
        m_error = makeError(ErrorCode::InvalidArgument, sentence, arguments);
        m_place = {at, length};
    }

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at >= m_text.size() || m_error;
    }
    QString rest() const { return m_text.mid(m_at, 20); }
    bool take(char sign)
    {
        if (atEnd() || m_text[m_at] != QLatin1Char(sign))
            return false;
        ++m_at;
        return true;
    }
    void emitCode(Code code) { m_made.m_program.push_back({code}); }

    void sum()
    {
        product();
        for (;;) {
            if (take('+')) {
                product();
                emitCode(Code::Add);
            } else if (take('-')) {
                product();
                emitCode(Code::Subtract);
            } else {
                return;
            }
        }
    }

    void product()
    {
        factor();
        for (;;) {
            if (take('*')) {
                factor();
                emitCode(Code::Multiply);
            } else if (take('/')) {
                factor();
                emitCode(Code::Divide);
            } else {
                return;
            }
        }
    }

    void factor()
    {
        if (++m_depth > deepest) {
            fail(QT_TRANSLATE_NOOP("Core", "The expression is nested too deeply."), {}, m_at, 0);
            return;
        }
        if (take('-')) {
            factor();
            emitCode(Code::Negate);
        } else if (take('(')) {
            sum();
            close();
        } else if (take('`')) {
            quotedName();
        } else if (!atEnd() && (m_text[m_at].isDigit() || m_text[m_at] == QLatin1Char('.'))) {
            number();
        } else if (!atEnd() && isNameSign(m_text[m_at])) {
            word();
        } else if (atEnd()) {
            fail(QT_TRANSLATE_NOOP("Core", "A metric or a number is missing at the end."), {}, m_text.size(), 0);
        } else {
            fail(QT_TRANSLATE_NOOP("Core", "“%1” is no metric and no number."), {QString(m_text[m_at])}, m_at, 1);
        }
        --m_depth;
    }

    void close()
    {
        if (!take(')'))
            fail(QT_TRANSLATE_NOOP("Core", "A closing parenthesis is missing."), {}, m_at, 0);
    }

    static bool isNameSign(QChar sign)
    {
        return sign.isLetterOrNumber() || sign == QLatin1Char('_') || sign == QLatin1Char('.');
    }

    void number()
    {
        const qsizetype from = m_at;
        const auto isPart = [&](qsizetype at) {
            const QChar sign = m_text[at];
            const bool isExponentSign = (sign == QLatin1Char('+') || sign == QLatin1Char('-'))
                                        && m_text[at - 1].toLower() == QLatin1Char('e') && at > from;
            return isNameSign(sign) || isExponentSign;
        };
        while (m_at < m_text.size() && isPart(m_at))
            ++m_at;
        bool isNumber = false;
        const double value = QStringView(m_text).mid(from, m_at - from).toDouble(&isNumber);
        if (!isNumber)
            fail(QT_TRANSLATE_NOOP("Core", "“%1” is no number."), {m_text.mid(from, m_at - from)}, from, m_at - from);
        m_made.m_program.push_back({Code::Number, value});
    }

    void quotedName()
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('`'), m_at);
        if (end <= m_at) {
            fail(QT_TRANSLATE_NOOP("Core", "A name in backticks does not end."), {}, m_at - 1,
                 m_text.size() - m_at + 1);
            return;
        }
        name(m_text.mid(m_at, end - m_at));
        m_at = end + 1;
    }

    void name(const QString &name)
    {
        if (!m_made.m_names.contains(name))
            m_made.m_names.append(name);
        m_made.m_program.push_back({Code::Name, 0, static_cast<std::size_t>(m_made.m_names.indexOf(name))});
    }

    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNameSign(m_text[m_at]))
            ++m_at;
        const QString word = m_text.mid(from, m_at - from);
        if (take('('))
            call(word, from);
        else
            name(word);
    }

    void call(const QString &function, qsizetype from)
    {
        static const QHash<QString, Code> ofOne{{QStringLiteral("log"), Code::Log},
                                                {QStringLiteral("exp"), Code::Exp},
                                                {QStringLiteral("abs"), Code::Abs},
                                                {QStringLiteral("sqrt"), Code::Sqrt}};
        static const QHash<QString, Code> ofMany{{QStringLiteral("min"), Code::Min},
                                                 {QStringLiteral("max"), Code::Max}};
        if (!ofOne.contains(function) && !ofMany.contains(function)) {
            fail(QT_TRANSLATE_NOOP("Core", "“%1” is no function. There are log, exp, abs, sqrt, min and max."),
                 {function}, from, function.size());
            return;
        }
        sum();
        int arguments = 1;
        for (; ofMany.contains(function) && take(','); ++arguments) {
            sum();
            emitCode(ofMany.value(function));
        }
        if (ofOne.contains(function))
            emitCode(ofOne.value(function));
        else if (arguments < 2)
            fail(QT_TRANSLATE_NOOP("Core", "“%1” wants at least two values."), {function}, from, function.size());
        close();
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    MetricExpression m_made;
    std::optional<Error> m_error;
    MetricExpression::Place m_place;
};

Result<MetricExpression> MetricExpression::parse(const QString &text, Place &place)
{
    return MetricExpressionParser(text).parse(place);
}

double MetricExpression::valueAt(const std::vector<double> &named, std::vector<double> &stack) const
{
    stack.clear();
    const auto pop = [&stack] {
        const double top = stack.back();
        stack.pop_back();
        return top;
    };
    for (const Operation &operation : m_program) {
        if (operation.code == Code::Number || operation.code == Code::Name) {
            stack.push_back(operation.code == Code::Number ? operation.number : named[operation.name]);
            continue;
        }
        const double last = pop();
        switch (operation.code) {
        case Code::Add:
            stack.back() += last;
            break;
        case Code::Subtract:
            stack.back() -= last;
            break;
        case Code::Multiply:
            stack.back() *= last;
            break;
        case Code::Divide:
            stack.back() /= last;
            break;
        case Code::Min:
        case Code::Max: {
            const double first = pop();
            const bool takesLast = operation.code == Code::Min ? last < first : last > first;
            stack.push_back(std::isnan(first) || !(takesLast || std::isnan(last)) ? first : last);
            break;
        }
        case Code::Negate:
            stack.push_back(-last);
            break;
        case Code::Log:
            stack.push_back(std::log(last));
            break;
        case Code::Exp:
            stack.push_back(std::exp(last));
            break;
        case Code::Abs:
            stack.push_back(std::abs(last));
            break;
        case Code::Sqrt:
            stack.push_back(std::sqrt(last));
            break;
        case Code::Number:
        case Code::Name:
            break;
        }
    }
    return stack.back();
}

Result<MetricSeries> MetricExpression::of(const QList<MetricSeries> &histories) const
{
    std::vector<const MetricSeries *> series;
    for (const QString &name : m_names) {
        const auto found =
            std::find_if(histories.begin(), histories.end(), [&](const MetricSeries &s) { return s.name == name; });
        if (found == histories.end()) {
            return makeError(ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Core",
                                               "There is no history of “%1”. Names with other signs than letters, "
                                               "digits, “_” and “.” stand in backticks: `val/loss`."),
                             {name});
        }
        series.push_back(&*found);
    }
    MetricSeries result{m_text, {}, {}};
    std::vector<double> named(series.size());
    std::vector<double> stack;
    for (std::size_t i = 0; i < series[0]->steps.size(); ++i) {
        const double step = series[0]->steps[i];
        bool isCommon = true;
        for (std::size_t k = 0; k < series.size() && isCommon; ++k) {
            const std::vector<double> &steps = series[k]->steps;
            const auto found = std::lower_bound(steps.begin(), steps.end(), step);
            isCommon = found != steps.end() && *found == step;
            if (isCommon)
                named[k] = series[k]->values[k == 0 ? i : static_cast<std::size_t>(found - steps.begin())];
        }
        if (!isCommon)
            continue;
        result.steps.push_back(step);
        result.values.push_back(valueAt(named, stack));
        if (i < series[0]->times.size())
            result.times.push_back(series[0]->times[i]);
    }
    if (result.steps.empty()) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "The histories of %1 have no step in common."),
                         {m_names.join(QStringLiteral(", "))});
    }
    return result;
}

} // namespace slipway
