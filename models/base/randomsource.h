#pragma once

#include <QtGlobal>

#include <array>

namespace slipway {

/// Random numbers that are the same on every machine, unlike those of <random>'s distributions: xoshiro256**
/// (Blackman and Vigna 2018) seeded by SplitMix64 (Steele, Lea, Flood 2014).
class RandomSource
{
public:
    /// `stream` separates sequences of one seed, as the data of one model from that of another.
    RandomSource(quint64 seed, quint64 stream);

    quint64 next();
    /// One of 0 … count - 1, each with the same probability (Lemire 2019). `count` is above 0.
    quint32 below(quint32 count);
    /// In [0, 1): 53 bits of one draw.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Nearly normal: the sum of twelve uniform draws, minus 6 (Irwin-Hall), so within 6 deviations of the
    /// mean. Chosen over Box-Muller because additions alone give the same bits everywhere.
    double normal(double mean, double deviation);
    /// Mean `mean`, by inversion.
    double exponential(double mean);

private:
    std::array<quint64, 4> m_state;
};

} // namespace slipway
