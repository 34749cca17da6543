#include "models/domain/modelversion.h"

#include <QRegularExpression>

#include <array>

namespace slipway {

QString splitName(Split split)
{
    switch (split) {
    case Split::Training: return QStringLiteral("training");
    case Split::Validation: return QStringLiteral("validation");
    case Split::Test: return QStringLiteral("test");
    case Split::Summary: break;
    }
    return QStringLiteral("summary");
}

std::optional<double> preferredMetric(const QList<Metric> &metrics, const QString &name)
{
    for (const Split split : {Split::Summary, Split::Validation, Split::Test, Split::Training}) {
        for (const Metric &metric : metrics) {
            if (metric.split == split && metric.name == name)
                return metric.value;
        }
    }
    return std::nullopt;
}

bool lowerIsBetter(const QString &metricName)
{
    static const std::array words{"loss",  "error", "rmse", "mae", "mse",     "mape",    "latency",
                                  "_ms",   "time",  "perplexity", "brier", "drift", "seconds"};
    const QString name = metricName.toLower();
    for (const char *word : words) {
        if (name.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

namespace {

struct SemanticVersion {
    std::array<QString, 3> numbers; ///< digits without leading zeros
    QStringList prerelease;
};

std::optional<SemanticVersion> parseSemver(const QString &text)
{
    // The grammar of semver.org 2.0.0, with an optional leading "v".
    static const QRegularExpression grammar(QStringLiteral(
        "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?$"));
    const auto match = grammar.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    SemanticVersion version{{match.captured(1), match.captured(2), match.captured(3)}, {}};
    if (match.hasCaptured(4))
        version.prerelease = match.captured(4).split(QLatin1Char('.'));
    return version;
}

int compareDigits(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

int compareSemver(const SemanticVersion &a, const SemanticVersion &b)
{
    for (size_t i = 0; i < a.numbers.size(); ++i) {
        if (const int order = compareDigits(a.numbers[i], b.numbers[i]))
            return order;
    }
    if (a.prerelease.isEmpty() != b.prerelease.isEmpty())
        return a.prerelease.isEmpty() ? 1 : -1;
    for (qsizetype i = 0; i < std::min(a.prerelease.size(), b.prerelease.size()); ++i) {
        const QString &x = a.prerelease[i];
        const QString &y = b.prerelease[i];
        const bool xNumber = isNumber(x);
        if (xNumber != isNumber(y))
            return xNumber ? -1 : 1;
        if (const int order = xNumber ? compareDigits(x, y) : x.compare(y))
            return order;
    }
    return static_cast<int>(a.prerelease.size() - b.prerelease.size());
}

/// Runs of digits compare as numbers, everything else by code point.
int compareNaturally(const QString &a, const QString &b)
{
    const auto digitsAt = [](const QString &text, qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && text[end] >= QLatin1Char('0') && text[end] <= QLatin1Char('9'))
            ++end;
        return text.mid(at, end - at);
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        QString x = digitsAt(a, i);
        QString y = digitsAt(b, j);
        if (x.isEmpty() || y.isEmpty()) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        i += x.size();
        j += y.size();
        const auto withoutZeros = [](QString &digits) {
            while (digits.size() > 1 && digits.startsWith(QLatin1Char('0')))
                digits.remove(0, 1);
        };
        withoutZeros(x);
        withoutZeros(y);
        if (const int order = compareDigits(x, y))
            return order;
    }
    return static_cast<int>((a.size() - i) - (b.size() - j));
}

} // namespace

int compareVersions(const QString &a, const QString &b)
{
    const auto x = parseSemver(a);
    const auto y = parseSemver(b);
    if (x && y)
        return compareSemver(*x, *y);
    return compareNaturally(a, b);
}

} // namespace slipway
