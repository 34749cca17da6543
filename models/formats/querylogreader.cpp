#include "models/formats/querylogreader.h"

#include "models/base/inparallel.h"
#include "models/formats/jsonlinesblock.h"
#include "models/formats/logcolumns.h"
#include "models/formats/logtable.h"

#include <QFileInfo>

#include <cstring>

namespace slipway {

namespace {

constexpr qint64 blockBytes = 1 << 20;
constexpr size_t sniffedBytes = 1 << 16;
constexpr unsigned parsers = 2;

/// The lines of JSON of one file, by blocks of the lines that begin in a mebibyte of it.
class JsonLinesFile
{
public:
    JsonLinesFile(const LogFile &file, qint64 from, qint64 upTo) : m_file(file), m_from(from), m_upTo(upTo) {}

    size_t blocks() const { return static_cast<size_t>((m_upTo - m_from + blockBytes - 1) / blockBytes); }

    Result<JsonLinesBlock> parse(size_t block) const
    {
        const qint64 from = m_from + static_cast<qint64>(block) * blockBytes;
        const qint64 upTo = std::min(m_upTo, from + blockBytes);
        // One byte more in front: a line begins behind a line feed.
        const qint64 readFrom = block == 0 ? from : from - 1;
        auto text = m_file.read(readFrom, static_cast<size_t>(upTo - readFrom), 0);
        if (!text)
            return text.error();
        std::vector<char> bytes = std::move(text).value();
        if (block > 0) {
            const auto *feed = static_cast<const char *>(std::memchr(bytes.data(), '\n', bytes.size() - 1));
            if (!feed)
                return JsonLinesBlock();
            bytes.erase(bytes.begin(), bytes.begin() + (feed - bytes.data()) + 1);
        }
        if (const Status ended = readToLineEnd(bytes, upTo); !ended)
            return ended.error();
        const size_t size = bytes.size();
        bytes.resize(size + jsonLinesPadding);
        return parseJsonLines(std::move(bytes), size, block == 0 && m_from == 0);
    }

private:
    Status readToLineEnd(std::vector<char> &bytes, qint64 at) const
    {
        constexpr qint64 pieceBytes = 1 << 14;
        while (at < m_upTo && bytes.back() != '\n') {
            const auto piece = m_file.read(at, static_cast<size_t>(std::min(pieceBytes, m_upTo - at)), 0);
            if (!piece)
                return piece.error();
            const auto *feed = static_cast<const char *>(std::memchr(piece->data(), '\n', piece->size()));
            const size_t taken = feed ? static_cast<size_t>(feed - piece->data()) + 1 : piece->size();
            bytes.insert(bytes.end(), piece->begin(), piece->begin() + static_cast<std::ptrdiff_t>(taken));
            at += static_cast<qint64>(taken);
            if (!feed && bytes.size() > static_cast<size_t>(blockBytes) + longestLogLine + 1)
                return {}; // its line is too long, whatever follows
        }
        return {};
    }

    const LogFile &m_file;
    const qint64 m_from;
    const qint64 m_upTo;
};

class LogReader
{
public:
    LogReader(const LogReading &reading, LogSink &sink, Progress &progress)
        : m_reading(reading), m_rows(reading.mapping, sink, reading.known), m_progress(progress)
    {
    }

    Status readSource(const LogSource &source)
    {
        const auto file = LogFile::open(source.path);
        if (!file)
            return file.error();
        const QFileInfo info(source.path);
        m_rows.beginFile({info.fileName(), info.absoluteFilePath(), 0, 0, 0});
        if (file->size() == 0)
            return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is empty."), {source.path});
        const auto table = looksLikeTable(*file);
        if (!table)
            return table.error();
        return *table ? readTable(*file, source) : readJsonLines(*file, source);
    }

    Result<LogFacts> finish() { return m_rows.finish(); }
    static Result<bool> looksLikeTable(const LogFile &file);

private:
    qint64 endOf(const LogFile &file) const
    {
        return m_reading.mostBytes > 0 ? std::min(m_reading.mostBytes, file.size()) : file.size();
    }
    Status readTable(const LogFile &file, const LogSource &source);
    Status readJsonLines(const LogFile &file, const LogSource &source);
    Status takeBlock(const JsonLinesBlock &block, bool isOpenEnd);

