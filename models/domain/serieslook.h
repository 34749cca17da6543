#pragma once

#include <QList>

#include <array>
#include <optional>

namespace slipway {

/// Colours that are told apart under every kind of colour vision (Tokens::series has as many).
inline constexpr int seriesColours = 8;
using ColourUses = std::array<qint64, seriesColours>;

/// The look of a chart's members, in their order, each by one number: the colour is `number % seriesColours`, and both
/// it and the dash are those of seriesPen() and seriesDash() (ui/charts/plotcurve.h). No two numbers are equal; up to
/// eight members have eight colours, with more of them every colour is used equally often, with another dash each time.
///
/// `colours` are the members' own; a member keeps its own unless an earlier one has it and others are still free. One
/// without gets the colour that the chart uses least, then the one that `uses` counts least.
QList<int> seriesLooks(const QList<std::optional<int>> &colours, const ColourUses &uses = {});

} // namespace slipway
