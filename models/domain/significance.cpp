#include "models/domain/significance.h"

namespace slipway {

Sentence significanceName(SignificanceMethod method)
{
    switch (method) {
    case SignificanceMethod::McNemar:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "McNemar's test (mid-p)"));
    case SignificanceMethod::McNemarExact:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "McNemar's test (exact)"));
    case SignificanceMethod::Tango:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Accuracy (Tango)"));
    case SignificanceMethod::PairedBootstrap:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Accuracy (paired bootstrap)"));
    case SignificanceMethod::DeLong:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Area under ROC (DeLong)"));
    case SignificanceMethod::ResampledT:
        break;
    }
    return makeSentence(QT_TRANSLATE_NOOP("Core", "Corrected resampled t test (Nadeau and Bengio)"));
}

QString significanceCode(SignificanceMethod method)
{
    switch (method) {
    case SignificanceMethod::McNemar:
        return QStringLiteral("mcnemar");
    case SignificanceMethod::McNemarExact:
        return QStringLiteral("mcnemar_exact");
    case SignificanceMethod::Tango:
        return QStringLiteral("tango");
    case SignificanceMethod::PairedBootstrap:
        return QStringLiteral("paired_bootstrap");
    case SignificanceMethod::DeLong:
        return QStringLiteral("delong");
    case SignificanceMethod::ResampledT:
        break;
    }
    return QStringLiteral("resampled_t");
}

Sentence RejectedPredictions::sentence() const
{
    const QStringList figures{QString::number(count), QString::number(firstLine)};
    switch (fault) {
    case PredictionFault::TooFewFields:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "Rows with fewer columns than the header: %1; the first is line %2."), figures);
    case PredictionFault::TooLong:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Rows longer than 1 MiB: %1; the first is line %2."), figures);
    case PredictionFault::OpenQuote:
        return makeSentence(
            QT_TRANSLATE_NOOP("Core", "Rows with a quote that is not closed: %1; the first is line %2."), figures);
    case PredictionFault::NoRowId:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Rows without a row id: %1; the first is line %2."), figures);
    case PredictionFault::NoLabel:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Rows without a label: %1; the first is line %2."), figures);
    case PredictionFault::NoPrediction:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Rows without a prediction: %1; the first is line %2."), figures);
    case PredictionFault::BadScore:
        return makeSentence(QT_TRANSLATE_NOOP("Core", "Rows whose score is no number: %1; the first is line %2."),
                            figures);
    case PredictionFault::RepeatedId:
        break;
    }
    return makeSentence(
        QT_TRANSLATE_NOOP("Core", "Rows whose id was there before: %1; the first is line %2. The first row counts."),
        figures);
}

} // namespace slipway
