#include "ui/registry/trainingsettings.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

template <class Choice, std::size_t Count>
using Words = std::array<std::pair<Choice, QLatin1String>, Count>;

constexpr Words<SmoothingKind, 3> smoothingWords{{{SmoothingKind::ExponentialAverage, QLatin1String("exponential")},
                                                  {SmoothingKind::Gaussian, QLatin1String("gaussian")},
                                                  {SmoothingKind::RunningMean, QLatin1String("mean")}}};
constexpr Words<AxisScale, 2> scaleWords{
    {{AxisScale::Linear, QLatin1String("linear")}, {AxisScale::Log, QLatin1String("log")}}};
constexpr Words<Outliers, 2> outlierWords{
    {{Outliers::Shown, QLatin1String("shown")}, {Outliers::Cut, QLatin1String("cut")}}};
constexpr Words<HistoryX, 4> xWords{{{HistoryX::Step, QLatin1String("step")},
                                     {HistoryX::Epoch, QLatin1String("epoch")},
                                     {HistoryX::RelativeTime, QLatin1String("relative")},
                                     {HistoryX::WallTime, QLatin1String("wall")}}};

template <class Choice, std::size_t Count>
QString wordOf(const Words<Choice, Count> &words, Choice choice)
{
    return std::find_if(words.begin(), words.end(), [&](const auto &each) { return each.first == choice; })->second;
}

template <class Choice, std::size_t Count>
std::optional<Choice> choiceOf(const Words<Choice, Count> &words, const QVariant &word)
{
    const QString text = word.toString();
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &each) { return each.second == text; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QVariantMap TrainingSettings::toMap() const
{
    QVariantMap map{{QStringLiteral("smoothing"), wordOf(smoothingWords, smoothing.kind)},
                    {QStringLiteral("strength"), smoothing.strength},
                    {QStringLiteral("y"), wordOf(scaleWords, yScale)},
                    {QStringLiteral("x"), wordOf(scaleWords, xScale)},
                    {QStringLiteral("outliers"), wordOf(outlierWords, outliers)},
                    {QStringLiteral("expressions"), expressions}};
    if (x)
        map.insert(QStringLiteral("axis"), wordOf(xWords, *x));
    return map;
}

TrainingSettings TrainingSettings::fromMap(const QVariantMap &map)
{
    TrainingSettings settings;
    const auto said = [&](const char *key) { return map.value(QLatin1String(key)); };
    settings.smoothing.kind = choiceOf(smoothingWords, said("smoothing")).value_or(settings.smoothing.kind);
    const double strength = said("strength").toDouble();
    settings.smoothing.strength = strength >= 0 && strength <= 0.99 ? strength : 0;
    settings.yScale = choiceOf(scaleWords, said("y")).value_or(settings.yScale);
    settings.xScale = choiceOf(scaleWords, said("x")).value_or(settings.xScale);
    settings.outliers = choiceOf(outlierWords, said("outliers")).value_or(settings.outliers);
    settings.x = choiceOf(xWords, said("axis"));
    settings.expressions = said("expressions").toStringList();
    return settings;
}

} // namespace slipway
