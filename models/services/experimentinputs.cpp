#include "models/services/experimentinputs.h"

#include "models/base/atomicfile.h"
#include "models/formats/experimentsummaryreader.h"
#include "models/services/experimentcore.h"
#include "models/services/lognotes.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace slipway {

namespace {

constexpr qint64 maxSummaryBytes = 1 << 20;

/// The bytes of a small JSON file; nothing of a long one, which is a log.
std::optional<QByteArray> smallJson(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > maxSummaryBytes || info.suffix().toLower() != QLatin1String("json"))
        return std::nullopt;
    const auto bytes = readWholeFile(path, maxSummaryBytes);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

Status takeAbTest(ImportRequest &request, const QString &path, const QByteArray &bytes)
{
    const auto test = readAbTestFile(bytes, path);
    if (!test)
        return test.error();
    request.files.removeAll(path);
    if (request.files.isEmpty()) {
        const QDir folder = QFileInfo(path).dir();
        const QStringList logs = folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
        const QString usual = QStringLiteral("queries.jsonl");
        if (!logs.contains(usual) && logs.size() != 1)
            return makeError(ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Core", "Beside %1 there are %2 logs (.jsonl). Name the one of the test "
                                                       "with it."),
                             {path, QString::number(logs.size())});
        request.files = {folder.filePath(logs.contains(usual) ? usual : logs.first())};
    }
    if (request.name.isEmpty())
        request.name = QFileInfo(path).dir().dirName();
    // All that is planned is known: no arm is left out because it has no row.
    request.served.arms = {test->production, test->canary};
    request.served.split = {1 - test->fraction, test->fraction};
    return {};
}

const QRegularExpression &rotatedName()
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)-\\d{8}T\\d{9}Z\\.jsonl$"));
    return pattern;
}

/// The full parts of a log that a server rotates, the oldest first.
QStringList rotatedParts(const QString &path)
{
    const QFileInfo info(path);
    QStringList parts;
    if (info.suffix() != QLatin1String("jsonl"))
        return parts;
    for (const QString &name : info.dir().entryList(QDir::Files, QDir::Name)) {
        const auto match = rotatedName().match(name);
        if (match.hasMatch() && match.captured(1) == info.completeBaseName())
            parts.append(info.dir().filePath(name));
    }
    return parts;
}

Status takeRotatedParts(ImportRequest &request)
{
    QStringList all, queries, outcomes;
    for (const QString &file : std::as_const(request.files)) {
        for (const QString &part : rotatedParts(file) + QStringList{file}) {
            if (!all.contains(part))
                all.append(part);
        }
        const QString name = QFileInfo(file).fileName();
        (name.startsWith(QLatin1String("outcomes")) ? outcomes : queries).append(file);
    }
    for (const QString &file : std::as_const(outcomes)) {
        const QString beside = QFileInfo(file).dir().filePath(QStringLiteral("queries.jsonl"));
        if (queries.contains(beside))
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 and %2 tell of the same queries, which would count twice. "
                                                       "Import the outcomes for what was reported later, or the "
                                                       "queries for answers and times."),
                             {beside, file});
    }
    request.files = all;
    return {};
}

} // namespace

Result<ExperimentInputs> findInputs(ImportRequest &request)
{
    ExperimentInputs inputs;
    const QStringList files = request.files;
    for (const QString &path : files) {
        const auto bytes = smallJson(path);
        if (!bytes)
            continue;
        if (QFileInfo(path).fileName().endsWith(QLatin1String("abtest.json"))) {
            if (const Status taken = takeAbTest(request, path, *bytes); !taken)
                return taken.error();
        } else if (looksLikeSummary(*bytes)) {
            if (files.size() > 1)
                return makeError(ErrorCode::InvalidArgument,
                                 QT_TRANSLATE_NOOP("Core", "%1 holds figures and no rows; import it alone."), {path});
            auto summary = readExperimentSummary(*bytes, path);
            if (!summary)
                return summary.error();
            inputs.summary = std::move(summary).value();
        }
    }
    if (inputs.summary)
        return inputs;
    if (const Status taken = takeRotatedParts(request); !taken)
        return taken.error();
    return inputs;
}

ServedTest servedTest(const QString &experiment, const QList<PlannedShare> &shares)
{
    ServedTest test;
    test.unit = QStringLiteral("user");
    const QStringList parts = experiment.split(QLatin1Char('/')); // model, control, treatment
    if (parts.size() == 3)
        test.arms = parts.mid(1);
    for (const PlannedShare &share : shares) {
        const std::vector<double> split{1 - share.share, share.share};
        if (test.split.empty())
            test.split = split;
        else
            test.phases.append({share.fromMs, split});
    }
    return test;
}

bool isRotatedPart(const QString &path)
{
    return rotatedName().match(QFileInfo(path).fileName()).hasMatch();
}

QString sourceKey(const QString &file, const QStringList &columns)
{
    return QFileInfo(file).absolutePath() + QLatin1Char('\n') + columns.join(QLatin1Char('\n'));
}

