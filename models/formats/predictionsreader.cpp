#include "models/formats/predictionsreader.h"

#include "models/formats/csvfields.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using Names = std::initializer_list<const char *>;
constexpr Names idNames = {"rowid", "row", "id", "index", "sampleid", "sample", "exampleid", "recordid", "uid"};
constexpr Names labelNames = {"label",       "labels",    "actual",    "actualclass", "target",  "truth",
                              "groundtruth", "trueclass", "truelabel", "ytrue",       "expected"};
constexpr Names scoreNames = {"score", "scores", "probability",         "prob", "proba", "yscore",
                              "yprob", "yproba", "predictedprobability"};
constexpr Names classNames = {"class", "predictedclass", "predclass", "predictedlabel", "predlabel"};
constexpr Names eitherNames = {"prediction", "predictions", "predicted", "pred", "ypred", "yhat", "output"};
constexpr std::array<Names, 5> allNames = {idNames, labelNames, scoreNames, classNames, eitherNames};

QByteArray plain(QByteArray name)
{
    name = name.trimmed().toLower();
    name.removeIf([](char letter) { return letter == '_' || letter == '-' || letter == ' '; });
    return name;
}

qsizetype columnOf(const QList<QByteArray> &header, const Names &names)
{
    for (const char *const name : names) {
        if (const auto column = header.indexOf(name); column >= 0)
            return column;
    }
    return -1;
}

} // namespace

bool namesRow(const QString &column)
{
    const QByteArray name = plain(column.toUtf8());
    return std::any_of(idNames.begin(), idNames.end(), [&name](const char *known) { return name == known; });
}

Status PredictionsReader::take(const QByteArray &piece)
{
    m_splitter.feed(piece, [this](QByteArray &line) { takeLine(line); });
    return m_status;
}

Result<Predictions> PredictionsReader::finish()
{
    m_splitter.finish([this](QByteArray &line) { takeLine(line); });
    if (!m_status)
        return m_status.error();
    if (m_columns == 0)
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is empty."), {m_file});
    dropRepeated();
    Predictions &all = m_predictions;
    for (const RejectedPredictions &rejected : m_rejected) {
        if (rejected.count > 0)
            all.rejected.append(rejected);
    }
    if (all.rows.empty()) {
        qint64 first = m_line;
        for (const RejectedPredictions &rejected : std::as_const(all.rejected))
            first = std::min(first, rejected.firstLine);
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "%1 has no row with an id, a label and a prediction; line %2 is the "
                                                   "first that has not."),
                         {m_file, QString::number(first)});
    }
    all.hasScores = m_scoreColumn >= 0 || m_eitherIsScore;
    all.hasClasses = m_classColumn >= 0 || (m_eitherColumn >= 0 && !m_eitherIsScore);
    if (!all.hasClasses) {
        for (Predictions::Row &row : all.rows)
            row.predicted = Predictions::noClass;
    }
    return std::move(all);
}

void PredictionsReader::takeLine(QByteArray &line)
{
    ++m_line;
    if (!m_status)
        return;
    if (line.endsWith('\r'))
        line.chop(1);
    if (m_line == 1 && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    if (line.trimmed().isEmpty())
        return;
    if (m_columns == 0) {
        m_status = readHeader(line);
        return;
    }
    Predictions::Row row;
    row.line = m_line;
    if (const auto fault = readRow(line, row)) {
        reject(*fault, m_line);
        return;
    }
    m_predictions.rows.push_back(row);
    if (m_predictions.rows.size() > mostRows) {
        m_status = makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 holds more than %2 rows. Compare a part of the test set."),
                             {m_file, QString::number(mostRows)});
    } else if (m_places.size() > mostClasses) {
        m_status =
            makeError(ErrorCode::InvalidArgument,
                      QT_TRANSLATE_NOOP("Core", "%1 names more than %2 classes, so that its labels or "
                                                "predictions are no classes. Name a column of scores \"score\"."),
                      {m_file, QString::number(mostClasses)});
    }
}

