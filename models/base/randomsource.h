#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

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

// Here, because a bootstrap calls them some hundred million times.

inline quint64 RandomSource::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

inline quint32 RandomSource::below(quint32 count)
{
    quint64 product = (next() >> 32) * count;
    if (static_cast<quint32>(product) < count) {
        const quint32 unfair = (0U - count) % count;
        while (static_cast<quint32>(product) < unfair)
            product = (next() >> 32) * count;
    }
    return static_cast<quint32>(product >> 32);
}

} // namespace slipway
