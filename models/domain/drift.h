#pragma once

#include "models/base/error.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway {

/// Rows of features or predictions by columns: numbers where (nearly) every value is one, words else.
struct FeatureSample {
    struct Column {
        QString name;
        bool isNumber = true;
        std::vector<double> values; ///< numbers: the finite ones
        std::vector<qint64> counts; ///< words: how often each of `words` stands there
        QStringList words;
        qint64 missing = 0; ///< empty fields, and numbers that are not finite
        qint64 others = 0;  ///< numbers: fields that are none, as "n/a"
    };
    QString name; ///< of the file, or of the period
    qint64 rows = 0;
    qint64 rejected = 0; ///< rows that could not be read
    QList<Column> columns;
    QStringList varied = {}; ///< columns of so many words that they were left out

    const Column *column(const QString &wanted) const
    {
        for (const Column &one : columns) {
            if (one.name == wanted)
                return &one;
        }
        return nullptr;
    }
};

/// How far one feature is from what it was. What does not apply to its kind is not there.
struct FeatureDrift {
    QString feature;
    bool isNumber = true;
    qint64 reference = 0;   ///< values then
    qint64 current = 0;     ///< and now
    qint64 missing = 0;     ///< of both
    qint64 others = 0;      ///< of both: fields among numbers that are none and do not count
    qint64 lackingThen = 0; ///< rows without a value that counts: empty, not finite, or a word among numbers
    qint64 lackingNow = 0;
    std::optional<double> lackingP; ///< that both lack values alike; nullopt: neither lacks any, or both all
    double lackingHolmP = 1;        ///< over all tests of the report
    bool typeChanged = false;       ///< numbers in one sample, words in the other
    qint64 pooledWords = 0;         ///< rare words that count as one
    QString undefined;              ///< reason code; empty = the figures hold
    double psi = 0;
    double psiP = 1;
    double jensenShannon = 0;            ///< distance, base 2
    std::optional<double> ks;            ///< numbers
    std::optional<double> wasserstein;   ///< numbers, in their unit
    std::optional<double> wassersteinSd; ///< in standard deviations of the reference
    std::optional<double> chiSquare;     ///< words
    double pValue = 1;                   ///< of Kolmogorov-Smirnov, or chi-square
    double holmP = 1;                    ///< over all tests of the report
    std::optional<double> importance;    ///< share of the version's whole
    /// The values differ, or it is missing more or less often (below alpha, Holm), or one sample has no value at all
    /// where the other has, or numbers became words.
    bool drifted = false;

    /// Whether one sample has no value and the other has.
    bool isGone() const { return (reference == 0) != (current == 0); }
};

/// Two samples, feature by feature: those that drifted first, among them the important ones, then by PSI.
struct DriftReport {
    QString reference;
    QString current;
    qint64 referenceRows = 0;
    qint64 currentRows = 0;
    qint64 rejected = 0;
    double alpha = 0.05;
    int bins = 10;
    QList<FeatureDrift> features;
    QStringList onlyInReference;
    QStringList onlyInCurrent;
    QStringList identities = {}; ///< left out: ids of rows, users and requests, and times, by their names
    QStringList constants = {};  ///< left out: of one value, the same in both

    qint64 driftedCount() const
    {
        qint64 count = 0;
        for (const FeatureDrift &one : features)
            count += one.drifted;
        return count;
    }
};

} // namespace slipway
