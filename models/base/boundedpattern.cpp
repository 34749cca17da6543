#include "models/base/boundedpattern.h"

namespace slipway {

namespace {

/// A pattern that needs more steps for one text is one that needs exponentially many. pcre2pattern(3): settings at the
/// start of a pattern; of several the lowest counts.
constexpr QLatin1String limits("(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)");

} // namespace

QRegularExpression boundedPattern(const QString &pattern, PatternCase letters)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (letters == PatternCase::Ignored)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(limits + pattern, options);
}

std::optional<PatternMistake> patternMistake(const QString &pattern)
{
    if (pattern.startsWith(QLatin1String("(*")))
        return PatternMistake{0, QStringLiteral("it begins with (*")};
    const QRegularExpression compiled = boundedPattern(pattern, PatternCase::Counts);
    if (compiled.isValid())
        return std::nullopt;
    return PatternMistake{std::max<qsizetype>(compiled.patternErrorOffset() - limits.size(), 0),
                          compiled.errorString()};
}

} // namespace slipway
