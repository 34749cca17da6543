#pragma once

#include <QString>

namespace slipway {

/// The share of [0, 1) on which a user falls in one experiment; the same on every machine and in every run:
/// FNV-1a (64 bits) over the UTF-8 bytes of `experiment`, a zero byte, and `userId`; then the finisher of
/// MurmurHash3 (fmix64), because FNV-1a alone spreads short inputs badly over its high bits; the top 53 bits
/// divided by 2^53.
double userShare(const QString &experiment, const QString &userId);

/// The name of the experiment between two versions of a model, as userShare() takes it: the same two versions
/// give the same user the same arm on every server.
QString experimentName(const QString &slug, const QString &control, const QString &treatment);

/// True when the user is among the `fraction` that gets the second version. Raising the fraction only adds
/// users. A request without a user id always gets the current version.
bool getsSecondVersion(const QString &experiment, const QString &userId, double fraction);

} // namespace slipway