    const LogReading &m_reading;
    QueryLogRows m_rows;
    Progress &m_progress;
    qint64 m_lines = 0;        ///< of the file at hand
    qint64 m_waitingBytes = 0; ///< of its last line, which may still be written
};

Result<bool> LogReader::looksLikeTable(const LogFile &file)
{
    const auto sniffed = file.read(0, std::min(sniffedBytes, static_cast<size_t>(file.size())), 0);
    if (!sniffed)
        return sniffed.error();
    std::string_view text(sniffed->data(), sniffed->size());
    const bool isUtf16 = text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] == '{' || text[first] == '[')
        return false;
    const QString suffix = QFileInfo(file.path()).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return true;
    const std::string_view line = text.substr(0, text.find('\n'));
    return !isUtf16 && text.find("\n{") == std::string_view::npos && line.find('\0') == std::string_view::npos
           && line.find_first_of(",;\t|") != std::string_view::npos
           && line.find_first_of("{[") == std::string_view::npos;
}

Status LogReader::readTable(const LogFile &file, const LogSource &source)
{
    auto table = LogTable::open(file, m_reading.mapping);
    if (!table)
        return table.error();
    const QStringList columns = table->columns();
    const QString &arm = m_reading.known ? m_reading.known->facts.armColumn : m_reading.mapping.armColumn;
    const bool hasArm = arm.isEmpty()
                            ? std::any_of(columns.begin(), columns.end(),
                                          [](const QString &column) { return QueryLogRows::meansArm(column); })
                            : columns.contains(arm);
    if (!hasArm)
        return makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "%1 has no column \"%2\" for the arm. Name one of its columns: %3."),
            {source.path, arm.isEmpty() ? QStringLiteral("model_version") : arm, columns.join(QStringLiteral(", "))});
    const Status read = table.value().read(source.fromByte, source.fromLine, endOf(file), m_rows, m_progress);
    m_rows.endFile(endOf(file), table->linesRead());
    return read;
}

Status LogReader::takeBlock(const JsonLinesBlock &block, bool isOpenEnd)
{
    if (block.hasByteOrderMark)
        m_rows.noteByteOrderMark();
    for (const JsonLinesBlock::Row &row : block.rows) {
        const qint64 line = m_lines + row.line;
        const bool isOpen = isOpenEnd && row.line == block.lines;
        if (isOpen && (m_reading.known || row.fault != JsonLinesBlock::Fault::None))
            m_waitingBytes = block.openLineBytes;
        if (isOpen && m_reading.known)
            break;
        switch (row.fault) {
        case JsonLinesBlock::Fault::None:
            if (const Status taken = m_rows.take({block.cells.data() + row.firstCell, row.cells}, line); !taken)
                return taken;
            break;
        case JsonLinesBlock::Fault::NoObject:
            m_rows.reject(line, QStringLiteral("no JSON object"));
            break;
        case JsonLinesBlock::Fault::TooLong:
            m_rows.reject(line, QStringLiteral("longer than 1 MiB"));
            break;
        }
    }
    m_lines += block.lines;
    return {};
}

Status LogReader::readJsonLines(const LogFile &file, const LogSource &source)
{
    const qint64 end = endOf(file);
    const JsonLinesFile lines(file, source.fromByte, end);
    const size_t blocks = lines.blocks();
    m_lines = source.fromLine;
    m_waitingBytes = 0;
    using Block = Result<JsonLinesBlock>;
    const Status read = InParallel<Block>::run(
        blocks, parsers, 1, [&lines](size_t block) { return lines.parse(block); },
        [&](size_t number, const Block &block) -> Status {
            if (!block)
                return block.error();
            m_progress.report(std::min(end, source.fromByte + static_cast<qint64>(number + 1) * blockBytes), end,
                              source.path);
            if (m_progress.cancelled())
                return cancelledError();
            return takeBlock(*block, number + 1 == blocks && block->endsOpen && end == file.size());
        });
    m_rows.endFile(end - m_waitingBytes, m_lines - (m_waitingBytes > 0 ? 1 : 0));
    return read;
}

