#pragma once

#include "models/stats/means.h"

#include <QtGlobal>

#include <random>
#include <vector>

namespace slipway {

/// Random numbers that are the same on every machine: the generator's words are the standard's, what is made of them is
/// made here.
class TrialDraws
{
public:
    explicit TrialDraws(quint64 seed) : m_generator(seed) {}

    double uniform(); ///< above 0 and below 1
    double normal();
    double chiSquare(double df); ///< df of 2 and more
    /// Mean and sd of so many normal values, without drawing them.
    stats::MeanArm normalSample(double mean, double sd, double n);

private:
    std::mt19937_64 m_generator;
};

/// Draws from a binomial distribution by its own cumulated probabilities.
class BinomialDraws
{
public:
    BinomialDraws(int n, double p);

    double draw(TrialDraws &draws) const;

private:
    std::vector<double> m_upTo; ///< P(X <= x)
};

/// Two parts of one arm as one (Chan, Golub and LeVeque 1983).
stats::MeanArm merged(const stats::MeanArm &a, const stats::MeanArm &b);

} // namespace slipway
