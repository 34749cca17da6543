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

namespace {

constexpr qsizetype mostLabels = 20;

Polarity chosenPolarity(const PairedRows &rows, const QString &chosen)
{
    Polarity polarity;
    const QStringList present = labelsOf(rows);
    const qsizetype place = rows.classes.indexOf(chosen.toUtf8());
    if (place >= 0 && std::find(rows.labels.begin(), rows.labels.end(), place) != rows.labels.end()) {
        polarity.positive = static_cast<quint32>(place);
        return polarity;
    }
    polarity.unknown = makeSentence(
        QT_TRANSLATE_NOOP("Core", "No row has the label \"%1\" that was chosen as the positive class. There are: %2."),
        {chosen, present.join(QStringLiteral(", "))});
    return polarity;
}

} // namespace

QStringList labelsOf(const PairedRows &rows)
{
    std::vector<char> occurs(static_cast<size_t>(rows.classes.size()), 0);
    for (const quint32 label : rows.labels)
        occurs[label] = 1;
    QStringList labels;
    for (size_t i = 0; i < occurs.size() && labels.size() < mostLabels; ++i) {
        if (occurs[i])
            labels.append(QString::fromUtf8(rows.classes[static_cast<qsizetype>(i)]));
    }
    return labels;
}

Polarity polarityOf(const PairedRows &rows, const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosenPolarity(rows, chosen);

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
            "Core", "The labels are of more than two classes; the area under the ROC curve is one of two. Choose the "
                    "positive class to set it against the others."));
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
        QT_TRANSLATE_NOOP(
            "Core", "It is not known for which of the labels %1 a high score speaks. Choose the positive class, or "
                    "use 0 and 1."),
        {names.join(QStringLiteral(", "))});
    return polarity;
}

Correctness correctness(const PairedRows &rows, const Predictions &predictions, const QString &file,
                        const std::vector<quint32> &classes, const std::vector<double> &scores,
                        const Polarity &polarity, std::optional<double> threshold)
{
    Correctness result;
    result.right.resize(rows.labels.size());
    if (predictions.hasClasses) {
        for (size_t i = 0; i < classes.size(); ++i)
            result.right[i] = classes[i] == rows.labels[i];
        return result;
    }
    result.unknown = polarity.unknown;
    const bool decide =
        threshold || std::all_of(scores.begin(), scores.end(), [](double score) { return score >= 0 && score <= 1; });
    if (!decide) {
        result.unknown = makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 has scores that are no probabilities, so that no class follows from them. "
                                      "Choose a threshold, or add a column \"class\"."),
            {file});
    }
    if (!result.unknown.message.isEmpty())
        return result;
    for (size_t i = 0; i < scores.size(); ++i)
        result.right[i] = (scores[i] > threshold.value_or(positiveAbove)) == (polarity.positive == rows.labels[i]);
    return result;
}

} // namespace slipway
