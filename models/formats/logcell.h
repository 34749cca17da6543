#pragma once

#include <string_view>

namespace slipway {

/// One value of a line of a log and the key, or column, that it stands under. The views live as long as the line.
struct LogCell {
    enum class Type { Missing, Truth, Number, Text, Structure };
    std::string_view key;
    Type type = Type::Missing;
    double number = 0;     ///< truths as 1 and 0; infinite = written as a number and none (NaN, Infinity)
    std::string_view text; ///< of a number: as it was written
};

/// Whether a word is how programs write a number that is none.
inline bool meansNotANumber(std::string_view word)
{
    if (word.starts_with('-') || word.starts_with('+'))
        word.remove_prefix(1);
    for (const std::string_view known : {"NaN", "nan", "NAN", "inf", "Inf", "INF", "Infinity", "infinity"}) {
        if (word == known)
            return true;
    }
    return false;
}

} // namespace slipway