/// Keeps a log in memory.
class MemorySink final : public LogSink
{
public:
    Status take(const LogBatch &batch) override
    {
        log.armOf.insert(log.armOf.end(), batch.armOf.begin(), batch.armOf.end());
        log.atMs.insert(log.atMs.end(), batch.atMs.begin(), batch.atMs.end());
        log.userOf.insert(log.userOf.end(), batch.unitOf.begin(), batch.unitOf.end());
        cells.resize(std::max(cells.size(), batch.columns.size()));
        const size_t before = log.armOf.size() - batch.rows();
        for (size_t i = 0; i < batch.columns.size(); ++i) {
            cells[i].resize(before);
            cells[i].insert(cells[i].end(), batch.columns[i].begin(), batch.columns[i].end());
        }
        return {};
    }

    QueryLog finish(LogFacts facts)
    {
        log.armColumn = facts.armColumn;
        log.arms = facts.arms;
        log.users = facts.units;
        log.rejected = facts.rejected;
        log.repeatedKeys = facts.repeatedKeys;
        log.markedFiles = facts.markedFiles;
        log.leftOut = facts.leftOut;
        for (size_t i = 0; i < facts.columns.size(); ++i) {
            LogColumnFacts &column = facts.columns[i];
            cells.resize(std::max(cells.size(), i + 1));
            cells[i].resize(log.armOf.size());
            LogColumnUnpacker unpacker(column);
            LogColumn made{column.name, column.kind, {}, {}, {}, {}, column.success};
            for (const PackedCell cell : cells[i]) {
                if (column.kind == LogColumn::Kind::Text)
                    made.codes.push_back(unpacker.code(cell));
                else
                    made.values.push_back(unpacker.value(cell));
            }
            made.words = column.words;
            made.rejected = column.rejected;
            if (!column.dropped)
                log.columns.push_back(std::move(made));
        }
        return std::move(log);
    }

private:
    QueryLog log;
    std::vector<std::vector<PackedCell>> cells;
};

} // namespace

Result<LogFacts> readLog(const LogReading &reading, LogSink &sink, Progress &progress)
{
    if (reading.sources.isEmpty())
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "No query log was named."));
    LogReader reader(reading, sink, progress);
    for (const LogSource &source : reading.sources) {
        if (const Status read = reader.readSource(source); !read)
            return read.error();
    }
    auto facts = reader.finish();
    if (!facts || facts->rows > 0 || reading.known)
        return facts;
    const QString path = reading.sources.first().path;
    if (facts->leftOut > 0)
        return makeError(
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Core", "%1 has no row whose \"%2\" is %3; all %4 rows are of something else."),
            {path, reading.mapping.onlyColumn, reading.mapping.onlyValue, QString::number(facts->leftOut)});
    if (facts->rejected.count == 0)
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 holds blank lines only."), {path});
    return makeError(ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Core",
                                       "%1 has no line that is a query. Line %2: %3. A query log has one JSON object "
                                       "per line, with the version that answered in \"model_version\"."),
                     {path, QString::number(facts->rejected.firstLine), facts->rejected.firstReason});
}

Result<QueryLog> readLogIntoMemory(const LogReading &reading, Progress &progress)
{
    MemorySink sink;
    auto facts = readLog(reading, sink, progress);
    if (!facts)
        return facts.error();
    return sink.finish(std::move(facts).value());
}

Result<QueryLog> readQueryLogs(const QStringList &files, Progress &progress)
{
    LogReading reading;
    for (const QString &file : files)
        reading.sources.append({file, 0, 0});
    return readLogIntoMemory(reading, progress);
}

