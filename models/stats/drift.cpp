#include "models/stats/drift.h"

#include "models/stats/distributions.h"
#include "models/stats/means.h"
#include "models/stats/samples.h"

#include <numbers>
#include <numeric>

namespace slipway::stats {

namespace {

double sumOf(std::span<const double> values)
{
    return static_cast<double>(std::accumulate(values.begin(), values.end(), 0.0L));
}

double indexOf(std::span<const double> reference, std::span<const double> current, double epsilon)
{
    const double n = sumOf(reference);
    const double m = sumOf(current);
    long double psi = 0;
    for (size_t i = 0; i < reference.size(); ++i) {
        const long double p = reference[i] > 0 ? static_cast<long double>(reference[i]) / n : epsilon;
        const long double q = current[i] > 0 ? static_cast<long double>(current[i]) / m : epsilon;
        psi += (q - p) * std::log(q / p);
    }
    return static_cast<double>(psi);
}

/// Shares or counts of the same bins, normalised.
struct TwoShares {
    std::vector<long double> p;
    std::vector<long double> q;
};

Outcome<TwoShares> normalise(std::span<const double> p, std::span<const double> q)
{
    if (!allFinite(p) || !allFinite(q))
        return wrongInput(Reason::NonFiniteInput);
    const auto negative = [](double value) { return value < 0; };
    if (std::any_of(p.begin(), p.end(), negative) || std::any_of(q.begin(), q.end(), negative))
        return wrongInput(Reason::InvalidCounts);
    if (p.size() != q.size())
        return wrongInput(Reason::LengthMismatch);
    const auto shares = [](std::span<const double> values) {
        const long double sum = std::accumulate(values.begin(), values.end(), 0.0L);
        std::vector<long double> normalised;
        for (const double value : values)
            normalised.push_back(sum > 0 ? value / sum : 0);
        return normalised;
    };
    if (sumOf(p) == 0 || sumOf(q) == 0)
        return wrongInput(Reason::EmptySample);
    return TwoShares{shares(p), shares(q)};
}

} // namespace

Outcome<StabilityIndex> stabilityIndex(std::span<const double> reference, std::span<const double> current,
                                       double epsilon)
{
    if (!allFinite(reference) || !allFinite(current))
        return wrongInput(Reason::NonFiniteInput);
    if (checkCounts(reference) || checkCounts(current))
        return wrongInput(Reason::InvalidCounts);
    if (reference.size() != current.size())
        return wrongInput(Reason::LengthMismatch);
    const double n = sumOf(reference);
    const double m = sumOf(current);
    if (n == 0 || m == 0)
        return wrongInput(Reason::EmptySample);
    if (reference.size() < 2)
        return undefined(Reason::TooFew);
    StabilityIndex index;
    index.psi = indexOf(reference, current, epsilon);
    index.chi2Scaled = index.psi / (1 / n + 1 / m);
    index.df = static_cast<double>(reference.size()) - 1;
    index.pValue = chiSquareUpperTail(index.chi2Scaled, index.df);
    return index;
}

Outcome<BinnedStability> stabilityOfSamples(std::span<const double> reference, std::span<const double> current,
                                            int bins, double epsilon)
{
    if (!allFinite(reference) || !allFinite(current))
        return wrongInput(Reason::NonFiniteInput);
    if (reference.empty() || current.empty())
        return wrongInput(Reason::EmptySample);
    std::vector<double> sorted(reference.begin(), reference.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> edges;
    for (int k = 1; k < bins; ++k) {
        // The place (n - 1) k / bins in whole numbers: a rounded one would move values over an edge.
        const size_t scaled = (sorted.size() - 1) * static_cast<size_t>(k);
        const size_t below = scaled / static_cast<size_t>(bins);
        const double rest = static_cast<double>(scaled % static_cast<size_t>(bins)) / bins;
        edges.push_back(rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]));
    }
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const auto count = [&edges](std::span<const double> values) {
        std::vector<double> counts(edges.size() + 1);
        for (const double value : values)
            ++counts[static_cast<size_t>(std::lower_bound(edges.begin(), edges.end(), value) - edges.begin())];
        return counts;
    };
    BinnedStability stability{count(reference), count(current), 0};
    stability.psi = indexOf(stability.referenceCounts, stability.currentCounts, epsilon);
    return stability;
}

namespace {

/// Kolmogorov's limit law: P(K >= x).
double kolmogorovUpperTail(double x)
{
    if (x <= 0)
        return 1;
    if (x < 1) {
        // The other form of the theta function, which converges for small x.
        const double scale = std::numbers::pi * std::numbers::pi / (8 * x * x);
        double sum = 0;
        for (int k = 1; k < 40; k += 2)
            sum += std::exp(-k * k * scale);
        return 1 - std::sqrt(2 * std::numbers::pi) / x * sum;
    }
    double sum = 0;
    for (int k = 1; k < 20; ++k)
        sum += (k % 2 ? 2 : -2) * std::exp(-2.0 * k * k * x * x);
    return std::clamp(sum, 0.0, 1.0);
}

/// Two sorted samples taken together: how far the counts of one run ahead of the other.
struct Walk {
    double distance = 0;    ///< largest |i nb - j na|
    std::vector<bool> ends; ///< by i + j: whether the values up to there end a run of equal ones
};

Walk walkThrough(const std::vector<double> &a, const std::vector<double> &b)
{
    const auto na = static_cast<double>(a.size());
    const auto nb = static_cast<double>(b.size());
    Walk walk;
    walk.ends.resize(a.size() + b.size() + 1);
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const double value = j == b.size() || (i < a.size() && a[i] <= b[j]) ? a[i] : b[j];
        while (i < a.size() && a[i] == value)
            ++i;
        while (j < b.size() && b[j] == value)
            ++j;
        walk.ends[i + j] = true;
        walk.distance = std::max(walk.distance, std::abs(static_cast<double>(i) * nb - static_cast<double>(j) * na));
    }
    return walk;
}

