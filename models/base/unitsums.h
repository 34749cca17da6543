#pragma once

namespace slipway {

/// Sums over the units (users) of an arm, of which each has a numerator (what its rows add up to) and a denominator
/// (how many rows with a value it has).
struct UnitSums {
    double n = 0;
    double sumNum = 0;
    double sumDen = 0;
    double sumNumSq = 0;
    double sumDenSq = 0;
    double sumNumDen = 0;

    /// One unit more.
    void add(double num, double den)
    {
        ++n;
        sumNum += num;
        sumDen += den;
        sumNumSq += num * num;
        sumDenSq += den * den;
        sumNumDen += num * den;
    }
};

/// Means, and sums of squared distances from them, of what was known before (a covariate) and of what was measured,
/// over the units or rows of an arm.
struct CovariateSums {
    double n = 0;
    double meanBefore = 0;
    double meanDuring = 0;
    double squaresBefore = 0;
    double squaresDuring = 0;
    double products = 0;

    /// One unit more (Welford).
    void add(double before, double during)
    {
        ++n;
        const double ofBefore = before - meanBefore;
        const double ofDuring = during - meanDuring;
        meanBefore += ofBefore / n;
        meanDuring += ofDuring / n;
        squaresBefore += ofBefore * (before - meanBefore);
        squaresDuring += ofDuring * (during - meanDuring);
        products += ofBefore * (during - meanDuring);
    }
};

} // namespace slipway
