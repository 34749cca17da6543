#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace slipway {

/// What the words of a column mean, by their places: 1 = yes, 0 = no, NaN = neither. Empty when the column does not
/// answer yes or no: its words count as answers when they are those of one language ("ja", "nein"), by case or without,
/// and more than half of all values; single letters, of which F may mean a woman as well, when they are all of them.
/// `counts`: how often each word occurs.
std::vector<double> truthOfWords(const QStringList &words, const std::vector<qint64> &counts);

/// What one word means in a column that is known to answer yes or no, in any language; NaN = neither.
double truthOfWord(const QString &word);

} // namespace slipway
