#include "models/base/randomsource.h"

#include <cmath>

namespace slipway {

RandomSource::RandomSource(quint64 seed, quint64 stream)
{
    quint64 state = seed + stream * 0xd1342543de82ef95ULL;
    for (quint64 &word : m_state) {
        state += 0x9e3779b97f4a7c15ULL;
        quint64 z = state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

double RandomSource::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double RandomSource::normal(double mean, double deviation)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return mean + deviation * sum;
}

double RandomSource::exponential(double mean)
{
    return -mean * std::log1p(-uniform());
}

} // namespace slipway