namespace {

/// The cell of that key with a text or a number; null when the row has none.
const LogCell *cellOf(const JsonLinesBlock &block, const JsonLinesBlock::Row &row, std::string_view key)
{
    for (size_t i = row.firstCell; i < row.firstCell + row.cells; ++i) {
        if (block.cells[i].key == key && !block.cells[i].text.empty())
            return &block.cells[i];
    }
    return nullptr;
}

/// The A/B tests that stand in a block of a server's log, the latest first.
void findExperiments(const JsonLinesBlock &block, QStringList &experiments)
{
    for (auto row = block.rows.rbegin(); row != block.rows.rend(); ++row) {
        const LogCell *experiment = cellOf(block, *row, "experiment");
        if (!experiment || !cellOf(block, *row, "treatment_share") || !cellOf(block, *row, "model_version"))
            continue;
        const QString name =
            QString::fromUtf8(experiment->text.data(), static_cast<qsizetype>(experiment->text.size()));
        if (!experiments.contains(name))
            experiments.append(name);
    }
}

/// What slipwayd logs (models/serving/querylogwriter.h): the latest test of the file's end and beginning, unless the
/// mapping names one. Its bookkeeping is nothing that a test could be about.
Status recogniseServersLog(const LogFile &file, const JsonLinesBlock &beginning, LogPreview &preview)
{
    const JsonLinesFile lines(file, std::max<qint64>(0, file.size() - blockBytes), file.size());
    if (lines.blocks() > 0) {
        const auto end = lines.parse(0);
        if (!end)
            return end.error();
        findExperiments(*end, preview.experiments);
    }
    findExperiments(beginning, preview.experiments);
    LogMapping &mapping = preview.recognised;
    const QString column = QStringLiteral("experiment");
    if (preview.experiments.isEmpty() || (!mapping.onlyColumn.isEmpty() && mapping.onlyColumn != column))
        return {};
    if (mapping.onlyColumn.isEmpty())
        mapping.onlyValue = preview.experiments.first();
    mapping.onlyColumn = column;
    mapping.shareColumn = QStringLiteral("treatment_share");
    for (const char *name : {"model", "variant"}) {
        if (const QString bookkeeping = QString::fromLatin1(name); !mapping.ignored.contains(bookkeeping))
            mapping.ignored.append(bookkeeping);
    }
    return {};
}

} // namespace

Result<LogPreview> previewLog(const QString &path, const LogMapping &mapping)
{
    constexpr int shownRows = 20;
    const auto file = LogFile::open(path);
    if (!file)
        return file.error();
    const auto isTable = LogReader::looksLikeTable(*file);
    if (!isTable)
        return isTable.error();
    LogPreview preview;
    preview.isTable = *isTable;
    if (*isTable) {
        auto table = LogTable::open(*file, mapping);
        if (!table)
            return table.error();
        preview.columns = table->columns();
        preview.recognised = table->mapping();
        preview.rows = table.value().firstRows(shownRows);
    } else {
        const JsonLinesFile lines(*file, 0, std::min<qint64>(file->size(), blockBytes));
        const auto block = lines.parse(0);
        if (!block)
            return block.error();
        preview.recognised = mapping;
        for (const JsonLinesBlock::Row &row : block->rows) {
            if (preview.rows.size() >= shownRows)
                break;
            QStringList cells(preview.columns.size());
            for (size_t i = row.firstCell; i < row.firstCell + row.cells; ++i) {
                const LogCell &cell = block->cells[i];
                const QString key = QString::fromUtf8(cell.key.data(), static_cast<qsizetype>(cell.key.size()));
                if (!preview.columns.contains(key)) {
                    preview.columns.append(key);
                    cells.append(QString());
                }
                const std::string_view truth = cell.number != 0 ? "true" : "false";
                const std::string_view text = cell.type == LogCell::Type::Truth ? truth : cell.text;
                cells[preview.columns.indexOf(key)] =
                    QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            }
            preview.rows.append(cells);
        }
        if (const Status recognised = recogniseServersLog(*file, *block, preview); !recognised)
            return recognised.error();
    }
    recogniseColumns(preview);
    return preview;
}

} // namespace slipway
