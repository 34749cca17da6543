#include "models/domain/metricname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

Split splitOfWord(QStringView word)
{
    struct Word {
        const char *text;
        Split split;
    };
    static constexpr std::array words{
        Word{"train", Split::Training},        Word{"training", Split::Training}, Word{"val", Split::Validation},
        Word{"valid", Split::Validation},      Word{"eval", Split::Validation},   Word{"test", Split::Test},
        Word{"validation", Split::Validation},
    };
    for (const auto &[text, split] : words) {
        if (word.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return split;
    }
    return Split::Summary;
}

bool isSeparator(QChar c)
{
    return c == QLatin1Char('/') || c == QLatin1Char('_');
}

} // namespace

MetricName metricName(const QString &name)
{
    const QStringView text(name);
    const auto first = std::find_if(text.begin(), text.end(), isSeparator);
    if (first == text.end())
        return {name, Split::Summary};
    const qsizetype head = first - text.begin();
    if (const Split split = splitOfWord(text.left(head)); split != Split::Summary && head + 1 < text.size())
        return {name.mid(head + 1), split};
    const auto last = std::find_if(text.rbegin(), text.rend(), isSeparator);
    const qsizetype tail = text.size() - (last - text.rbegin());
    if (const Split split = splitOfWord(text.mid(tail)); split != Split::Summary && tail > 1)
        return {name.left(tail - 1), split};
    return {name, Split::Summary};
}

int metricRank(const QString &name)
{
    struct Known {
        const char *family;
        int rank;
    };
    constexpr int other = 6;
    static constexpr std::array known{
        Known{"accuracy", 0},
        Known{"f1_score", 1},
        Known{"f1", 1},
        Known{"auc_roc", 2},
        Known{"roc_auc", 2},
        Known{"auc", 2},
        Known{"r2", 3},
        Known{"rmse", 4},
        Known{"mse", 4},
        Known{"mae", 4},
        Known{"loss", 5},
        Known{"logloss", 5},
        Known{"lr", other + 1},
        Known{"learning_rate", other + 1},
        Known{"epoch", other + 1},
        Known{"step", other + 1},
    };
    const QString family = metricName(name).family;
    const auto found = std::find_if(known.begin(), known.end(), [&family](const Known &one) {
        return family.compare(QLatin1String(one.family), Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? other : found->rank;
}

bool saysWhatIsBetter(const QString &name)
{
    if (lowerIsBetter(name))
        return true;
    // Long words may stand within another; short ones only alone.
    static constexpr std::array parts{
        "accuracy",          "precision", "recall",     "score",   "auc",         "jaccard",     "correlation",
        "likelihood",        "reward",    "throughput", "success", "sensitivity", "specificity", "variance_explained",
        "explained_variance"};
    static constexpr std::array alone{"acc",  "f1",  "roc", "r2",    "iou",  "miou", "dice", "bleu", "rouge", "map",
                                      "ndcg", "mrr", "mcc", "kappa", "gini", "psnr", "ssim", "top1", "top5"};
    const QString text = name.toLower();
    if (std::any_of(parts.begin(), parts.end(), [&](const char *part) { return text.contains(QLatin1String(part)); }))
        return true;
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    return std::any_of(alone.begin(), alone.end(),
                       [&](const char *word) { return words.contains(QLatin1String(word)); });
}

} // namespace slipway
