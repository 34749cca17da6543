#pragma once

#include <QRegularExpression>

#include <optional>

namespace slipway {

/// Regular expressions that people write, so that none of them can run for long: the work for one text is bounded
/// (PCRE2's match and depth limits), and beyond it the match is invalid.
///
/// A pattern must not begin with "(*", where such limits are set.
enum class PatternCase { Counts, Ignored };
QRegularExpression boundedPattern(const QString &pattern, PatternCase letters);

struct PatternMistake {
    qsizetype at = 0; ///< in the pattern
    QString what;     ///< PCRE2's words
};
/// Why a pattern cannot be used; none when it can.
std::optional<PatternMistake> patternMistake(const QString &pattern);

} // namespace slipway