/// The share of orders of the two samples that get as far apart as the walk did, where no run of ties goes on.
double shareAsFar(const Walk &walk, size_t na, size_t nb)
{
    std::vector<double> reached(nb + 1);
    for (size_t i = 0; i <= na; ++i) {
        for (size_t j = 0; j <= nb; ++j) {
            const double apart = std::abs(static_cast<double>(i) * static_cast<double>(nb)
                                          - static_cast<double>(j) * static_cast<double>(na));
            const auto steps = static_cast<double>(i + j);
            if (apart >= walk.distance && walk.ends[i + j])
                reached[j] = 1;
            else if (i + j == 0)
                reached[j] = 0;
            else
                reached[j] = static_cast<double>(i) / steps * (i > 0 ? reached[j] : 0)
                             + static_cast<double>(j) / steps * (j > 0 ? reached[j - 1] : 0);
        }
    }
    return reached[nb];
}

} // namespace

Outcome<KolmogorovSmirnov> kolmogorovSmirnov(std::span<const double> a, std::span<const double> b,
                                             KolmogorovPValue source)
{
    if (const auto failure = checkArms(a, b))
        return *failure;
    std::vector<double> sortedA(a.begin(), a.end()), sortedB(b.begin(), b.end());
    std::sort(sortedA.begin(), sortedA.end());
    std::sort(sortedB.begin(), sortedB.end());
    const Walk walk = walkThrough(sortedA, sortedB);
    const auto na = static_cast<double>(a.size());
    const auto nb = static_cast<double>(b.size());
    KolmogorovSmirnov test;
    test.d = walk.distance / (na * nb);
    if (walk.distance == 0)
        test.pValue = 1;
    else if (source == KolmogorovPValue::Exact)
        test.pValue = std::min(1.0, shareAsFar(walk, a.size(), b.size()));
    else
        test.pValue = kolmogorovUpperTail(std::sqrt(na / (na + nb) * nb) * test.d);
    return test;
}

Outcome<JensenShannon> jensenShannon(std::span<const double> p, std::span<const double> q, double base)
{
    const auto shares = normalise(p, q);
    if (!shares)
        return shares.failure();
    long double sum = 0;
    for (size_t i = 0; i < p.size(); ++i) {
        const long double both = shares->p[i] + shares->q[i];
        if (both == 0)
            continue;
        // (1 + t) ln(1 + t) + (1 - t) ln(1 - t), where nothing cancels.
        const long double t = (shares->p[i] - shares->q[i]) / both;
        const long double part =
            std::abs(t) >= 1 ? 2 * std::numbers::ln2_v<long double> : std::log1p(-t * t) + 2 * t * std::atanh(t);
        sum += both / 4 * part;
    }
    JensenShannon result;
    result.divergence = static_cast<double>(sum / std::log(static_cast<long double>(base)));
    // What rounding makes of equal shares that are given in different units.
    if (result.divergence < 1e-30)
        result.divergence = 0;
    result.distance = std::sqrt(result.divergence);
    return result;
}

Outcome<Divergence> divergence(std::span<const double> p, std::span<const double> q)
{
    const auto shares = normalise(p, q);
    if (!shares)
        return shares.failure();
    long double kl = 0;
    long double squares = 0;
    for (size_t i = 0; i < p.size(); ++i) {
        const long double pi = shares->p[i];
        const long double qi = shares->q[i];
        // p ln(p/q) - p + q is never negative, and the shares add up to the same.
        kl += pi > 0 ? pi * std::log(pi / qi) - pi + qi : qi;
        const long double distance = std::sqrt(pi) - std::sqrt(qi);
        squares += distance * distance;
    }
    return Divergence{static_cast<double>(kl), static_cast<double>(std::sqrt(squares / 2))};
}

Outcome<Wasserstein> wasserstein(std::span<const double> a, std::span<const double> b)
{
    if (const auto failure = checkArms(a, b))
        return *failure;
    std::vector<double> sortedA(a.begin(), a.end()), sortedB(b.begin(), b.end());
    std::sort(sortedA.begin(), sortedA.end());
    std::sort(sortedB.begin(), sortedB.end());
    const auto na = static_cast<long double>(a.size());
    const auto nb = static_cast<long double>(b.size());
    long double area = 0;
    double at = std::min(sortedA.front(), sortedB.front());
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const bool fromA = j == b.size() || (i < a.size() && sortedA[i] <= sortedB[j]);
        const double next = fromA ? sortedA[i] : sortedB[j];
        area += std::abs(static_cast<long double>(i) / na - static_cast<long double>(j) / nb)
                * (static_cast<long double>(next) - at);
        at = next;
        ++(fromA ? i : j);
    }
    Wasserstein result;
    result.distance = static_cast<double>(area);
    if (const double sd = summarise(a).sd; sd > 0)
        result.normalized = result.distance / sd;
    return result;
}

} // namespace slipway::stats
