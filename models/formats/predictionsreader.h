#pragma once

#include "models/base/result.h"
#include "models/domain/significance.h"
#include "models/formats/linesplitter.h"

#include <QHash>

#include <array>
#include <limits>
#include <vector>

namespace slipway {

/// The predictions of one version for the rows of a test set.
struct Predictions {
    static constexpr quint32 noClass = std::numeric_limits<quint32>::max();

    struct Row {
        quint64 id = 0;    ///< of the row's id text; equal texts have equal ones, within one process
        double score = 0;  ///< 0 without scores
        quint32 label = 0; ///< place in `classes`
        quint32 predicted = noClass;
        qint64 line = 0; ///< 1-based
    };
    QList<QByteArray> classes; ///< of labels and of predictions; numbers in one form ("1" for "1.0")
    std::vector<Row> rows;     ///< by id, each id once
    bool hasScores = false;
    bool hasClasses = false;
    QList<RejectedPredictions> rejected; ///< in the order of PredictionFault
};

/// Reads predictions.csv: a header, then a row for every row of the test set, with a row id, the label, and a score, a
/// class, or both. Columns are known by their names, in any case and order: "row_id", "id", "index" …; "label",
/// "actual", "target", "y_true" …; "score", "probability" …; "class", "predicted_class" …. A column "prediction" (or
/// "predicted", "y_pred" …) holds scores when they are numbers and one of them is not whole, and classes otherwise. The
/// delimiter is that of comma, semicolon and tab which makes the header known; with semicolons 0,5 is a number. Fields
/// may stand in quotes (RFC 4180) but not go over a line's end.
///
/// Tolerant: a BOM, CRLF and blank lines are taken; a row that cannot be used is counted by reason. Streams: bytes come
/// in pieces of any size, and memory is 32 bytes a row, of at most `mostRows`. Not thread-safe.
class PredictionsReader
{
public:
    static constexpr size_t mostRows = 10'000'000;
    static constexpr qsizetype mostClasses = 10'000;

    /// `file` is named in errors.
    explicit PredictionsReader(QString file) : m_file(std::move(file)) {}

    /// InvalidArgument: the header lacks a column, or there are too many rows or classes; Unsupported: UTF-16. After an
    /// error nothing more may be taken.
    Status take(const QByteArray &piece);
    /// Corrupt: the file is empty or has no row that can be used.
    Result<Predictions> finish();

private:
    void takeLine(QByteArray &line);
    Status readHeader(const QByteArray &line);
    std::optional<PredictionFault> readRow(const QByteArray &line, Predictions::Row &row);
    std::optional<PredictionFault> readPrediction(Predictions::Row &row);
    void reject(PredictionFault fault, qint64 line);
    std::optional<double> number(QByteArray text) const;
    quint32 classOf(const QByteArray &text);
    void dropRepeated();

    QString m_file;
    LineSplitter m_splitter;
    Status m_status;
    Predictions m_predictions;
    QHash<QByteArray, quint32> m_places; ///< of the classes
    QList<QByteArray> m_fields;          ///< of the row at hand
    qint64 m_line = 0;
    char m_delimiter = ',';
    qsizetype m_columns = 0; ///< 0: the header was not read yet
    qsizetype m_idColumn = -1;
    qsizetype m_labelColumn = -1;
    qsizetype m_scoreColumn = -1;
    qsizetype m_classColumn = -1;
    qsizetype m_eitherColumn = -1; ///< "prediction": of scores or of classes
    bool m_eitherIsScore = false;  ///< one of its values was no whole number
    std::array<RejectedPredictions, 8> m_rejected{};
};

/// Whether a column is the row's id by its name alone, as "row_id" or "index".
bool namesRow(const QString &column);

} // namespace slipway