Result<QList<LogSource>> grownSources(const LogFacts &facts)
{
    QList<LogSource> last;
    for (const LogSourceFile &source : facts.sources) {
        const LogSource now{source.path, source.bytes, source.lines};
        const auto known =
            std::find_if(last.begin(), last.end(), [&](const LogSource &one) { return one.path == source.path; });
        if (known == last.end())
            last.append(now);
        else
            *known = now;
    }
    QList<LogSource> grown;
    for (LogSource source : std::as_const(last)) {
        if (isRotatedPart(source.path))
            continue; // it was full; the server may have removed it since
        for (const QString &part : rotatedParts(source.path)) {
            const bool isRead =
                std::any_of(last.begin(), last.end(), [&part](const LogSource &one) { return one.path == part; });
            if (isRead)
                continue;
            // The first new part is what the log was when it was read; the others, and the log, are new.
            grown.append({part, source.fromByte, source.fromLine});
            source.fromByte = source.fromLine = 0;
        }
        if (!source.path.isEmpty() && !QFileInfo::exists(source.path))
            return makeError(ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Core", "The log %1 is no longer there. What was read of it is kept; "
                                                       "put the log back to follow it, or import another."),
                             {source.path});
        const qint64 size = QFileInfo(source.path).size();
        if (!source.path.isEmpty() && size < source.fromByte)
            return makeError(ErrorCode::Corrupt,
                             QT_TRANSLATE_NOOP("Core", "%1 has %2 bytes and had %3 when it was read. If it was begun "
                                                       "anew, import it as another experiment."),
                             {source.path, QString::number(size), QString::number(source.fromByte)});
        if (!source.path.isEmpty() && size > source.fromByte)
            grown.append(source);
    }
    return grown;
}

LogBatch batchOf(const QueryLog &log, LogFacts &facts)
{
    facts.armColumn = log.armColumn;
    facts.arms = log.arms;
    facts.rows = log.rows();
    facts.units = log.users;
    facts.rejected = log.rejected;
    facts.repeatedKeys = log.repeatedKeys;
    facts.markedFiles = log.markedFiles;
    LogBatch batch;
    batch.armOf.assign(log.armOf.begin(), log.armOf.end());
    batch.atMs = log.atMs;
    batch.unitOf = log.userOf;
    for (quint32 user = 0; user < log.users; ++user)
        batch.newUnits.push_back(QByteArray::number(user));
    for (const LogColumn &column : log.columns) {
        facts.columns.push_back({column.name, column.kind, column.words, column.rejected, false});
        std::vector<PackedCell> &cells = batch.columns.emplace_back();
        for (const double value : column.values)
            cells.push_back(std::isnan(value) ? PackedCell() : PackedCell::number(value));
        for (const quint32 code : column.codes)
            cells.push_back(code == LogColumn::noWord ? PackedCell() : PackedCell::word(code));
    }
    return batch;
}

/// The values of a column with two of them, and of one whose words answer yes or no.
static std::optional<LogOutline::Answers> answersOf(const LogColumn &column)
{
    LogOutline::Answers answers{column.name, column.words, column.success};
    if (column.kind == LogColumn::Kind::YesNo) {
        const bool isPlain =
            column.success.isEmpty() || !column.success.compare(QLatin1String("true"), Qt::CaseInsensitive);
        return isPlain ? std::nullopt : std::optional(answers);
    }
    std::vector<double> numbers;
    for (size_t row = 0; row < column.values.size() && numbers.size() <= 2; ++row) {
        const double value = column.values[row];
        if (std::isfinite(value) && std::find(numbers.begin(), numbers.end(), value) == numbers.end())
            numbers.push_back(value);
    }
    for (const double number : numbers)
        answers.values.append(QString::number(number, 'g', QLocale::FloatingPointShortest));
    return answers.values.size() == 2 ? std::optional(answers) : std::nullopt;
}

LogOutline outlineOf(const QueryLog &log)
{
    LogOutline outline;
    outline.rows = log.rows();
    outline.rejected = log.rejected;
    outline.notes = notesOn(log.leftOut, log.repeatedKeys, log.markedFiles);
    for (const QString &arm : log.arms)
        outline.arms.append({arm, 0});
    for (const quint32 arm : log.armOf)
        ++outline.arms[static_cast<qsizetype>(arm)].rows;
    for (const LogColumn &column : log.columns) {
        if (const auto answers = answersOf(column))
            outline.answers.append(*answers);
        if (!column.isMetric())
            continue;
        LogOutline::Column seen{column.name,
                                column.kind == LogColumn::Kind::YesNo ? MetricKind::Proportion : MetricKind::Mean,
                                {},
                                column.rejected};
        std::vector<double> sums(static_cast<size_t>(log.arms.size())), counts(sums.size());
        for (size_t row = 0; row < log.armOf.size(); ++row) {
            if (!std::isfinite(column.values[row]))
                continue;
            sums[log.armOf[row]] += column.values[row];
            ++counts[log.armOf[row]];
        }
        for (size_t arm = 0; arm < sums.size(); ++arm)
            seen.means.push_back(sums[arm] / counts[arm]); // NaN without values
        outline.columns.append(seen);
    }
    return outline;
}

LogOutline outlineOf(const ExperimentData &data)
{
    LogOutline outline;
    outline.rows = data.rows;
    for (qsizetype arm = 0; arm < data.arms.size(); ++arm)
        outline.arms.append({data.arms[arm], data.rowsPerArm[static_cast<size_t>(arm)]});
    for (const MetricFigures &metric : data.metrics) {
        LogOutline::Column seen{metric.name, metric.kind, {}, {}};
        for (const ArmFigures &arm : metric.arms)
            seen.means.push_back(arm.mean);
        outline.columns.append(seen);
    }
    return outline;
}

} // namespace slipway
