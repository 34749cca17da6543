#include "models/domain/modelversion.h"

#include "models/domain/metricname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway {

QString splitName(Split split)
{
    switch (split) {
    case Split::Training:
        return QStringLiteral("training");
    case Split::Validation:
        return QStringLiteral("validation");
    case Split::Test:
        return QStringLiteral("test");
    case Split::Summary:
        break;
    }
    return QStringLiteral("summary");
}

QString versionKindName(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Run:
        return QStringLiteral("run");
    case VersionKind::Unregistered:
        return QStringLiteral("unregistered");
    case VersionKind::Version:
        break;
    }
    return QStringLiteral("version");
}

VersionKind versionKindOfName(const QString &name)
{
    for (const VersionKind kind : {VersionKind::Run, VersionKind::Unregistered}) {
        if (name == versionKindName(kind))
            return kind;
    }
    return VersionKind::Version;
}

namespace {

constexpr std::array splitsByPreference{Split::Summary, Split::Validation, Split::Test, Split::Training};

} // namespace

std::optional<double> preferredMetric(const QList<Metric> &metrics, const QString &name)
{
    for (const Split split : splitsByPreference) {
        for (const Metric &metric : metrics) {
            if (metric.split == split && metric.name == name)
                return metric.value;
        }
    }
    return std::nullopt;
}

bool lowerIsBetter(const QString &metricName)
{
    static const std::array words{"loss", "error", "rmse",       "mae",   "mse",   "mape",   "latency",
                                  "_ms",  "time",  "perplexity", "brier", "drift", "seconds"};
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
    static const QRegularExpression grammar(QStringLiteral("^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-([0-9A-"
                                                           "Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?$"));
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
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
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

/// The run of digits that begins at `at`; empty when there is none.
QString digitsAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] >= QLatin1Char('0') && text[end] <= QLatin1Char('9'))
        ++end;
    return text.mid(at, end - at);
}

QString withoutLeadingZeros(QString digits)
{
    while (digits.size() > 1 && digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    return digits;
}

/// Runs of digits compare as numbers, everything else by code unit.
int compareNaturally(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const QString x = digitsAt(a, i);
        const QString y = digitsAt(b, j);
        if (x.isEmpty() || y.isEmpty()) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        i += x.size();
        j += y.size();
        if (const int order = compareDigits(withoutLeadingZeros(x), withoutLeadingZeros(y)))
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

namespace {

void appendUnit(QByteArray &key, char16_t unit)
{
    key.append(static_cast<char>(unit >> 8));
    key.append(static_cast<char>(unit & 0xff));
}

void appendText(QByteArray &key, const QString &text)
{
    for (const QChar c : text)
        appendUnit(key, c.unicode());
}

/// Sorts where a digit would, then by length, then by the digits: as the number does.
void appendDigits(QByteArray &key, const QString &digits)
{
    appendUnit(key, u'0');
    appendUnit(key, static_cast<char16_t>(std::min<qsizetype>(digits.size(), 0xffff)));
    key.append(digits.toLatin1());
}

QByteArray semverKey(const SemanticVersion &version)
{
    QByteArray key;
    for (size_t i = 0; i < version.numbers.size(); ++i) {
        if (i > 0)
            appendUnit(key, u'.');
        appendDigits(key, version.numbers[i]);
    }
    // A release comes after its pre-releases and before any longer name.
    appendUnit(key, version.prerelease.isEmpty() ? 2 : 1);
    for (const QString &identifier : version.prerelease) {
        const bool number = isNumber(identifier);
        appendUnit(key, number ? 1 : 2);
        if (number) {
            appendDigits(key, identifier);
        } else {
            appendText(key, identifier);
            appendUnit(key, 0);
        }
    }
    return key;
}

} // namespace

QByteArray versionSortKey(const QString &version)
{
    if (const auto semantic = parseSemver(version))
        return semverKey(*semantic);
    QByteArray key;
    for (qsizetype i = 0; i < version.size();) {
        QString digits = digitsAt(version, i);
        if (digits.isEmpty()) {
            appendUnit(key, version[i++].unicode());
            continue;
        }
        i += digits.size();
        appendDigits(key, withoutLeadingZeros(digits));
    }
    return key;
}

QString stageFromStatus(const QString &status)
{
    static const QHash<QString, QString> stages{
        {QStringLiteral("production_ready"), QStringLiteral("Production")},
        {QStringLiteral("production"), QStringLiteral("Production")},
        {QStringLiteral("deployed"), QStringLiteral("Production")},
        {QStringLiteral("canary"), QStringLiteral("Canary")},
        {QStringLiteral("staging"), QStringLiteral("Staging")},
        {QStringLiteral("validated"), QStringLiteral("Staging")},
        {QStringLiteral("trained"), QStringLiteral("Development")},
        {QStringLiteral("training"), QStringLiteral("Development")},
        {QStringLiteral("development"), QStringLiteral("Development")},
        {QStringLiteral("experimental"), QStringLiteral("Development")},
        {QStringLiteral("deprecated"), QStringLiteral("Deprecated")},
        {QStringLiteral("archived"), QStringLiteral("Archived")},
    };
    const QString word = status.trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
    return stages.value(word, status);
}

namespace {

std::vector<float> sparklineOf(const QList<MetricSeries> &histories)
{
    constexpr size_t most = 32;
    const auto lossOf = [&](auto isWanted) {
        return std::find_if(histories.begin(), histories.end(), [&](const MetricSeries &each) {
            const MetricName name = metricName(each.name);
            return name.family == QLatin1String("loss") && isWanted(name.split);
        });
    };
    auto series = lossOf([](Split split) { return split == Split::Validation; });
    if (series == histories.end())
        series = lossOf([](Split split) { return split == Split::Training || split == Split::Summary; });
    if (series == histories.end())
        return {};
    const std::vector<double> &values = series->values;
    const size_t count = std::min(most, values.size());
    std::vector<float> points(count);
    for (size_t i = 0; i < count; ++i) {
        const size_t at = count == values.size() ? i : i * (values.size() - 1) / (count - 1);
        points[i] = static_cast<float>(values[at]);
    }
    return points;
}

} // namespace

void completeSummary(ModelVersion &version)
{
    VersionSummary &summary = version.summary;
    summary.metrics.clear();
    for (const Split split : splitsByPreference) {
        for (const Metric &metric : std::as_const(version.metrics)) {
            if (metric.split == split && !summary.metrics.contains(metric.name))
                summary.metrics.insert(metric.name, metric.value);
        }
    }
    summary.sizeBytes = 0;
    for (const Artifact &artifact : std::as_const(version.artifacts))
        summary.sizeBytes += artifact.sizeBytes;
    summary.problemCount = static_cast<int>(version.problems.size());
    summary.sparkline = sparklineOf(version.histories);
}

} // namespace slipway
