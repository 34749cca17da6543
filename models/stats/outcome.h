#pragma once

#include <variant>

namespace slipway::stats {

/// Why a method gives no figures. The names are part of `slipwayctl stat` and of the stored results.
enum class Reason {
    NonFiniteInput,
    InvalidCounts,
    InvalidSd,
    LengthMismatch,
    EmptyArm,
    EmptySample,
    SingleArm,
    TooFew,
    NoVariation,
    ZeroVariance,
    ZeroEvents,
    ZeroCell,
    ZeroMargin,
    ZeroBaseline,
    NonpositiveRatio,
    NonpositiveBaseline,
    UnboundedInterval,
    TooFewForQuantile,
    TooFewEvents,
    ZeroDenominator,
    ConstantCovariate,
    NoDiscordantPairs,
    SingleClass,
    ZeroEffect,
    NotDetectable,
    TooLarge,
};

/// The code of a reason, as "no_variation".
const char *reasonName(Reason reason);

/// No figures: either the input is wrong, or no such result exists for this data (`undefined`).
struct Failure {
    enum class Kind { Undefined, WrongInput };
    Kind kind;
    Reason reason;
};

inline Failure undefined(Reason reason)
{
    return {Failure::Kind::Undefined, reason};
}
inline Failure wrongInput(Reason reason)
{
    return {Failure::Kind::WrongInput, reason};
}

/// The result of a method: its figures, or a Failure. An undefined result has no p-value at all, neither 1
/// nor NaN.
template <class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T figures) : m_state(std::move(figures)) {}
    Outcome(Failure failure) : m_state(failure) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &operator*() const { return *std::get_if<T>(&m_state); }
    const T *operator->() const { return std::get_if<T>(&m_state); }
    const Failure &failure() const { return *std::get_if<Failure>(&m_state); }

private:
    std::variant<T, Failure> m_state;
};

/// An estimate with the ends of its interval; an end may be infinite.
struct Interval {
    double estimate = 0;
    double low = 0;
    double high = 0;
};

/// "Greater" means that b, the treatment, is above a, the control.
enum class Alternative { TwoSided, Less, Greater };

} // namespace slipway::stats
