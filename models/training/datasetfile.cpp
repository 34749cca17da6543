#include "models/training/datasetfile.h"

#include "models/base/atomicfile.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slipway {

namespace {

constexpr qint64 maxDatasetBytes = qint64(1024) * 1024 * 1024;

QByteArray headLine(const DataProcess &process)
{
    return (process.featureNames + QStringList{process.target}).join(QLatin1Char(',')).toUtf8();
}

void append(QByteArray &text, float value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    text.append(buffer, end - buffer);
}

/// The lines of a file one after the other, without their endings.
class Lines
{
public:
    explicit Lines(QByteArrayView text) : m_rest(text) {}

    bool next(QByteArrayView &line)
    {
        if (m_rest.isEmpty())
            return false;
        const qsizetype end = m_rest.indexOf('\n');
        line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        ++m_number;
        return true;
    }
    qint64 number() const { return m_number; }

private:
    QByteArrayView m_rest;
    qint64 m_number = 0;
};

/// Appends the line's values to `values`. The place of a bad line in its sentence is filled in by the caller.
Status readLine(QByteArrayView line, qsizetype count, std::vector<float> &values, const QString &path, qint64 number)
{
    const qsizetype found = line.count(',') + 1;
    if (found != count) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "Line %2 of %1 has %3 values where %4 are needed."),
                         {path, QString::number(number), QString::number(found), QString::number(count)});
    }
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype comma = line.indexOf(',');
        const QByteArrayView text = comma < 0 ? line : line.first(comma);
        line = comma < 0 ? QByteArrayView() : line.sliced(comma + 1);
        float value = 0;
        const auto [end, failure] = std::from_chars(text.begin(), text.end(), value);
        if (failure != std::errc() || end != text.end() || !std::isfinite(value)) {
            const QString shown = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)));
            return makeError(ErrorCode::Corrupt,
                             QT_TRANSLATE_NOOP("Core", "Line %2 of %1 holds \"%3\" where a number is needed."),
                             {path, QString::number(number), shown});
        }
        values.push_back(value);
    }
    return {};
}

} // namespace

QString datasetFileName(const DataProcess &process, DataPurpose purpose)
{
    return process.folder
           + (purpose == DataPurpose::Validation ? QStringLiteral("_validation.csv") : QStringLiteral("_training.csv"));
}

Status writeDataset(const QString &path, const DataProcess &process, const LabelledRows &data)
{
    QByteArray text = headLine(process) + '\n';
    const auto columns = static_cast<size_t>(data.rows.columns);
    for (size_t row = 0; row < data.outcomes.size(); ++row) {
        for (size_t column = 0; column < columns; ++column) {
            append(text, data.rows.values[row * columns + column]);
            text.append(',');
        }
        append(text, data.outcomes[row]);
        text.append('\n');
    }
    return writeFileAtomically(path, text);
}

Result<LabelledRows> readDataset(const QString &path, const DataProcess &process)
{
    const auto bytes = readWholeFile(path, maxDatasetBytes);
    if (!bytes)
        return bytes.error();
    Lines lines(*bytes);
    QByteArrayView line;
    if (!lines.next(line) || line != headLine(process)) {
        return makeError(
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Core", "Line 1 of %1 is not the head of the data of %2; it must be \"%3\"."),
            {path, process.model, QString::fromUtf8(headLine(process))});
    }
    LabelledRows data;
    data.featureNames = process.featureNames;
    data.featureTypes = process.featureTypes;
    data.rows.columns = static_cast<int>(process.featureNames.size());
    while (lines.next(line)) {
        if (const Status read = readLine(line, data.rows.columns + 1, data.rows.values, path, lines.number()); !read)
            return read.error();
        const float outcome = data.rows.values.back();
        data.rows.values.pop_back();
        if (outcome != 0 && outcome != 1) {
            return makeError(ErrorCode::Corrupt,
                             QT_TRANSLATE_NOOP("Core", "Line %2 of %1 has the outcome %3; it must be 0 or 1."),
                             {path, QString::number(lines.number()), QString::number(outcome)});
        }
        data.outcomes.push_back(outcome);
    }
    if (data.outcomes.empty())
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 holds no rows."), {path});
    if (std::all_of(data.outcomes.begin(), data.outcomes.end(),
                    [&](float value) { return value == data.outcomes[0]; })) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "%1 holds rows of one outcome only; no model can learn from it."),
                         {path});
    }
    return data;
}

} // namespace slipway
