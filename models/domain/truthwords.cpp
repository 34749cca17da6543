#include "models/domain/truthwords.h"

#include <array>
#include <limits>

namespace slipway {

namespace {

constexpr double neither = std::numeric_limits<double>::quiet_NaN();

/// The answers of one language, or of several that share them.
struct Answers {
    std::u16string_view yes; ///< with a space around each word
    std::u16string_view no;
    bool areLetters = false;
};

constexpr std::array answers{
    Answers{u" true yes on ", u" false no off "},
    Answers{u" y t ", u" n f ", true},
    Answers{u" success successful succeeded pass passed ", u" failure unsuccessful failed fail "},
    Answers{u" ja wahr ", u" nein falsch "},
    Answers{u" ja j ", u" nee nej nei "},
    Answers{u" oui vrai ", u" non faux "},
    Answers{u" sí si sì verdadero vero ", u" no falso "},
    Answers{u" sim verdadeiro ", u" não nao falso "},
    Answers{u" j o s ", u" n ", true},
    Answers{u" да истина ", u" нет не ложь "},
    Answers{u" так ", u" ні "},
    Answers{u" д ", u" н ", true},
    Answers{u" tak prawda ", u" nie fałsz "},
    Answers{u" ano áno ", u" ne nie "},
    Answers{u" da adevărat ", u" ne nu fals "},
    Answers{u" igen igaz ", u" nem hamis "},
    Answers{u" kyllä tosi jah ", u" ei epätosi "},
    Answers{u" evet doğru ", u" hayır yanlış "},
    Answers{u" ναι ", u" όχι "},
    Answers{u" 是 真 对 對 成功 ", u" 否 假 错 錯 不是 失败 失敗 "},
    Answers{u" はい 真 成功 ", u" いいえ 偽 失敗 "},
    Answers{u" 예 네 참 ", u" 아니오 아니요 거짓 "},
    Answers{u" כן ", u" לא "},
    Answers{u" نعم ", u" لا "},
    Answers{u" हाँ ", u" नहीं "},
    Answers{u" ya ", u" tidak "},
    Answers{u" có ", u" không "},
};

QString spaced(const QString &word)
{
    return QLatin1Char(' ') + word.normalized(QString::NormalizationForm_C).toLower().trimmed() + QLatin1Char(' ');
}

bool holds(std::u16string_view words, const QString &spacedWord)
{
    return spacedWord.size() > 2
           && QStringView(words.data(), static_cast<qsizetype>(words.size())).contains(QStringView(spacedWord));
}

double truthIn(const Answers &language, const QString &spacedWord)
{
    if (holds(language.yes, spacedWord))
        return 1;
    return holds(language.no, spacedWord) ? 0 : neither;
}

} // namespace

std::vector<double> truthOfWords(const QStringList &words, const std::vector<qint64> &counts)
{
    QStringList spacedWords;
    qint64 all = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        spacedWords.append(spaced(words[i]));
        all += counts[static_cast<size_t>(i)];
    }
    std::vector<double> best;
    qint64 most = 0;
    for (const Answers &language : answers) {
        std::vector<double> truths;
        qint64 answered = 0;
        for (const QString &word : std::as_const(spacedWords)) {
            truths.push_back(truthIn(language, word));
            answered += truths.back() >= 0 ? counts[truths.size() - 1] : 0;
        }
        const bool areEnough = language.areLetters ? answered == all : 2 * answered > all;
        if (areEnough && answered > most) {
            most = answered;
            best = std::move(truths);
        }
    }
    return best;
}

double truthOfWord(const QString &word)
{
    const QString spacedWord = spaced(word);
    for (const Answers &language : answers) {
        if (const double truth = truthIn(language, spacedWord); truth >= 0)
            return truth;
    }
    return neither;
}

} // namespace slipway