Status PredictionsReader::readHeader(const QByteArray &line)
{
    if (line.startsWith("\xff\xfe") || line.startsWith("\xfe\xff") || line.contains('\0')) {
        return makeError(ErrorCode::Unsupported,
                         QT_TRANSLATE_NOOP("Core", "%1 is no text in UTF-8. Save it as CSV in UTF-8."), {m_file});
    }
    int known = -1;
    char best = ',';
    QList<QByteArray> header;
    for (const char delimiter : {',', ';', '\t'}) {
        m_delimiter = delimiter;
        QList<QByteArray> names;
        if (line.size() <= LineSplitter::longestLine && splitCsvLine(line, m_delimiter, m_fields))
            std::transform(m_fields.cbegin(), m_fields.cend(), std::back_inserter(names), plain);
        const int found = static_cast<int>(std::count_if(
            allNames.begin(), allNames.end(), [&names](const Names &some) { return columnOf(names, some) >= 0; }));
        if (found > known) {
            known = found;
            best = delimiter;
            header = names;
        }
    }
    m_delimiter = best;
    m_columns = std::max<qsizetype>(header.size(), 1);
    m_idColumn = columnOf(header, idNames);
    m_labelColumn = columnOf(header, labelNames);
    m_scoreColumn = columnOf(header, scoreNames);
    m_classColumn = columnOf(header, classNames);
    if (m_scoreColumn < 0 && m_classColumn < 0)
        m_eitherColumn = columnOf(header, eitherNames);
    if (m_labelColumn < 0 && m_eitherColumn < 0 && columnOf(header, eitherNames) >= 0) {
        // "class,prediction": the class is the label then.
        m_labelColumn = std::exchange(m_classColumn, -1);
        m_eitherColumn = columnOf(header, eitherNames);
    }
    const char *missing = nullptr;
    if (m_idColumn < 0)
        missing = QT_TRANSLATE_NOOP("Core", "%1 has no column \"row_id\" in its first line. Predictions need a row id, "
                                            "a label, and a score or class.");
    else if (m_labelColumn < 0)
        missing = QT_TRANSLATE_NOOP("Core", "%1 has no column \"label\" in its first line. Predictions need a row id, "
                                            "a label, and a score or class.");
    else if (m_scoreColumn < 0 && m_classColumn < 0 && m_eitherColumn < 0)
        missing = QT_TRANSLATE_NOOP("Core", "%1 has no column \"score\" or \"class\" in its first line. Predictions "
                                            "need a row id, a label, and a score or class.");
    return missing ? Status(makeError(ErrorCode::InvalidArgument, missing, {m_file})) : Status();
}

std::optional<PredictionFault> PredictionsReader::readRow(const QByteArray &line, Predictions::Row &row)
{
    if (line.size() > LineSplitter::longestLine)
        return PredictionFault::TooLong;
    if (!splitCsvLine(line, m_delimiter, m_fields))
        return PredictionFault::OpenQuote;
    if (m_fields.size() < m_columns)
        return PredictionFault::TooFewFields;
    const QByteArray &id = m_fields[m_idColumn];
    if (id.isEmpty())
        return PredictionFault::NoRowId;
    if (m_fields[m_labelColumn].isEmpty())
        return PredictionFault::NoLabel;
    row.id = qHash(id);
    if (const auto fault = readPrediction(row))
        return fault;
    row.label = classOf(m_fields[m_labelColumn]);
    return std::nullopt;
}

std::optional<PredictionFault> PredictionsReader::readPrediction(Predictions::Row &row)
{
    const bool first = m_predictions.rows.empty();
    if (m_eitherColumn >= 0 && first && !m_fields[m_eitherColumn].isEmpty() && !number(m_fields[m_eitherColumn]))
        m_classColumn = std::exchange(m_eitherColumn, -1);
    for (const qsizetype column : {m_scoreColumn, m_classColumn, m_eitherColumn}) {
        if (column >= 0 && m_fields[column].isEmpty())
            return PredictionFault::NoPrediction;
    }
    const qsizetype numbers = m_scoreColumn >= 0 ? m_scoreColumn : m_eitherColumn;
    if (numbers >= 0) {
        const auto score = number(m_fields[numbers]);
        if (!score)
            return PredictionFault::BadScore;
        row.score = *score;
        m_eitherIsScore = m_eitherIsScore || (m_eitherColumn >= 0 && std::floor(*score) != *score);
    }
    if (m_classColumn >= 0)
        row.predicted = classOf(m_fields[m_classColumn]);
    else if (m_eitherColumn >= 0 && !m_eitherIsScore)
        row.predicted = classOf(m_fields[m_eitherColumn]);
    return std::nullopt;
}

/// A finite number.
std::optional<double> PredictionsReader::number(QByteArray text) const
{
    if (m_delimiter == ';')
        text.replace(',', '.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

quint32 PredictionsReader::classOf(const QByteArray &text)
{
    const auto value = number(text);
    const QByteArray name = value ? QByteArray::number(*value, 'g', 17) : text;
    const auto known = m_places.constFind(name);
    if (known != m_places.constEnd())
        return *known;
    const auto place = static_cast<quint32>(m_predictions.classes.size());
    m_predictions.classes.append(name);
    m_places.insert(name, place);
    return place;
}

void PredictionsReader::reject(PredictionFault fault, qint64 line)
{
    RejectedPredictions &rejected = m_rejected[static_cast<size_t>(fault)];
    rejected.fault = fault;
    if (rejected.count++ == 0 || line < rejected.firstLine)
        rejected.firstLine = line;
}

void PredictionsReader::dropRepeated()
{
    auto &rows = m_predictions.rows;
    std::sort(rows.begin(), rows.end(), [](const Predictions::Row &a, const Predictions::Row &b) {
        return a.id != b.id ? a.id < b.id : a.line < b.line;
    });
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (kept > 0 && rows[kept - 1].id == rows[i].id)
            reject(PredictionFault::RepeatedId, rows[i].line);
        else
            rows[kept++] = rows[i];
    }
    rows.resize(kept);
}

} // namespace slipway
