#include "models/services/pairedpredictions.h"

#include <algorithm>
#include <array>

namespace slipway {

PairedRows pairRows(PredictionComparison &comparison, const Predictions &a, const Predictions &b)
{
    PairedRows paired;
    paired.classes = a.classes;
    std::vector<quint32> places; // of b's classes among the common ones
    for (const QByteArray &name : b.classes) {
        qsizetype place = a.classes.indexOf(name);
        if (place < 0) {
            place = paired.classes.size();
            paired.classes.append(name);
        }
        places.push_back(static_cast<quint32>(place));
    }
    const auto common = [&places](quint32 place) { return place == Predictions::noClass ? place : places[place]; };
    auto inB = b.rows.begin();
    for (const Predictions::Row &row : a.rows) {
        for (; inB != b.rows.end() && inB->id < row.id; ++inB)
            ++comparison.onlyInB;
        if (inB == b.rows.end() || inB->id != row.id) {
            ++comparison.onlyInA;
            continue;
        }
        if (row.label != common(inB->label)) {
            ++comparison.labelsDisagree;
        } else {
            ++comparison.paired;
            paired.labels.push_back(row.label);
            paired.classesA.push_back(row.predicted);
            paired.classesB.push_back(common(inB->predicted));
            paired.scoresA.push_back(row.score);
            paired.scoresB.push_back(inB->score);
        }
        ++inB;
    }
    comparison.onlyInB += b.rows.end() - inB;
    return paired;
}

Polarity polarityOf(const PairedRows &rows)
{
    static const std::array<std::array<const char *, 2>, 7> known = {{{"0", "1"},
                                                                      {"-1", "1"},
                                                                      {"false", "true"},
                                                                      {"no", "yes"},
                                                                      {"n", "y"},
                                                                      {"negative", "positive"},
                                                                      {"neg", "pos"}}};
    std::vector<quint32> present;
    for (const quint32 label : rows.labels) {
        if (std::find(present.begin(), present.end(), label) == present.end())
            present.push_back(label);
        if (present.size() > 2)
            break;
    }
    Polarity polarity;
    if (present.size() > 2) {
        polarity.unknown = makeSentence(QT_TRANSLATE_NOOP(
            "Core", "The labels are of more than two classes; the area under the ROC curve is one of two."));
        return polarity;
    }
    for (const auto &words : known) {
        for (const quint32 label : present) {
            const QByteArray name = rows.classes[label].toLower();
            const QByteArray other = present.size() > 1 ? rows.classes[present[label == present[0]]].toLower() : name;
            if (name == words[1] && (other == words[0] || other == name))
                polarity.positive = label;
            if (name == words[0] && (other == words[1] || other == name))
                polarity.negative = label;
        }
        if (polarity.positive || polarity.negative)
            return polarity;
    }
    QStringList names;
    for (const quint32 label : present)
        names.append(QString::fromUtf8(rows.classes[label]));
    polarity.unknown = makeSentence(
        QT_TRANSLATE_NOOP("Core", "It is not known for which of the labels %1 a high score speaks. Use 0 and 1."),
        {names.join(QStringLiteral(", "))});
    return polarity;
}

Correctness correctness(const PairedRows &rows, const Predictions &predictions, const QString &file,
                        const std::vector<quint32> &classes, const std::vector<double> &scores,
                        const Polarity &polarity)
{
    Correctness result;
    result.right.resize(rows.labels.size());
    if (predictions.hasClasses) {
        for (size_t i = 0; i < classes.size(); ++i)
            result.right[i] = classes[i] == rows.labels[i];
        return result;
    }
    const bool probabilities =
        std::all_of(scores.begin(), scores.end(), [](double score) { return score >= 0 && score <= 1; });
    if (!probabilities || !polarity.unknown.message.isEmpty()) {
        result.unknown = makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 has scores that are no probabilities of one of two classes, so that no class "
                                      "follows from them. Add a column \"class\"."),
            {file});
        return result;
    }
    for (size_t i = 0; i < scores.size(); ++i)
        result.right[i] = (scores[i] > positiveAbove) == (polarity.positive == rows.labels[i]);
    return result;
}

} // namespace slipway
