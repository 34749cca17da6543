#include "models/formats/samplereader.h"

#include "models/formats/csvfields.h"
#include "models/formats/linesplitter.h"
#include "models/formats/timestamps.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr qsizetype mostWords = 10'000;
constexpr qint64 chunkBytes = 1 << 20;
// Numbers with a word here and there: so many in a hundred cells are numbers, and more than a category has differ.
constexpr qint64 numbersInHundred = 95;
constexpr qsizetype mostCategories = 20;

/// One column of one sample while it is read. Numbers are counted as words too, until they are too many.
class ColumnReading
{
public:
    void take(const QByteArray &field)
    {
        if (field.isEmpty()) {
            ++m_missing;
            return;
        }
        bool isNumber = false;
        const double value = field.toDouble(&isNumber);
        if (isNumber && std::isfinite(value))
            m_values.push_back(value);
        else if (isNumber || field.compare("nan", Qt::CaseInsensitive) == 0)
            ++m_missing;
        else
            ++m_others;
        if (m_counts.size() <= mostWords)
            ++m_counts[field];
    }
    qint64 numbers() const { return static_cast<qint64>(m_values.size()); }
    qint64 others() const { return m_others; }
    bool isVaried() const { return m_counts.size() > mostCategories; }
    bool isTooVaried() const { return m_counts.size() > mostWords; }

    FeatureSample::Column finished(const QString &name, bool asNumbers) const
    {
        FeatureSample::Column column;
        column.name = name;
        column.isNumber = asNumbers;
        column.missing = m_missing;
        if (asNumbers) {
            column.values = m_values;
            column.others = m_others;
            return column;
        }
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
            column.words.append(QString::fromUtf8(it.key()));
            column.counts.push_back(it.value());
        }
        return column;
    }

private:
    std::vector<double> m_values;
    QHash<QByteArray, qint64> m_counts;
    qint64 m_missing = 0;
    qint64 m_others = 0; ///< cells that are neither empty nor numbers
};

/// Reads one file into one sample, or into two by time.
class SampleReading
{
public:
    SampleReading(QString path, const std::optional<PeriodCut> &cut) : m_path(std::move(path)), m_cut(cut) {}

    Status read(Progress &progress)
    {
        QFile file(m_path);
        if (!file.exists())
            return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no file %1."), {m_path});
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::Unreadable,
                             QT_TRANSLATE_NOOP("Core", "%1 could not be opened. Check its permissions."), {m_path},
                             file.errorString());
        LineSplitter splitter;
        const auto take = [this](QByteArray &line) { takeLine(line); };
        while (!file.atEnd() && m_status.ok()) {
            splitter.feed(file.read(chunkBytes), take);
            progress.report(file.pos(), file.size(), m_path);
            if (progress.cancelled())
                return cancelledError();
        }
        splitter.finish(take);
        if (m_status.ok() && m_rows[0] + m_rows[1] == 0)
            return makeError(ErrorCode::Corrupt,
                             QT_TRANSLATE_NOOP("Core", "%1 has no row behind its header that could be read."),
                             {m_path});
        return m_status;
    }

    /// Columns are numbers in both parts or in none.
    FeatureSample part(size_t which) const
    {
        FeatureSample sample;
        sample.name = QFileInfo(m_path).fileName();
        sample.rows = m_rows[which];
        sample.rejected = which == 0 ? m_rejected : 0;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const auto &readings = m_columns[static_cast<size_t>(i)];
            const bool words = isOfWords(readings);
            if (i == m_timeColumn)
                continue;
            if (words && (readings[0].isTooVaried() || readings[1].isTooVaried())) {
                sample.varied.append(m_names[i]);
                continue;
            }
            sample.columns.append(readings[which].finished(m_names[i], !words));
        }
        return sample;
    }

private:
    static bool isOfWords(const std::array<ColumnReading, 2> &readings)
    {
        const qint64 others = readings[0].others() + readings[1].others();
        const qint64 cells = others + readings[0].numbers() + readings[1].numbers();
        const bool isVaried = readings[0].isVaried() || readings[1].isVaried();
        return others > 0 && !(isVaried && 100 * (cells - others) >= numbersInHundred * cells);
    }

    void takeLine(QByteArray &line)
    {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || !m_status.ok())
            return;
        if (m_names.isEmpty())
            takeHeader(line);
        else
            takeRow(line);
    }

    void takeHeader(QByteArray line)
    {
        if (line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        for (const char delimiter : {';', '\t', ','}) {
            if (line.count(delimiter) >= line.count(m_delimiter))
                m_delimiter = delimiter;
        }
        splitCsvLine(line, m_delimiter, m_fields);
        for (const QByteArray &name : std::as_const(m_fields))
            m_names.append(QString::fromUtf8(name));
        m_columns.resize(static_cast<size_t>(m_names.size()));
        if (!m_cut)
            return;
        m_timeColumn = m_names.indexOf(m_cut->timeColumn);
        if (m_timeColumn < 0)
            m_status = makeError(ErrorCode::InvalidArgument,
                                 QT_TRANSLATE_NOOP("Core", "%1 has no column %2. Its columns are %3."),
                                 {m_path, m_cut->timeColumn, m_names.join(QStringLiteral(", "))});
    }

    void takeRow(const QByteArray &line)
    {
        if (!splitCsvLine(line, m_delimiter, m_fields) || m_fields.size() != m_names.size()) {
            ++m_rejected;
            return;
        }
        size_t part = 0;
        if (m_cut) {
            const auto at = readIsoTime(QString::fromUtf8(m_fields[m_timeColumn]));
            if (!at) {
                ++m_rejected;
                return;
            }
            part = *at < m_cut->atMs ? 0 : 1;
        }
        ++m_rows[part];
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            m_columns[static_cast<size_t>(i)][part].take(m_fields[i]);
    }

    const QString m_path;
    const std::optional<PeriodCut> m_cut;
    Status m_status;
    char m_delimiter = ',';
    QStringList m_names;
    qsizetype m_timeColumn = -1;
    QList<QByteArray> m_fields;
    std::vector<std::array<ColumnReading, 2>> m_columns;
    std::array<qint64, 2> m_rows{};
    qint64 m_rejected = 0;
};

} // namespace

Result<FeatureSample> readSample(const QString &path, Progress &progress)
{
    SampleReading reading(path, std::nullopt);
    const Status read = reading.read(progress);
    return read ? Result<FeatureSample>(reading.part(0)) : read.error();
}

Result<std::pair<FeatureSample, FeatureSample>> readPeriods(const QString &path, const PeriodCut &cut,
                                                            Progress &progress)
{
    SampleReading reading(path, cut);
    if (const Status read = reading.read(progress); !read)
        return read.error();
    return std::pair(reading.part(0), reading.part(1));
}

} // namespace slipway
